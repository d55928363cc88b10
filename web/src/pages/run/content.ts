// Files by CID from this server's trustless gateway. It serves raw blocks, so
// that a file of several is put together here; what comes out is checked
// against the CID as a whole.
import { fetchContent } from "../../api/client";
import { Problem } from "../../api/problem";
import { computeCid } from "../../core/cid";
import { CID } from "multiformats/cid";

/** The links of a dag-pb node, in order; undefined for anything else. Fields: https://ipld.io/specs/codecs/dag-pb/spec/ */
export function linksOf(block: Uint8Array): Uint8Array[] | undefined {
  const links: Uint8Array[] = [];
  for (const f of fields(block) ?? [{ number: 0, bytes: block }]) {
    if (f.number === 0) return undefined;
    if (f.number !== 2) continue;
    const hash = fields(f.bytes)?.find((g) => g.number === 1);
    if (hash === undefined) return undefined;
    links.push(hash.bytes);
  }
  return links;
}

interface Field {
  number: number;
  bytes: Uint8Array;
}

/** The fields of a protobuf message that are bytes; numbers are skipped. Undefined for malformed bytes. */
function fields(b: Uint8Array): Field[] | undefined {
  const out: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let v = 0;
    for (let scale = 1; at < b.length && scale < 2 ** 49; scale *= 128) {
      const x = b[at++] ?? 0;
      v += (x & 127) * scale;
      if (x < 128) return v;
    }
    return -1;
  };
  while (at < b.length) {
    const tag = varint();
    const kind = tag % 8;
    if (tag < 8 || (kind !== 0 && kind !== 2)) return undefined;
    const v = varint();
    if (v < 0 || (kind === 2 && at + v > b.length)) return undefined;
    if (kind === 0) continue;
    out.push({ number: Math.floor(tag / 8), bytes: b.subarray(at, at + v) });
    at += v;
  }
  return out;
}

const dagPb = 0x70;
const raw = 0x55;

function broken(cid: string, why: string): Problem {
  return new Problem({
    type: "urn:sahm:page:wrong-content",
    title: "The server's bytes are not what the address names",
    detail: `${why} (${cid}).`,
    advice: "They were not used. Try again; if it stays, fetch the address from another IPFS gateway.",
  });
}

export type Fetch = (cid: string, signal?: AbortSignal) => Promise<Uint8Array>;

/**
 * The bytes under a CID, at most `limit`. Throws a Problem if the server does
 * not have them or if they are not the CID's.
 */
export async function download(
  cid: string,
  limit: number,
  onBytes: (got: number) => void = () => undefined,
  signal?: AbortSignal,
  get: Fetch = fetchContent,
): Promise<Uint8Array<ArrayBuffer>> {
  const leaves: Uint8Array[] = [];
  let size = 0;
  const walk = async (at: string, depth: number): Promise<void> => {
    const code = parse(at)?.code;
    if (depth > 8 || (code !== dagPb && code !== raw)) throw broken(cid, "Not a file of this market");
    const block = await get(at, signal);
    if (code === raw) {
      size += block.length;
      if (size > limit) throw broken(cid, "It is larger than it may be");
      leaves.push(block);
      onBytes(size);
      return;
    }
    const links = linksOf(block);
    if (links === undefined || links.length === 0) throw broken(cid, "A block of it is malformed");
    for (const l of links) await walk(decode(l, cid), depth + 1);
  };
  await walk(cid, 0);
  const out = new Uint8Array(size);
  let at = 0;
  for (const l of leaves) {
    out.set(l, at);
    at += l.length;
  }
  if ((await computeCid(new Blob([out]))).cid !== cid) throw broken(cid, "They hash to another address");
  return out;
}

function parse(text: string): CID | undefined {
  try {
    return CID.parse(text);
  } catch {
    return undefined;
  }
}

function decode(link: Uint8Array, of: string): string {
  try {
    return CID.decode(link).toString();
  } catch {
    throw broken(of, "A block of it is malformed");
  }
}
