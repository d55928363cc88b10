// What a person signs in the portal. Each message has the types, names and
// domain of dao/typed: a signature is good for one chain, one contract and one
// purpose. The builders give what viem's signTypedData and a browser wallet's
// eth_signTypedData_v4 take.

import { hashTypedData, keccak256, recoverAddress, getAddress, type TypedDataDefinition } from "viem";
import { concat, fromHex, toBase64, utf8, type Hex } from "./bytes";

/** An EIP-712 domain of version "1". */
export interface Domain {
  readonly name: string;
  readonly version: "1";
  readonly chainId: number;
  readonly verifyingContract: Hex;
}

/** The domain of orders. */
export function escrowDomain(chainId: number, escrow: string): Domain {
  return domain("Sahm RunEscrow", chainId, escrow);
}

/** The domain of registrations and revocations. */
export function registryDomain(chainId: number, registry: string): Domain {
  return domain("Sahm DatasetRegistry", chainId, registry);
}

/**
 * The domain of the credit token, the vote token or the governor, whose names
 * the server's status tells (creditName, tokenName, governorName).
 */
export function tokenDomain(name: string, chainId: number, contract: string): Domain {
  return domain(name, chainId, contract);
}

function domain(name: string, chainId: number, contract: string): Domain {
  return { name, version: "1", chainId, verifyingContract: address(contract) };
}

function address(text: string): Hex {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new RangeError(`“${text}” is not an address`);
  return text.toLowerCase() as Hex;
}

export interface Registration {
  readonly creator: Hex;
  readonly salt: Hex;
  readonly manifestCid: string;
  readonly dataCid: string;
  readonly envelopeCid: string;
  readonly dataRoot: Hex;
  readonly rows: bigint;
  readonly policyHash: Hex;
  readonly epoch: number;
  readonly priceFloorWei: bigint;
  readonly nonce: bigint;
  /** Unix seconds, chain time. */
  readonly deadline: bigint;
}

