import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "./bytes";

test("base64 of every length", () => {
  for (let n = 0; n < 70; n++) {
    const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 37 + n) & 255);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }
});

test.each([
  "A",
  "AA",
  "AAA",
  "AA=",
  "A===",
  "====",
  "=",
  "AAAA=",
  "AAA=AAAA",
  "AB==",
  "AAB=",
  "AA A",
  "AA-A",
  "AA_A",
  "AAAA\n",
  "é===",
])("not base64: %j", (text) => expect(() => fromBase64(text)).toThrow(RangeError));

test("base64 of many megabytes", () => {
  const text = "QUJD".repeat(8_000_000);
  expect(fromBase64(text)).toHaveLength(24_000_000);
});
