// The public description that every party of a run encodes by: the rules and
// the canonical bytes of trainer/dataset schema.go and stats.go.

import { sha256 } from "@noble/hashes/sha2.js";
import { concat, toHex, utf8, type Hex } from "./bytes";
import { classesOf, MAX_CLASSES, MAX_COLUMNS, parseNumber, TableError, type ColumnKind, type Table } from "./csv";
import { JsonError, Members, parseJson, type Json } from "./json";
import { compareBytes, jsonString, quote, wellFormed } from "./text";

/** How many buckets a categorical column without a list has. */
export const HASH_BUCKETS = 256;
/** The most categories that inferSchema lists; beyond it the column is hashed. */
export const MAX_LISTED = 64;
const MAX_CATEGORIES = 4096;
const MAX_SCALE = 20;
const MAX_SCHEMA_BYTES = 16 << 20;
const COUNT_SLOTS = 6;
// The category of values that no list names; it is implicit.
const OTHER = "__other__";

/** One column; what does not belong to its kind is 0 or empty. */
export interface Feature {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Numeric only: lo < hi, outside of which values clamp. */
  readonly lo: number;
  readonly hi: number;
  /** Numeric only: 1 to 20, the exponent of the statistics' fixed point. */
  readonly scale: number;
  /** Categorical only, sorted by bytes; empty: hashed into HASH_BUCKETS buckets. */
  readonly categories: readonly string[];
}

export interface Schema {
  readonly version: 1;
  readonly features: readonly Feature[];
  /** The column to predict and its classes in the order of the logits. */
  readonly label: { readonly name: string; readonly classes: readonly string[] };
}

/** A malformed schema, or statistics that do not belong to it. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}

function bad(what: string): SchemaError {
  return new SchemaError(`malformed schema: ${what}`);
}

/**
 * Describes a table, normally the builder's validation rows: ranges, category
 * lists, classes. Throws a TableError (ErrOneClass) or a SchemaError.
 */
export function inferSchema(t: Table): Schema {
  const classes = classesOf(t.labels);
  if (classes.length < 2) throw new TableError("ErrOneClass", "", undefined, t.labelName);
  const features = t.features.map(({ name, values }): Feature => {
    if (values.every((v) => v === "" || parseNumber(v) !== undefined)) {
      return { name, kind: "numeric", ...bounds(values), scale: MAX_SCALE, categories: [] };
    }
    const list = categories(values);
    return { name, kind: "categorical", lo: 0, hi: 0, scale: 0, categories: list.length <= MAX_LISTED ? list : [] };
  });
  const s: Schema = { version: 1, features, label: { name: t.labelName, classes } };
  validate(s);
  return s;
}

// The range of the numbers, widened around a constant because a schema needs
// lo < hi. A column without any is [-1, 1].
function bounds(values: readonly string[]): { lo: number; hi: number } {
  let lo = Infinity;
  let hi = -Infinity;
  for (const v of values) {
    const x = parseNumber(v);
    if (x === undefined) continue;
    lo = Math.min(lo, x + 0); // -0 + 0 is 0, which has one spelling
    hi = Math.max(hi, x + 0);
  }
  if (lo > hi) return { lo: -1, hi: 1 };
  if (lo === hi) {
    const d = Math.max(1, Math.abs(lo) / 2);
    lo -= d;
    hi += d;
  }
  // Keeps hi-lo finite for columns that span all numbers.
  const limit = Number.MAX_VALUE / 4;
  return { lo: Math.max(lo, -limit), hi: Math.min(hi, limit) };
}

function categories(values: readonly string[]): string[] {
  const set = new Set(values);
  set.delete("");
  set.delete(OTHER);
  return [...set].sort(compareBytes);
}

/**
 * Reads and validates a schema; unknown fields are refused with a SchemaError,
 * and so are repeated ones and names in another case, which Go lets through.
 */
export function parseSchema(text: string): Schema {
  const bytes = utf8(text).length;
  if (bytes > MAX_SCHEMA_BYTES) throw bad(`${bytes} bytes, at most ${MAX_SCHEMA_BYTES}`);
  let s: Omit<Schema, "version"> & { version: number };
  try {
    const top = new Members(parseJson(text), "schema", ["version", "features", "label"], "zero");
    const label = top.object("label", ["name", "classes"]);
    s = {
      version: top.int("version"),
      features: top.list("features").map(parseFeature),
      label: { name: label.string("name"), classes: label.strings("classes") },
    };
  } catch (err) {
    throw err instanceof JsonError ? bad(err.message) : err;
  }
  validate(s);
  return s;
}

function parseFeature(value: Json): Feature {
  const f = new Members(value, "feature", ["name", "kind", "lo", "hi", "scale", "categories"], "zero");
  const kind = f.string("kind");
  if (kind !== "numeric" && kind !== "categorical") throw bad(`${quote(f.string("name"))}: kind ${quote(kind)}`);
  return {
    name: f.string("name"),
    kind,
    lo: f.float("lo") + 0,
    hi: f.float("hi") + 0,
    scale: f.int("scale"),
    categories: f.strings("categories"),
  };
}

