import type { Contracts } from "../api/client";

/**
 * Which contracts this browser deals with. A server that could name others
 * would name its own custodians, and get every key shared with them: so those
 * of the first visit are remembered, and a change is refused until somebody
 * says that this is meant to be a new market.
 */
export interface Market {
  readonly chainId: number;
  readonly contracts: Contracts;
}

export type Pin = "first" | "same" | "other";

/** Every market has these. */
const names = [
  "token",
  "credit",
  "governor",
  "timelock",
  "custodians",
  "datasets",
  "prices",
  "trainers",
  "escrow",
] as const;

/** Not every market has these; one that gains, loses or changes one is another. */
const further = ["shares", "offers"] as const;

/** The contracts that differ between two markets; "chain" if the chain does. */
export function differences(known: Market, now: Market): string[] {
  const out: string[] = known.chainId === now.chainId ? [] : ["chain"];
  for (const n of [...names, ...further])
    if (known.contracts[n]?.toLowerCase() !== now.contracts[n]?.toLowerCase()) out.push(n);
  return out;
}

/** What a market that was kept earlier says about the present one. Damaged text counts as another market. */
export function comparePin(kept: string | null, now: Market): Pin {
  if (kept === null) return "first";
  const known = parseMarket(kept);
  return known !== undefined && differences(known, now).length === 0 ? "same" : "other";
}

/** The kept market, or undefined if the text is none. */
export function parseMarket(text: string): Market | undefined {
  let v: unknown;
  try {
    v = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof v !== "object" || v === null || !("chainId" in v) || typeof v.chainId !== "number" || !("contracts" in v))
    return undefined;
  const c = v.contracts;
  if (typeof c !== "object" || c === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(c));
  const pick = (n: string): string => {
    const a = values.get(n);
    return typeof a === "string" ? a : "";
  };
  if (names.some((n) => pick(n) === "")) return undefined;
  const more = Object.fromEntries(further.flatMap((n) => (pick(n) === "" ? [] : [[n, pick(n)]])));
  return {
    chainId: v.chainId,
    contracts: {
      token: pick("token"),
      credit: pick("credit"),
      governor: pick("governor"),
      timelock: pick("timelock"),
      custodians: pick("custodians"),
      datasets: pick("datasets"),
      prices: pick("prices"),
      trainers: pick("trainers"),
      escrow: pick("escrow"),
      ...more,
    },
  };
}

/** The text to keep. */
export function writeMarket(m: Market): string {
  return JSON.stringify({ chainId: m.chainId, contracts: m.contracts });
}

/** Under which name the market of this origin is kept. The storage itself is the origin's own. */
export const pinKey = "sahm.market";
