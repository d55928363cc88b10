import { describe, expect, test } from "vitest";
import type { Account, AccountPayouts, Dataset, Proposal, Run } from "../../api/client";
import type { Hex } from "../../core/bytes";
import { buildPolicy } from "../../core/policy";
import type { WalletEntry } from "../../wallet/context";
import { castOf, guideSteps, roles, type GuideKey, type Role, type Seen, type Todo } from "./guide";

const address = (n: number) => `0x${n.toString(16).padStart(40, "0")}` as Hex;
const hash = (n: number) => `0x${n.toString(16).padStart(64, "0")}`;
const wallet = (name: string, n: number): WalletEntry => ({ name, address: address(n), kind: "browser" });
const four = roles.map((r, i) => wallet(r, i + 1));

function policy(validation: boolean): string {
  return buildPolicy({
    validation,
    label: "y",
    minStakeWei: 0n,
    kMin: 3,
    maxHolders: 3,
    allowScores: true,
    noiseFreeStatistics: true,
    smallValidation: true,
  });
}

function account(n: number, part: Partial<Account> = {}): Account {
  return {
    address: address(n),
    gasWei: "1",
    creditWei: "1",
    tokenWei: "1",
    votesWei: "1",
    delegate: address(n),
    registryNonce: 0,
    ballotNonce: 0,
    delegationNonce: 0,
    admitted: false,
    ...part,
  };
}

function dataset(n: number, part: Partial<Dataset> = {}): Dataset {
  return {
    id: hash(n),
    creator: address(n),
    owner: address(n),
    version: 1,
    title: `d${n}`,
    status: "proposed",
    manifestCid: "m",
    dataCid: "d",
    envelopeCid: "e",
    dataRoot: hash(0),
    rows: 10,
    policy: policy(false),
    policyHash: hash(0),
    epoch: 1,
    priceFloorWei: "0",
    priceWei: "0",
    acknowledged: true,
    createdMs: n,
    ...part,
  };
}

function proposal(part: Partial<Proposal> = {}): Proposal {
  return {
    id: "1",
    title: "List",
    description: "",
    proposer: address(1),
    state: "Active",
    votesFor: "0",
    votesAgainst: "0",
    votesAbstain: "0",
    quorumWei: "0",
    snapshot: 100,
    deadline: 130,
    eta: 0,
    actions: [],
    datasets: [hash(1), hash(2), hash(3)],
    queue: { to: address(9), calldata: "" },
    execute: { to: address(9), calldata: "" },
    ...part,
  };
}

function run(part: Partial<Run> = {}): Run {
  const zero = { fundedWei: "0", paidWei: "0", refundedWei: "0", claimableWei: "0", heldWei: "0" };
  return {
    id: hash(77),
    builder: address(4),
    state: "Training",
    chainState: "Assigned",
    attempt: 1,
    rounds: 5,
    roundsCompleted: 2,
    datasets: [],
    books: zero,
    metrics: [],
    createdMs: 1,
    problem: "",
    waitingFor: [],
    uploads: 0,
    uploadBytes: 0,
    paramsUploaded: 0,
    ...part,
  };
}

function earned(n: number, claimable: string, claimed: string): AccountPayouts {
  return { address: address(n), claimedWei: claimed, claimableWei: claimable, pendingWei: "0", runs: [], unread: [] };
}

const filled: Partial<Record<Role, Account>> = {
  "hospital-1": account(1),
  "hospital-2": account(2),
  "hospital-3": account(3),
  builder: account(4, { votesWei: "0" }),
};
const base: Seen = {
  cast: castOf(four),
  accounts: filled,
  datasets: [],
  proposals: [],
  runs: [],
  earnings: {},
  now: 110,
};
const three = [1, 2, 3].map((n) => dataset(n));
const listed = [1, 2, 3].map((n) => dataset(n, { status: "listed" }));
const validation = dataset(4, { policy: policy(true) });

/** The step that is due, its state and what it says. */
function due(s: Seen): { key: GuideKey | "end"; state: string; todo: Todo } {
  const steps = guideSteps(s);
  const at = steps.findIndex((x) => x.state !== "done");
  expect(steps.slice(at + 1).every((x) => at < 0 || x.state === "waiting")).toBe(true);
  const step = steps[at];
  return step === undefined ? { key: "end", state: "", todo: { kind: "none" } } : step;
}

