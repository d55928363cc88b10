import type { Hex } from "../core/bytes";

/** A sign-in of one wallet at one market. */
export interface Session {
  readonly token: string;
  readonly address: Hex;
  readonly escrow: string;
  readonly expiresMs: number;
}

/** What sessions are kept in: sessionStorage, or a Map in tests. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A session that ends within a minute is over: it could end between question and answer. */
export const leeway = 60_000;

const keyOf = (address: string): string => `sahm.session.${address.toLowerCase()}`;

/** The kept session of a wallet, if it is for this market and not over. Others are removed. */
export function liveSession(store: TextStore, address: string, escrow: string, nowMs: number): Session | undefined {
  const key = keyOf(address);
  const text = store.getItem(key);
  if (text === null) return undefined;
  const s = parse(text);
  if (
    s === undefined ||
    s.address.toLowerCase() !== address.toLowerCase() ||
    s.escrow.toLowerCase() !== escrow.toLowerCase() ||
    s.expiresMs <= nowMs + leeway
  ) {
    store.removeItem(key);
    return undefined;
  }
  return s;
}

export function keepSession(store: TextStore, s: Session): void {
  store.setItem(keyOf(s.address), JSON.stringify(s));
}

export function dropSession(store: TextStore, address: string): void {
  store.removeItem(keyOf(address));
}

function parse(text: string): Session | undefined {
  let v: unknown;
  try {
    v = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof v !== "object" || v === null) return undefined;
  if (!("token" in v) || typeof v.token !== "string" || !("address" in v) || typeof v.address !== "string")
    return undefined;
  if (!("escrow" in v) || typeof v.escrow !== "string" || !("expiresMs" in v) || typeof v.expiresMs !== "number")
    return undefined;
  return { token: v.token, address: v.address as Hex, escrow: v.escrow, expiresMs: v.expiresMs };
}
