import { describe, expect, test } from "vitest";
import { buildRequest, FormError, type Form } from "./form";
import { nextOf, shares, quorumShare, whyDefeated } from "./standing";

const id = (n: number) => `0x${n.toString(16).padStart(64, "0")}`;
const form = (part: Partial<Form> = {}): Form => ({
  title: "T",
  description: "",
  chosen: [],
  prices: {},
  base: "",
  perRow: "",
  guaranteed: "",
  ...part,
});
const fieldOf = (f: () => unknown): string => {
  try {
    f();
  } catch (e) {
    if (e instanceof FormError) return e.field;
  }
  return "";
};

describe("a new proposal", () => {
  test("lists what was chosen, once", () => {
    expect(buildRequest("list", form({ chosen: [id(1), id(2), id(1)] }))).toEqual({
      template: "list",
      title: "T",
      datasets: [id(1), id(2)],
    });
  });
  test("prices are all or none, in the datasets' order", () => {
    const prices = { [id(2)]: "2", [id(1)]: "1.5" };
    expect(buildRequest("list", form({ chosen: [id(1), id(2)], prices })).prices).toEqual([
      "1500000000000000000",
      "2000000000000000000",
    ]);
    expect(fieldOf(() => buildRequest("list", form({ chosen: [id(1), id(3)], prices })))).toBe(id(3));
    expect(fieldOf(() => buildRequest("list", form({ chosen: [id(1)], prices: { [id(1)]: "much" } })))).toBe(id(1));
  });
  test("a price book's change keeps what was left empty", () => {
    expect(buildRequest("price", form({ guaranteed: "50" }))).toEqual({
      template: "price",
      title: "T",
      guaranteedBps: 5000,
    });
    expect(buildRequest("price", form({ guaranteed: "0", perRow: "0.1" }))).toMatchObject({
      guaranteedBps: 0,
      perRowWei: "100000000000000000",
    });
  });
  test.each([
    ["title", () => buildRequest("list", form({ title: " ", chosen: [id(1)] }))],
    ["chosen", () => buildRequest("suspend", form())],
    ["base", () => buildRequest("price", form())],
    ["guaranteed", () => buildRequest("price", form({ guaranteed: "101" }))],
    ["guaranteed", () => buildRequest("price", form({ guaranteed: "-1" }))],
  ])("says which field is wrong: %s", (field, f) => {
    expect(fieldOf(f)).toBe(field);
  });
});

describe("how a proposal stands", () => {
  const p = { snapshot: 100, deadline: 130, eta: 140 };
  test.each([
    ["Pending", 90, "opens", 10],
    ["Active", 120, "vote", 10],
    ["Active", 131, "vote", 0],
    ["Succeeded", 132, "queue", 0],
    ["Queued", 138, "wait", 2],
    ["Queued", 140, "execute", 0],
    ["Executed", 150, "over", 0],
  ] as const)("%s at %d", (state, now, kind, seconds) => {
    expect(nextOf({ ...p, state }, now)).toMatchObject({ kind, seconds });
  });
  test("bars are parts of the votes cast", () => {
    expect(shares({ votesFor: "3", votesAgainst: "1", votesAbstain: "0" })).toEqual({
      for: 0.75,
      against: 0.25,
      abstain: 0,
    });
    expect(shares({ votesFor: "0", votesAgainst: "0", votesAbstain: "0" })).toEqual({ for: 0, against: 0, abstain: 0 });
    expect(shares({ votesFor: (10n ** 60n).toString(), votesAgainst: "0", votesAbstain: "0" }).for).toBe(1);
  });
});

test("a proposal that was not carried says why", () => {
  const of = (votesFor: string, votesAgainst: string, votesAbstain: string) =>
    whyDefeated({ votesFor, votesAgainst, votesAbstain, quorumWei: "10" });
  expect(of("4", "0", "5")).toMatch(/quorum/);
  expect(of("4", "100", "5")).toMatch(/quorum/);
  expect(of("5", "6", "5")).toMatch(/more votes against/);
  expect(of("5", "5", "5")).toMatch(/not more votes for/);
  expect(quorumShare({ votesFor: "4", votesAgainst: "9", votesAbstain: "1", quorumWei: "10" })).toBe(0.5);
  expect(quorumShare({ votesFor: "0", votesAgainst: "0", votesAbstain: "0", quorumWei: "0" })).toBe(1);
});
