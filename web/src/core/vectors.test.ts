// Writes web/vectors, which Go's tests open or refuse: `npm run vectors`. The
// files change only when a format does, since every run draws fresh keys;
// without SAHM_WRITE_VECTORS this only holds them to the rules they were made by.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";

import { cidCases } from "./testing/cidcases";
import { sealCases } from "./testing/cases";
import { sharingCases } from "./testing/sharingcases";

const folder = new URL("../../vectors/", import.meta.url);
const write = process.env["SAHM_WRITE_VECTORS"] === "1";

it.each([
  ["seal.json", sealCases],
  ["replicated.json", sharingCases],
  ["cid.json", cidCases],
])("%s has the cases that TypeScript writes", async (name, make) => {
  const cases = await make();
  const file = new URL(name, folder);
  if (write) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(cases, null, 1) + "\n");
  }
  const committed = JSON.parse(readFileSync(file, "utf8")) as unknown;
  expect(outline(committed)).toEqual(outline(JSON.parse(JSON.stringify(cases))));
});

/** Names and expected errors of all cases, in order: what does not depend on fresh keys. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== "object" || value === null) return undefined;
  const kept = Object.entries(value).map(([k, v]) => [k, k === "name" || k === "error" ? v : outline(v)]);
  return Object.fromEntries(kept) as unknown;
}
