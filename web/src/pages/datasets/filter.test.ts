import { describe, expect, test } from "vitest";
import type { Dataset } from "../../api/client";
import { buildPolicy } from "../../core/policy";
import { everything, filterDatasets } from "./filter";

const choices = {
  label: "diagnosis",
  minStakeWei: 0n,
  kMin: 3,
  maxHolders: 3,
  allowScores: true,
  noiseFreeStatistics: true,
  smallValidation: true,
};
const d = (title: string, part: Partial<Dataset> = {}): Dataset => ({
  id: `0x${title.length.toString(16).padStart(64, "0")}`,
  creator: "0x1",
  owner: "0xfeed",
  version: 1,
  title,
  status: "listed",
  manifestCid: "m",
  dataCid: "d",
  envelopeCid: "e",
  dataRoot: "0x0",
  rows: 1,
  policy: buildPolicy({ validation: false, ...choices }),
  policyHash: "0x0",
  epoch: 1,
  priceFloorWei: "0",
  priceWei: "10",
  acknowledged: true,
  createdMs: 1,
  ...part,
});
const list = [
  d("Heart cases", { rows: 5, createdMs: 3 }),
  d("Lung cases", { rows: 9, createdMs: 2, status: "proposed", priceWei: "9000000000000000000000" }),
  d("mine", { createdMs: 9, policy: buildPolicy({ validation: true, ...choices }) }),
  d("odd", { createdMs: 1, policy: "not a policy" }),
];
const titles = (f: Partial<typeof everything>) => filterDatasets(list, { ...everything, ...f }).map((x) => x.title);

describe("the catalogue", () => {
  test("hides validation sets unless asked, and keeps what it cannot read", () => {
    expect(titles({})).toEqual(["Heart cases", "Lung cases", "odd"]);
    expect(titles({ validation: true })).toContain("mine");
  });
  test("searches titles, owners and labels for every word", () => {
    expect(titles({ text: "CASES lung" })).toEqual(["Lung cases"]);
    expect(titles({ text: "diagnosis" })).toEqual(["Heart cases", "Lung cases"]);
    expect(titles({ text: "feed odd" })).toEqual(["odd"]);
    expect(titles({ text: "feet" })).toEqual([]);
  });
  test("filters by status and orders by amounts, not by text", () => {
    expect(titles({ status: "proposed" })).toEqual(["Lung cases"]);
    expect(titles({ sort: "rows" })[0]).toBe("Lung cases");
    expect(titles({ sort: "price" }).at(-1)).toBe("Lung cases");
  });
});
