// What makes a spec valid: the ranges of federated/model, and that nothing is
// there that the family, the optimizer or the strategy does not have.

import { quote } from "./text";
import type { Convolution, Image, Optimizer, Schedule, Spec, Strategy, Transformer } from "./spec";

const MAX_LAYERS = 8;
const MAX_WIDTH = 8192;
const MAX_BATCH = 65536;
const MAX_LOCAL_STEPS = 100_000;
const MAX_IMAGE_SIDE = 512;
const MAX_CHANNELS = 64;
const MAX_KERNEL = 11;
/** Columns of an fttransformer, bytes of context of an lm. */
export const MAX_TOKENS = 2048;
const MAX_BLOCKS = 16;
const MAX_HEADS = 64;
const MAX_SCHEDULE_STEPS = 1_000_000_000;
const MAX_ROW_CLIP = 1_000_000;
const MAX_PATIENCE = 1000;
const MAX_MEMBERS = 1 << 20;

const SAYS = {
  ErrUnknownField: "unknown model spec field",
  ErrSyntax: "malformed model spec",
  ErrOutOfRange: "model spec value out of range",
} as const;

/** A spec that is malformed or out of range; codes are Go's. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  constructor(
    readonly code: keyof typeof SAYS,
    detail: string,
  ) {
    super(`${SAYS[code]}: ${detail}`);
  }
}

/** A spec whose words may be any. */
export interface Unchecked extends Omit<Spec, "version" | "family" | "activation" | "optimizer" | "strategy"> {
  readonly version: number;
  readonly family: string;
  readonly activation: string;
  readonly optimizer: Omit<Optimizer, "name" | "schedule"> & {
    readonly name: string;
    readonly schedule: Omit<Schedule, "name"> & { readonly name: string };
  };
  readonly strategy:
    | (Omit<Strategy, "name" | "participation"> & {
        readonly name: string;
        readonly participation: { readonly kind: string; readonly members: number } | undefined;
      })
    | undefined;
}

function bad(field: string, v: unknown): SpecError {
  return new SpecError("ErrOutOfRange", `${field} is ${String(v)}`);
}

function within(n: number, most: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= most;
}

function nothing(...values: readonly number[]): boolean {
  return values.every((v) => v === 0);
}

/** The side of an image after a convolution. */
export function sideAfter(n: number, c: Convolution): number {
  return Math.floor((n + 2 * c.padding - c.kernel) / c.stride) + 1;
}

/** The spec with one representation of what is nothing, if it is valid; otherwise a SpecError. */
export function validate(s: Unchecked): Spec {
  if (s.version !== 1) throw bad("version", s.version);
  const words = validateFamily(s);
  const optimizer = validateOptimizer(s.optimizer);
  if (!within(s.batchSize, MAX_BATCH)) throw bad("batch_size", s.batchSize);
  if (!within(s.localSteps, MAX_LOCAL_STEPS)) throw bad("local_steps", s.localSteps);
  if (!(s.l2 >= 0 && s.l2 <= 1)) throw bad("l2", s.l2);
  if (s.rowClip !== 0) {
    if (words.family !== "logistic" && words.family !== "mlp") throw bad(`row_clip (${s.family} has none)`, s.rowClip);
    const micro = Math.round(s.rowClip * 1e6);
    if (!(s.rowClip > 0 && s.rowClip <= MAX_ROW_CLIP) || micro / 1e6 !== s.rowClip) throw bad("row_clip", s.rowClip);
  }
  const strategy = validateStrategy(s, words.family, optimizer);
  // -0 has a second spelling; + 0 makes it 0.
  return { ...s, version: 1, ...words, optimizer, l2: s.l2 + 0, rowClip: s.rowClip + 0, strategy };
}

