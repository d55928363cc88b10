import { settled, type Account, type AccountPayouts, type Dataset, type Proposal, type Run } from "../../api/client";
import type { StepState } from "../../components/Steps";
import type { WalletEntry } from "../../wallet/context";
import { isValidation } from "../datasets/filter";

/** The parts that one person plays to try the market. */
export const roles = ["hospital-1", "hospital-2", "hospital-3", "builder"] as const;
export type Role = (typeof roles)[number];
export const contributors = ["hospital-1", "hospital-2", "hospital-3"] as const;

export type Cast = Readonly<Partial<Record<Role, WalletEntry>>>;

/**
 * Who plays which part: wallets that bear a part's name first, then the others
 * in their order. So any wallets will do.
 */
export function castOf(wallets: readonly WalletEntry[]): Cast {
  const cast: Partial<Record<Role, WalletEntry>> = {};
  const free = [...wallets];
  for (const r of roles) {
    const i = free.findIndex((w) => w.name === r);
    const w = i < 0 ? undefined : free.splice(i, 1)[0];
    if (w !== undefined) cast[r] = w;
  }
  for (const r of roles) {
    if (cast[r] !== undefined) continue;
    const w = free.shift();
    if (w !== undefined) cast[r] = w;
  }
  return cast;
}

/** What the market says of the people in the cast. Undefined is not known yet. */
export interface Seen {
  readonly cast: Cast;
  readonly accounts: Readonly<Partial<Record<Role, Account>>>;
  readonly datasets: readonly Dataset[];
  /** With the standing of the first contributor. */
  readonly proposals: readonly Proposal[];
  readonly runs: readonly Run[];
  readonly earnings: Readonly<Partial<Record<Role, AccountPayouts>>>;
  /** Chain time, unix seconds. */
  readonly now: number;
}

export type GuideKey = "wallets" | "faucet" | "contribute" | "govern" | "buy" | "watch" | "claim";

/** What is to be done next, and by whom. */
export type Todo =
  | { readonly kind: "make-wallets"; readonly missing: readonly Role[] }
  | { readonly kind: "fill"; readonly empty: readonly Role[] }
  | { readonly kind: "contribute"; readonly role: Role }
  | { readonly kind: "custodians"; readonly count: number }
  | { readonly kind: "propose"; readonly role: Role; readonly datasets: readonly string[] }
  | { readonly kind: "vote"; readonly role: Role; readonly proposal: Proposal }
  | { readonly kind: "opens"; readonly proposal: Proposal; readonly seconds: number }
  | { readonly kind: "count"; readonly proposal: Proposal; readonly seconds: number }
  | { readonly kind: "queue" | "execute"; readonly role: Role; readonly proposal: Proposal }
  | { readonly kind: "timelock"; readonly proposal: Proposal; readonly seconds: number }
  | { readonly kind: "validation"; readonly role: Role }
  | { readonly kind: "buy"; readonly role: Role; readonly datasets: readonly string[]; readonly validation: string }
  | { readonly kind: "watch"; readonly run: Run }
  | { readonly kind: "claim"; readonly role: Role; readonly wei: string }
  | { readonly kind: "none" };

export interface GuideStep {
  readonly key: GuideKey;
  readonly state: StepState;
  /** Of the step that is next or working. */
  readonly todo: Todo;
}

const nothing: Todo = { kind: "none" };

/** The guide's steps with their true states: at most one is next or working, all before it are done. */
export function guideSteps(s: Seen): GuideStep[] {
  const steps: { key: GuideKey; of: () => { done: boolean; working?: boolean; todo: Todo } }[] = [
    { key: "wallets", of: () => wallets(s) },
    { key: "faucet", of: () => faucet(s) },
    { key: "contribute", of: () => contribute(s) },
    { key: "govern", of: () => govern(s) },
    { key: "buy", of: () => buy(s) },
    { key: "watch", of: () => watch(s) },
    { key: "claim", of: () => claimed(s) },
  ];
  const out: GuideStep[] = [];
  let open = false;
  for (const step of steps) {
    if (open) {
      out.push({ key: step.key, state: "waiting", todo: nothing });
      continue;
    }
    const r = step.of();
    open = !r.done;
    out.push({
      key: step.key,
      state: r.done ? "done" : r.working === true ? "working" : "next",
      todo: r.done ? nothing : r.todo,
    });
  }
  return out;
}

function wallets(s: Seen) {
  const missing = roles.filter((r) => s.cast[r] === undefined);
  return { done: missing.length === 0, todo: { kind: "make-wallets", missing } satisfies Todo };
}

function faucet(s: Seen) {
  // A market that has gone further has spent what the faucet gave.
  const empty = roles.filter((r) => {
    const a = s.accounts[r];
    if (a === undefined) return true;
    if (r === "builder") return a.creditWei === "0" && !s.runs.some((x) => same(x.builder, a.address));
    return a.votesWei === "0";
  });
  return { done: empty.length === 0, todo: { kind: "fill", empty } satisfies Todo };
}

