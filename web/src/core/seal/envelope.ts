// A dataset version's key, in pieces sealed to the custodians
// (storage/seal/envelope.go). Nothing in an envelope is secret to whoever
// lacks a custodian's key.

import { equal, fromHex, toHex, type Hex } from "../bytes";
import { allHolders, combine, commit, pieceSize, split, type Committee } from "../replicated";
import { encodeContext, Purpose, type Context } from "./context";
import { encodeEnvelope, parseEnvelope, validateInfo, type Envelope, type SealedPiece } from "./envelopejson";
import { SealError } from "./errors";
import { recipientText, type Identity } from "./identity";
import { openSecret, sealSecret } from "./sealed";

export { parseEnvelope, type Envelope, type SealedPiece } from "./envelopejson";
export { SealError } from "./errors";

/** What an envelope belongs to. The creator fills it when building, an opener from its own view of the chain. */
export interface EnvelopeInfo {
  /** EIP-155, 1 … 2^53-1 */
  readonly chainId: number;
  /** DatasetRegistry, 20 bytes */
  readonly registry: Hex;
  /** 32 bytes */
  readonly dataset: Hex;
  /** dataset version, from 1 */
  readonly version: number;
  /** the contributor */
  readonly creator: Hex;
  /** committee epoch */
  readonly epoch: number;
  /** threshold, 2 ≤ t < number of members */
  readonly t: number;
  /** the custodians in committee order */
  readonly members: readonly Hex[];
}

/** One opened piece of a dataset's key. value and salt are secret. */
export interface Piece {
  /** position of its subset among the committee's */
  readonly index: number;
  /** 32 bytes */
  readonly value: Uint8Array;
  /** 32 bytes */
  readonly salt: Uint8Array;
  /** the custodians that hold it: positions in the committee, ascending */
  readonly holders: readonly number[];
}

/** The committee's shape. */
export function committeeOf(info: EnvelopeInfo): Committee {
  return { m: info.members.length, t: info.t };
}

/** The context of piece index for one custodian; the commitment uses the zero address, the same for all holders. */
export function pieceContext(info: EnvelopeInfo, index: number, custodian?: Hex): Context {
  return {
    purpose: Purpose.datasetPiece,
    chainId: info.chainId,
    contract: info.registry,
    dataset: info.dataset,
    version: info.version,
    contributor: info.creator,
    ...(custodian && { custodian }),
    epoch: info.epoch,
    subset: index,
  };
}

/** The commitment to one piece: commit() over its context with the custodian left zero. */
export function pieceCommitment(info: EnvelopeInfo, p: Pick<Piece, "index" | "value" | "salt">): Uint8Array {
  return commit(encodeContext(pieceContext(info, p.index)), p.index, p.value, p.salt);
}

/**
 * Shares identity's secret among the committee and seals every piece, with a
 * fresh salt, to its holders; returns the document. custodianKeys are the
 * sealing keys (32 bytes each) in the order of info.members. Throws SealError
 * ErrBadContext, ErrBadCommittee, ErrMalformed (keys that do not fit the
 * committee), ErrBadRecipient.
 */
export async function buildEnvelope(
  info: EnvelopeInfo,
  identity: Identity,
  custodianKeys: readonly Hex[],
): Promise<Uint8Array<ArrayBuffer>> {
  validateInfo(info);
  const committee = committeeOf(info);
  const layout = allHolders(committee);
  const pieces = split(committee, identity.secret).map((p) => ({
    ...p,
    salt: crypto.getRandomValues(new Uint8Array(pieceSize)),
    holders: layout[p.index] ?? [],
  }));
  try {
    const again = combine(committee, pieces);
    const same = equal(again, identity.secret);
    again.fill(0);
    if (!same) throw new SealError("ErrMalformed", "the pieces do not combine to the key");
    return await sealPieces(info, identity.recipient, pieces, custodianKeys);
  } finally {
    for (const p of pieces) {
      p.value.fill(0);
      p.salt.fill(0);
    }
  }
}

/**
 * The document of pieces that were shared already: all pieces of the committee
 * in index order, with fresh salts. dataset is the public key of the identity
 * that they share. Use buildEnvelope unless the pieces are given. Throws as
 * buildEnvelope, and ErrMalformed for pieces that do not fit the committee.
 */