function validateFamily(s: Unchecked): Pick<Spec, "family" | "activation"> {
  const { family, activation, hidden, columns } = s;
  const none = (field: string, v: unknown): SpecError => bad(`${field} (${family} has none)`, v);
  let [least, most] = [0, 0];
  switch (family) {
    case "logistic":
    case "fttransformer":
    case "lm":
      break;
    case "mlp":
      [least, most] = [1, MAX_LAYERS];
      break;
    case "cnn":
      most = MAX_LAYERS;
      break;
    default:
      throw bad("family", quote(family));
  }
  if (most === 0 && hidden.length !== 0) throw none("hidden", hidden);
  if (hidden.length < least || hidden.length > most) throw bad("number of hidden layers", hidden.length);
  for (const w of hidden) if (!within(w, MAX_WIDTH)) throw bad("hidden", w);
  if (activation !== "" && activation !== "relu" && activation !== "tanh") throw bad("activation", quote(activation));
  if (family === "logistic" && activation !== "") throw none("activation", activation);
  if (family !== "logistic" && activation === "") throw bad("activation", quote(activation));
  if (family === "cnn") validateImage(s.image, s.convolutions);
  else if (!nothing(s.image.height, s.image.width, s.image.channels) || s.convolutions.length !== 0)
    throw none("image or convolutions", JSON.stringify(s.image));
  if (family !== "fttransformer" && columns.length !== 0) throw none("columns", columns);
  if (columns.length > MAX_TOKENS) throw bad("number of columns", columns.length);
  for (const n of columns) if (!within(n, MAX_WIDTH)) throw bad("columns", n);
  if (family === "fttransformer" || family === "lm") validateTransformer(s.transformer);
  else if (!nothing(s.transformer.width, s.transformer.heads, s.transformer.blocks, s.transformer.feedforward))
    throw none("transformer", JSON.stringify(s.transformer));
  return { family, activation };
}

function validateTransformer(t: Transformer): void {
  if (!within(t.width, MAX_WIDTH)) throw bad("transformer.width", t.width);
  if (!within(t.heads, MAX_HEADS) || t.width % t.heads !== 0) throw bad("transformer.heads", t.heads);
  if (!within(t.blocks, MAX_BLOCKS)) throw bad("transformer.blocks", t.blocks);
  if (!within(t.feedforward, MAX_WIDTH)) throw bad("transformer.feedforward", t.feedforward);
}

function validateImage(image: Image, convolutions: readonly Convolution[]): void {
  let { height, width } = image;
  if (!within(height, MAX_IMAGE_SIDE)) throw bad("image.height", height);
  if (!within(width, MAX_IMAGE_SIDE)) throw bad("image.width", width);
  if (!within(image.channels, MAX_CHANNELS)) throw bad("image.channels", image.channels);
  if (!within(convolutions.length, MAX_LAYERS)) throw bad("number of convolutions", convolutions.length);
  for (const c of convolutions) {
    if (!within(c.filters, MAX_WIDTH)) throw bad("convolutions.filters", c.filters);
    if (!within(c.kernel, MAX_KERNEL)) throw bad("convolutions.kernel", c.kernel);
    if (!within(c.stride, c.kernel)) throw bad("convolutions.stride", c.stride); // beyond the kernel it would skip pixels
    if (!Number.isInteger(c.padding) || c.padding < 0 || c.padding >= c.kernel)
      throw bad("convolutions.padding", c.padding);
    if (Math.min(height, width) + 2 * c.padding < c.kernel)
      throw bad("convolutions.kernel (larger than its image)", c.kernel);
    [height, width] = [sideAfter(height, c), sideAfter(width, c)];
  }
}

function validateOptimizer(o: Unchecked["optimizer"]): Optimizer {
  const fail = (field: string, v: unknown): SpecError => bad(`optimizer.${field}`, v);
  const { name } = o;
  const inside = (v: number): boolean => v > 0 && v < 1; // false for NaN
  if (!(o.learningRate > 0 && o.learningRate <= 10)) throw fail("learning_rate", o.learningRate);
  if (name !== "sgd" && name !== "momentum" && name !== "adam" && name !== "adamw") throw fail("name", quote(name));
  const rule = (has: boolean, field: string, v: number, ok: boolean): void => {
    if (has && !ok) throw fail(field, v);
    if (!has && v !== 0) throw fail(`${field} (${name} has none)`, v);
  };
  const adaptive = name === "adam" || name === "adamw";
  rule(name === "momentum", "momentum", o.momentum, inside(o.momentum));
  rule(adaptive, "beta1", o.beta1, inside(o.beta1));
  rule(adaptive, "beta2", o.beta2, inside(o.beta2));
  rule(adaptive, "epsilon", o.epsilon, o.epsilon >= 1e-12 && o.epsilon <= 1);
  rule(name === "adamw", "weight_decay", o.weightDecay, o.weightDecay > 0 && o.weightDecay <= 1);
  return {
    name,
    learningRate: o.learningRate,
    momentum: o.momentum + 0,
    beta1: o.beta1 + 0,
    beta2: o.beta2 + 0,
    epsilon: o.epsilon + 0,
    weightDecay: o.weightDecay + 0,
    schedule: validateSchedule(o.schedule),
  };
}

