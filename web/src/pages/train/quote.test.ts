import { describe, expect, it } from "vitest";
import type { Order } from "../../core/order";
import type { Policy } from "../../core/policy";
import type { Schema } from "../../core/schema";
import { recordSpec } from "../../core/spec";
import { breakdown, objections, parseAmount, parseRounds, privacyPromise, quoteRequest } from "./quote";

const hash = (c: string) => `0x${c.repeat(64)}` as const;
const use = (c: string, priceWei: bigint) => ({
  datasetId: hash(c),
  version: 1,
  rows: 10n,
  weight: 1_000_000_000n,
  priceWei,
});
const order = (guaranteedBps: number, prices: bigint[]): Order => ({
  parties: {
    builder: `0x${"11".repeat(20)}`,
    sealingKey: hash("2"),
    coordinator: `0x${"33".repeat(20)}`,
    token: `0x${"44".repeat(20)}`,
    epoch: 1,
  },
  datasets: prices.map((p, i) => use(String(i), p)),
  training: {
    specHash: hash("5"),
    schemaHash: hash("6"),
    rounds: 5,
    modelLength: 20n,
    statsLength: 30n,
    wordBits: 32,
    clipNormMicro: 1n,
    serverRateMicro: 1n,
    tier: 1,
    heParams: 0,
  },
  privacy: { unit: 0, epsilonMicro: 0n, deltaPico: 0n, samplingPpb: 0n, steps: 0, kMin: 3, colluders: 0 },
  validation: { datasetId: hash("7"), version: 1, dataRoot: hash("8"), cid: "c", rows: 9n },
  prices: {
    datasetsWei: prices.reduce((a, b) => a + b, 0n),
    computeWei: 7n,
    custodyWei: 5n,
    daoFeeWei: 3n,
    guaranteedBps,
    maxTotalWei: prices.reduce((a, b) => a + b, 15n),
  },
  deadlines: { assignBy: 1n, startBy: 2n, trainBy: 3n, attestBy: 4n },
  salt: hash("9"),
});

describe("the parts of a price", () => {
  it.each([
    [7000, [100n, 100n, 101n]],
    [0, [1n, 2n, 3n]],
    [10_000, [1n, 2n, 3n]],
    [3333, [1n, 1n, 1n]],
  ])("%d hundredths of a percent guaranteed add up to the total", (bps, prices) => {
    const b = breakdown(order(bps, prices));
    expect(b.guaranteedWei + b.bonusWei + b.computeWei + b.custodyWei + b.daoFeeWei).toBe(b.totalWei);
    for (const d of b.datasets) expect(d.guaranteedWei * 10_000n <= d.priceWei * BigInt(bps)).toBe(true);
  });
  it("rounds the guaranteed part down", () => {
    const b = breakdown(order(7050, [101n, 0n, 1n]));
    expect(b.datasets.map((d) => d.guaranteedWei)).toEqual([71n, 0n, 0n]);
    expect(b.bonusWei).toBe(31n);
    expect(b.guaranteedPercent).toBe("70.5 %");
  });
});

describe("what a policy forbids", () => {
  const p: Policy = {
    version: 1,
    tiers: ["hosted"],
    purposes: ["training"],
    minStakeWei: 0n,
    maxHolders: 3,
    kMin: 3,
    allowScores: true,
    noiseFreeStatistics: true,
    smallValidation: true,
    allowedTrainers: [],
    labels: ["diagnosis"],
    text: "",
  };
  const run = { datasets: 3, label: "diagnosis", validationRows: 100 };
  it("allows what it allows", () => {
    expect(objections(p, run)).toEqual([]);
    expect(
      objections({ ...p, labels: [], smallValidation: false }, { ...run, label: "age", validationRows: 256 }),
    ).toEqual([]);
  });
  it.each<[Partial<Policy>, Partial<typeof run>, string]>([
    [{ kMin: 5 }, {}, "at least 5"],
    [{}, { label: "name" }, "not “\u2068name\u2069”"],
    [{ allowScores: false }, {}, "scores"],
    [{ noiseFreeStatistics: false }, {}, "sums"],
    [{ smallValidation: false }, {}, "256"],
    [{ purposes: ["validation"] }, {}, "trained"],
    [{ tiers: ["local"] }, {}, "trainers"],
  ])("%o with %o", (more, other, word) => {
    const got = objections({ ...p, ...more }, { ...run, ...other });
    expect(got).toHaveLength(1);
    expect(got[0]).toContain(word);
  });
});

it("asks for the vector lengths that spec and schema make", () => {
  const schema: Schema = {
    version: 1,
    features: [
      { name: "a", kind: "numeric", lo: 0, hi: 1, scale: 1, categories: [] },
      { name: "b", kind: "numeric", lo: 0, hi: 1, scale: 1, categories: [] },
    ],
    label: { name: "y", classes: ["0", "1"] },
  };
  const wish = {
    builder: `0x${"11".repeat(20)}`,
    recipient: new Uint8Array(32).fill(7),
    datasets: [hash("1"), hash("2"), hash("3")],
    validationId: hash("4"),
    schema: { document: "{}", schema },
    family: "logistic",
    rounds: 3,
  } satisfies Parameters<typeof quoteRequest>[0];
  const r = quoteRequest(wish);
  expect(r.sealingKey).toBe(`0x${"07".repeat(32)}`);
  expect(r.modelLength).toBeGreaterThan(0);
  expect(r.statsLength).toBeGreaterThan(0);
  expect(r).toMatchObject({ rounds: 3, schema: "{}", datasets: [hash("1"), hash("2"), hash("3")] });
  expect(r.epsilon ?? r.unit ?? r.sampling).toBeUndefined();
  expect(quoteRequest({ ...wish, privacy: { epsilon: 3, sampling: 0.2 } })).toEqual({
    ...r,
    spec: recordSpec("logistic"),
    epsilon: 3,
    unit: "record",
    sampling: 0.2,
  });
});

it.each([
  ["3", 1000, 6, 3],
  [" 0.000001 ", 1000, 6, 0.000001],
  ["1000", 1000, 6, 1000],
  ["1000.1", 1000, 6, undefined],
  ["0.0000001", 1000, 6, undefined],
  ["0", 1000, 6, undefined],
  ["", 1000, 6, undefined],
  ["-1", 1000, 6, undefined],
  ["1e2", 1000, 6, undefined],
  ["0.1", 1, 9, 0.1],
  ["1", 1, 9, 1],
  ["1.1", 1, 9, undefined],
])("reads %s of at most %d and %d decimals as %s", (text, most, decimals, n) =>
  expect(parseAmount(text, most, decimals)).toBe(n),
);

it("says what an order promises", () => {
  const { privacy } = order(0, []);
  expect(privacyPromise({ privacy })).toContain("None");
  const record = { ...privacy, unit: 1, epsilonMicro: 3_300_000n, deltaPico: 1_000_000n };
  expect(privacyPromise({ privacy: { ...record, samplingPpb: 200_000_000n, steps: 2000 } })).toBe(
    "Differential privacy for each row: ε 3.3, δ 0.000001 for the whole run, from the budget of every dataset; 2,000 steps in all, each on 20 % of the rows.",
  );
  expect(privacyPromise({ privacy: { ...record, unit: 2, steps: 6 } })).toContain("each contributor: ε 3.3");
});

it.each([
  ["5", 5],
  ["10000", 10_000],
  ["0", undefined],
  ["10001", undefined],
  ["2.5", undefined],
  ["", undefined],
  ["1e2", undefined],
])("reads %s rounds as %s", (text, n) => expect(parseRounds(text)).toBe(n));