/** The cast's training data, one for each contributor at most, revoked ones left out. */
export function contributed(s: Seen): Partial<Record<Role, Dataset>> {
  const out: Partial<Record<Role, Dataset>> = {};
  for (const r of contributors) {
    const w = s.cast[r];
    if (w === undefined) continue;
    const mine = s.datasets.filter(
      (d) => same(d.owner, w.address) && !isValidation(d) && d.status !== "revoked" && d.status !== "none",
    );
    const best = mine.find((d) => d.status === "listed") ?? mine.find((d) => d.acknowledged) ?? mine[0];
    if (best !== undefined) out[r] = best;
  }
  return out;
}

function contribute(s: Seen) {
  const data = contributed(s);
  const missing = contributors.find((r) => data[r] === undefined);
  if (missing !== undefined) return { done: false, todo: { kind: "contribute", role: missing } satisfies Todo };
  const unchecked = contributors.filter((r) => data[r]?.acknowledged !== true).length;
  return { done: unchecked === 0, working: true, todo: { kind: "custodians", count: unchecked } satisfies Todo };
}

function govern(s: Seen): { done: boolean; working?: boolean; todo: Todo } {
  const data = contributed(s);
  const unlisted = contributors.flatMap((r) => {
    const d = data[r];
    return d === undefined || d.status === "listed" ? [] : [d.id];
  });
  if (unlisted.length === 0) return { done: true, todo: nothing };
  const role: Role = "hospital-1";
  const live = s.proposals.filter(
    (p) => !settled(p.state) && p.datasets.some((id) => unlisted.some((x) => same(x, id))),
  );
  const uncovered = unlisted.filter((id) => !live.some((p) => p.datasets.some((x) => same(x, id))));
  if (uncovered.length > 0) return { done: false, todo: { kind: "propose", role, datasets: uncovered } };
  // What somebody can do now comes before what has to be waited for.
  const todos = live.map((p) => ofProposal(p, role, s.now));
  const waits = (t: Todo) => t.kind === "opens" || t.kind === "count" || t.kind === "timelock";
  const first = todos.find((t) => !waits(t)) ?? todos[0] ?? nothing;
  return { done: false, working: waits(first), todo: first };
}

function ofProposal(p: Proposal, role: Role, now: number): Todo {
  const left = (until: number) => Math.max(0, Math.ceil(until - now));
  switch (p.state) {
    case "Pending":
      return { kind: "opens", proposal: p, seconds: left(p.snapshot) };
    case "Active":
      return p.ballot?.canVote === true
        ? { kind: "vote", role, proposal: p }
        : { kind: "count", proposal: p, seconds: left(p.deadline) };
    case "Succeeded":
      return { kind: "queue", role, proposal: p };
    case "Queued":
      return p.eta > now
        ? { kind: "timelock", proposal: p, seconds: left(p.eta) }
        : { kind: "execute", role, proposal: p };
    default:
      return nothing;
  }
}

/** The builder's validation set that the custodians have. */
function validationOf(s: Seen): Dataset | undefined {
  const w = s.cast.builder;
  if (w === undefined) return undefined;
  const mine = s.datasets.filter((d) => same(d.owner, w.address) && isValidation(d) && d.status !== "revoked");
  return mine.find((d) => d.acknowledged) ?? mine[0];
}

function runsOf(s: Seen): Run[] {
  const w = s.cast.builder;
  return w === undefined
    ? []
    : s.runs.filter((r) => same(r.builder, w.address)).sort((a, b) => b.createdMs - a.createdMs);
}

function buy(s: Seen): { done: boolean; working?: boolean; todo: Todo } {
  if (runsOf(s).some((r) => r.state !== "Refunded")) return { done: true, todo: nothing };
  const v = validationOf(s);
  if (v === undefined) return { done: false, todo: { kind: "validation", role: "builder" } };
  if (!v.acknowledged) return { done: false, working: true, todo: { kind: "custodians", count: 1 } };
  const data = contributed(s);
  const datasets = contributors.flatMap((r) => data[r]?.id ?? []);
  return { done: false, todo: { kind: "buy", role: "builder", datasets, validation: v.id } };
}

function watch(s: Seen): { done: boolean; working?: boolean; todo: Todo } {
  const mine = runsOf(s);
  if (mine.some((r) => r.state === "Settled")) return { done: true, todo: nothing };
  const run = mine.find((r) => r.state !== "Refunded");
  return { done: false, working: true, todo: run === undefined ? nothing : { kind: "watch", run } };
}

function claimed(s: Seen): { done: boolean; working?: boolean; todo: Todo } {
  const paid = contributors.some((r) => (s.earnings[r]?.claimedWei ?? "0") !== "0");
  const open = contributors.find((r) => (s.earnings[r]?.claimableWei ?? "0") !== "0");
  if (open !== undefined)
    return { done: false, todo: { kind: "claim", role: open, wei: s.earnings[open]?.claimableWei ?? "0" } };
  return { done: paid, working: !paid, todo: nothing };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
