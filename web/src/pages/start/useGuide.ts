import { useQueries } from "@tanstack/react-query";
import { useChainTime } from "../../api/clock";
import { queries, useDatasets, useProposals, useRuns } from "../../api/client";
import { useWallet } from "../../wallet/context";
import { castOf, guideSteps, roles, type GuideKey, type GuideStep, type Role, type Seen } from "./guide";

export const titles: Record<GuideKey, string> = {
  wallets: "Make a wallet for each part",
  faucet: "Get free test credits and votes",
  contribute: "Contribute three files",
  govern: "Vote the data onto the market",
  buy: "Buy a training run, as the builder",
  watch: "Watch it train and settle",
  claim: "Claim what the data earned",
};

/** Where the way from nothing to a claimed payout stands. known is false while the market is still being read. */
export function useGuide(): { seen: Seen; steps: GuideStep[]; known: boolean; done: boolean } {
  const { wallets } = useWallet();
  const cast = castOf(wallets);
  const played = roles.filter((r) => cast[r] !== undefined);
  const now = useChainTime();
  const datasets = useDatasets();
  const runs = useRuns();
  const proposals = useProposals(cast["hospital-1"]?.address);
  const accounts = useQueries({ queries: played.map((r) => queries.account(cast[r]?.address)) });
  const earnings = useQueries({ queries: played.map((r) => queries.earnings(cast[r]?.address)) });

  const of = <T>(list: readonly { data: T | undefined }[]): Partial<Record<Role, T>> => {
    const out: Partial<Record<Role, T>> = {};
    played.forEach((r, i) => {
      const d = list[i]?.data;
      if (d !== undefined) out[r] = d;
    });
    return out;
  };
  const known = datasets.data !== undefined && runs.data !== undefined && proposals.data !== undefined;
  const seen: Seen = {
    cast,
    accounts: of(accounts),
    datasets: datasets.data ?? [],
    proposals: proposals.data ?? [],
    runs: runs.data ?? [],
    earnings: of(earnings),
    now,
  };
  const steps = guideSteps(seen);
  return { seen, steps, known, done: steps.every((s) => s.state === "done") };
}
