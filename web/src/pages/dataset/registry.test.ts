import { expect, it } from "vitest";
import type { Dataset } from "../../api/client";
import { unlike, type Registered } from "./registry";

const d: Dataset = {
  id: `0x${"1".repeat(64)}`,
  creator: `0x${"A".repeat(40)}`,
  owner: `0x${"A".repeat(40)}`,
  version: 1,
  title: "ward 7",
  status: "listed",
  manifestCid: "m",
  dataCid: "d",
  envelopeCid: "e",
  dataRoot: `0x${"2".repeat(64)}`,
  rows: 12,
  policy: "{}",
  policyHash: `0x${"B".repeat(64)}`,
  epoch: 1,
  priceFloorWei: "5",
  priceWei: "9",
  acknowledged: true,
  createdMs: 0,
};
const r: Registered = {
  owner: `0x${"a".repeat(40)}`,
  version: 1,
  manifestCid: "m",
  dataCid: "d",
  envelopeCid: "e",
  rows: 12n,
  policyHash: `0x${"b".repeat(64)}`,
  priceFloorWei: 5n,
};

it("finds nothing where the list and the registry agree, whatever the case of letters", () => {
  expect(unlike(d, r)).toEqual([]);
});

it.each([
  ["the owner", { owner: `0x${"c".repeat(40)}` }],
  ["the version", { version: 2 }],
  ["the number of rows", { rows: 1n }],
  ["the policy", { policyHash: `0x${"0".repeat(64)}` }],
  ["the least price", { priceFloorWei: 6n }],
  ["the ciphertext", { dataCid: "x" }],
  ["the envelope", { envelopeCid: "x" }],
  ["the manifest", { manifestCid: "x" }],
] as const)("names what differs: %s", (what, other) => {
  expect(unlike(d, { ...r, ...other })).toEqual([what]);
});
