import { api, unwrap, type Status } from "../api/client";
import { Problem } from "../api/problem";
import { comparePin, pinKey, writeMarket } from "./pin";

/** The chain that `sahm up` runs itself: money is free, and the operator can rewrite everything. */
export const embeddedChain = 1337;

/**
 * The names in the EIP-712 domains of this market's own tokens and governor.
 * They are ours, not the server's: a server that chose them could have a
 * signature made for some other contract at a pinned address' chain. A
 * deployment with another payment token needs its name here or in the pin.
 */
export const domainNames = { credit: "Sahm Credit", token: "Sahm", governor: "Sahm Governor" } as const;

declare const pinned: unique symbol;

/**
 * A status whose contracts are those that this browser knows. Only checkStatus
 * makes one, and everything that signs, shares or sends asks for one: an act
 * cannot use what the server says unchecked.
 */
export type PinnedStatus = Status & { readonly [pinned]: true };

/** How far the chain's clock may run ahead of this computer's, in seconds. */
const maxAhead = 5 * 60;
/** How far it may lag: an embedded chain that idles makes no blocks. */
const maxBehind = { embedded: 24 * 60 * 60, other: 5 * 60 } as const;

/** What the checks know beside the status: the kept market and this computer's clock. */
export interface Known {
  /** Text under pinKey; null at the first visit. */
  readonly kept: string | null;
  readonly nowMs: number;
}

/** Whether keys of wallets may lie in this browser: where money is free. */
export function allowsBrowserWallets(s: Pick<Status, "chainId" | "faucet">): boolean {
  return s.chainId === embeddedChain && s.faucet;
}

/** The status if it is of the known market; a Problem in plain words otherwise. */
export function checkStatus(s: Status, known: Known): PinnedStatus {
  if (comparePin(known.kept, s) === "other")
    throw new Problem({
      type: "urn:sahm:page:other-market",
      title: "The server names other contracts than the ones this browser knows",
      detail: "Nothing was signed and nothing was sent.",
      advice: "Do not go on unless somebody you trust confirms the new addresses.",
    });
  if (
    s.creditName !== domainNames.credit ||
    s.tokenName !== domainNames.token ||
    s.governorName !== domainNames.governor
  )
    throw new Problem({
      type: "urn:sahm:page:domain-names",
      title: "The server names other tokens than this page can sign for",
      detail: `It says “${s.creditName}”, “${s.tokenName}” and “${s.governorName}”. Nothing was signed.`,
      advice: "Do not go on: this server or its version does not belong to this page.",
    });
  checkClock(s, known.nowMs);
  return s as PinnedStatus;
}

function checkClock(s: Status, nowMs: number): void {
  const ahead = s.chainTime - nowMs / 1000;
  const behind = s.chainId === embeddedChain ? maxBehind.embedded : maxBehind.other;
  if (Number.isFinite(ahead) && ahead <= maxAhead && -ahead <= behind) return;
  const minutes = Math.round(Math.abs(ahead) / 60);
  throw new Problem({
    type: "urn:sahm:page:clock",
    title: "The chain's clock, as the server tells it, is not this computer's",
    detail: `It is ${minutes} minutes ${ahead > 0 ? "ahead" : "behind"}. A signature's end is counted by the clock, so nothing was signed.`,
    advice: "Set this computer's clock right. If it is right, do not trust this server.",
  });
}

/**
 * Asks for the market's state and checks it, each time anew: what was checked
 * earlier says nothing of what the server answers now. At the first visit the
 * market becomes the known one.
 */
export async function pinnedStatus(): Promise<PinnedStatus> {
  const s = await unwrap(api.GET("/v1/status", { cache: "no-store" }));
  const kept = localStorage.getItem(pinKey);
  const checked = checkStatus(s, { kept, nowMs: Date.now() });
  if (kept === null) localStorage.setItem(pinKey, writeMarket(s));
  return checked;
}