/** Publishes a dataset (registry domain). */
export function registration(d: Domain, message: Registration) {
  return {
    domain: d,
    primaryType: "Registration",
    types: {
      Registration: [
        { name: "creator", type: "address" },
        { name: "salt", type: "bytes32" },
        { name: "manifestCid", type: "string" },
        { name: "dataCid", type: "string" },
        { name: "envelopeCid", type: "string" },
        { name: "dataRoot", type: "bytes32" },
        { name: "rows", type: "uint64" },
        { name: "policyHash", type: "bytes32" },
        { name: "epoch", type: "uint32" },
        { name: "priceFloorWei", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface Revocation {
  readonly datasetId: Hex;
  readonly nonce: bigint;
  readonly deadline: bigint;
}

/** Withdraws a dataset from later runs and rounds (registry domain). */
export function revocation(d: Domain, message: Revocation) {
  return {
    domain: d,
    primaryType: "Revocation",
    types: {
      Revocation: [
        { name: "datasetId", type: "bytes32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface Ballot {
  readonly proposalId: bigint;
  /** 0 against, 1 for, 2 abstain. */
  readonly support: number;
  readonly voter: Hex;
  readonly nonce: bigint;
}

/** Votes on a proposal (the governor's domain). */
export function ballot(d: Domain, message: Ballot) {
  return {
    domain: d,
    primaryType: "Ballot",
    types: {
      Ballot: [
        { name: "proposalId", type: "uint256" },
        { name: "support", type: "uint8" },
        { name: "voter", type: "address" },
        { name: "nonce", type: "uint256" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface Delegation {
  readonly delegatee: Hex;
  readonly nonce: bigint;
  /** Unix seconds. */
  readonly expiry: bigint;
}

/** Delegates votes (the vote token's domain). */
export function delegation(d: Domain, message: Delegation) {
  return {
    domain: d,
    primaryType: "Delegation",
    types: {
      Delegation: [
        { name: "delegatee", type: "address" },
        { name: "nonce", type: "uint256" },
        { name: "expiry", type: "uint256" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface Authorization {
  readonly from: Hex;
  readonly to: Hex;
  readonly value: bigint;
  readonly validAfter: bigint;
  readonly validBefore: bigint;
  /** The run's id. */
  readonly nonce: Hex;
}

/** Pays for a run: ERC-3009's ReceiveWithAuthorization (the credit token's domain). */
export function receiveWithAuthorization(d: Domain, message: Authorization) {
  return {
    domain: d,
    primaryType: "ReceiveWithAuthorization",
    types: {
      ReceiveWithAuthorization: [
        { name: "from", type: "address" },
        { name: "to", type: "address" },
        { name: "value", type: "uint256" },
        { name: "validAfter", type: "uint256" },
        { name: "validBefore", type: "uint256" },
        { name: "nonce", type: "bytes32" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

/** The root of a dataset's plaintext from its SHA-256: equal files have equal roots. */
export function dataRoot(sha256: Uint8Array): Hex {
  if (sha256.length !== 32) throw new RangeError("a SHA-256 has 32 bytes");
  return keccak256(concat(utf8("sahm/data-root/v1"), sha256));
}

/** The id that the registry assigns: keccak256(creator ‖ salt). */
export function datasetId(creator: Hex, salt: Hex): Hex {
  const parts = [fromHex(creator), fromHex(salt)] as const;
  if (parts[0].length !== 20 || parts[1].length !== 32)
    throw new RangeError("want a 20-byte creator and a 32-byte salt");
  return keccak256(concat(...parts));
}

/** A signature that is malformed or by another account. */
export class SignatureError extends Error {
  override readonly name = "SignatureError";
  constructor(
    readonly code: "ErrBadSignature" | "ErrWrongSigner",
    message: string,
  ) {
    super(message);
  }
}

// Half of the order of secp256k1: of the two signatures (s, n-s) of a digest by
// a key, the one with the lower s is accepted here and on chain.
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;

/**
 * Checks that `who` signed the digest: 65 bytes r ‖ s ‖ v, v 27 or 28, low s.
 * Throws a SignatureError.
 */
export async function checkDigestSignature(digest: Hex, signature: Hex, who: Hex): Promise<void> {
  const bad = new SignatureError("ErrBadSignature", "the wallet's signature does not verify");
  if (!/^0x[0-9a-fA-F]{128}(1b|1c|1B|1C)$/.test(signature)) throw bad;
  if (BigInt("0x" + signature.slice(66, 130)) > HALF_ORDER) throw bad;
  let got: string;
  try {
    got = await recoverAddress({ hash: digest, signature });
  } catch {
    throw bad;
  }
  if (got.toLowerCase() !== who.toLowerCase()) {
    throw new SignatureError(
      "ErrWrongSigner",
      `the wallet signed as ${got.toLowerCase()}, not as ${who.toLowerCase()}: choose that account in it`,
    );
  }
}

/** checkDigestSignature of typed data: call it before anything is sent. */
export function checkSignature(data: TypedDataDefinition, signature: Hex, who: Hex): Promise<void> {
  return checkDigestSignature(hashTypedData(data), signature, who);
}

/** A signature as the API takes it: base64 of 65 bytes. Some wallets end in 0 or 1 where 27 or 28 is meant. */
export function signatureBase64(signature: Hex): string {
  const bytes = fromHex(signature);
  const v = bytes[64];
  if (bytes.length !== 65 || v === undefined)
    throw new SignatureError("ErrBadSignature", "the wallet's signature is not 65 bytes long");
  if (v < 2) bytes[64] = v + 27;
  return toBase64(bytes);
}

/** The sentence that a person reads when signing in. */
export const SIGN_IN_STATEMENT = "Sign in to Sahm. This costs nothing and moves nothing.";

export interface SignInArgs {
  address: Hex;
  /** As POST /v1/nonces answered; the caller has compared domain and uri with the page's own. */
  nonce: { nonce: string; domain: string; uri: string; chainId: number; expiresMs: number };
  nowMs: number;
}

/**
 * The EIP-4361 text of signing in, as `sahm` writes it. viem's
 * createSiweMessage is not used: it refuses hosts of one word, such as a
 * container's name, and writes times with milliseconds.
 */
export function siweMessage({ address: who, nonce, nowMs }: SignInArgs): string {
  for (const part of [nonce.domain, nonce.uri]) {
    if (!/^[!-~]+$/.test(part)) throw new RangeError("the server's sign-in challenge is malformed");
  }
  if (!/^[a-zA-Z0-9]{8,}$/.test(nonce.nonce) || !Number.isSafeInteger(nonce.chainId)) {
    throw new RangeError("the server's sign-in challenge is malformed");
  }
  return [
    `${nonce.domain} wants you to sign in with your Ethereum account:`,
    getAddress(who),
    "",
    SIGN_IN_STATEMENT,
    "",
    `URI: ${nonce.uri}`,
    "Version: 1",
    `Chain ID: ${nonce.chainId}`,
    `Nonce: ${nonce.nonce}`,
    `Issued At: ${seconds(nowMs)}`,
    `Expiration Time: ${seconds(nonce.expiresMs)}`,
  ].join("\n");
}

// RFC 3339 in UTC without a fraction.
function seconds(ms: number): string {
  return new Date(Math.floor(ms / 1000) * 1000).toISOString().replace(".000Z", "Z");
}
