import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromBase64, utf8 } from "./bytes";
import { classesOf, MAX_ROWS, readTable, TableError, writeTable, type TableOptions } from "./csv";
import {
  canonicalSchema,
  encodedWidth,
  inferSchema,
  parseSchema,
  SchemaError,
  schemaHash,
  statsLength,
  type Schema,
} from "./schema";

interface SchemaAnswer {
  canonical: string;
  hash: string;
  width: number;
  statsLength: number;
  error?: string;
}

interface Vectors {
  tables: {
    name: string;
    csv?: string;
    base64?: string;
    options: TableOptions;
    table?: { rows: number; kinds: string[]; classes: string[]; written: string };
    schema?: SchemaAnswer;
    error?: { code: string; line?: number; column?: string; message: string };
  }[];
  schemas: { name: string; document: string; portal?: "refused"; schema?: SchemaAnswer; error?: string }[];
}

// Written by Go: what trainer/dataset answers.
const vectors = JSON.parse(
  readFileSync(new URL("../../../trainer/dataset/testdata/vectors.json", import.meta.url), "utf8"),
) as Vectors;

function answer(s: Schema): SchemaAnswer {
  return { canonical: canonicalSchema(s), hash: schemaHash(s), width: encodedWidth(s), statsLength: statsLength(s) };
}

test.each(vectors.tables)("table: $name", (v) => {
  const bytes = v.csv === undefined ? fromBase64(v.base64 ?? "") : utf8(v.csv);
  const read = () => readTable(bytes, v.options);
  if (v.error) {
    let got: unknown;
    try {
      read();
    } catch (err) {
      got = err;
    }
    expect(got).toBeInstanceOf(TableError);
    const { code, line, column, message } = got as TableError;
    expect({ code, line: line ?? 0, column: column ?? "", message }).toEqual({ line: 0, column: "", ...v.error });
    return;
  }
  const table = read();
  expect({
    rows: table.rows,
    kinds: table.features.map((f) => f.kind),
    classes: classesOf(table.labels),
    written: new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeTable(table)),
  }).toEqual(v.table);
  if (v.schema?.error === "ErrBadSchema") expect(() => inferSchema(table)).toThrow(SchemaError);
  else if (v.schema?.error) expect(() => inferSchema(table)).toThrow(expect.objectContaining({ code: v.schema.error }));
  else {
    const schema = inferSchema(table);
    expect(answer(schema)).toEqual(v.schema);
    expect(answer(parseSchema(canonicalSchema(schema)))).toEqual(v.schema);
  }
});

test.each(vectors.schemas)("schema: $name", (v) => {
  if (v.error || v.portal === "refused") expect(() => parseSchema(v.document)).toThrow(SchemaError);
  else expect(answer(parseSchema(v.document))).toEqual(v.schema);
});

test("2^20 rows are read, one more is not", () => {
  const rows = "1,p\n".repeat(MAX_ROWS - 1) + "1,q\n";
  expect(readTable(utf8("a,y\n" + rows), { label: "y" }).rows).toBe(MAX_ROWS);
  expect(() => readTable(utf8("a,y\n" + rows + "1,q\n"), { label: "y" })).toThrow(
    expect.objectContaining({ code: "ErrTooLarge", line: MAX_ROWS + 2 }),
  );
});

// What would be quadratic with a reader that searches ahead from each field.
test.each([
  ["no comma anywhere", "x\n", 1_000_000],
  ["quotes without end in sight", '"a",""\n', 900_000],
  ["one field of doubled quotes", '""', 3_000_000],
  ["one line of many quoted fields", '"a b c d e f g h i j k l m n o p",', 4000],
])("time is linear: %s", (_, piece, count) => {
  const text = piece === '""' ? `y,z\n"${piece.repeat(count)}",p\n` : piece.repeat(count);
  const start = performance.now();
  try {
    readTable(utf8(text), { label: "1", noHeader: true, partOfWhole: true });
  } catch (err) {
    expect(err).toBeInstanceOf(TableError);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
