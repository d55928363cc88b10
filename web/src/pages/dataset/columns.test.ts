import { describe, expect, it } from "vitest";
import { utf8 } from "../../core/bytes";
import { MAX_COLUMNS } from "../../core/csv";
import { maxManifestBytes, readManifest } from "./columns";

const field = (name: unknown, dataType = "sc:Float") => ({ "@type": "cr:Field", name, dataType });
const doc = (field: unknown, more: Record<string, unknown> = {}) =>
  utf8(JSON.stringify({ name: "ward 7", recordSet: [{ field }], ...more }));

describe("a manifest", () => {
  it("says the name, the columns and the size", () => {
    const m = readManifest(
      doc([field("age"), field("ill", "sc:Text")], {
        distribution: [null, { "@id": "ciphertext", contentSize: "5034 B" }],
      }),
    );
    expect(m).toEqual({
      name: "ward 7",
      size: "5034 B",
      columns: [
        { name: "age", kind: "number" },
        { name: "ill", kind: "category" },
      ],
    });
  });

  it.each([
    ["no JSON", utf8("<html>"), /damaged/],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), /damaged/],
    ["null", utf8("null"), /no columns/],
    ["a list", utf8("[]"), /no columns/],
    ["no columns", doc([]), /no columns/],
    ["columns that are none", doc("age"), /no columns/],
    ["a nameless column", doc([field("age"), {}]), /without a name/],
    ["a column named by a number", doc([field(7)]), /without a name/],
    ["a name of 2000 characters", doc([field("a".repeat(2000))]), /too long/],
    ["87,000 columns", doc(Array.from({ length: 87_000 }, () => ({ name: "a" }))), /87,000 columns.*at most 4,096/],
    ["more bytes than any manifest has", new Uint8Array(maxManifestBytes + 1), /too long/],
  ])("is refused in plain words: %s", (_, bytes, says) => {
    const before = performance.now();
    expect(() => readManifest(bytes)).toThrow(says);
    expect(performance.now() - before, "milliseconds").toBeLessThan(500);
  });

  it("may have as many columns as a file", () => {
    expect(readManifest(doc(Array.from({ length: MAX_COLUMNS }, (_, i) => field(`c${i}`)))).columns).toHaveLength(
      MAX_COLUMNS,
    );
  });

  it("keeps no size that is none, and no endless name", () => {
    const m = readManifest(
      doc([field("a")], { name: "n".repeat(5000), distribution: [{ "@id": "ciphertext", contentSize: "<b>" }] }),
    );
    expect(m.size).toBe("");
    expect(m.name).toHaveLength(1000);
  });
});
