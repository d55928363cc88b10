// Tables from CSV files by the rules of the Go side (trainer/dataset ReadCSV):
// what one accepts the other does, with the same rows, and a fault has the same
// code, line and words.
//
// The reader is our own because Papa Parse is lenient where encoding/csv is
// not: it passes stray and unclosed quotes on as data, so that a file the
// portal took would be refused by every trainer.
//
// One pass over the text, columns kept and rows not: tens of megabytes are read
// in a worker in a second or two.

import { compareBytes, isSpace, quote, trimSpace } from "./text";

export type ColumnKind = "numeric" | "categorical";

/** One feature. It is numeric when every present value is a finite number. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Trimmed text, "" where missing. */
  readonly values: string[];
}

/** A parsed file. Labels and every column have one value a row; a missing one is "". */
export interface Table {
  readonly features: Column[];
  readonly labelName: string;
  readonly labels: string[];
  readonly rows: number;
}

export interface TableOptions {
  /** Name, 1-based index or "last"; a name that exists wins over an index. */
  label: string;
  /** The first line is data; columns are then named c1, c2, … */
  noHeader?: boolean;
  /** Columns not to use, given like the label. */
  drop?: string[];
  /** Accepts fewer than two classes: a contributor's part, whose classes come from the schema. */
  partOfWhole?: boolean;
}

/** Limits of one dataset. */
export const MAX_ROWS = 1 << 20;
export const MAX_COLUMNS = 4096;
export const MAX_CLASSES = 1000;
// The longest string of every engine; also far above what a server stores.
const MAX_BYTES = 0x1fffffe8;

const SAYS = {
  ErrEmpty: "no data rows",
  ErrRagged: "wrong number of fields",
  ErrUnknownColumn: "unknown column",
  ErrDuplicateColumn: "column name is repeated",
  ErrOneClass: "label has fewer than two classes",
  ErrTooManyClasses: "label has too many classes",
  ErrNoFeatures: "no feature column is left",
  ErrLabelDropped: "label column is also dropped",
  ErrSyntax: "malformed CSV",
  ErrTooLarge: "dataset is too large",
} as const;

export type TableErrorCode = keyof typeof SAYS;

/** A fault in a file; its message says where and what. */
export class TableError extends Error {
  override readonly name = "TableError";
  constructor(
    /** The name of Go's sentinel. */
    readonly code: TableErrorCode,
    detail: string,
    /** 1-based, where the fault is on one line. */
    readonly line?: number,
    readonly column?: string,
  ) {
    const where = [line && `line ${line}`, column && `column ${quote(column)}`].filter(Boolean).join(", ");
    super((where && where + ": ") + SAYS[code] + (detail && ": " + detail));
  }
}

/**
 * Reads RFC 4180 text in UTF-8, with or without a byte-order mark. Space around
 * fields is trimmed, blank lines are skipped, and an empty field, "?" and "NA"
 * are missing. Throws a TableError.
 */
export function readTable(bytes: Uint8Array, options: TableOptions): Table {
  if (bytes.length > MAX_BYTES) throw new TableError("ErrTooLarge", `${bytes.length} bytes, at most ${MAX_BYTES}`);
  const { text, badAt } = decode(bytes);
  let names: string[] | undefined;
  let columns: string[][] = [];
  let records = 0;
  let firstLine = 0;
  readRecords(text, badAt, (fields, line) => {
    if (fields.length === 1 && fields[0] === "") return; // a line of spaces is blank too
    if (names && fields.length !== names.length) {
      throw new TableError("ErrRagged", `${fields.length}, the first line has ${names.length}`, line);
    }
    if (fields.length > MAX_COLUMNS) {
      throw new TableError("ErrTooLarge", `${fields.length} columns, at most ${MAX_COLUMNS}`, line);
    }
    if (records > MAX_ROWS) throw new TableError("ErrTooLarge", `more than ${MAX_ROWS} rows`, line);
    records++;
    if (!names) {
      names = fields;
      columns = fields.map(() => []);
      firstLine = line;
      if (!options.noHeader) return;
    }
    for (let i = 0; i < columns.length; i++) columns[i]?.push(present(fields[i] ?? ""));
  });
  if (!names) throw new TableError("ErrEmpty", "");
  return choose(columnNames(names, firstLine, options.noHeader ?? false), columns, options);
}

