// What a builder buys: dao.Order, read strictly, checked by the rules of
// dao.Order.Validate and against what was asked before anything is signed
// (server/cli run.go checkQuote).

import { hashTypedData, keccak256, type TypedDataDefinition } from "viem";
import { formatCredits } from "./amount";
import { utf8, type Hex } from "./bytes";
import { JsonError, Members, parseJson, type Json } from "./json";
import { privacyAsAsked, validatePrivacy } from "./privacy";
import { escrowDomain } from "./typed";

/** One dataset version in an order. */
export interface DatasetUse {
  readonly datasetId: Hex;
  readonly version: number;
  readonly rows: bigint;
  /** In parts of 10^9; it follows from the rows. */
  readonly weight: bigint;
  readonly priceWei: bigint;
}

/** dao.Order. Members that are uint64 or larger on chain are bigint. */
export interface Order {
  readonly parties: { builder: Hex; sealingKey: Hex; coordinator: Hex; token: Hex; epoch: number };
  readonly datasets: readonly DatasetUse[];
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
/** An order that is malformed or breaks a rule. */
export class OrderError extends Error {
  override readonly name = "OrderError";
}
/** A quote that is not for what was asked; its message is for people. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
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
    epsilon?: number | undefined;
    delta?: number | undefined;
    unit?: "none" | "record" | "contributor" | undefined;
    sampling?: number | undefined;
    colluders?: number | undefined;
  };
  status: { chainId: number; coordinator: string; contracts: { escrow: string; credit: string } };
  /** The wallet that will sign. */
  builder: Hex;
  /** Refuse to pay more than this. */
  limitWei?: bigint | undefined;
}

const WEIGHT_ONE = 1_000_000_000n;
const MAX_VECTOR_LENGTH = 1n << 28n;
const MAX_RUN_SECONDS = 90n * 24n * 60n * 60n;

// The EIP-712 types of an order. Their member names are those of the JSON too.
const TYPES = {
  RunOrder: [
    { name: "parties", type: "Parties" },
    { name: "datasets", type: "DatasetUse[]" },
    { name: "training", type: "Training" },
    { name: "privacy", type: "Privacy" },
    { name: "validation", type: "Validation" },
    { name: "prices", type: "Prices" },
    { name: "deadlines", type: "Deadlines" },
    { name: "salt", type: "bytes32" },
  ],
  Parties: [
    { name: "builder", type: "address" },
    { name: "sealingKey", type: "bytes32" },
    { name: "coordinator", type: "address" },
    { name: "token", type: "address" },
    { name: "epoch", type: "uint32" },
  ],
  DatasetUse: [
    { name: "datasetId", type: "bytes32" },
    { name: "version", type: "uint32" },
    { name: "rows", type: "uint64" },
    { name: "weight", type: "uint64" },
    { name: "priceWei", type: "uint256" },
  ],
  Training: [
    { name: "specHash", type: "bytes32" },
    { name: "schemaHash", type: "bytes32" },
    { name: "rounds", type: "uint32" },
    { name: "modelLength", type: "uint64" },
    { name: "statsLength", type: "uint64" },
    { name: "wordBits", type: "uint8" },
    { name: "clipNormMicro", type: "uint64" },
    { name: "serverRateMicro", type: "uint64" },
    { name: "tier", type: "uint8" },
    { name: "heParams", type: "uint8" },
  ],
  Privacy: [
    { name: "unit", type: "uint8" },
    { name: "epsilonMicro", type: "uint64" },
    { name: "deltaPico", type: "uint64" },
    { name: "samplingPpb", type: "uint64" },
    { name: "steps", type: "uint32" },
    { name: "kMin", type: "uint32" },
    { name: "colluders", type: "uint32" },
  ],
  Validation: [
    { name: "datasetId", type: "bytes32" },
    { name: "version", type: "uint32" },
    { name: "dataRoot", type: "bytes32" },
    { name: "cid", type: "string" },
    { name: "rows", type: "uint64" },
  ],
  Prices: [
    { name: "datasetsWei", type: "uint256" },
    { name: "computeWei", type: "uint256" },
    { name: "custodyWei", type: "uint256" },
    { name: "daoFeeWei", type: "uint256" },
    { name: "guaranteedBps", type: "uint16" },
    { name: "maxTotalWei", type: "uint256" },
  ],
  Deadlines: [
    { name: "assignBy", type: "uint64" },
    { name: "startBy", type: "uint64" },
    { name: "trainBy", type: "uint64" },
    { name: "attestBy", type: "uint64" },
  ],
} as const;

function names(type: keyof typeof TYPES): string[] {
  return TYPES[type].map((m) => m.name);
}

/**
 * Reads an order. It must have exactly an order's members, all of them, each
 * within its type's range; anything else is an OrderError.
 */
export function parseOrder(json: string): Order {
  try {
    return readOrder(parseJson(json));
  } catch (err) {
    throw err instanceof JsonError ? new OrderError(`bad order: ${err.message}`) : err;
  }
}

