// Rules of text that must be those of the Go side, byte for byte: what counts
// as space, how strings sort, how they are quoted and how JSON escapes them.

/** text with every lone half of a surrogate pair replaced by U+FFFD, as UTF-8 encoders do. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** Whether a UTF-16 code unit is white space by Unicode; unlike String.trim, U+0085 is and U+FEFF is not. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** text without white space at its ends. */
export function trimSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/**
 * Orders strings by their UTF-8 bytes, which is by code points. JavaScript's <
 * goes by UTF-16 units, which puts U+1F600 before U+FF01.
 */
export function compareBytes(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // Halves of surrogate pairs stand for code points above all single units.
    return rank(x) - rank(y);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

const HTML: Record<string, string> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };

/** A JSON string as Go's encoding/json writes it; html also escapes <, > and &, Go's default. */
export function jsonString(text: string, html: boolean): string {
  const plain = JSON.stringify(wellFormed(text)).replace(/[\u2028\u2029]/g, (c) =>
    c === "\u2028" ? "\\u2028" : "\\u2029",
  );
  return html ? plain.replace(/[<>&]/g, (c) => HTML[c] ?? c) : plain;
}

const CONTROLS: Record<string, string> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

/**
 * A double-quoted Go string, as %q writes it in policies and messages. Which
 * characters are printable follows the engine's Unicode version: one that is
 * newer than Go's shows some new characters that Go escapes.
 */
export function quote(text: string): string {
  let out = '"';
  for (const c of wellFormed(text)) {
    const code = c.codePointAt(0) ?? 0;
    if (c === '"' || c === "\\") out += "\\" + c;
    else if (c === " " || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(c)) out += c;
    else if (CONTROLS[c] !== undefined) out += CONTROLS[c];
    else if (code < 0x20 || code === 0x7f) out += "\\x" + code.toString(16).padStart(2, "0");
    else if (code < 0x10000) out += "\\u" + code.toString(16).padStart(4, "0");
    else out += "\\U" + code.toString(16).padStart(8, "0");
  }
  return out + '"';
}