/** How much of a file is looked at for its first record, in bytes. */
const MAX_HEADER = 1 << 20;

/** The trimmed fields of a file's first line that is not blank; none if there is no such line or it cannot be read. */
export function firstRecord(bytes: Uint8Array): string[] {
  const { text, badAt } = decode(bytes.subarray(0, MAX_HEADER));
  let first: string[] = [];
  const found = new Error("found");
  try {
    readRecords(text, badAt, (fields) => {
      if (fields.length === 1 && fields[0] === "") return;
      first = fields;
      throw found;
    });
  } catch {
    // found, or not readable
  }
  return first;
}

function choose(names: string[], columns: string[][], options: TableOptions): Table {
  const rows = columns[0]?.length ?? 0;
  if (rows === 0) throw new TableError("ErrEmpty", "only a header");
  const { label, dropped } = resolveColumns(names, options);
  const labelName = names[label] ?? "";
  const labels = columns[label] ?? [];
  const features: Column[] = [];
  for (const [i, name] of names.entries()) {
    const values = columns[i];
    if (i !== label && !dropped.has(i) && values) features.push({ name, kind: kindOf(values), values });
  }
  if (features.length === 0) throw new TableError("ErrNoFeatures", "");
  const classes = classesOf(labels).length;
  if (classes > MAX_CLASSES) {
    throw new TableError("ErrTooManyClasses", `${classes}, at most ${MAX_CLASSES}`, undefined, labelName);
  }
  if (classes < 2 && !options.partOfWhole) {
    throw new TableError("ErrOneClass", `found ${classes}`, undefined, labelName);
  }
  return { features, labelName, labels, rows };
}

function present(value: string): string {
  return value === "?" || value === "NA" ? "" : value;
}

// The text, and where in it the first bytes that are no UTF-8 stood, or -1.
function decode(bytes: Uint8Array): { text: string; badAt: number } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), badAt: -1 };
  } catch {
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
    const at = firstInvalid(bytes);
    const head = lenient.decode(bytes.subarray(0, at));
    return { text: head + lenient.decode(bytes.subarray(at)), badAt: head.length };
  }
}

// The offset of the first byte that does not belong to a well-formed UTF-8
// sequence (Unicode 15, table 3-7).
function firstInvalid(b: Uint8Array): number {
  let i = 0;
  while (i < b.length) {
    const c = b[i] ?? 0;
    let tail = 0;
    let low = 0x80;
    let high = 0xbf;
    if (c >= 0xc2 && c <= 0xdf) tail = 1;
    else if (c >= 0xe0 && c <= 0xef) tail = 2;
    else if (c >= 0xf0 && c <= 0xf4) tail = 3;
    else if (c >= 0x80) return i;
    if (c === 0xe0) low = 0xa0;
    else if (c === 0xed) high = 0x9f;
    else if (c === 0xf0) low = 0x90;
    else if (c === 0xf4) high = 0x8f;
    for (let k = 1; k <= tail; k++) {
      const t = b[i + k] ?? 0;
      if (t < low || t > high) return i;
      low = 0x80;
      high = 0xbf;
    }
    i += 1 + tail;
  }
  return b.length;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;

// Calls record with the trimmed fields of each record and its first line. A
// line that is empty gives one empty field.
function readRecords(text: string, badAt: number, record: (fields: string[], line: number) => void): void {
  const n = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < n) {
    const fields: string[] = [];
    const startLine = line;
    let badField = 0;
    for (let more = true; more;) {
      while (at < n && text.charCodeAt(at) !== LF && isSpace(text.charCodeAt(at))) at++;
      let field = "";
      if (text.charCodeAt(at) === QUOTE) {
        at++;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new TableError("ErrSyntax", MISSING_QUOTE, line + newlines(text, at, lastLineEnd(text)));
          field += text.slice(at, end);
          line += newlines(text, at, end);
          at = end + 1;
          if (text.charCodeAt(at) !== QUOTE) break;
          field += '"';
          at++;
        }
        // Lines end in \n, inside of quotes too.
        if (field.includes("\r\n")) field = field.replaceAll("\r\n", "\n");
        if (text.charCodeAt(at) === CR && (at + 1 === n || text.charCodeAt(at + 1) === LF)) at++;
        if (at < n && text.charCodeAt(at) !== COMMA && text.charCodeAt(at) !== LF) {
          throw new TableError("ErrSyntax", MISSING_QUOTE, line);
        }
      } else {
        const from = at;
        for (; at < n; at++) {
          const c = text.charCodeAt(at);
          if (c === COMMA || c === LF) break;
          if (c === QUOTE) throw new TableError("ErrSyntax", 'bare " in non-quoted-field', line);
        }
        field = text.slice(from, at);
      }
      fields.push(trimSpace(field));
      if (badField === 0 && badAt >= 0 && badAt < at) badField = fields.length;
      more = at < n && text.charCodeAt(at) === COMMA;
      if (at < n && !more) line++;
      at++;
    }
    if (badField > 0) throw new TableError("ErrSyntax", `field ${badField} is not UTF-8`, startLine);
    record(fields, startLine);
  }
}

