// What a model spec says, in words for people. Pure.

import type { Optimizer, Spec, Strategy } from "./spec";

/** A spec in words; lines of nothing are left out. */
export interface SpecWords {
  /** The kind of network, as in "a logistic regression". */
  readonly kind: string;
  readonly network: string;
  readonly training: string;
  readonly strategy: string;
  /** When fewer than all members or rounds take part, and clipping; may be empty. */
  readonly terms: readonly string[];
}

const KINDS: Record<Spec["family"], string> = {
  logistic: "a logistic regression",
  mlp: "a neural network",
  cnn: "a convolutional network for images",
  fttransformer: "a transformer over table columns",
  lm: "a language model over bytes",
};

/** Says what is trained, how each trainer trains, and how the updates become the next model. */
export function specWords(s: Spec): SpecWords {
  return {
    kind: KINDS[s.family],
    network: sentence([KINDS[s.family], ...networkParts(s)].join(", ")),
    training: sentence(
      `${optimizerWords(s.optimizer)}; in each round ${count(s.localSteps, "step")} ${
        s.rowClip > 0 ? "on sampled rows" : `of ${count(s.batchSize, "row")}`
      }${s.l2 > 0 ? `, L2 penalty ${s.l2}` : ""}`,
    ),
    strategy: sentence(strategyWords(s.strategy)),
    terms: termWords(s).map(sentence),
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function count(n: number, what: string): string {
  return `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
}

function listed(items: readonly (number | string)[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

function networkParts(s: Spec): string[] {
  const { image: i, transformer: t } = s;
  const parts: string[] = [];
  if (s.family === "cnn") {
    parts.push(`of ${i.height} × ${i.width} pixels in ${count(i.channels, "channel")}`);
    parts.push(`convolutions of ${listed(s.convolutions.map((c) => c.filters))} filters`);
  }
  if (s.family === "fttransformer" || s.family === "lm") {
    parts.push(`${count(t.blocks, "block")} of width ${t.width} with ${count(t.heads, "attention head")}`);
    parts.push(`${t.feedforward} wide between their dense layers`);
  }
  if (s.columns.length > 0) parts.push(count(s.columns.length, "column"));
  if (s.hidden.length > 0)
    parts.push(`${s.hidden.length === 1 ? "one hidden layer" : "hidden layers"} of ${listed(s.hidden)}`);
  if (s.activation !== "") parts.push(s.activation === "relu" ? "with ReLU" : "with tanh");
  return parts;
}

const OPTIMIZERS: Record<Optimizer["name"], string> = {
  sgd: "stochastic gradient descent",
  momentum: "gradient descent with momentum",
  adam: "Adam",
  adamw: "AdamW",
};

function optimizerWords(o: Optimizer): string {
  const numbers = [
    o.name === "momentum" ? ` ${o.momentum}` : "",
    ` at a learning rate of ${o.learningRate}`,
    o.beta1 > 0 ? ` (β₁ ${o.beta1}, β₂ ${o.beta2}, ε ${o.epsilon})` : "",
    o.weightDecay > 0 ? `, weight decay ${o.weightDecay}` : "",
  ].join("");
  return `${OPTIMIZERS[o.name]}${numbers}${scheduleWords(o)}`;
}

function scheduleWords({ schedule: s }: Optimizer): string {
  if (s.name === "cosine")
    return `, which falls along a cosine to ${s.floor === 0 ? "nothing" : `${s.floor} of it`} over ${count(s.steps, "step")} of the run`;
  if (s.name === "step") return `, which is multiplied by ${s.factor} after every ${count(s.steps, "step")} of the run`;
  return "";
}

function strategyWords(r: Strategy | undefined): string {
  switch (r?.name) {
    case "fedprox":
      return `FedProx: updates are averaged, and every trainer is held near the round’s model with weight ${r.mu}`;
    case "fedadam":
      return `FedAdam: Adam on the server takes the average update as its gradient (β₁ ${r.beta1}, β₂ ${r.beta2}, τ ${r.tau})`;
    case "scaffold":
      return "SCAFFOLD: updates are averaged, with corrections for how the datasets differ";
    default:
      return "FedAvg: updates are averaged";
  }
}

function termWords({ strategy: r, rowClip }: Spec): string[] {
  const out: string[] = [];
  if (rowClip > 0)
    out.push(`made for record-level privacy: the gradient of each row is clipped to a norm of ${rowClip}`);
  if (r?.personalHead === true) out.push("the last layer stays with each dataset and is in no sum");
  if (r?.earlyStop !== undefined) {
    const { patience, minDelta } = r.earlyStop;
    const by = minDelta > 0 ? ` by more than ${minDelta}` : "";
    out.push(`the run ends early when the validation loss has not fallen${by} for ${count(patience, "round")}`);
  }
  if (r?.participation !== undefined) {
    const { kind, members } = r.participation;
    const who = {
      drawn: `each round is of ${count(members, "dataset")}, drawn anew`,
      deadline: `each round is of whoever sends before its deadline, at least ${count(members, "dataset")}`,
      buffered: `each round ends with the first ${count(members, "update")}`,
    };
    out.push(who[kind]);
  }
  return out;
}
