// Whether a list of payouts is the whole of what the custodians signed: each
// one proven, none left out, none twice.
import { formatCredits } from "../../core/amount";
import { payoutVerifies, type Payout, type PayoutPlace } from "./merkle";

/** What the escrow says of a run whose result is known. */
export interface OnChain {
  payoutsRoot: string;
  /** Sum of all payouts of the result. */
  totalWei: bigint;
  /** What was paid of it. */
  paidWei: bigint;
}

export interface Completeness {
  /** For each payout, in the list's order, whether it leads to the root. */
  readonly proven: readonly boolean[];
  /** What is wrong with the list, in plain words; empty when it is all that was signed. */
  readonly faults: readonly string[];
  /** Whether those said to be paid add up to what the escrow has paid. */
  readonly paidFits: boolean;
}

/** Sum of amounts in wei; undefined if one is none. */
export function sumWei(list: readonly { amountWei: string }[]): bigint | undefined {
  let n = 0n;
  for (const p of list) {
    if (!/^[0-9]{1,78}$/.test(p.amountWei)) return undefined;
    n += BigInt(p.amountWei);
  }
  return n;
}

/**
 * Compares a list with the escrow. A root proves each payout and says nothing of
 * those left out; that they all are there follows from the sum, which the
 * custodians signed with the root.
 */
export function completeness(place: PayoutPlace, chain: OnChain, list: readonly Payout[]): Completeness {
  const proven = list.map((p) => payoutVerifies(place, chain.payoutsRoot, p));
  const faults: string[] = [];
  const bad = proven.filter((ok) => !ok).length;
  if (bad > 0)
    faults.push(
      `${bad === 1 ? "one payout does" : `${bad} payouts do`} not belong to the root on chain; the escrow would refuse ${bad === 1 ? "it" : "them"}`,
    );
  const indexes = new Set(list.map((p) => p.index));
  const gaps = list.some((_, i) => !indexes.has(i));
  if (indexes.size !== list.length) faults.push("a payout is listed twice");
  else if (gaps) faults.push("the list has gaps: payouts were left out");
  const sum = sumWei(list);
  if (sum === undefined) faults.push("an amount is no number");
  else if (sum !== chain.totalWei)
    faults.push(
      `they add up to ${formatCredits(sum)} credits, the signed result to ${formatCredits(chain.totalWei)}: ${sum < chain.totalWei ? "some were left out" : "there are too many"}`,
    );
  return { proven, faults, paidFits: sumWei(list.filter((p) => p.claimed)) === chain.paidWei };
}
