// A strict reader of the JSON documents whose hashes are signed. JSON.parse
// would not do: it lets the last of two equal names win, and rounds integers
// above 2^53, of which an order may have many. Repeated names and names in
// another case are refused here although Go's encoding/json lets some through:
// what two readers could read differently is not signed in a browser.

import { wellFormed } from "./text";

/** A number as it was written. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

export type Json = null | boolean | string | JsonNumber | Json[] | ReadonlyMap<string, Json>;

/** Text that is no JSON, or a document with other members than its kind has. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  constructor(
    readonly code: "syntax" | "unknown-field",
    message: string,
  ) {
    super(message);
  }
}

function bad(message: string): JsonError {
  return new JsonError("syntax", message);
}

const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS: readonly [string, Json][] = [
  ["null", null],
  ["true", true],
  ["false", false],
];

/** Reads one JSON value and nothing after it; throws a JsonError. */
export function parseJson(text: string): Json {
  const p = new Parser(text);
  const value = p.value(0);
  p.space();
  if (p.at < text.length) throw bad("data after the document");
  return value;
}

class Parser {
  at = 0;
  constructor(private readonly text: string) {}

  space(): void {
    while (this.at < this.text.length && " \t\r\n".includes(this.text.charAt(this.at))) this.at++;
  }

  value(depth: number): Json {
    if (depth > MAX_DEPTH) throw bad("nested too deeply");
    this.space();
    const c = this.text.charAt(this.at);
    if (c === "{") return this.object(depth);
    if (c === "[") return this.array(depth);
    if (c === '"') return this.string();
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const n = NUMBER.exec(this.text);
    if (!n) throw bad(this.at < this.text.length ? `unexpected ${JSON.stringify(c)}` : "it ends too early");
    this.at += n[0].length;
    return new JsonNumber(n[0]);
  }

  // The next character after white space, consumed if it is one of those wanted.
  private take(wanted: string): string {
    this.space();
    const c = this.text.charAt(this.at);
    if (c === "" || !wanted.includes(c)) return "";
    this.at++;
    return c;
  }

  private object(depth: number): Json {
    const members = new Map<string, Json>();
    this.at++;
    if (this.take("}")) return members;
    for (;;) {
      this.space();
      if (this.text.charAt(this.at) !== '"') throw bad("a member without a name");
      const name = this.string();
      if (members.has(name)) throw bad(`${JSON.stringify(name)} is repeated`);
      if (!this.take(":")) throw bad("a member without a value");
      members.set(name, this.value(depth + 1));
      const next = this.take(",}");
      if (next === "}") return members;
      if (next !== ",") throw bad("an object that does not end");
    }
  }

  private array(depth: number): Json {
    const items: Json[] = [];
    this.at++;
    if (this.take("]")) return items;
    for (;;) {
      items.push(this.value(depth + 1));
      const next = this.take(",]");
      if (next === "]") return items;
      if (next !== ",") throw bad("a list that does not end");
    }
  }

  private string(): string {
    const from = this.at + 1;
    let end = this.text.indexOf('"', from);
    const plain = end < 0 ? "" : this.text.slice(from, end);
    if (end >= 0 && !plain.includes("\\")) {
      if (/[\u0000-\u001f]/.test(plain)) throw bad("a control character in a string");
      this.at = end + 1;
      return wellFormed(plain);
    }
    for (end = from; end < this.text.length && this.text.charAt(end) !== '"'; end++) {
      if (this.text.charAt(end) === "\\") end++;
    }
    if (end >= this.text.length) throw bad("a string that does not end");
    this.at = end + 1;
    try {
      return wellFormed(String(JSON.parse(this.text.slice(from - 1, this.at))));
    } catch {
      throw bad("a malformed string");
    }
  }
}

/**
 * What a missing member means: Go's zero value ("zero", for null too;
 * "no-null" refuses null), or a refusal ("refused").
 */
export type Missing = "zero" | "no-null" | "refused";

/** The members of an object of one kind. Others are refused, and what is missing goes by a Missing. */
export class Members {
  private readonly map: ReadonlyMap<string, Json>;

  constructor(
    value: Json,
    private readonly where: string,
    names: readonly string[],
    private readonly missing: Missing,
  ) {
    if (!(value instanceof Map)) throw bad(`${where}: want an object`);
    this.map = value;
    for (const [name, member] of this.map) {
      if (!names.includes(name))
        throw new JsonError("unknown-field", `${where}: unknown field ${JSON.stringify(name)}`);
      if (member === null && missing === "no-null") throw bad(`${where}: ${JSON.stringify(name)} is null`);
    }
  }

