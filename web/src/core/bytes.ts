// Bytes and their texts, shared by everything in core. core holds no React and
// no I/O: it runs in the page, in a worker and in Node's tests alike.

/** Hex text with a 0x in front, as the API and the chain write bytes. */
export type Hex = `0x${string}`;

/** Lower-case 0x-prefixed hex of bytes. */
export function toHex(bytes: Uint8Array): Hex {
  let out = "0x";
  for (const b of bytes) out += b.toString(16).padStart(2, "0");
  return out as Hex;
}

/** Bytes of 0x-prefixed hex of either case; throws a RangeError on anything else. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(text)) throw new RangeError("not 0x-prefixed hex");
  const out = new Uint8Array((text.length - 2) / 2);
  for (let i = 0; i < out.length; i++) out[i] = parseInt(text.slice(2 + 2 * i, 4 + 2 * i), 16);
  return out;
}

/** Standard base64 with padding, as Go's encoding/json writes byte slices. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

/** Bytes of standard base64; throws a RangeError on anything else. Models of many megabytes travel in it. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new RangeError("not base64");
  const raw = atob(text);
  const out = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i);
  // The bits that the last group leaves over must be zero.
  const rest = out.length % 3;
  if (rest > 0 && toBase64(out.subarray(-rest)) !== text.slice(-4)) throw new RangeError("not canonical base64");
  return out;
}

/** One array of all parts in a row. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** UTF-8 of text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** value as 8 bytes, most significant first; throws a RangeError outside of 0 … 2^64-1. */
export function u64be(value: number | bigint): Uint8Array<ArrayBuffer> {
  const v = BigInt(value);
  if (v < 0n || v >= 1n << 64n) throw new RangeError("not an unsigned 64-bit integer");
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, v);
  return out;
}

/** Whether two byte strings are the same. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((v, i) => v === b[i]);
}
