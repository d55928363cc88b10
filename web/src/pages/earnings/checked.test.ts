import { expect, it } from "vitest";
import type { AccountPayouts } from "../../api/client";
import { checkedRuns, statesOf, toCheck, totals, type RunCheck } from "./checked";

type AccountRun = AccountPayouts["runs"][number];

const run = (n: number, payouts: [index: number, wei: string, claimed: boolean][], settled = true): AccountRun => ({
  runId: `0x${n}`,
  state: settled ? "Settled" : "Proposed",
  createdMs: n,
  payouts: payouts.map(([index, amountWei, claimed]) => ({
    index,
    amountWei,
    claimed,
    account: "0xa",
    kind: "guaranteed",
    proof: [],
  })),
});
const check = (proven: number[], claimed: number[], settled = true): RunCheck => ({
  settled,
  read: 50,
  proven: new Set(proven),
  claimed: new Set(claimed),
});

it("takes the chain's word for what is claimed, not the server's", () => {
  const r = run(1, [
    [0, "5", true],
    [1, "7", false],
    [2, "9", true],
  ]);
  expect(statesOf(r, undefined)).toEqual(["claimed", "open", "claimed"]);
  expect(statesOf(r, check([0, 1], [1]))).toEqual(["open", "claimed", "foreign"]);
  expect(totals([r], new Map([["0x1", check([0, 1], [1])]]))).toEqual({ claimedWei: 7n, openWei: 5n, waitingWei: 0n });
});

it("does not offer what the chain has not settled, whatever the server says", () => {
  const r = run(1, [[0, "5", true]]);
  expect(statesOf(r, check([0], [], false))).toEqual(["waiting"]);
  expect(statesOf(run(1, [[0, "5", false]], false), undefined)).toEqual(["waiting"]);
});

it("adds the older runs by the server's word", () => {
  const runs = [run(1, [[0, "5", true]]), run(2, [[0, "7", false]]), run(3, [[0, "11", false]], false)];
  const checks = new Map([["0x2", check([0], [0])]]);
  expect(totals(runs, checks)).toEqual({ claimedWei: 12n, openWei: 0n, waitingWei: 11n });
  expect(totals([run(4, [[0, "x", false]])], new Map())).toEqual({ claimedWei: 0n, openWei: 0n, waitingWei: 0n });
});

it("leaves payouts that were not compared to the server's word", () => {
  const r = run(1, [
    [0, "5", false],
    [1, "7", true],
  ]);
  expect(statesOf(r, { ...check([0], []), read: 1 })).toEqual(["open", "claimed"]);
});

it("compares the newest runs only", () => {
  const many = Array.from({ length: 50 }, (_, i) => run(i, []));
  const some = toCheck(many);
  expect(some).toHaveLength(checkedRuns);
  expect(some[0]?.createdMs).toBe(49);
});
