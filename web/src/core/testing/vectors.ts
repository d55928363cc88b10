// For tests only. The names from which test keys and addresses are derived, so
// that no key lies in a file, by the rules of storage/seal/helpers_test.go; and
// the shape of the vectors that Go and TypeScript share.

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, toHex, utf8, type Hex } from "../bytes";
import { holders, pieceCount, type Committee } from "../replicated";
import type { Context } from "../seal/context";
import type { EnvelopeInfo, Piece } from "../seal/envelope";
import { SealError } from "../seal/errors";
import { identityFromSecret, type Identity } from "../seal/identity";

/** SHA-256 of text. */
export function hashOf(text: string): Uint8Array {
  return sha256(utf8(text));
}

/** The identity named so. */
export function testIdentity(name: string): Promise<Identity> {
  return identityFromSecret(hashOf("sahm seal test identity " + name));
}

/** The address named so. */
export function testAddress(name: string): Hex {
  return toHex(hashOf(name).subarray(0, 20));
}

/** An envelope's context for a committee named 0, 1, 2 … */
export function testInfo(m: number, t: number): EnvelopeInfo {
  return {
    chainId: 1337,
    registry: testAddress("registry"),
    dataset: toHex(hashOf("dataset")),
    version: 1,
    creator: testAddress("contributor"),
    epoch: 1,
    t,
    members: Array.from({ length: m }, (_, i) => testAddress(`custodian ${i}`)),
  };
}

/** The identities of testInfo's members. */
export function testCustodians(m: number): Promise<Identity[]> {
  return Promise.all(Array.from({ length: m }, (_, i) => testIdentity(`custodian ${i}`)));
}

/** Pieces with values and salts that depend on label and index. */
export function testPieces(c: Committee, label: string): Piece[] {
  return Array.from({ length: pieceCount(c) }, (_, index) => ({
    index,
    value: sha256(concat(utf8("v"), Uint8Array.of(index, label.length))),
    salt: sha256(concat(utf8("s"), Uint8Array.of(index), utf8(label))),
    holders: holders(c, index),
  }));
}

/** The name by which vectors call a failure; "" if there was none. */
export async function refusal(act: () => unknown): Promise<string> {
  try {
    await act();
    return "";
  } catch (e) {
    return e instanceof SealError ? e.code : `unnamed: ${String(e)}`;
  }
}

/** A Context with every field spelt out, as vectors write it. */
export type ContextVector = Required<Context>;

/** storage/seal/testdata/vectors.json and web/vectors/seal.json. Bytes are base64, contexts hex without 0x. */
export interface SealVectors {
  readonly note: string;
  readonly keys?: readonly { name: string; recipient: string; hash: Hex }[];
  readonly recipients?: readonly { name: string; key: Hex; text?: string; error?: string }[];
  readonly identities?: readonly { name: string; secret: Hex; error: string }[];
  readonly texts?: readonly { name: string; kind: "identity" | "recipient"; text: string; error: string }[];
  readonly contexts?: readonly { context: ContextVector; encoded?: string; error?: string }[];
  readonly files: readonly { name: string; identity: string; file: string; plain?: string; error?: string }[];
  readonly sealed: readonly {
    name: string;
    identity: string;
    want: ContextVector;
    blob: string;
    secret?: string;
    error?: string;
  }[];
  readonly envelopes: readonly EnvelopeVector[];
  readonly builds?: readonly BuildVector[];
}

/** One opening. The document is spelt out, or is that of another vector with one text replaced by another. */
export interface EnvelopeVector {
  readonly name: string;
  readonly identity: string;
  readonly custodian: Hex;
  readonly want: EnvelopeInfo;
  readonly document?: string;
  readonly like?: string;
  readonly old?: string;
  readonly new?: string;
  readonly pieces?: readonly { index: number; value: Hex; salt: Hex }[];
  readonly error?: string;
}

/** One building. */
export interface BuildVector {
  readonly name: string;
  readonly info: EnvelopeInfo;
  readonly dataset: Hex;
  readonly keys: readonly Hex[];
  readonly pieces: readonly { index: number; value: Hex; salt: Hex; holders: readonly number[] }[];
  readonly error?: string;
}

/** The document of an opening. Throws when the text to replace is not in it exactly as said. */
export function documentOf(all: readonly EnvelopeVector[], v: EnvelopeVector): string {
  if (v.like === undefined) return v.document ?? "";
  const base = all.find((o) => o.name === v.like)?.document;
  const old = v.old ?? "";
  const at = base?.indexOf(old) ?? -1;
  if (base === undefined || at < 0) throw new Error(`vector ${v.name} is broken`);
  return base.slice(0, at) + (v.new ?? "") + base.slice(at + old.length);
}
