// Bech32 (BIP 173) without its 90-character limit, as age writes keys. age's
// libraries keep their codec to themselves; the raw 32 bytes are needed here
// because they are what custodians share.

const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The checksum of BIP 173 over 5-bit values. */
function polymod(values: readonly number[]): number {
  let chk = 1;
  for (const v of values) {
    const top = chk >>> 25;
    chk = ((chk & 0x1ffffff) << 5) ^ v;
    generator.forEach((g, i) => {
      if ((top >>> i) & 1) chk ^= g;
    });
  }
  return chk >>> 0;
}

/** Spreads the human-readable part over the checksum's input. */
function expand(hrp: string): number[] {
  const codes = [...hrp].map((c) => c.charCodeAt(0));
  return [...codes.map((c) => c >>> 5), 0, ...codes.map((c) => c & 31)];
}

/** Cuts groups of `from` bits into groups of `to`; without padding, left-over bits must be few and zero. */
function regroup(data: Iterable<number>, from: number, to: number, pad: boolean): number[] | undefined {
  const out: number[] = [];
  let acc = 0;
  let bits = 0;
  for (const v of data) {
    acc = (acc << from) | v;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out.push((acc >>> bits) & ((1 << to) - 1));
    }
    acc &= (1 << bits) - 1;
  }
  if (pad && bits > 0) out.push((acc << (to - bits)) & ((1 << to) - 1));
  if (!pad && (bits >= from || acc !== 0)) return undefined;
  return out;
}

/** Lower-case text of data under hrp, which is lower case too. */
export function bech32Encode(hrp: string, data: Uint8Array): string {
  const values = regroup(data, 8, 5, true) ?? [];
  const sum = polymod([...expand(hrp), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let i = 0; i < 6; i++) values.push((sum >>> (5 * (5 - i))) & 31);
  return hrp + "1" + values.map((v) => alphabet.charAt(v)).join("");
}

/** The human-readable part in lower case and the data of text, undefined if text is not Bech32 or mixes cases. */
export function bech32Decode(text: string): { hrp: string; data: Uint8Array<ArrayBuffer> } | undefined {
  if (!/^[\x21-\x7e]+$/.test(text)) return undefined;
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  const at = lower.lastIndexOf("1");
  if (at < 1 || lower.length - at - 1 < 6) return undefined;
  const hrp = lower.slice(0, at);
  const values = [...lower.slice(at + 1)].map((c) => alphabet.indexOf(c));
  if (values.some((v) => v < 0) || polymod([...expand(hrp), ...values]) !== 1) return undefined;
  const data = regroup(values.slice(0, -6), 5, 8, false);
  return data && { hrp, data: Uint8Array.from(data) };
}
