// What the escrow says of an account's payouts, so that the page need not take
// this server's word for what was paid.
import type { AccountPayouts, Status } from "../../api/client";
import type { Hex } from "../../core/bytes";
import { parseAbi } from "viem";
import type { ChainReader } from "../../wallet/chain";
import { payoutVerifies, type PayoutPlace } from "../run/merkle";
import { readSettlement } from "../run/settlement";

type AccountRun = AccountPayouts["runs"][number];

/** How many runs are compared with the escrow, the newest: each costs calls. */
export const checkedRuns = 20;

/** How many payouts of one run are compared, from the first; an account has a handful of them. */
const checkedPayouts = 50;

const abi = parseAbi(["function isClaimed(bytes32 runId, uint256 index) view returns (bool)"]);

/** One payout as it can be relied on. */
export type PayoutState = "claimed" | "open" | "waiting" | "foreign";

/** What the chain says of one run's payouts, by index of the payout. */
export interface RunCheck {
  readonly settled: boolean;
  /** How many payouts were compared, from the list's first. */
  readonly read: number;
  /** Indexes of payouts that lead to the root on chain and name the account. */
  readonly proven: ReadonlySet<number>;
  readonly claimed: ReadonlySet<number>;
}

/** The runs that are compared, newest first. */
export function toCheck(runs: readonly AccountRun[]): AccountRun[] {
  return [...runs].sort((a, b) => b.createdMs - a.createdMs).slice(0, checkedRuns);
}

/** Reads the escrow for one run. */
export async function checkRun(
  chain: ChainReader,
  status: Pick<Status, "contracts" | "chainId">,
  account: string,
  run: AccountRun,
): Promise<RunCheck> {
  const s = await readSettlement(chain, status, run.runId);
  const place: PayoutPlace = { escrow: status.contracts.escrow, chainId: status.chainId, runId: run.runId };
  const some = run.payouts.slice(0, checkedPayouts);
  const good = some.filter(
    (p) => p.account.toLowerCase() === account.toLowerCase() && payoutVerifies(place, s.payoutsRoot, p),
  );
  const proven = new Set(good.map((p) => p.index));
  const claimed = new Set<number>();
  if (s.settled)
    await Promise.all(
      [...proven].map(async (index) => {
        const paid = await chain.client.readContract({
          address: status.contracts.escrow as Hex,
          abi,
          functionName: "isClaimed",
          args: [run.runId as Hex, BigInt(index)],
        });
        if (paid) claimed.add(index);
      }),
    );
  return { settled: s.settled, read: some.length, proven, claimed };
}

/** The state of each payout of a run, in its order; by this server's word where the chain was not read. */
export function statesOf(run: AccountRun, check: RunCheck | undefined): PayoutState[] {
  return run.payouts.map((p, i) => {
    if (check === undefined || i >= check.read)
      return p.claimed ? "claimed" : run.state === "Settled" ? "open" : "waiting";
    if (!check.proven.has(p.index)) return "foreign";
    if (check.claimed.has(p.index)) return "claimed";
    return check.settled ? "open" : "waiting";
  });
}

export interface Totals {
  readonly claimedWei: bigint;
  readonly openWei: bigint;
  readonly waitingWei: bigint;
}

/** The sums of all runs; payouts that the chain does not know count for nothing. */
export function totals(runs: readonly AccountRun[], checks: ReadonlyMap<string, RunCheck>): Totals {
  const sum = { claimed: 0n, open: 0n, waiting: 0n, foreign: 0n };
  for (const r of runs) {
    const states = statesOf(r, checks.get(r.runId));
    r.payouts.forEach((p, i) => {
      if (/^[0-9]{1,78}$/.test(p.amountWei)) sum[states[i] ?? "foreign"] += BigInt(p.amountWei);
    });
  }
  return { claimedWei: sum.claimed, openWei: sum.open, waitingWei: sum.waiting };
}