const MISSING_QUOTE = 'extraneous or missing " in quoted-field';

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === LF) count++;
  return count;
}

// Where the text of the last line that is not empty ends.
function lastLineEnd(text: string): number {
  let end = text.length;
  if (text.charCodeAt(end - 1) === CR) end--;
  if (text.charCodeAt(end - 1) === LF) end--;
  return end;
}

function columnNames(first: string[], line: number, noHeader: boolean): string[] {
  const seen = new Set<string>();
  return first.map((text, i) => {
    const name = noHeader || text === "" ? `c${i + 1}` : text;
    if (seen.has(name)) throw new TableError("ErrDuplicateColumn", "", line, name);
    seen.add(name);
    return name;
  });
}

function resolveColumns(names: string[], options: TableOptions): { label: number; dropped: Set<number> } {
  const find = (ref: string): number => {
    const i = names.indexOf(ref);
    if (i >= 0) return i;
    if (ref === "last") return names.length - 1;
    const n = /^[+-]?[0-9]+$/.test(ref) ? Number(ref) : 0;
    if (n >= 1 && n <= names.length) return n - 1;
    throw new TableError("ErrUnknownColumn", `the file has ${summary(names)}`, undefined, ref);
  };
  const label = find(options.label);
  const dropped = new Set<number>();
  for (const ref of options.drop ?? []) {
    const i = find(ref);
    if (i === label) throw new TableError("ErrLabelDropped", "", undefined, names[i]);
    dropped.add(i);
  }
  return { label, dropped };
}

function summary(names: string[]): string {
  if (names.length > 12) {
    return `${names.length} columns, ${quote(names[0] ?? "")} to ${quote(names[names.length - 1] ?? "")}`;
  }
  return `${names.length} columns, [${names.map(quote).join(" ")}]`;
}

function kindOf(values: readonly string[]): ColumnKind {
  return values.every((v) => v === "" || parseNumber(v) !== undefined) ? "numeric" : "categorical";
}

/** The finite decimal number that text is, or undefined. */
export function parseNumber(text: string): number | undefined {
  if (!/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(text)) return undefined;
  const x = Number(text);
  return Number.isFinite(x) ? x : undefined;
}

/** The distinct present values in the order of a model's classes: as numbers if all are, otherwise by bytes. */
export function classesOf(labels: readonly string[]): string[] {
  const out = new Set(labels);
  out.delete("");
  const list = [...out];
  const numbers = new Map<string, number>();
  for (const v of list) {
    const x = parseNumber(v);
    if (x === undefined) return list.sort(compareBytes);
    numbers.set(v, x);
  }
  return list.sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0) || compareBytes(a, b));
}

/**
 * The table as CSV, features first and the label last; missing values are
 * empty. Equal to Go's dataset.WriteCSV; readTable reads the same table back.
 */
export function writeTable(table: Table): Uint8Array<ArrayBuffer> {
  const columns = [...table.features.map((c) => c.values), table.labels];
  const names = [...table.features.map((c) => c.name), table.labelName];
  // The first byte-order mark of a file is none of its text, the second is.
  const mark = names[0]?.startsWith("\ufeff") ? "\ufeff" : "";
  const lines = [mark + names.map(csvField).join(",")];
  for (let row = 0; row < table.rows; row++) lines.push(columns.map((c) => csvField(c[row] ?? "")).join(","));
  return new TextEncoder().encode(lines.join("\n") + "\n");
}

function csvField(field: string): string {
  if (field === "") return field;
  if (field !== "\\." && !/[\n\r",]/.test(field) && !isSpace(field.charCodeAt(0))) return field;
  return `"${field.replaceAll('"', '""')}"`;
}