function validateSchedule(s: Unchecked["optimizer"]["schedule"]): Schedule {
  const fail = (field: string, v: unknown): SpecError => bad(`optimizer.schedule.${field}`, v);
  const { name, steps, floor, factor } = s;
  if (name === "" && nothing(steps, floor, factor)) return { name, steps: 0, floor: 0, factor: 0 };
  if (name !== "cosine" && name !== "step") throw fail("name", quote(name));
  if (name === "cosine") {
    if (!(floor >= 0 && floor < 1)) throw fail("floor", floor);
    if (factor !== 0) throw fail("factor (cosine has none)", factor);
  } else {
    if (!(factor > 0 && factor < 1)) throw fail("factor", factor);
    if (floor !== 0) throw fail("floor (step has none)", floor);
  }
  if (!within(steps, MAX_SCHEDULE_STEPS)) throw fail("steps", steps);
  return { name, steps, floor: floor + 0, factor: factor + 0 };
}

function validateStrategy(s: Unchecked, family: Spec["family"], optimizer: Optimizer): Strategy | undefined {
  const fail = (field: string, v: unknown): SpecError => bad(`strategy.${field}`, v);
  const r = s.strategy;
  if (r === undefined) return undefined;
  const { name, mu, beta1, beta2, tau, personalHead, earlyStop, participation } = r;
  if (name !== "fedavg" && name !== "fedprox" && name !== "fedadam" && name !== "scaffold")
    throw fail("name", quote(name));
  if (name === "fedprox" ? !(mu > 0 && mu <= 10) : mu !== 0) throw fail("mu (fedprox's)", mu);
  if (name === "fedadam") {
    if (!(beta1 >= 0 && beta1 < 1)) throw fail("beta1", beta1);
    if (!(beta2 >= 0 && beta2 < 1)) throw fail("beta2", beta2);
    if (!(tau > 0 && tau <= 1)) throw fail("tau", tau);
  } else if (!nothing(beta1, beta2, tau)) {
    throw fail("beta1, beta2 or tau (fedadam only)", [beta1, beta2, tau]);
  }
  const adaptive = optimizer.name === "adam" || optimizer.name === "adamw";
  if (name === "scaffold" && (adaptive || optimizer.schedule.name !== ""))
    throw fail("name (scaffold needs sgd or momentum at one rate, whose steps add up to a gradient)", quote(name));
  if (personalHead && family === "logistic") throw fail("personal_head (logistic is nothing but its last layer)", true);
  if (earlyStop !== undefined) {
    if (!within(earlyStop.patience, MAX_PATIENCE)) throw fail("early_stop.patience", earlyStop.patience);
    if (!(earlyStop.minDelta >= 0 && earlyStop.minDelta <= 1000))
      throw fail("early_stop.min_delta", earlyStop.minDelta);
  }
  const chosen = validateParticipation(participation);
  // Plain averaging is written by leaving the strategy out.
  if (name === "fedavg" && !personalHead && earlyStop === undefined && chosen === undefined) return undefined;
  return {
    name,
    mu: mu + 0,
    beta1: beta1 + 0,
    beta2: beta2 + 0,
    tau: tau + 0,
    personalHead,
    earlyStop: earlyStop && { patience: earlyStop.patience, minDelta: earlyStop.minDelta + 0 },
    participation: chosen,
  };
}

function validateParticipation(p: { kind: string; members: number } | undefined): Strategy["participation"] {
  if (p === undefined) return undefined;
  const { kind, members } = p;
  if (kind !== "drawn" && kind !== "deadline" && kind !== "buffered")
    throw bad("strategy.participation.kind", quote(kind));
  if (!within(members, MAX_MEMBERS)) throw bad("strategy.participation.members", members);
  return { kind, members };
}
