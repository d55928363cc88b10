import { describe, expect, test } from "vitest";
import { readForm, templates, type Form, type Template } from "./form";
import { parseBps, parseSeconds } from "./quantities";
import { lateQuorum, mayCancel, nextOf, shares, quorumShare, whyDefeated } from "./standing";

const id = (n: number) => `0x${n.toString(16).padStart(64, "0")}`;
const who = (n: number) => `0x${n.toString(16).padStart(40, "0")}`;
const form = (part: Partial<Form> = {}): Form => ({
  title: "T",
  description: "",
  chosen: [],
  prices: {},
  texts: {},
  asset: "credit",
  parameter: "votingPeriod",
  members: [],
  ...part,
});
/** The request, which must have no fault. */
const build = (template: Template, part: Partial<Form>) => {
  const { request, faults } = readForm(template, form(part));
  expect(faults).toEqual({});
  return request;
};
const faultsOf = (template: Template, part: Partial<Form>) => Object.keys(readForm(template, form(part)).faults);
const texts = (t: Record<string, string>): Partial<Form> => ({ texts: t });
const custodians = (n: number) => Array.from({ length: n }, (_, i) => ({ address: who(i + 1), sealingKey: id(i + 1) }));

describe("a new proposal", () => {
  test("lists what was chosen, once", () => {
    expect(build("list", { chosen: [id(1), id(2), id(1)] })).toEqual({
      template: "list",
      title: "T",
      datasets: [id(1), id(2)],
    });
    for (const t of ["suspend", "delist"] as const)
      expect(build(t, { chosen: [id(1)], prices: { [id(1)]: "x" } })).toEqual({
        template: t,
        title: "T",
        datasets: [id(1)],
      });
  });
  test("prices are all or none, in the datasets' order", () => {
    const prices = { [id(2)]: "2", [id(1)]: "1.5" };
    expect(build("list", { chosen: [id(1), id(2)], prices }).prices).toEqual([
      "1500000000000000000",
      "2000000000000000000",
    ]);
    expect(faultsOf("list", { chosen: [id(1), id(3)], prices })).toEqual([id(3)]);
    expect(faultsOf("list", { chosen: [id(1)], prices: { [id(1)]: "much" } })).toEqual([id(1)]);
  });
  test("a price book's change keeps what was left empty", () => {
    expect(build("price", texts({ guaranteed: "50" }))).toEqual({ template: "price", title: "T", guaranteedBps: 5000 });
    expect(build("price", texts({ guaranteed: "0", perRow: "0.1", hosted: "120" }))).toEqual({
      template: "price",
      title: "T",
      guaranteedBps: 0,
      perRowWei: "100000000000000000",
      tiers: { hostedBps: 12_000 },
    });
    expect(build("fees", texts({ daoFee: "2.5", compute: "3" })).fees).toEqual({
      daoFeeBps: 250,
      computePerSeatRoundWei: "3000000000000000000",
    });
  });
  test("movements of prices are exponents", () => {
    expect(build("dynamics", texts({ rise: "5", decay: "0.07", cap: "64", qualityMin: "50" })).dynamics).toEqual({
      demandRiseMicro: 48_790,
      demandDecayMicro: 700,
      demandCapMicro: 4_158_883,
      qualityMinBps: 5_000,
    });
    expect(build("dynamics", texts({ rise: "100" })).dynamics).toEqual({ demandRiseMicro: 693_147 });
  });
  test("payments, accounts, custodians and rules", () => {
    expect(build("payment", { asset: "native", texts: { amount: "0.5", to: who(7) } }).payment).toEqual({
      asset: "native",
      to: who(7),
      amountWei: "500000000000000000",
    });
    expect(build("admit", texts({ accounts: `${who(1)}\n${who(2)},` })).accounts).toEqual([who(1), who(2)]);
    expect(build("committee", { members: custodians(4), texts: { threshold: "3" } }).committee).toEqual({
      members: custodians(4),
      threshold: 3,
    });
    const rule = (parameter: Form["parameter"], value: string) =>
      build("parameter", { parameter, texts: { value } }).parameter;
    expect(rule("votingPeriod", "2 days 12 h")).toEqual({ name: "votingPeriod", value: "216000" });
    expect(rule("quorum", "4 %")).toEqual({ name: "quorum", value: "4" });
    expect(rule("voteRate", "0.5 votes")).toEqual({ name: "voteRate", value: "500000000000000000" });
    expect(rule("guardian", "nobody")).toEqual({ name: "guardian", value: who(0) });
    expect(rule("disputes", who(9))).toEqual({ name: "disputes", value: who(9) });
  });
  test.each<[string, Template, Partial<Form>]>([
    ["title", "list", { title: " ", chosen: [id(1)] }],
    ["chosen", "suspend", {}],
    ["chosen", "delist", {}],
    ["base", "price", {}],
    ["guaranteed", "price", texts({ guaranteed: "101" })],
    ["guaranteed", "price", texts({ guaranteed: "-1" })],
    ["local", "price", texts({ local: "0" })],
    ["daoFee", "fees", {}],
    ["daoFee", "fees", texts({ daoFee: "50.01" })],
    ["royalty", "fees", texts({ royalty: "11" })],
    ["rise", "dynamics", {}],
    ["rise", "dynamics", texts({ rise: "101" })],
    ["cap", "dynamics", texts({ cap: "0.5" })],
    ["cap", "dynamics", texts({ cap: "65" })],
    ["decay", "dynamics", texts({ decay: "100" })],
    ["qualityMin", "dynamics", texts({ qualityMin: "9" })],
    ["amount", "payment", texts({ to: who(1) })],
    ["amount", "payment", texts({ to: who(1), amount: "0" })],
    ["to", "payment", texts({ amount: "1", to: "0x1" })],
    ["to", "payment", texts({ amount: "1", to: who(0) })],
    ["accounts", "admit", {}],
    ["accounts", "admit", texts({ accounts: `${who(1)} ${who(1)}` })],
    ["members", "committee", { members: custodians(2), texts: { threshold: "2" } }],
    ["threshold", "committee", { members: custodians(3), texts: { threshold: "3" } }],
    ["member1", "committee", { members: [...custodians(1), ...custodians(3)], texts: { threshold: "2" } }],
    ["value", "parameter", {}],
    ["value", "parameter", texts({ value: "soon" })],
    ["value", "parameter", { parameter: "quorum", texts: { value: "101" } }],
    ["value", "parameter", { parameter: "disputes", texts: { value: "nobody" } }],
  ])("says which field is wrong: %s of %s", (field, template, part) => {
    expect(faultsOf(template, part)).toContain(field);
  });
  test("of every kind reads an empty form without a fall", () => {
    for (const t of templates) expect(faultsOf(t.value, {})).not.toEqual([]);
  });
  test.each([
    ["3 days", 259_200],
    ["2h 30min", 9_000],
    ["45 s", 45],
    ["1 day, 1 hour", 90_000],
    ["0 s", 0],
  ])("%s is a time", (text, seconds) => expect(parseSeconds(text)).toBe(seconds));
  test.each(["", "5", "-1 s", "1 fortnight", "400 days", "1.5 h"])("%j is none", (text) =>
    expect(() => parseSeconds(text)).toThrow(),
  );
  test("percentages have two decimals at most", () => {
    expect(parseBps("12,5 %", 10_000)).toBe(1_250);
    expect(() => parseBps("1.234", 10_000)).toThrow();
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

test("a late quorum keeps a vote open", () => {
  const rule = { periodSeconds: 100, extensionSeconds: 20 };
  const of = (votesFor: string, deadline: number, now: number, state: "Active" | "Pending" = "Active") =>
    lateQuorum(
      { votesFor, votesAgainst: "0", votesAbstain: "0", quorumWei: "10", state, snapshot: 1000, deadline },
      now,
      rule,
    );
  expect(of("5", 1100, 1050)).toBeUndefined();
  expect(of("5", 1100, 1090)).toMatchObject({ until: 1110, text: expect.stringMatching(/Were the quorum/) });
  expect(of("10", 1100, 1090)).toBeUndefined();
  expect(of("10", 1115, 1101)).toMatchObject({ until: 1115, text: expect.stringMatching(/extended/) });
  expect(of("5", 1100, 1090, "Pending")).toBeUndefined();
});

test("a proposal is canceled by its proposer before the vote and by the guardian until it is in effect", () => {
  const of = (state: "Pending" | "Active" | "Queued" | "Executed" | "Canceled", account: string) =>
    mayCancel({ state, proposer: "0xAA" }, account, "0xbb");
  expect(of("Pending", "0xaa")).toBe("proposer");
  expect(of("Active", "0xaa")).toBeUndefined();
  expect(of("Active", "0xBB")).toBe("guardian");
  expect(of("Queued", "0xbb")).toBe("guardian");
  expect(of("Executed", "0xbb")).toBeUndefined();
  expect(of("Canceled", "0xbb")).toBeUndefined();
  expect(mayCancel({ state: "Active", proposer: "0xaa" }, undefined, undefined)).toBeUndefined();
});