function readOrder(document: Json): Order {
  const top = new Members(document, "order", names("RunOrder"), "refused");
  const parties = top.object("parties", names("Parties"));
  const validation = top.object("validation", names("Validation"));
  const prices = top.object("prices", names("Prices"));
  const deadlines = top.object("deadlines", names("Deadlines"));
  return {
    parties: {
      builder: parties.hex("builder", 20),
      sealingKey: parties.hex("sealingKey", 32),
      coordinator: parties.hex("coordinator", 20),
      token: parties.hex("token", 20),
      epoch: Number(parties.uint("epoch", 32)),
    },
    datasets: top.list("datasets").map(readUse),
    training: readTraining(top.object("training", names("Training"))),
    privacy: readPrivacy(top.object("privacy", names("Privacy"))),
    validation: {
      datasetId: validation.hex("datasetId", 32),
      version: Number(validation.uint("version", 32)),
      dataRoot: validation.hex("dataRoot", 32),
      cid: validation.string("cid"),
      rows: validation.uint("rows", 64),
    },
    prices: {
      datasetsWei: prices.wei("datasetsWei"),
      computeWei: prices.wei("computeWei"),
      custodyWei: prices.wei("custodyWei"),
      daoFeeWei: prices.wei("daoFeeWei"),
      guaranteedBps: Number(prices.uint("guaranteedBps", 16)),
      maxTotalWei: prices.wei("maxTotalWei"),
    },
    deadlines: {
      assignBy: deadlines.uint("assignBy", 64),
      startBy: deadlines.uint("startBy", 64),
      trainBy: deadlines.uint("trainBy", 64),
      attestBy: deadlines.uint("attestBy", 64),
    },
    salt: top.hex("salt", 32),
  };
}

function readUse(value: Json): DatasetUse {
  const m = new Members(value, "dataset", names("DatasetUse"), "refused");
  return {
    datasetId: m.hex("datasetId", 32),
    version: Number(m.uint("version", 32)),
    rows: m.uint("rows", 64),
    weight: m.uint("weight", 64),
    priceWei: m.wei("priceWei"),
  };
}

function readTraining(m: Members): Order["training"] {
  return {
    specHash: m.hex("specHash", 32),
    schemaHash: m.hex("schemaHash", 32),
    rounds: Number(m.uint("rounds", 32)),
    modelLength: m.uint("modelLength", 64),
    statsLength: m.uint("statsLength", 64),
    wordBits: Number(m.uint("wordBits", 8)),
    clipNormMicro: m.uint("clipNormMicro", 64),
    serverRateMicro: m.uint("serverRateMicro", 64),
    tier: Number(m.uint("tier", 8)),
    heParams: Number(m.uint("heParams", 8)),
  };
}

function readPrivacy(m: Members): Order["privacy"] {
  return {
    unit: Number(m.uint("unit", 8)),
    epsilonMicro: m.uint("epsilonMicro", 64),
    deltaPico: m.uint("deltaPico", 64),
    samplingPpb: m.uint("samplingPpb", 64),
    steps: Number(m.uint("steps", 32)),
    kMin: Number(m.uint("kMin", 32)),
    colluders: Number(m.uint("colluders", 32)),
  };
}

// The only weight of a dataset: in proportion to its rows, in parts of
// WEIGHT_ONE. With weights to choose, a buyer could make the "sum" of the
// updates the update of one member.
function weightOf(rows: bigint, mostRows: bigint): bigint {
  if (rows >= mostRows) return WEIGHT_ONE;
  const w = (rows * WEIGHT_ONE) / mostRows;
  return w > 0n ? w : 1n;
}

/** Checks what can be checked without a chain: sums, ranges, order of deadlines, duplicates. Throws an OrderError. */
export function validateOrder(order: Order): void {
  const demand = (ok: boolean, otherwise: string): void => {
    if (!ok) throw new OrderError(`bad order: ${otherwise}`);
  };
  const { datasets, prices: p, training: t, deadlines: d } = order;
  demand(datasets.length >= 3, `a run needs at least 3 datasets, this order has ${datasets.length}`);
  const seen = new Set<string>();
  let sum = 0n;
  let most = 0n;
  for (const [i, use] of datasets.entries()) {
    const id = use.datasetId.toLowerCase();
    demand(!seen.has(id), `dataset ${id} appears twice`);
    seen.add(id);
    demand(use.rows > 0n, `dataset ${i} has no rows`);
    if (use.rows > most) most = use.rows;
    sum += use.priceWei;
  }
  for (const [i, use] of datasets.entries()) {
    demand(use.weight === weightOf(use.rows, most), `weight of dataset ${i} does not follow from its rows`);
  }
  demand(sum === p.datasetsWei, `dataset prices sum to ${sum}, not to ${p.datasetsWei}`);
  const total = p.datasetsWei + p.computeWei + p.custodyWei + p.daoFeeWei;
  demand(total === p.maxTotalWei, `price parts sum to ${total}, not to ${p.maxTotalWei}`);
  demand(p.guaranteedBps <= 10_000, "guaranteed share is above 100 %");
  demand(t.rounds >= 1 && t.rounds <= 10_000, `rounds must be 1 to 10000, not ${t.rounds}`);
  demand(t.wordBits === 32 || t.wordBits === 64, `word size must be 32 or 64 bits, not ${t.wordBits}`);
  demand(t.modelLength > 0n && t.statsLength > 0n, "vector lengths must be positive");
  demand(
    t.modelLength <= MAX_VECTOR_LENGTH && t.statsLength <= MAX_VECTOR_LENGTH,
    `vector lengths must be at most ${MAX_VECTOR_LENGTH}`,
  );
  demand(t.clipNormMicro > 0n && t.serverRateMicro > 0n, "clip norm and server rate must be positive");
  const tier = t.tier === 2 ? "encrypted" : `tier(${t.tier})`;
  demand(t.tier <= 1, `this version runs the local and hosted tiers, not ${tier}`);
  validatePrivacy(order);
  demand(
    d.assignBy < d.startBy && d.startBy < d.trainBy && d.trainBy < d.attestBy,
    "deadlines must rise: assign < start < train < attest",
  );
  demand(d.attestBy < 1n << 63n, "deadlines must be below 2^63 seconds");
  demand(d.attestBy - d.assignBy <= MAX_RUN_SECONDS, "deadlines must lie within 90 days");
}