function validate(s: Omit<Schema, "version"> & { version: number }): asserts s is Schema {
  if (s.version !== 1) throw bad(`version ${s.version}`);
  if (s.features.length < 1 || s.features.length > MAX_COLUMNS) throw bad(`${s.features.length} features`);
  if (s.label.name === "") throw bad("label has no name");
  const classes = s.label.classes;
  if (classes.length < 2 || classes.length > MAX_CLASSES) throw bad(`label has ${classes.length} classes`);
  if (hasDuplicates(classes) || classes.includes("")) throw bad("label has an empty or repeated class");
  for (const f of s.features) {
    if (f.name === "") throw bad("a feature has no name");
    if (f.kind === "numeric") validateNumeric(f);
    else validateCategorical(f);
  }
  if (hasDuplicates([s.label.name, ...s.features.map((f) => f.name)])) throw bad("a column name is repeated");
}

function validateNumeric(f: Feature): void {
  if (!(f.lo < f.hi) || !Number.isFinite(f.hi - f.lo)) throw bad(`${quote(f.name)}: range [${f.lo}, ${f.hi}]`);
  if (!Number.isInteger(f.scale) || f.scale < 1 || f.scale > MAX_SCALE) {
    throw bad(`${quote(f.name)}: scale 2^${f.scale}, want 1 to ${MAX_SCALE}`);
  }
  if (f.categories.length > 0) throw bad(`${quote(f.name)}: a numeric column has no categories`);
}

function validateCategorical(f: Feature): void {
  const list = f.categories;
  if (f.lo !== 0 || f.hi !== 0 || f.scale !== 0) throw bad(`${quote(f.name)}: a categorical column has no range`);
  if (list.length > MAX_CATEGORIES) {
    throw bad(`${quote(f.name)}: ${list.length} categories, at most ${MAX_CATEGORIES}`);
  }
  if (list.some((v, i) => i > 0 && compareBytes(list[i - 1] ?? "", v) >= 0)) {
    throw bad(`${quote(f.name)}: categories must be sorted and different`);
  }
  if (list.includes("") || list.includes(OTHER)) {
    throw bad(`${quote(f.name)}: ${quote(OTHER)} and the empty category are implicit`);
  }
}

// Equal as UTF-8: two different lone surrogates are one U+FFFD there.
function hasDuplicates(values: readonly string[]): boolean {
  return new Set(values.map(wellFormed)).size !== values.length;
}

/**
 * The one encoding that is hashed: JSON without white space or HTML escapes,
 * numbers in their shortest form. Throws a SchemaError for an invalid schema.
 */
export function canonicalSchema(s: Schema): string {
  validate(s);
  const features = s.features.map((f) => {
    const parts = [`"name":${jsonString(f.name, false)}`, `"kind":"${f.kind}"`];
    // The shortest digits of a number are the same in JavaScript and in Go, and
    // so are the sizes from which both write an exponent.
    if (f.lo !== 0) parts.push(`"lo":${f.lo}`);
    if (f.hi !== 0) parts.push(`"hi":${f.hi}`);
    if (f.scale !== 0) parts.push(`"scale":${f.scale}`);
    if (f.categories.length > 0) parts.push(`"categories":${strings(f.categories)}`);
    return `{${parts.join(",")}}`;
  });
  const label = `{"name":${jsonString(s.label.name, false)},"classes":${strings(s.label.classes)}}`;
  return `{"version":1,"features":[${features.join(",")}],"label":${label}}`;
}

function strings(list: readonly string[]): string {
  return `[${list.map((v) => jsonString(v, false)).join(",")}]`;
}

/** SHA-256("sahm/schema/v1" ‖ 0 ‖ canonical): the schema's own hash. An order names it by Keccak-256 instead. */
export function schemaHash(s: Schema): Hex {
  return toHex(sha256(concat(utf8("sahm/schema/v1\0"), utf8(canonicalSchema(s)))));
}

// How many public categories a categorical column has, "other" included.
function buckets(f: Feature): number {
  return (f.categories.length || HASH_BUCKETS) + 1;
}

/** How many numbers a row becomes: the model's inputs. */
export function encodedWidth(s: Schema): number {
  return s.features.reduce((n, f) => n + (f.kind === "numeric" ? 1 : buckets(f)), 0);
}

/** The length of the statistics vector: three a numeric column, one a bucket, six counts. */
export function statsLength(s: Schema): number {
  return s.features.reduce((n, f) => n + (f.kind === "numeric" ? 3 : buckets(f)), COUNT_SLOTS);
}

/** What encoding changed or left out, over all datasets of a run together. */
export interface Counts {
  /** Rows used. */
  readonly rows: number;
  /** Rows left out: label missing or not a class. */
  readonly dropped: number;
  /** Numbers outside the schema's range. */
  readonly clamped: number;
  /** Categories that no list names. */
  readonly unknown: number;
  /** Text in numeric columns. */
  readonly notNumeric: number;
  /** Empty cells. */
  readonly missing: number;
}

/** The counts that end the opened statistics, little-endian int64s. Throws a SchemaError. */
export function cohortCounts(s: Schema, statistics: Uint8Array): Counts {
  if (statistics.length !== 8 * statsLength(s)) {
    throw new SchemaError(`statistics of ${statistics.length} bytes, the schema needs ${8 * statsLength(s)}`);
  }
  const view = new DataView(statistics.buffer, statistics.byteOffset, statistics.length);
  const count = (slot: number): number => {
    const v = view.getBigInt64(statistics.length - 8 * (COUNT_SLOTS - slot), true);
    if (v < 0n) throw new SchemaError("impossible statistics: a count is negative");
    return Number(v);
  };
  return {
    rows: count(0),
    dropped: count(1),
    clamped: count(2),
    unknown: count(3),
    notNumeric: count(4),
    missing: count(5),
  };
}
