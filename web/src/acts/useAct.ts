import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Problem } from "../api/problem";
import { useToast } from "../components";
import { useWallet } from "../wallet/context";
import { pinnedStatus, type PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";

export interface Act<A> {
  start(arg: A): void;
  readonly busy: boolean;
  readonly error: unknown;
  /** Whether it succeeded since the page was opened. */
  readonly done: boolean;
  reset(): void;
}

/**
 * One act of the acting wallet: signs in if needed, asks the market's state and
 * checks it against the known market, does the work with that, asks the
 * market anew, and says the good news that work returns, if any. A session that ended
 * meanwhile is renewed once. Nothing is retried otherwise: the reader decides.
 */
export function useAct<A = void>(work: (wallet: Wallet, arg: A, status: PinnedStatus) => Promise<string>): Act<A> {
  const { ensureSession } = useWallet();
  const client = useQueryClient();
  const say = useToast();
  const m = useMutation({
    mutationFn: async (arg: A) => {
      const wallet = await ensureSession();
      try {
        return await work(wallet, arg, await pinnedStatus());
      } catch (e) {
        if (!(e instanceof Problem) || e.status !== 401) throw e;
        return await work(await ensureSession(wallet), arg, await pinnedStatus());
      }
    },
    onSuccess: (news) => {
      if (news !== "") say(news);
    },
    onSettled: () => client.invalidateQueries(),
  });
  return {
    start: (arg) => m.mutate(arg),
    busy: m.isPending,
    error: m.error ?? undefined,
    done: m.isSuccess,
    reset: m.reset,
  };
}