/** The order's EIP-712 digest in the escrow's domain: the run's id. */
export function orderHash(chainId: number, escrow: Hex, order: Order): Hex {
  return hashTypedData(orderTypedData(chainId, escrow, order));
}

/** The order as typed data. Nobody signs it by itself: its hash is the nonce of the payment. */
export function orderTypedData(chainId: number, escrow: Hex, order: Order) {
  return {
    domain: escrowDomain(chainId, escrow),
    types: TYPES,
    primaryType: "RunOrder",
    message: { ...order },
  } as const satisfies TypedDataDefinition;
}

/**
 * The order of a quote that is for exactly what was asked; a QuoteError says in
 * plain words what is not. The signature will bind the builder to it.
 */
export function checkQuote({ quote, request, status, builder, limitWei }: QuoteCheck): Order {
  let order: Order;
  try {
    order = parseOrder(quote.order);
    validateOrder(order);
  } catch (err) {
    throw err instanceof OrderError ? new QuoteError(`refusing the quote: ${err.message}`) : err;
  }
  const demand = (ok: boolean, what: string): void => {
    if (!ok) throw new QuoteError(`refusing the quote: its ${what} is not what was asked`);
  };
  const { parties, training: t, validation, datasets } = order;
  demand(orderHash(status.chainId, hexText(status.contracts.escrow), order) === quote.runId, "run id");
  demand(same(parties.builder, builder), "builder");
  demand(same(parties.sealingKey, request.sealingKey), "sealing key");
  demand(same(parties.coordinator, status.coordinator), "coordinator");
  demand(same(parties.token, status.contracts.credit), "token");
  demand(
    t.specHash === keccak256(utf8(request.spec)) && t.schemaHash === keccak256(utf8(request.schema)),
    "model spec or schema",
  );
  demand(
    t.rounds === request.rounds &&
      t.modelLength === BigInt(request.modelLength) &&
      t.statsLength === BigInt(request.statsLength),
    "size",
  );
  demand(request.clipNormMicro === undefined || t.clipNormMicro === BigInt(request.clipNormMicro), "clip norm");
  demand(privacyAsAsked(order.privacy, request), "privacy");
  demand(same(validation.datasetId, request.validationId), "validation set");
  demand(
    datasets.length === request.datasets.length &&
      datasets.every((d, i) => same(d.datasetId, request.datasets[i] ?? "")),
    "list of datasets",
  );
  if (limitWei !== undefined && order.prices.maxTotalWei > limitWei) {
    const [price, limit] = [formatCredits(order.prices.maxTotalWei), formatCredits(limitWei)];
    throw new QuoteError(`the quote of ${price} credits is above your limit of ${limit}; nothing was paid`);
  }
  return order;
}

/** How much longer than the page shows a quote's signature may be good, in seconds. */
const maxOutlives = 2 * 60;
/** The longest that a quote may stand, in seconds. */
const maxStands = 60 * 60;

/**
 * Refuses a quote whose signature would outlive what the page says: expiresMs
 * is what is shown, validBefore (unix seconds) what is signed. Throws a QuoteError.
 */
export function checkQuoteTimes(
  quote: { validAfter: number; validBefore: number; expiresMs: number },
  nowMs: number,
): void {
  const { validAfter, validBefore, expiresMs } = quote;
  const now = nowMs / 1000;
  const demand = (ok: boolean, what: string): void => {
    if (!ok) throw new QuoteError(`refusing the quote: ${what}`);
  };
  demand([validAfter, validBefore, expiresMs].every(Number.isSafeInteger), "its times are malformed");
  demand(validAfter <= now, "it is not valid yet");
  demand(validBefore <= expiresMs / 1000 + maxOutlives, "your signature would outlive the time that it shows");
  demand(validBefore <= now + maxStands, "your signature would be good for more than an hour");
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function hexText(text: string): Hex {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new QuoteError("the server's status is malformed: it names no escrow");
  return `0x${text.slice(2).toLowerCase()}`;
}
