import type { Hex } from "./bytes";
import type { ColumnKind, Table } from "./csv";
export interface Feature {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Numeric only. */
  readonly lo: number;
  readonly hi: number;
  readonly scale: number;
  /** Categorical only, sorted; empty: hashed into 256 buckets. */
  readonly categories: readonly string[];
}
export interface Schema {
  readonly version: 1;
  readonly features: readonly Feature[];
  readonly label: { readonly name: string; readonly classes: readonly string[] };
}
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}
/** Throws a TableError (ErrOneClass) or a SchemaError. */
export function inferSchema(_t: Table): Schema {
  throw new Error("not written yet");
}
export function canonicalSchema(_s: Schema): string {
  throw new Error("not written yet");
}
export function parseSchema(_text: string): Schema {
  throw new Error("not written yet");
}
export function encodedWidth(_s: Schema): number {
  throw new Error("not written yet");
}
export function statsLength(_s: Schema): number {
  throw new Error("not written yet");
}
/** SHA-256("sahm/schema/v1" ‖ 0 ‖ canonical). */
export function schemaHash(_s: Schema): Hex {
  throw new Error("not written yet");
}
/** What encoding changed over all datasets of a run together. */
export interface Counts {
  readonly rows: number;
  readonly dropped: number;
  readonly clamped: number;
  readonly unknown: number;
  readonly notNumeric: number;
  readonly missing: number;
}
/** The counts at the end of the opened statistics (little-endian int64s). */
export function cohortCounts(_s: Schema, _statistics: Uint8Array): Counts {
  throw new Error("not written yet");
}
