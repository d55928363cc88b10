// For tests only. Content by a rule that Go and TypeScript can both follow, and
// the names that TypeScript gives it.

import { sha256 } from "@noble/hashes/sha2.js";

import { chunkSize, computeCid } from "../cid";
import { concat, u64be, utf8 } from "../bytes";

/** storage/gateway/testdata/cids.json and web/vectors/cid.json. */
export interface CidVectors {
  readonly rule: string;
  readonly cids: readonly { readonly size: number; readonly cid: string; readonly error?: string }[];
}

export const contentRule =
  'Page i of the content, 65536 bytes, is SHA-256("sahm cid vector" + u64be(i)) 2048 times in a row; size says where it ends.';

const pageSize = 64 << 10;

/** Content of that size by contentRule, in pieces. */
export async function* content(size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i * pageSize < size; i++) {
    const page = new Uint8Array(Math.min(pageSize, size - i * pageSize));
    const digest = sha256(concat(utf8("sahm cid vector"), u64be(i)));
    const head = Math.min(digest.length, page.length);
    page.set(digest.subarray(0, head));
    for (let n = head; n < page.length; n *= 2) page.copyWithin(n, 0, Math.min(n, page.length - n));
    yield page;
  }
}

/** Sizes at which the layout changes, but for those of more than a gibibyte. */
const sizes = [0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 5 * chunkSize + 3];

/** All that Go's storage/gateway must name alike, or refuse. */
export async function cidCases(): Promise<CidVectors> {
  const cids: { size: number; cid: string; error?: string }[] = [];
  for (const size of sizes) cids.push({ size, cid: (await computeCid(content(size))).cid });
  const { cid } = await computeCid(content(chunkSize + 2));
  const raw = (await computeCid(content(2))).cid;
  cids.push(
    { size: chunkSize + 1, cid, error: "ErrWrongCID" },
    { size: 1, cid: raw, error: "ErrWrongCID" },
    { size: 1, cid: raw.toUpperCase(), error: "ErrBadCID" },
    { size: 1, cid: raw.slice(0, -1), error: "ErrBadCID" },
    { size: 0, cid: "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH", error: "ErrBadCID" },
  );
  return { rule: contentRule, cids };
}
