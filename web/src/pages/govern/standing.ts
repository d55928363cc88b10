import type { Proposal } from "../../api/client";

/** What can happen next to a proposal, and when. */
export interface Next {
  readonly kind: "opens" | "vote" | "queue" | "wait" | "execute" | "over";
  /** Seconds of chain time until the next change; 0 if it waits for somebody. */
  readonly seconds: number;
  readonly text: string;
}

/** The next step of a proposal at chain time now (unix seconds). */
export function nextOf(p: Pick<Proposal, "state" | "snapshot" | "deadline" | "eta">, now: number): Next {
  switch (p.state) {
    case "Pending":
      return { kind: "opens", seconds: left(p.snapshot, now), text: "Voting opens" };
    case "Active":
      return { kind: "vote", seconds: left(p.deadline, now), text: "Voting ends" };
    case "Succeeded":
      return { kind: "queue", seconds: 0, text: "Carried: it can be queued" };
    case "Queued":
      return p.eta > now
        ? { kind: "wait", seconds: left(p.eta, now), text: "Waiting time ends" }
        : { kind: "execute", seconds: 0, text: "It can be put into effect" };
    case "Executed":
      return { kind: "over", seconds: 0, text: "In effect" };
    case "Defeated":
      return { kind: "over", seconds: 0, text: "Not carried" };
    case "Expired":
      return { kind: "over", seconds: 0, text: "Lapsed: it was not put into effect in time" };
    case "Canceled":
      return { kind: "over", seconds: 0, text: "Canceled: by its proposer before the vote, or by the guardian" };
  }
}

function left(until: number, now: number): number {
  return Math.max(0, Math.ceil(until - now));
}

/** The three tallies as parts of all votes cast, each 0 … 1; all 0 while nobody voted. */
export function shares(p: Pick<Proposal, "votesFor" | "votesAgainst" | "votesAbstain">): {
  for: number;
  against: number;
  abstain: number;
} {
  const [f, a, b] = [BigInt(p.votesFor), BigInt(p.votesAgainst), BigInt(p.votesAbstain)];
  const all = f + a + b;
  const part = (v: bigint) => (all === 0n ? 0 : Number((v * 10_000n) / all) / 10_000);
  return { for: part(f), against: part(a), abstain: part(b) };
}

type Counted = Pick<Proposal, "votesFor" | "votesAgainst" | "votesAbstain" | "quorumWei">;

/** How much of the quorum is there, 0 … 1: votes for and abstaining count. */
export function quorumShare(p: Counted): number {
  const [have, need] = [BigInt(p.votesFor) + BigInt(p.votesAbstain), BigInt(p.quorumWei)];
  return have >= need ? 1 : Number((have * 10_000n) / need) / 10_000;
}

/** Why a proposal was not carried, by its counts. */
export function whyDefeated(p: Counted): string {
  if (quorumShare(p) < 1) return "The quorum was not reached";
  return BigInt(p.votesAgainst) > BigInt(p.votesFor)
    ? "There were more votes against it than for it"
    : "There were not more votes for it than against it";
}

/** What a late quorum does to the end of a vote, in a sentence; empty where nothing is to be said. */
export function lateQuorum(
  p: Counted & Pick<Proposal, "state" | "snapshot" | "deadline">,
  now: number,
  rule: { readonly periodSeconds: number; readonly extensionSeconds: number },
): { readonly text: string; readonly until: number } | undefined {
  if (p.state !== "Active") return undefined;
  if (quorumShare(p) >= 1)
    return p.deadline > p.snapshot + rule.periodSeconds
      ? { text: "The quorum was reached late, so voting was extended: it stays open until at least", until: p.deadline }
      : undefined;
  if (rule.extensionSeconds === 0 || now + rule.extensionSeconds <= p.deadline) return undefined;
  return {
    text: "Were the quorum reached now, voting would stay open until at least",
    until: now + rule.extensionSeconds,
  };
}

/** Whether an account may cancel a proposal now, and as what. */
export function mayCancel(
  p: Pick<Proposal, "state" | "proposer">,
  account: string | undefined,
  guardian: string | undefined,
): "proposer" | "guardian" | undefined {
  const is = (a: string | undefined) => account !== undefined && a?.toLowerCase() === account.toLowerCase();
  if (p.state === "Pending" && is(p.proposer)) return "proposer";
  return ["Pending", "Active", "Succeeded", "Queued"].includes(p.state) && is(guardian) ? "guardian" : undefined;
}

/** A proposal's state in one plain word. */
export function stateWord(state: Proposal["state"]): string {
  const words: Record<Proposal["state"], string> = {
    Pending: "opens soon",
    Active: "voting",
    Canceled: "canceled",
    Defeated: "not carried",
    Succeeded: "carried",
    Queued: "queued",
    Expired: "lapsed",
    Executed: "in effect",
  };
  return words[state];
}
