import type { TypedDataDefinition } from "viem";
import type { Hex } from "../core/bytes";

/** What a wallet is asked to sign by EIP-712. */
export type TypedData = TypedDataDefinition;

/** EIP-1193: what a wallet extension puts into the page. */
export interface Provider {
  request(args: { method: string; params?: readonly unknown[] }): Promise<unknown>;
  on?(event: string, listener: (arg: unknown) => void): unknown;
  removeListener?(event: string, listener: (arg: unknown) => void): unknown;
}

/**
 * An account that can sign. An injected wallet keeps its own key and asks its
 * owner each time; a browser wallet exists on the embedded chain only, and its
 * key lies in this browser.
 */
export interface Wallet {
  readonly address: Hex;
  readonly kind: "browser" | "injected";
  readonly name: string;
  /** An injected wallet's own way to a node; see chainReader. */
  readonly provider?: Provider;
  /** Signs text by EIP-191. */
  signMessage(text: string): Promise<Hex>;
  /** Signs by EIP-712: 65 bytes r ‖ s ‖ v with v 27 or 28. */
  signTypedData(data: TypedData): Promise<Hex>;
  /** Sends a transaction and waits for its receipt: its hash, or an error with the revert's words. */
  send(call: { to: Hex; data: Hex }): Promise<Hex>;
}