export async function sealPieces(
  info: EnvelopeInfo,
  dataset: Uint8Array,
  pieces: readonly Piece[],
  custodianKeys: readonly Hex[],
): Promise<Uint8Array<ArrayBuffer>> {
  validateInfo(info);
  const layout = allHolders(committeeOf(info));
  if (custodianKeys.length !== info.members.length || pieces.length !== layout.length) {
    throw new SealError(
      "ErrMalformed",
      `${custodianKeys.length} keys and ${pieces.length} pieces, want ${info.members.length} and ${layout.length}`,
    );
  }
  const keys = custodianKeys.map(readKey);
  const recipient = recipientText(dataset);
  const used = new Set<string>();
  const sealed: SealedPiece[] = [];
  for (const [i, p] of pieces.entries()) {
    if (p.index !== i || p.holders.join() !== layout[i]?.join()) {
      throw new SealError("ErrMalformed", `piece ${p.index} at position ${i}, or with the wrong holders`);
    }
    if (p.value.length !== pieceSize || p.salt.length !== pieceSize) {
      throw new SealError("ErrMalformed", `piece ${i} is not of 32 bytes`);
    }
    const [value, salt] = ["v" + toHex(p.value), "s" + toHex(p.salt)];
    if (used.has(value) || used.has(salt)) {
      throw new SealError("ErrMalformed", `piece ${i} repeats a value or a salt`);
    }
    used.add(value).add(salt);
    sealed.push({ commitment: toHex(pieceCommitment(info, p)), files: await sealToHolders(info, p, keys) });
  }
  return encodeEnvelope({ info, recipient, pieces: sealed });
}

function readKey(key: Hex): Uint8Array {
  try {
    return fromHex(key);
  } catch {
    throw new SealError("ErrBadRecipient", "a custodian's sealing key is not hex");
  }
}

/** Seals one piece to each of its holders, in their order. */
async function sealToHolders(info: EnvelopeInfo, p: Piece, keys: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  const secret = new Uint8Array(2 * pieceSize);
  secret.set(p.value);
  secret.set(p.salt, pieceSize);
  for (const h of p.holders) {
    const key = keys[h];
    const member = info.members[h];
    if (!key || !member) throw new SealError("ErrMalformed", `piece ${p.index} has no holder ${h}`);
    files.push(await sealSecret(key, pieceContext(info, p.index, member), secret));
  }
  secret.fill(0);
  return files;
}

/**
 * The pieces that custodian holds, in index order, each checked against its
 * commitment. want is what the opener's own node says about the dataset
 * version and the committee; an envelope for anything else is refused, and so
 * is a single piece copied from another envelope. Throws SealError, as
 * parseEnvelope and with ErrNotHolder, ErrWrongContext, ErrWrongKey,
 * ErrTruncatedCiphertext, ErrDecrypt, ErrBadCommitment. One bad piece refuses all.
 */
export async function openEnvelopeFor(
  doc: Uint8Array,
  identity: Identity,
  want: EnvelopeInfo,
  custodian: Hex,
): Promise<Piece[]> {
  const e = parseEnvelope(doc);
  if (!sameInfo(e.info, want)) {
    throw new SealError(
      "ErrWrongContext",
      `the envelope is for dataset ${e.info.dataset} version ${e.info.version}, epoch ${e.info.epoch}`,
    );
  }
  const me = want.members.findIndex((m) => sameHex(m, custodian));
  if (me < 0) throw new SealError("ErrNotHolder", `not a custodian of this envelope: ${custodian}`);
  const out: Piece[] = [];
  for (const [index, holders] of allHolders(committeeOf(want)).entries()) {
    if (holders.includes(me)) out.push(await openPiece(e, identity, want, custodian, { index, holders, me }));
  }
  return out;
}

async function openPiece(
  e: Envelope,
  identity: Identity,
  want: EnvelopeInfo,
  custodian: Hex,
  at: { index: number; holders: readonly number[]; me: number },
): Promise<Piece> {
  const { index, holders } = at;
  const sealed = e.pieces[index];
  const file = sealed?.files[holders.indexOf(at.me)];
  if (!sealed || !file) throw new SealError("ErrMalformed", `piece ${index} is not there`);
  const secret = await openSecret(identity, pieceContext(want, index, custodian), file);
  if (secret.length !== 2 * pieceSize) {
    throw new SealError("ErrMalformed", `piece ${index}: ${secret.length} bytes, want 64`);
  }
  const p = { index, value: secret.slice(0, pieceSize), salt: secret.slice(pieceSize), holders };
  secret.fill(0);
  if (!equal(pieceCommitment(want, p), fromHex(sealed.commitment))) {
    throw new SealError("ErrBadCommitment", `piece does not match its commitment: piece ${index}`);
  }
  return p;
}

function sameHex(a: Hex, b: Hex): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sameInfo(a: EnvelopeInfo, b: EnvelopeInfo): boolean {
  return (
    a.chainId === b.chainId &&
    sameHex(a.registry, b.registry) &&
    sameHex(a.dataset, b.dataset) &&
    a.version === b.version &&
    sameHex(a.creator, b.creator) &&
    a.epoch === b.epoch &&
    a.t === b.t &&
    a.members.length === b.members.length &&
    a.members.every((m, i) => sameHex(m, b.members[i] ?? "0x"))
  );
}
