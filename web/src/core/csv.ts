export type ColumnKind = "numeric" | "categorical";
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Trimmed text, "" where missing. */
  readonly values: string[];
}
export interface Table {
  readonly features: Column[];
  readonly labelName: string;
  readonly labels: string[];
  readonly rows: number;
}
export interface TableOptions {
  /** Name, 1-based index or "last". */
  label: string;
  /** The first line is data; columns are then named c1, c2, … */
  noHeader?: boolean;
  /** Columns not to use, given like the label. */
  drop?: string[];
  /** Accepts fewer than two classes: a contributor's part. */
  partOfWhole?: boolean;
}
export type TableErrorCode =
  | "ErrEmpty"
  | "ErrRagged"
  | "ErrUnknownColumn"
  | "ErrDuplicateColumn"
  | "ErrOneClass"
  | "ErrTooManyClasses"
  | "ErrNoFeatures"
  | "ErrLabelDropped"
  | "ErrSyntax"
  | "ErrTooLarge";
/** A fault in a file; its message says where and what, for people. */
export class TableError extends Error {
  override readonly name = "TableError";
  constructor(
    readonly code: TableErrorCode,
    readonly detail: string,
    /** 1-based, where the fault is on one line. */
    readonly line?: number,
    readonly column?: string,
  ) {
    super(detail);
  }
}
export function readTable(_bytes: Uint8Array, _options: TableOptions): Table {
  throw new Error("not written yet");
}
/** What Go's dataset.WriteCSV writes: features first, the label last. */
export function writeTable(_table: Table): Uint8Array<ArrayBuffer> {
  throw new Error("not written yet");
}
/** The distinct present values in the order of the logits: as numbers if all are, otherwise by bytes. */
export function classesOf(_labels: readonly string[]): string[] {
  throw new Error("not written yet");
}
/** The finite decimal number that text is, or undefined. */
export function parseNumber(_text: string): number | undefined {
  throw new Error("not written yet");
}
