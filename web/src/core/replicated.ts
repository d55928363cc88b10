// Replicated (CNF) secret sharing of 32-byte secrets over a committee: the
// browser's half of mpc.Committee and mpc/replicated, with the same layout,
// the same commitments and the same refusals.
//
// Custodians and pieces are numbered from 0. There is one piece for every set
// of t-1 custodians, held by exactly the custodians outside its set: t-1
// colluders always lack one piece, any t hold all of them.

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, equal, toHex, u64be, utf8 } from "./bytes";
import { SealError } from "./seal/errors";

/** Bounds C(m, t-1): larger committees are refused. */
export const maxPieces = 128;

/** Length in bytes of a secret and of every piece. */
export const pieceSize = 32;

/** m custodians, of which t are needed to open anything; 2 ≤ t < m. */
export interface Committee {
  readonly m: number;
  readonly t: number;
}

/** One share of a secret: index is a position in subsets(), value is secret. */
export interface SharePiece {
  readonly index: number;
  readonly value: Uint8Array;
}

/** Throws SealError ErrBadCommittee unless 2 ≤ t < m and there are at most maxPieces pieces. */
export function validateCommittee(c: Committee): void {
  if (!Number.isSafeInteger(c.m) || !Number.isSafeInteger(c.t) || c.t < 2 || c.t >= c.m) {
    throw new SealError("ErrBadCommittee", `bad committee: ${c.t}-of-${c.m}, want 2 ≤ t < m`);
  }
  if (countPieces(c) > maxPieces) {
    throw new SealError("ErrBadCommittee", `bad committee: ${c.t}-of-${c.m} needs more than ${maxPieces} pieces`);
  }
}

/** C(m, t-1), or maxPieces+1 when it is larger than maxPieces. */
function countPieces({ m, t }: Committee): number {
  const k = Math.min(t - 1, m - (t - 1));
  // Beyond 2^53 the product below would round; such sizes are far too large anyway.
  if (m - k >= 2 ** 46) return maxPieces + 1;
  let n = 1;
  for (let i = 1; i <= k; i++) {
    n = (n * (m - k + i)) / i; // exact: n is C(m-k+i, i) after each step
    if (n > maxPieces) return maxPieces + 1;
  }
  return n;
}

/** The number of pieces of every secret. Throws as validateCommittee. */
export function pieceCount(c: Committee): number {
  validateCommittee(c);
  return countPieces(c);
}

/** Every set of t-1 custodians, ascending, in lexicographic order: a piece's index is its position here. */
export function subsets(c: Committee): number[][] {
  validateCommittee(c);
  const out: number[][] = [];
  const extend = (prefix: number[], from: number): void => {
    if (prefix.length === c.t - 1) {
      out.push(prefix);
      return;
    }
    for (let i = from; i < c.m; i++) extend([...prefix, i], i + 1);
  };
  extend([], 0);
  return out;
}

/** The m-t+1 custodians that hold each piece, ascending, in index order. */
export function allHolders(c: Committee): number[][] {
  const everybody = Array.from({ length: c.m }, (_, i) => i);
  return subsets(c).map((s) => everybody.filter((i) => !s.includes(i)));
}

/** The custodians that hold a piece, ascending; none for an index that does not exist. */
export function holders(c: Committee, piece: number): number[] {
  return allHolders(c)[piece] ?? [];
}

/** The pieces that a custodian holds, ascending; none for a custodian that does not exist. */
export function piecesOf(c: Committee, custodian: number): number[] {
  return allHolders(c).flatMap((h, i) => (h.includes(custodian) ? [i] : []));
}

/** Fills an array with random bytes from a cryptographic source. */
export type Random = (into: Uint8Array<ArrayBuffer>) => void;

const webRandom: Random = (into) => {
  crypto.getRandomValues(into);
};

/**
 * Shares a 32-byte secret into pieces in index order; their XOR is the secret.
 * Throws SealError ErrBadCommittee, ErrMalformed for a secret of another
 * length, or ErrDuplicatePiece if two pieces came out equal (a broken source).
 */
export function split(c: Committee, secret: Uint8Array, random: Random = webRandom): SharePiece[] {
  const n = pieceCount(c);
  if (secret.length !== pieceSize) throw new SealError("ErrMalformed", `secret of ${secret.length} bytes, want 32`);
  const last = Uint8Array.from(secret);
  const pieces: SharePiece[] = [];
  for (let index = 0; index < n - 1; index++) {
    const value = new Uint8Array(pieceSize);
    random(value);
    xorInto(last, value);
    pieces.push({ index, value });
  }
  pieces.push({ index: n - 1, value: last });
  distinct(pieces);
  return pieces;
}

/**
 * The secret from every piece of the committee, in any order. The same piece
 * may come from several holders if the copies agree. Throws SealError
 * ErrBadCommittee, ErrBadIndex, ErrMalformed (a value of another length),
 * ErrConflict, ErrMissingPiece, ErrDuplicatePiece.
 */
export function combine(c: Committee, pieces: readonly SharePiece[]): Uint8Array<ArrayBuffer> {
  const n = pieceCount(c);
  const all = new Map<number, SharePiece>();
  for (const p of pieces) {
    if (!Number.isInteger(p.index) || p.index < 0 || p.index >= n) {
      throw new SealError("ErrBadIndex", `no such piece: ${p.index} of ${n}`);
    }
    if (p.value.length !== pieceSize) {
      throw new SealError("ErrMalformed", `piece ${p.index} has ${p.value.length} bytes, want 32`);
    }
    const had = all.get(p.index);
    if (had && !equal(had.value, p.value)) {
      throw new SealError("ErrConflict", `conflicting values for one piece: ${p.index}`);
    }
    all.set(p.index, p);
  }
  for (let i = 0; i < n; i++) {
    if (!all.has(i)) throw new SealError("ErrMissingPiece", `missing piece: ${i} of ${n}`);
  }
  distinct([...all.values()]);
  const secret = new Uint8Array(pieceSize);
  for (const p of all.values()) xorInto(secret, p.value);
  return secret;
}

function xorInto(into: Uint8Array, value: Uint8Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) ^ (value[i] ?? 0);
}

function distinct(pieces: readonly SharePiece[]): void {
  const seen = new Set<string>();
  for (const p of pieces) {
    const key = toHex(p.value);
    if (seen.has(key)) throw new SealError("ErrDuplicatePiece", `two pieces have the same value, one is ${p.index}`);
    seen.add(key);
  }
}

/**
 * Hiding and binding commitment to one piece, 32 bytes:
 *
 *     SHA-256("sahm/replicated/commit/v1\0" ‖ u64be(len context) ‖ context ‖ u32be(index) ‖ value ‖ salt)
 *
 * context is the canonical encoding of everything the piece belongs to; salt
 * is 32 fresh random bytes, given to the holders with the piece.
 */
export function commit(context: Uint8Array, index: number, value: Uint8Array, salt: Uint8Array): Uint8Array {
  return sha256(
    concat(utf8("sahm/replicated/commit/v1\0"), u64be(context.length), context, u64be(index).subarray(4), value, salt),
  );
}

/** Checks a received piece against the dealer's commitment. Throws SealError ErrCommitment. */
export function verifyCommit(commitment: Uint8Array, context: Uint8Array, p: SharePiece, salt: Uint8Array): void {
  const possible = Number.isInteger(p.index) && p.index >= 0 && p.index < maxPieces;
  if (!possible || !equal(commit(context, p.index, p.value, salt), commitment)) {
    throw new SealError("ErrCommitment", `piece does not match its commitment: ${p.index}`);
  }
}