  /** Whether the member is there. */
  has(name: string): boolean {
    return this.map.has(name);
  }

  private get(name: string): Json | undefined {
    const v = this.map.get(name);
    if (v !== undefined && v !== null) return v;
    if (this.missing === "refused") throw bad(`${this.where}: ${JSON.stringify(name)} is missing`);
    return undefined;
  }

  private wrong(name: string, want: string): JsonError {
    return bad(`${this.where}: ${JSON.stringify(name)} is not ${want}`);
  }

  string(name: string): string {
    const v = this.get(name) ?? "";
    if (typeof v !== "string") throw this.wrong(name, "text");
    return v;
  }

  boolean(name: string): boolean {
    const v = this.get(name) ?? false;
    if (typeof v !== "boolean") throw this.wrong(name, "true or false");
    return v;
  }

  /** An unsigned integer of so many bits, exactly. */
  uint(name: string, bits: number): bigint {
    const v = this.get(name) ?? new JsonNumber("0");
    if (!(v instanceof JsonNumber) || !/^[0-9]+$/.test(v.text) || BigInt(v.text) >= 1n << BigInt(bits)) {
      throw this.wrong(name, `an integer of ${bits} bits`);
    }
    return BigInt(v.text);
  }

  /** A signed 64-bit integer; beyond 2^53 only its size is right, which every range check refuses. */
  int(name: string): number {
    const v = this.get(name);
    return v === undefined ? 0 : toInt(v, () => this.wrong(name, "an integer"));
  }

  float(name: string): number {
    const v = this.get(name) ?? new JsonNumber("0");
    const x = v instanceof JsonNumber ? Number(v.text) : NaN;
    if (!Number.isFinite(x)) throw this.wrong(name, "a number");
    return x;
  }

  list(name: string): readonly Json[] {
    const v = this.get(name) ?? [];
    if (!Array.isArray(v)) throw this.wrong(name, "a list");
    return v;
  }

  strings(name: string): string[] {
    return this.list(name).map((v) => {
      if (typeof v !== "string") throw this.wrong(name, "a list of texts");
      return v;
    });
  }

  ints(name: string): number[] {
    return this.list(name).map((v) => toInt(v, () => this.wrong(name, "a list of integers")));
  }

  /** A member that is an object itself. */
  object(name: string, names: readonly string[]): Members {
    return new Members(this.get(name) ?? new Map(), `${this.where}.${name}`, names, this.missing);
  }

  /** The members of every object of a list. */
  objects(name: string, names: readonly string[]): Members[] {
    return this.list(name).map((v) => new Members(v, `${this.where}.${name}[]`, names, this.missing));
  }

  /** 0x-prefixed lower-case hex of so many bytes; given in any case. */
  hex(name: string, bytes: number): `0x${string}` {
    return toHexText(this.get(name) ?? "0".repeat(2 * bytes), bytes, () => this.wrong(name, `hex of ${bytes} bytes`));
  }

  hexes(name: string, bytes: number): `0x${string}`[] {
    return this.list(name).map((v) => toHexText(v, bytes, () => this.wrong(name, `a list of hex of ${bytes} bytes`)));
  }

  /** An amount: decimal text of a value below 2^256. */
  wei(name: string): bigint {
    const v = this.get(name) ?? "0";
    if (typeof v !== "string" || !/^[0-9]+$/.test(v) || v.length > 200 || BigInt(v) >= 1n << 256n) {
      throw this.wrong(name, "an amount");
    }
    return BigInt(v);
  }
}

function toInt(v: Json, wrong: () => JsonError): number {
  if (!(v instanceof JsonNumber) || !/^-?[0-9]+$/.test(v.text)) throw wrong();
  if (BigInt.asIntN(64, BigInt(v.text)) !== BigInt(v.text)) throw wrong();
  return Number(BigInt(v.text)); // not of the text: -0 is 0
}

function toHexText(v: Json, bytes: number, wrong: () => JsonError): `0x${string}` {
  const digits = typeof v === "string" ? v.replace(/^0[xX]/, "") : "";
  if (digits.length !== 2 * bytes || !/^[0-9a-fA-F]*$/.test(digits)) throw wrong();
  return `0x${digits.toLowerCase()}`;
}
