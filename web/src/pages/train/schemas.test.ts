import { describe, expect, it } from "vitest";
import { canonicalSchema, type Schema } from "../../core/schema";
import {
  differences,
  keepSchema,
  keptSchema,
  ownersBeside,
  schemaDifferences,
  type PublicColumn,
  type PublicColumns,
} from "./schemas";

const set = (name: string, columns: [string, PublicColumn["kind"]][]): PublicColumns => ({
  name,
  columns: columns.map(([name, kind]) => ({ name, kind })),
});
const a = set("A", [
  ["age", "number"],
  ["ward", "category"],
  ["diagnosis", "category"],
]);

/** Without the marks that keep a name's direction to itself. */
const plain = (faults: readonly string[]) => faults.map((f) => f.replace(/[\u2068\u2069]/g, ""));

describe("datasets side by side", () => {
  it("fit in any order of columns", () => {
    expect(differences(a, a)).toEqual([]);
    expect(
      differences(
        a,
        set("B", [
          ["ward", "category"],
          ["age", "number"],
          ["diagnosis", "category"],
        ]),
      ),
    ).toEqual([]);
  });
  it("say how they differ", () => {
    expect(
      plain(
        differences(
          a,
          set("B", [
            ["age", "number"],
            ["diagnosis", "category"],
          ]),
        ),
      ),
    ).toEqual(["it lacks “ward”"]);
    expect(
      plain(
        differences(
          a,
          set("B", [
            ["age", "category"],
            ["ward", "category"],
            ["zip", "number"],
            ["outcome", "category"],
          ]),
        ),
      ),
    ).toEqual([
      "it predicts “outcome”, “A” predicts “diagnosis”",
      "it also has “zip”, which would not be used",
      "“age” holds numbers in one and words in the other",
    ]);
  });
  it("name a few of many", () => {
    const many = set(
      "M",
      Array.from({ length: 9 }, (_, i): [string, "number"] => [`c${i}`, "number"]),
    );
    expect(plain(differences(many, set("N", [["c8", "number"]])))[0]).toBe(
      "it lacks “c0”, “c1”, “c2”, “c3” and 4 more",
    );
  });
});

it("of the widest files are compared at once, and each pair once", () => {
  const wide = (name: string, from: number) =>
    set(
      name,
      Array.from({ length: 4096 }, (_, i): [string, "number"] => [`column ${from + i}`, "number"]),
    );
  const [x, y] = [wide("x", 0), wide("y", 2048)];
  const before = performance.now();
  const first = differences(x, y);
  expect(performance.now() - before, "milliseconds").toBeLessThan(200);
  expect(plain(first)[1]).toMatch(/^it lacks “column 0”.* and 2044 more$/);
  expect(differences(x, y)).toBe(first);
});

it("does not let a column's name turn the sentence around", () => {
  const said = differences(
    a,
    set("B\u202e", [
      ["age", "number"],
      ["ward", "category"],
      ["x\u202ey\u200b", "category"],
    ]),
  );
  expect(said).toEqual(["it predicts “\u2068xy\u2069”, “\u2068A\u2069” predicts “\u2068diagnosis\u2069”"]);
});

const schema: Schema = {
  version: 1,
  features: [
    { name: "age", kind: "numeric", lo: 0, hi: 90, scale: 7, categories: [] },
    { name: "ward", kind: "categorical", lo: 0, hi: 0, scale: 0, categories: ["a", "b"] },
  ],
  label: { name: "diagnosis", classes: ["n", "y"] },
};

it("compares a dataset with what a run's schema asks for", () => {
  expect(schemaDifferences(schema, a)).toEqual([]);
  expect(
    schemaDifferences(
      schema,
      set("B", [
        ["age", "number"],
        ["diagnosis", "category"],
      ]),
    )[0],
  ).toContain("ward");
});

it("counts owners besides the builder", () => {
  expect(ownersBeside([{ owner: "0xA" }, { owner: "0xa" }, { owner: "0xB" }], "0xb")).toBe(1);
});

it("keeps schemas and takes damaged ones for none", () => {
  const m = new Map<string, string>();
  const shelf = { getItem: (k: string) => m.get(k) ?? null, setItem: (k: string, v: string) => void m.set(k, v) };
  const id = `0x${"Ab".repeat(32)}` as const;
  expect(keptSchema(id, shelf)).toBeUndefined();
  keepSchema(id, canonicalSchema(schema), shelf);
  expect(keptSchema(id.toLowerCase(), shelf)?.document).toBe(canonicalSchema(schema));
  keepSchema(id, "{", shelf);
  expect(keptSchema(id, shelf)).toBeUndefined();
  keepSchema(id, "x", {
    ...shelf,
    setItem: () => {
      throw new Error("full");
    },
  });
});
