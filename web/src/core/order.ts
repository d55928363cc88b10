import type { Hex } from "./bytes";
/** dao.Order. Members that are uint64 or larger on chain are bigint. */
export interface Order {
  readonly parties: { builder: Hex; sealingKey: Hex; coordinator: Hex; token: Hex; epoch: number };
  readonly datasets: readonly { datasetId: Hex; version: number; rows: bigint; weight: bigint; priceWei: bigint }[];
  readonly training: {
    specHash: Hex;
    schemaHash: Hex;
    rounds: number;
    modelLength: bigint;
    statsLength: bigint;
    wordBits: number;
    clipNormMicro: bigint;
    serverRateMicro: bigint;
    tier: number;
    heParams: number;
  };
  readonly privacy: {
    unit: number;
    epsilonMicro: bigint;
    deltaPico: bigint;
    samplingPpb: bigint;
    steps: number;
    kMin: number;
    colluders: number;
  };
  readonly validation: { datasetId: Hex; version: number; dataRoot: Hex; cid: string; rows: bigint };
  readonly prices: {
    datasetsWei: bigint;
    computeWei: bigint;
    custodyWei: bigint;
    daoFeeWei: bigint;
    guaranteedBps: number;
    maxTotalWei: bigint;
  };
  readonly deadlines: { assignBy: bigint; startBy: bigint; trainBy: bigint; attestBy: bigint };
  readonly salt: Hex;
}
export class OrderError extends Error {
  override readonly name = "OrderError";
}
/** A quote that is not for what was asked; its message is for people. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
}
/** Throws an OrderError on anything but exactly an order's fields. */
export function parseOrder(_json: string): Order {
  throw new Error("not written yet");
}
/** Throws an OrderError: dao.Order.Validate. */
export function validateOrder(_order: Order): void {
  throw new Error("not written yet");
}
/** The order's EIP-712 digest in the escrow's domain: the run's id. */
export function orderHash(_chainId: number, _escrow: Hex, _order: Order): Hex {
  throw new Error("not written yet");
}
/** What a quote is checked against. All of it but `quote` is what this page knows or asked for. */
export interface QuoteCheck {
  /** As POST /v1/quotes answered. */
  quote: { order: string; runId: string };
  /** As it was sent. */
  request: {
    sealingKey: string;
    datasets: readonly string[];
    spec: string;
    schema: string;
    rounds: number;
    validationId: string;
    modelLength: number;
    statsLength: number;
    clipNormMicro?: number | undefined;
  };
  status: { chainId: number; coordinator: string; contracts: { escrow: string; credit: string } };
  /** The wallet that will sign. */
  builder: Hex;
  /** Refuse to pay more than this. */
  limitWei?: bigint | undefined;
}
/** The order of a quote that is for exactly what was asked; throws a QuoteError otherwise. */
export function checkQuote(_check: QuoteCheck): Order {
  throw new Error("not written yet");
}
