// The declarative model spec: federated/model's rules and canonical bytes.

import { JsonError, Members, parseJson } from "./json";
import { quote } from "./text";
import { utf8 } from "./bytes";

export type Family = "logistic" | "mlp";

export interface Spec {
  readonly version: 1;
  readonly family: Family;
  /** mlp only: 1 to 8 widths of 1 to 8192. */
  readonly hidden: readonly number[];
  /** mlp only. */
  readonly activation: "" | "relu" | "tanh";
  readonly optimizer: {
    readonly name: "sgd" | "momentum";
    /** In (0, 10]. */
    readonly learningRate: number;
    /** In (0, 1) for momentum, 0 for sgd. */
    readonly momentum: number;
  };
  /** Rows a step, 1 to 65536. */
  readonly batchSize: number;
  /** Steps a round, 1 to 100000. */
  readonly localSteps: number;
  /** In [0, 1]. */
  readonly l2: number;
}

const MAX_SPEC_BYTES = 64 << 10;
const MAX_LAYERS = 8;
const MAX_WIDTH = 8192;
const MAX_BATCH = 65536;
const MAX_LOCAL_STEPS = 100_000;
/** The most parameters of a model. */
export const MAX_PARAMS = 1 << 28;

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

/** The canonical document of the spec that trains well by default. */
export function defaultSpec(family: Family): string {
  return canonicalSpec({
    version: 1,
    family,
    hidden: family === "mlp" ? [32] : [],
    activation: family === "mlp" ? "relu" : "",
    optimizer: { name: "momentum", learningRate: 0.05, momentum: 0.9 },
    batchSize: 32,
    localSteps: 40,
    l2: 0.0001,
  });
}

const TOP = ["version", "family", "hidden", "activation", "optimizer", "batch_size", "local_steps", "l2"];

/** Reads and validates a spec: unknown and repeated fields, nulls and trailing data are refused with a SpecError. */
export function parseSpec(text: string): Spec {
  const bytes = utf8(text).length;
  if (bytes > MAX_SPEC_BYTES) throw new SpecError("ErrSyntax", `${bytes} bytes, at most ${MAX_SPEC_BYTES}`);
  try {
    const document = parseJson(text);
    const top = new Members(document, "spec", TOP, "no-null");
    const optimizer = top.object("optimizer", ["name", "learning_rate", "momentum"]);
    return validate({
      version: top.int("version"),
      family: top.string("family"),
      hidden: top.ints("hidden"),
      activation: top.string("activation"),
      optimizer: {
        name: optimizer.string("name"),
        learningRate: optimizer.float("learning_rate"),
        momentum: Math.abs(optimizer.float("momentum")),
      },
      batchSize: top.int("batch_size"),
      localSteps: top.int("local_steps"),
      l2: top.float("l2"),
    });
  } catch (err) {
    if (!(err instanceof JsonError)) throw err;
    throw new SpecError(err.code === "unknown-field" ? "ErrUnknownField" : "ErrSyntax", err.message);
  }
}

interface Unchecked {
  version: number;
  family: string;
  hidden: readonly number[];
  activation: string;
  optimizer: { name: string; learningRate: number; momentum: number };
  batchSize: number;
  localSteps: number;
  l2: number;
}

function validate(s: Unchecked): Spec {
  const bad = (field: string, v: unknown): SpecError => new SpecError("ErrOutOfRange", `${field} is ${String(v)}`);
  const { version, family, hidden, activation } = s;
  const { name, learningRate, momentum } = s.optimizer;
  if (version !== 1) throw bad("version", version);
  if (family !== "logistic" && family !== "mlp") throw bad("family", quote(family));
  if (activation !== "" && activation !== "relu" && activation !== "tanh") throw bad("activation", quote(activation));
  if (family === "logistic") {
    if (hidden.length !== 0) throw bad("hidden (logistic has none)", hidden);
    if (activation !== "") throw bad("activation (logistic has none)", activation);
  } else {
    if (hidden.length < 1 || hidden.length > MAX_LAYERS) throw bad("number of hidden layers", hidden.length);
    for (const w of hidden) if (!within(w, MAX_WIDTH)) throw bad("hidden", w);
    if (activation === "") throw bad("activation", quote(activation));
  }
  if (!(learningRate > 0 && learningRate <= 10)) throw bad("optimizer.learning_rate", learningRate);
  if (name === "sgd") {
    if (momentum !== 0) throw bad("optimizer.momentum (sgd has none)", momentum);
  } else if (name === "momentum") {
    if (!(momentum > 0 && momentum < 1)) throw bad("optimizer.momentum", momentum);
  } else {
    throw bad("optimizer.name", quote(name));
  }
  if (!within(s.batchSize, MAX_BATCH)) throw bad("batch_size", s.batchSize);
  if (!within(s.localSteps, MAX_LOCAL_STEPS)) throw bad("local_steps", s.localSteps);
  if (!(s.l2 >= 0 && s.l2 <= 1)) throw bad("l2", s.l2);
  const { batchSize, localSteps } = s;
  // -0 has a second spelling.
  return {
    version,
    family,
    hidden,
    activation,
    optimizer: { name, learningRate, momentum: momentum + 0 },
    batchSize,
    localSteps,
    l2: s.l2 + 0,
  };
}

function within(n: number, most: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= most;
}

/** The one encoding that is hashed; throws a SpecError for a spec that is not valid. */
export function canonicalSpec(spec: Spec): string {
  const s = validate(spec);
  const parts = [`"version":1`, `"family":"${s.family}"`];
  if (s.hidden.length > 0) parts.push(`"hidden":[${s.hidden.join(",")}]`);
  if (s.activation !== "") parts.push(`"activation":"${s.activation}"`);
  const o = s.optimizer;
  const momentum = o.momentum === 0 ? "" : `,"momentum":${o.momentum}`;
  parts.push(`"optimizer":{"name":"${o.name}","learning_rate":${o.learningRate}${momentum}}`);
  parts.push(`"batch_size":${s.batchSize}`, `"local_steps":${s.localSteps}`, `"l2":${s.l2}`);
  return `{${parts.join(",")}}`;
}

/** One named block of the flat parameter vector. */
export interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
}

/** The blocks of the parameter vector, in order. */
export function shapes(spec: Spec, inputs: number, classes: number): Tensor[] {
  const out: Tensor[] = [];
  let width = inputs;
  for (const [i, hidden] of spec.hidden.entries()) {
    out.push({ name: `hidden_${i}.kernel`, dims: [width, hidden] }, { name: `hidden_${i}.bias`, dims: [hidden] });
    width = hidden;
  }
  out.push({ name: "output.kernel", dims: [width, classes] }, { name: "output.bias", dims: [classes] });
  return out;
}

/** The number of values in a block. */
export function sizeOf(t: Tensor): number {
  return t.dims.reduce((n, d) => n * d, 1);
}

/** The length of the parameter vector of a spec's document. Throws a SpecError. */
export function numParams(spec: string, inputs: number, classes: number): number {
  return shapes(parseSpec(spec), inputs, classes).reduce((n, t) => n + sizeOf(t), 0);
}
