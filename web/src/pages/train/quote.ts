// What is asked for, and what a quote says, in figures for people. Pure.
import type { components } from "../../api/schema.gen";
import { quotedText } from "../../components/text";
import { toHex, type Hex } from "../../core/bytes";
import type { Order } from "../../core/order";
import type { Policy } from "../../core/policy";
import { encodedWidth, statsLength, type Schema } from "../../core/schema";
import { numParams } from "../../core/shapes";
import { defaultSpec, recordSpec } from "../../core/spec";

export type QuoteRequest = components["schemas"]["QuoteRequest"];

/** The models that this page offers. */
export type Offered = "logistic" | "mlp";

/** Differential privacy of each row. */
export interface RecordPrivacy {
  /** Of the whole run, above 0, at most 1000. */
  epsilon: number;
  /** The probability that a row is in the batch of a step, above 0, at most 1. */
  sampling: number;
}

export interface Wish {
  builder: Hex;
  /** X25519 key that the model is sealed to, 32 bytes. */
  recipient: Uint8Array;
  datasets: readonly string[];
  validationId: string;
  /** Canonical document and what it says. */
  schema: { document: string; schema: Schema };
  family: Offered;
  rounds: number;
  /** None: no differential privacy. */
  privacy?: RecordPrivacy | undefined;
}

/** The request for a quote, as the command line makes it. */
export function quoteRequest(w: Wish): QuoteRequest {
  const { privacy } = w;
  const spec = privacy === undefined ? defaultSpec(w.family) : recordSpec(w.family);
  const { document, schema } = w.schema;
  return {
    builder: w.builder,
    sealingKey: toHex(w.recipient),
    datasets: [...w.datasets],
    spec,
    schema: document,
    rounds: w.rounds,
    validationId: w.validationId,
    modelLength: numParams(spec, encodedWidth(schema), schema.label.classes.length),
    statsLength: statsLength(schema),
    ...(privacy === undefined ? {} : { epsilon: privacy.epsilon, unit: "record", sampling: privacy.sampling }),
  };
}

/** A decimal number above 0 and at most `most` that was typed, in no finer steps than the order has; undefined otherwise. */
export function parseAmount(text: string, most: number, decimals: number): number | undefined {
  const t = text.trim();
  const n = Number(t);
  if (!/^[0-9]{1,4}(\.[0-9]+)?$/.test(t) || (t.split(".")[1]?.length ?? 0) > decimals) return undefined;
  return n > 0 && n <= most ? n : undefined;
}

/** What an order promises of the privacy of rows or contributors, in words. */
export function privacyPromise({ privacy: p }: Pick<Order, "privacy">): string {
  if (p.unit === 0) return "None: who holds the model may learn something of single rows from it.";
  const [epsilon, delta] = [Number(p.epsilonMicro) / 1e6, Number(p.deltaPico) / 1e12];
  const terms = `ε ${epsilon}, δ ${delta} for the whole run, from the budget of every dataset`;
  if (p.unit !== 1) return `Differential privacy for everything of each contributor: ${terms}.`;
  return `Differential privacy for each row: ${terms}; ${p.steps.toLocaleString("en")} steps in all, each on ${Number(p.samplingPpb) / 1e7} % of the rows.`;
}

/** One dataset's part of a price. */
export interface DatasetPrice {
  id: Hex;
  rows: bigint;
  priceWei: bigint;
  guaranteedWei: bigint;
}

export interface Breakdown {
  datasets: DatasetPrice[];
  guaranteedWei: bigint;
  /** What is shared out by score. */
  bonusWei: bigint;
  computeWei: bigint;
  custodyWei: bigint;
  daoFeeWei: bigint;
  totalWei: bigint;
  guaranteedPercent: string;
}

/** The parts of an order's price if all rounds happen. The guaranteed part is rounded down, as settlement does. */
export function breakdown(o: Order): Breakdown {
  const p = o.prices;
  const datasets = o.datasets.map((d) => ({
    id: d.datasetId,
    rows: d.rows,
    priceWei: d.priceWei,
    guaranteedWei: (d.priceWei * BigInt(p.guaranteedBps)) / 10_000n,
  }));
  const guaranteedWei = datasets.reduce((n, d) => n + d.guaranteedWei, 0n);
  return {
    datasets,
    guaranteedWei,
    bonusWei: p.datasetsWei - guaranteedWei,
    computeWei: p.computeWei,
    custodyWei: p.custodyWei,
    daoFeeWei: p.daoFeeWei,
    totalWei: p.maxTotalWei,
    guaranteedPercent: `${p.guaranteedBps / 100} %`,
  };
}

/** What a policy forbids of a run of today, in plain words; empty when it allows it. */
export function objections(p: Policy, run: { datasets: number; label: string; validationRows: number }): string[] {
  const out: string[] = [];
  if (!p.purposes.includes("training")) out.push("it may not be trained on");
  if (!p.tiers.includes("hosted")) out.push("its owner does not let trainers open it");
  if (run.datasets < p.kMin)
    out.push(
      `it asks for at least ${p.kMin} datasets in the run, ${run.datasets} ${run.datasets === 1 ? "is" : "are"} chosen`,
    );
  if (p.labels.length > 0 && run.label !== "" && !p.labels.includes(run.label))
    out.push(
      `only ${p.labels
        .slice(0, 4)
        .map((l) => quotedText(l, 40))
        .join(
          ", ",
        )}${p.labels.length > 4 ? " and others" : ""} may be predicted from it, not ${quotedText(run.label, 40)}`,
    );
  if (!p.allowScores) out.push("its owner does not let scores open");
  if (!p.noiseFreeStatistics) out.push("its owner does not let column sums open");
  if (run.validationRows > 0 && run.validationRows < 256 && !p.smallValidation)
    out.push(`it asks for at least 256 validation rows, there are ${run.validationRows}`);
  return out;
}

/** The rounds that were typed; undefined unless 1 to 10000. */
export function parseRounds(text: string): number | undefined {
  const n = Number(text);
  return /^[0-9]{1,5}$/.test(text.trim()) && n >= 1 && n <= 10_000 ? n : undefined;
}