describe("the cast", () => {
  test("wallets named for a part play it, others fill what is left", () => {
    const cast = castOf([wallet("mine", 7), wallet("builder", 4), wallet("hospital-2", 2)]);
    expect(cast["hospital-1"]?.name).toBe("mine");
    expect(cast["hospital-2"]?.address).toBe(address(2));
    expect(cast["hospital-3"]).toBeUndefined();
    expect(cast.builder?.address).toBe(address(4));
  });
  test("any four wallets will do, each plays once", () => {
    const cast = castOf([wallet("a", 1), wallet("b", 2), wallet("c", 3), wallet("d", 4), wallet("e", 5)]);
    expect(roles.map((r) => cast[r]?.name)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("the guide", () => {
  test("a stranger makes wallets first", () => {
    const s = due({ ...base, cast: {}, accounts: {} });
    expect(s).toMatchObject({ key: "wallets", state: "next", todo: { kind: "make-wallets", missing: roles } });
  });

  test("then everybody who has nothing gets it", () => {
    const s = due({
      ...base,
      accounts: { ...filled, "hospital-2": account(2, { votesWei: "0" }), builder: account(4, { creditWei: "0" }) },
    });
    expect(s).toMatchObject({ key: "faucet", todo: { kind: "fill", empty: ["hospital-2", "builder"] } });
  });

  test("an account that is not known yet counts as empty, not as filled", () => {
    expect(due({ ...base, accounts: {} }).key).toBe("faucet");
  });

  test("a builder that spent everything on a run is not sent back to the faucet", () => {
    const accounts = { ...filled, builder: account(4, { creditWei: "0" }) };
    expect(due({ ...base, accounts, datasets: [...listed, validation], runs: [run()] }).key).toBe("watch");
  });

  test("each contributor publishes one file, the next one missing first", () => {
    expect(due({ ...base, datasets: [dataset(1), dataset(3)] })).toMatchObject({
      key: "contribute",
      todo: { kind: "contribute", role: "hospital-2" },
    });
    expect(due({ ...base, datasets: [dataset(1), dataset(2), dataset(3, { status: "revoked" })] }).todo).toMatchObject({
      role: "hospital-3",
    });
    expect(
      due({ ...base, datasets: [dataset(1), dataset(2), dataset(3, { policy: policy(true) })] }).todo,
    ).toMatchObject({ role: "hospital-3" });
  });

  test("custodians are waited for", () => {
    const s = due({ ...base, datasets: [dataset(1), dataset(2, { acknowledged: false }), dataset(3)] });
    expect(s).toMatchObject({ key: "contribute", state: "working", todo: { kind: "custodians", count: 1 } });
  });

  test("what no open proposal names is proposed", () => {
    expect(due({ ...base, datasets: three }).todo).toMatchObject({
      kind: "propose",
      datasets: [hash(1), hash(2), hash(3)],
    });
    const half = [proposal({ datasets: [hash(1)] })];
    expect(due({ ...base, datasets: three, proposals: half }).todo).toMatchObject({
      kind: "propose",
      datasets: [hash(2), hash(3)],
    });
    const lost = [proposal({ state: "Defeated" })];
    expect(due({ ...base, datasets: three, proposals: lost }).todo).toMatchObject({ kind: "propose" });
  });

  test.each([
    [proposal({ state: "Pending", snapshot: 115 }), "working", "opens"],
    [proposal({ ballot: { powerWei: "1", voted: false, canVote: true, reason: "" } }), "next", "vote"],
    [proposal({ ballot: { powerWei: "1", voted: true, canVote: false, reason: "" } }), "working", "count"],
    [proposal({ ballot: { powerWei: "0", voted: false, canVote: false, reason: "" } }), "working", "count"],
    [proposal({ state: "Succeeded" }), "next", "queue"],
    [proposal({ state: "Queued", eta: 112 }), "working", "timelock"],
    [proposal({ state: "Queued", eta: 110 }), "next", "execute"],
  ])("a proposal is followed to its effect %#", (p, state, kind) => {
    expect(due({ ...base, datasets: three, proposals: [p] })).toMatchObject({ key: "govern", state, todo: { kind } });
  });

  test("with two proposals what can be done comes before what must be waited for", () => {
    const waiting = proposal({ id: "1", datasets: [hash(1)], state: "Pending" });
    const ready = proposal({ id: "2", datasets: [hash(2), hash(3)], state: "Succeeded" });
    expect(due({ ...base, datasets: three, proposals: [waiting, ready] }).todo).toMatchObject({
      kind: "queue",
      proposal: { id: "2" },
    });
  });

  test("the builder publishes validation rows, then buys over the listed data", () => {
    expect(due({ ...base, datasets: listed }).todo).toMatchObject({ kind: "validation" });
    expect(due({ ...base, datasets: [...listed, { ...validation, acknowledged: false }] })).toMatchObject({
      key: "buy",
      state: "working",
    });
    expect(due({ ...base, datasets: [...listed, validation] }).todo).toEqual({
      kind: "buy",
      role: "builder",
      datasets: [hash(1), hash(2), hash(3)],
      validation: hash(4),
    });
  });

  test("a refunded run is bought again, another builder's does not count", () => {
    const seen = { ...base, datasets: [...listed, validation] };
    expect(due({ ...seen, runs: [run({ state: "Refunded" })] }).key).toBe("buy");
    expect(due({ ...seen, runs: [run({ builder: address(50) })] }).key).toBe("buy");
  });

  test("the run is watched, then claimed, then all is done", () => {
    const seen = { ...base, datasets: [...listed, validation], runs: [run()] };
    expect(due(seen)).toMatchObject({ key: "watch", state: "working", todo: { kind: "watch" } });
    const settledRun = { ...seen, runs: [run({ state: "Settled" })] };
    expect(due(settledRun)).toMatchObject({ key: "claim", state: "working" });
    expect(due({ ...settledRun, earnings: { "hospital-2": earned(2, "5", "0") } }).todo).toEqual({
      kind: "claim",
      role: "hospital-2",
      wei: "5",
    });
    expect(due({ ...settledRun, earnings: { "hospital-2": earned(2, "0", "5") } }).key).toBe("end");
  });

  test("somebody who took part in an earlier run but has not claimed yet is asked to", () => {
    const seen = { ...base, datasets: [...listed, validation], runs: [run({ state: "Settled" })] };
    expect(
      due({ ...seen, earnings: { "hospital-1": earned(1, "0", "5"), "hospital-3": earned(3, "7", "0") } }).todo,
    ).toMatchObject({ role: "hospital-3" });
  });
});
