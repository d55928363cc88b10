// The declarative model spec: federated/model's rules, canonical bytes and hash.

import { sha256 } from "@noble/hashes/sha2.js";
import { toHex, utf8, type Hex } from "./bytes";
import { JsonError, Members, parseJson } from "./json";
import { SpecError, validate } from "./specrules";

export { SpecError } from "./specrules";

/** Kinds of network, as federated/model describes them. */
export type Family = "logistic" | "mlp" | "cnn" | "fttransformer" | "lm";

/** The shape of a cnn's row; all 0 for the other families. */
export interface Image {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** One layer: square kernels, equal strides, zeros on every side. */
export interface Convolution {
  readonly filters: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
}

/** The blocks of an fttransformer or lm; all 0 for the other families. */
export interface Transformer {
  readonly width: number;
  readonly heads: number;
  readonly blocks: number;
  readonly feedforward: number;
}

/** How the learning rate changes over the steps of the run; "" is not at all, and has 0 for the rest. */
export interface Schedule {
  readonly name: "" | "cosine" | "step";
  readonly steps: number;
  /** cosine only. */
  readonly floor: number;
  /** step only. */
  readonly factor: number;
}

/** The local update rule. A number that a rule does not have is 0. */
export interface Optimizer {
  readonly name: "sgd" | "momentum" | "adam" | "adamw";
  /** In (0, 10]. */
  readonly learningRate: number;
  /** momentum: in (0, 1). */
  readonly momentum: number;
  /** adam, adamw: in (0, 1). */
  readonly beta1: number;
  readonly beta2: number;
  /** adam, adamw: in [1e-12, 1]. */
  readonly epsilon: number;
  /** adamw: in (0, 1]. */
  readonly weightDecay: number;
  readonly schedule: Schedule;
}

/** The server rule. A number that a rule does not have is 0. */
export interface Strategy {
  readonly name: "fedavg" | "fedprox" | "fedadam" | "scaffold";
  /** fedprox: in (0, 10]. */
  readonly mu: number;
  /** fedadam: in [0, 1). */
  readonly beta1: number;
  readonly beta2: number;
  /** fedadam: in (0, 1]. */
  readonly tau: number;
  /** The last layer stays with each member. */
  readonly personalHead: boolean;
  readonly earlyStop: { readonly patience: number; readonly minDelta: number } | undefined;
  readonly participation: { readonly kind: "drawn" | "deadline" | "buffered"; readonly members: number } | undefined;
}

export interface Spec {
  readonly version: 1;
  readonly family: Family;
  readonly image: Image;
  /** cnn only: 1 to 8. */
  readonly convolutions: readonly Convolution[];
  /** fttransformer only: features of each column; none: one each. */
  readonly columns: readonly number[];
  readonly transformer: Transformer;
  /** mlp: 1 to 8 widths of 1 to 8192; cnn: 0 to 8. */
  readonly hidden: readonly number[];
  /** All but logistic. */
  readonly activation: "" | "relu" | "tanh";
  readonly optimizer: Optimizer;
  /** Rows a step, 1 to 65536. */
  readonly batchSize: number;
  /** Steps a round, 1 to 100000. */
  readonly localSteps: number;
  /** In [0, 1]. */
  readonly l2: number;
  /** Norm that each row's gradient is clipped to with record-level privacy; 0 in other runs. logistic and mlp only. */
  readonly rowClip: number;
  /** None: plain averaging. */
  readonly strategy: Strategy | undefined;
}

const MAX_SPEC_BYTES = 64 << 10;

const NO_IMAGE: Image = { height: 0, width: 0, channels: 0 };
const NO_TRANSFORMER: Transformer = { width: 0, heads: 0, blocks: 0, feedforward: 0 };
const CONSTANT: Schedule = { name: "", steps: 0, floor: 0, factor: 0 };

/** A spec that trains well by default: federated/model's DefaultSpec. */
export function defaultOf(family: Family): Spec {
  const sgd = { beta1: 0, beta2: 0, epsilon: 0, weightDecay: 0, schedule: CONSTANT };
  const adam = {
    ...sgd,
    name: "adam",
    learningRate: 0.003,
    momentum: 0,
    beta1: 0.9,
    beta2: 0.99,
    epsilon: 1e-8,
  } as const;
  const spec: Spec = {
    version: 1,
    family,
    image: NO_IMAGE,
    convolutions: [],
    columns: [],
    transformer: NO_TRANSFORMER,
    hidden: [],
    activation: family === "logistic" ? "" : "relu",
    optimizer: { ...sgd, name: "momentum", learningRate: 0.05, momentum: 0.9 },
    batchSize: 32,
    localSteps: 40,
    l2: 0.0001,
    rowClip: 0,
    strategy: undefined,
  };
  switch (family) {
    case "logistic":
      return spec;
    case "mlp":
      return { ...spec, hidden: [32] };
    case "cnn":
      return {
        ...spec,
        image: { height: 8, width: 8, channels: 1 },
        convolutions: [
          { filters: 16, kernel: 3, stride: 1, padding: 1 },
          { filters: 32, kernel: 3, stride: 2, padding: 1 },
        ],
        hidden: [64],
      };
    case "fttransformer":
      return { ...spec, transformer: { width: 32, heads: 4, blocks: 2, feedforward: 64 }, optimizer: adam };
    case "lm":
      return { ...spec, transformer: { width: 64, heads: 4, blocks: 2, feedforward: 128 }, optimizer: adam };
  }
}

/** The canonical document of defaultOf. */
export function defaultSpec(family: Family): string {
  return canonicalSpec(defaultOf(family));
}

/** The canonical document of federated/model's RecordSpec: trains well with record-level privacy in about 20 rounds. */
export function recordSpec(family: "logistic" | "mlp"): string {
  const spec = defaultOf(family);
  const optimizer = { ...spec.optimizer, name: "sgd", learningRate: family === "mlp" ? 1 : 2, momentum: 0 } as const;
  return canonicalSpec({ ...spec, optimizer, localSteps: 20, l2: 0, rowClip: 1 });
}

const TOP = [
  ...["version", "family", "image", "convolutions", "columns", "transformer", "hidden", "activation"],
  ...["optimizer", "batch_size", "local_steps", "l2", "row_clip", "strategy"],
];
const IMAGE = ["height", "width", "channels"];
const CONVOLUTION = ["filters", "kernel", "stride", "padding"];
const TRANSFORMER = ["width", "heads", "blocks", "feedforward"];
const OPTIMIZER = ["name", "learning_rate", "momentum", "beta1", "beta2", "epsilon", "weight_decay", "schedule"];
const SCHEDULE = ["name", "steps", "floor", "factor"];
const STRATEGY = ["name", "mu", "beta1", "beta2", "tau", "personal_head", "early_stop", "participation"];

/** Reads and validates a spec: unknown and repeated fields, nulls and trailing data are refused with a SpecError. */
export function parseSpec(text: string): Spec {
  const bytes = utf8(text).length;
  if (bytes > MAX_SPEC_BYTES) throw new SpecError("ErrSyntax", `${bytes} bytes, at most ${MAX_SPEC_BYTES}`);
  try {
    return readSpec(new Members(parseJson(text), "spec", TOP, "no-null"));
  } catch (err) {
    if (!(err instanceof JsonError)) throw err;
    throw new SpecError(err.code === "unknown-field" ? "ErrUnknownField" : "ErrSyntax", err.message);
  }
}

function readSpec(top: Members): Spec {
  // Every name before any value: an unknown field is told as such, as in Go.
  const image = top.object("image", IMAGE);
  const convolutions = top.objects("convolutions", CONVOLUTION);
  const transformer = top.object("transformer", TRANSFORMER);
  const optimizer = top.object("optimizer", OPTIMIZER);
  const schedule = optimizer.object("schedule", SCHEDULE);
  const strategy = top.object("strategy", STRATEGY);
  const earlyStop = strategy.object("early_stop", ["patience", "min_delta"]);
  const participation = strategy.object("participation", ["kind", "members"]);
  return validate({
    version: top.int("version"),
    family: top.string("family"),
    image: { height: image.int("height"), width: image.int("width"), channels: image.int("channels") },
    convolutions: convolutions.map((c) => ({
      filters: c.int("filters"),
      kernel: c.int("kernel"),
      stride: c.int("stride"),
      padding: c.int("padding"),
    })),
    columns: top.ints("columns"),
    transformer: {
      width: transformer.int("width"),
      heads: transformer.int("heads"),
      blocks: transformer.int("blocks"),
      feedforward: transformer.int("feedforward"),
    },
    hidden: top.ints("hidden"),
    activation: top.string("activation"),
    optimizer: {
      name: optimizer.string("name"),
      learningRate: optimizer.float("learning_rate"),
      momentum: optimizer.float("momentum"),
      beta1: optimizer.float("beta1"),
      beta2: optimizer.float("beta2"),
      epsilon: optimizer.float("epsilon"),
      weightDecay: optimizer.float("weight_decay"),
      schedule: {
        name: schedule.string("name"),
        steps: schedule.int("steps"),
        floor: schedule.float("floor"),
        factor: schedule.float("factor"),
      },
    },
    batchSize: top.int("batch_size"),
    localSteps: top.int("local_steps"),
    l2: top.float("l2"),
    rowClip: top.float("row_clip"),
    strategy: !top.has("strategy")
      ? undefined
      : {
          name: strategy.string("name"),
          mu: strategy.float("mu"),
          beta1: strategy.float("beta1"),
          beta2: strategy.float("beta2"),
          tau: strategy.float("tau"),
          personalHead: strategy.boolean("personal_head"),
          earlyStop: !strategy.has("early_stop")
            ? undefined
            : { patience: earlyStop.int("patience"), minDelta: earlyStop.float("min_delta") },
          participation: !strategy.has("participation")
            ? undefined
            : { kind: participation.string("kind"), members: participation.int("members") },
        },
  });
}

type Value = string | number | boolean | undefined;

// A JSON object of the members that are there. A number is written as Go
// writes it: both take the shortest form, and an exponent from the same sizes on.
function object(members: readonly (readonly [name: string, value: Value])[]): string {
  const parts = members.flatMap(([name, v]) => (v === undefined ? [] : [`"${name}":${v}`]));
  return `{${parts.join(",")}}`;
}

/** A value left out where it is nothing, as Go's omitempty leaves it out. */
function unless<T extends number | boolean | string>(v: T): T | undefined {
  return v === 0 || v === false || v === "" ? undefined : v;
}

/** The one encoding that is hashed; throws a SpecError for a spec that is not valid. */
export function canonicalSpec(spec: Spec): string {
  const s = validate(spec);
  const { image: i, transformer: t, optimizer: o, strategy: r } = s;
  const list = (items: readonly (string | number)[]) => (items.length === 0 ? undefined : `[${items.join(",")}]`);
  return object([
    ["version", 1],
    ["family", `"${s.family}"`],
    [
      "image",
      i.height === 0
        ? undefined
        : object([
            ["height", i.height],
            ["width", i.width],
            ["channels", i.channels],
          ]),
    ],
    [
      "convolutions",
      list(
        s.convolutions.map((c) =>
          object([
            ["filters", c.filters],
            ["kernel", c.kernel],
            ["stride", c.stride],
            ["padding", unless(c.padding)],
          ]),
        ),
      ),
    ],
    ["columns", list(s.columns)],
    [
      "transformer",
      t.width === 0
        ? undefined
        : object([
            ["width", t.width],
            ["heads", t.heads],
            ["blocks", t.blocks],
            ["feedforward", t.feedforward],
          ]),
    ],
    ["hidden", list(s.hidden)],
    ["activation", s.activation === "" ? undefined : `"${s.activation}"`],
    ["optimizer", canonicalOptimizer(o)],
    ["batch_size", s.batchSize],
    ["local_steps", s.localSteps],
    ["l2", s.l2],
    ["row_clip", unless(s.rowClip)],
    ["strategy", r === undefined ? undefined : canonicalStrategy(r)],
  ]);
}

function canonicalOptimizer(o: Optimizer): string {
  const s = o.schedule;
  return object([
    ["name", `"${o.name}"`],
    ["learning_rate", o.learningRate],
    ["momentum", unless(o.momentum)],
    ["beta1", unless(o.beta1)],
    ["beta2", unless(o.beta2)],
    ["epsilon", unless(o.epsilon)],
    ["weight_decay", unless(o.weightDecay)],
    [
      "schedule",
      s.name === ""
        ? undefined
        : object([
            ["name", `"${s.name}"`],
            ["steps", s.steps],
            ["floor", unless(s.floor)],
            ["factor", unless(s.factor)],
          ]),
    ],
  ]);
}

function canonicalStrategy(r: Strategy): string {
  const { earlyStop: e, participation: p } = r;
  return object([
    ["name", `"${r.name}"`],
    ["mu", unless(r.mu)],
    ["beta1", unless(r.beta1)],
    ["beta2", unless(r.beta2)],
    ["tau", unless(r.tau)],
    ["personal_head", unless(r.personalHead)],
    [
      "early_stop",
      e === undefined
        ? undefined
        : object([
            ["patience", e.patience],
            ["min_delta", unless(e.minDelta)],
          ]),
    ],
    [
      "participation",
      p === undefined
        ? undefined
        : object([
            ["kind", `"${p.kind}"`],
            ["members", p.members],
          ]),
    ],
  ]);
}

/** SHA-256("sahm/model-spec/v1" ‖ 0 ‖ canonical): the spec's hash in receipts and model cards. An order has the Keccak of the document. */
export function specHash(spec: Spec): Hex {
  return toHex(sha256(utf8(`sahm/model-spec/v1\0${canonicalSpec(spec)}`)));
}
