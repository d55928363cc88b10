// Everything that a sealed secret is bound to. age says who can open a file
// and nothing about what it is for; the encoded context at the start of every
// sealed plaintext says it. The layout is storage/seal/context.go's.

import { concat, fromHex, u64be, utf8, type Hex } from "../bytes";
import { SealError } from "./errors";

/** First byte of every encoded context. Another layout gets another number. */
const contextVersion = 1;

const purposeSize = 32;

/** What a sealed secret is for. */
export const Purpose = {
  /** a piece of a dataset's key, contributor to custodian */
  datasetPiece: "dataset-piece",
  /** such a piece, custodian to the trainer that was assigned */
  keyRelease: "key-release",
  /** a mask seed, trainer to custodian */
  maskSeed: "mask-seed",
} as const;

/** A context. Fields left out are zero. The opener fills it from what its own node says. */
export interface Context {
  /** 1 to 32 lower-case ASCII letters, digits and hyphens */
  readonly purpose: string;
  readonly chainId?: number | bigint;
  /** registry or escrow, 20 bytes */
  readonly contract?: Hex;
  /** order hash, 32 bytes */
  readonly run?: Hex;
  /** assignment, from 1 */
  readonly attempt?: number | bigint;
  /** from 0 */
  readonly round?: number | bigint;
  /** 32 bytes */
  readonly dataset?: Hex;
  /** dataset version, from 1 */
  readonly version?: number | bigint;
  readonly contributor?: Hex;
  readonly trainer?: Hex;
  readonly custodian?: Hex;
  /** committee epoch */
  readonly epoch?: number | bigint;
  /** index of the piece's subset */
  readonly subset?: number | bigint;
}

/** The parts of the encoding, in order, with their sizes in bytes. */
const contextFields = [
  ["encoding version", 1],
  ["purpose", purposeSize],
  ["chain id", 8],
  ["contract", 20],
  ["run", 32],
  ["attempt", 8],
  ["round", 8],
  ["dataset", 32],
  ["dataset version", 8],
  ["contributor", 20],
  ["trainer", 20],
  ["custodian", 20],
  ["committee epoch", 8],
  ["subset", 8],
] as const;

/** Length in bytes of an encoded context. */
export const contextSize = contextFields.reduce((n, [, size]) => n + size, 0);

/**
 * The canonical encoding, contextSize bytes: the version byte, then each field
 * in the order of the interface, the purpose padded with zeros and every
 * integer as 8 bytes big-endian. Throws SealError ErrBadContext.
 */
export function encodeContext(c: Context): Uint8Array<ArrayBuffer> {
  if (!/^[a-z0-9-]{1,32}$/.test(c.purpose)) {
    throw new SealError("ErrBadContext", `context is not valid: purpose ${JSON.stringify(c.purpose)}`);
  }
  const purpose = new Uint8Array(purposeSize);
  purpose.set(utf8(c.purpose));
  return concat(
    Uint8Array.of(contextVersion),
    purpose,
    integer(c.chainId),
    bytes(c.contract, 20),
    bytes(c.run, 32),
    integer(c.attempt),
    integer(c.round),
    bytes(c.dataset, 32),
    integer(c.version),
    bytes(c.contributor, 20),
    bytes(c.trainer, 20),
    bytes(c.custodian, 20),
    integer(c.epoch),
    integer(c.subset),
  );
}

function integer(value: number | bigint = 0): Uint8Array {
  try {
    return u64be(value);
  } catch {
    throw new SealError("ErrBadContext", "context is not valid: an integer is out of range");
  }
}

function bytes(value: Hex | undefined, size: number): Uint8Array {
  if (value === undefined) return new Uint8Array(size);
  if (value.length !== 2 + 2 * size || !/^0x[0-9a-fA-F]*$/.test(value)) {
    throw new SealError("ErrBadContext", `context is not valid: want ${size} bytes of hex`);
  }
  return fromHex(value);
}

/** Names the first field in which two encodings differ, which tells more than "refused"; "" if none does. */
export function firstDifference(a: Uint8Array, b: Uint8Array): string {
  let at = 0;
  for (const [name, size] of contextFields) {
    for (const end = at + size; at < end; at++) if (a[at] !== b[at]) return name;
  }
  return "";
}
