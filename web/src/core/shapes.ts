// How a model's parameters lie in one flat vector: federated/model's Shapes.

import { parseSpec, type Spec } from "./spec";
import { MAX_TOKENS, sideAfter, SpecError } from "./specrules";

/** The most parameters of a model. */
export const MAX_PARAMS = 1 << 28;
/** The number of bytes there are: the classes of an lm. */
const LM_CLASSES = 256;

/** One named block of the flat parameter vector. */
export interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
}

/** The blocks of the parameter vector, in order. */
export function shapes(spec: Spec, inputs: number, classes: number): Tensor[] {
  const out: Tensor[] = [];
  const add = (name: string, ...dims: number[]): void => void out.push({ name, dims });
  const dense = (name: string, from: number, to: number): void => {
    add(`${name}.kernel`, from, to);
    add(`${name}.bias`, to);
  };
  let width = inputs;
  if (spec.family === "cnn") {
    let { height, width: across, channels } = spec.image;
    for (const [i, c] of spec.convolutions.entries()) {
      dense(`conv_${i}`, c.kernel * c.kernel * channels, c.filters);
      [height, across, channels] = [sideAfter(height, c), sideAfter(across, c), c.filters];
    }
    width = height * across * channels;
  }
  if (spec.family === "fttransformer" || spec.family === "lm") {
    const t = spec.transformer;
    width = t.width;
    if (spec.family === "lm") {
      add("tokens.kernel", LM_CLASSES, width);
      add("positions.kernel", inputs, width);
    } else {
      add("tokens.kernel", inputs, width);
      add("tokens.bias", spec.columns.length > 0 ? spec.columns.length : inputs, width);
      add("tokens.cls", width);
    }
    const norm = (name: string): void => {
      add(`${name}.scale`, t.width);
      add(`${name}.shift`, t.width);
    };
    for (let i = 0; i < t.blocks; i++) {
      const name = `block_${i}.`;
      norm(`${name}norm1`);
      dense(`${name}attention`, width, 3 * width);
      dense(`${name}projection`, width, width);
      norm(`${name}norm2`);
      dense(`${name}up`, width, t.feedforward);
      dense(`${name}down`, t.feedforward, width);
    }
    norm("norm");
  }
  for (const [i, hidden] of spec.hidden.entries()) {
    dense(`hidden_${i}`, width, hidden);
    width = hidden;
  }
  dense("output", width, classes);
  return out;
}

/** The number of values in a block. */
export function sizeOf(t: Tensor): number {
  return t.dims.reduce((n, d) => n * d, 1);
}

function total(list: readonly Tensor[]): number {
  return list.reduce((n, t) => n + sizeOf(t), 0);
}

/** The length of the parameter vector of a spec's document. Throws a SpecError. */
export function numParams(spec: string, inputs: number, classes: number): number {
  return total(shapes(parseSpec(spec), inputs, classes));
}

/** The block whose first dimension says how many inputs there are; a cnn's inputs are its image. */
export function firstTensor(spec: Spec): string {
  switch (spec.family) {
    case "cnn":
      return "conv_0.kernel";
    case "fttransformer":
      return "tokens.kernel";
    case "lm":
      return "positions.kernel";
    default:
      return spec.hidden.length > 0 ? "hidden_0.kernel" : "output.kernel";
  }
}

/** The values in a row of a cnn. */
export function imageSize(spec: Spec): number {
  return spec.image.height * spec.image.width * spec.image.channels;
}

/** Refuses a model without features or classes, of another size than its family's, or too large, with a SpecError. */
export function checkSize(spec: Spec, inputs: number, classes: number): void {
  const bad = (detail: string): SpecError => new SpecError("ErrOutOfRange", detail);
  if (inputs < 1 || classes < 2 || Math.max(inputs, classes) > MAX_PARAMS)
    throw bad(`${inputs} inputs, ${classes} classes`);
  if (spec.family === "cnn" && inputs !== imageSize(spec))
    throw bad(`${inputs} inputs, the image has ${imageSize(spec)}`);
  if (spec.family === "fttransformer") {
    const columns = spec.columns.reduce((n, c) => n + c, 0);
    if (spec.columns.length > 0 && columns !== inputs) throw bad(`${inputs} inputs, the columns have ${columns}`);
    if (spec.columns.length === 0 && inputs > MAX_TOKENS) throw bad(`${inputs} columns`);
  }
  if (spec.family === "lm" && (classes !== LM_CLASSES || inputs > MAX_TOKENS))
    throw bad(`context of ${inputs} bytes, ${classes} classes`);
  if (total(shapes(spec, inputs, classes)) > MAX_PARAMS) throw bad(`more than ${MAX_PARAMS} parameters`);
}
