import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import { useNow } from "../components";
import { useStatus } from "./client";

/**
 * Chain time between two answers of the server. What the server tells is the
 * time of the last block, which may be several seconds old: the freshest one
 * seen says best how the chain's clock and this computer's differ.
 */
export class ChainClock {
  private offset: number | undefined;

  /** chainTime in unix seconds, as it was told at nowMs. */
  sample(chainTime: number, nowMs: number): void {
    const o = chainTime - nowMs / 1000;
    if (this.offset === undefined || o > this.offset) this.offset = o;
  }

  /** Chain time in unix seconds; this computer's clock before the first sample. */
  at(nowMs: number): number {
    return nowMs / 1000 + (this.offset ?? 0);
  }
}

const Context = createContext<ChainClock | undefined>(undefined);

export function ChainClockProvider({ children }: { children: ReactNode }) {
  const clock = useMemo(() => new ChainClock(), []);
  const { data, dataUpdatedAt } = useStatus();
  useEffect(() => {
    if (data !== undefined) clock.sample(data.chainTime, dataUpdatedAt);
  }, [clock, data, dataUpdatedAt]);
  return <Context.Provider value={clock}>{children}</Context.Provider>;
}

/** Chain time in unix seconds, renewed every second. */
export function useChainTime(): number {
  const clock = useContext(Context);
  const now = useNow();
  return clock === undefined ? now / 1000 : clock.at(now);
}
