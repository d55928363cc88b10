// The model that a builder opens: the package of server/coordinator, the
// safetensors file of federated/model and the hash that the custodians attest.

import { sha256 } from "@noble/hashes/sha2.js";
import { concat, fromBase64, toBase64, toHex, utf8, type Hex } from "./bytes";
import { JsonError, JsonNumber, Members, parseJson, type Json } from "./json";
import { parseSchema, SchemaError, type Schema } from "./schema";
import { checkSize, firstTensor, imageSize, MAX_PARAMS, shapes, sizeOf, type Tensor } from "./shapes";
import { parseSpec, SpecError, type Spec } from "./spec";

/** What a sealed model opens to. */
export interface ModelPackage {
  readonly version: number;
  readonly runId: Hex;
  /** Canonical documents. */
  readonly spec: string;
  readonly schema: string;
  /** Little-endian int64 sums of the statistics round; cohortCounts reads them. */
  readonly statistics: Uint8Array<ArrayBuffer>;
  readonly safetensors: Uint8Array<ArrayBuffer>;
  readonly modelHash: Hex;
}

export interface OpenedModel {
  readonly pack: ModelPackage;
  /** How many. */
  readonly params: number;
  /** Undefined for a spec that this page does not know: of a later kind, say. The parameters are checked all the same. */
  readonly network: { readonly spec: Spec; readonly inputs: number; readonly classes: number } | undefined;
  readonly schema: Schema;
  /** Computed from the parameters. */
  readonly modelHash: Hex;
  /** The file to save. */
  readonly safetensors: Uint8Array<ArrayBuffer>;
}

/** A package that is malformed (ErrBadFile) or not the model that was attested. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  constructor(
    readonly code: "ErrBadFile" | "ErrNotAttested",
    message: string,
  ) {
    super(message);
  }
}

function badPackage(what: string): ModelError {
  return new ModelError("ErrBadFile", `the model package is malformed: ${what}`);
}

/**
 * Opens a decrypted package. With `attested`, which the page takes from the
 * run's result on chain, another run's package and other parameters are
 * refused with ErrNotAttested; without, only the package's own hash is checked.
 */
export function openModelPackage(bytes: Uint8Array, attested?: { runId: string; modelHash: string }): OpenedModel {
  const pack = readPackage(bytes);
  const known = knownSpec(pack.spec);
  const file = known ? readSafetensors(pack.safetensors) : undefined;
  const params = file?.params ?? rawParams(pack.safetensors);
  let schema: Schema;
  try {
    schema = parseSchema(pack.schema);
  } catch (err) {
    throw err instanceof SchemaError ? badPackage(err.message) : err;
  }
  const hash = modelHash(params);
  const want = (attested?.modelHash ?? pack.modelHash).toLowerCase();
  const otherRun = attested !== undefined && attested.runId.toLowerCase() !== pack.runId;
  if (hash !== want || pack.modelHash !== want || otherRun) {
    throw new ModelError(
      "ErrNotAttested",
      `the sealed model is ${hash}${otherRun ? ` of run ${pack.runId}` : ""}, the custodians attested ${want}: do not use it; within the challenge window this can be proven`,
    );
  }
  const network = file && { spec: file.spec, inputs: file.inputs, classes: file.classes };
  return { pack, params: params.length, network, schema, modelHash: hash, safetensors: pack.safetensors };
}

function knownSpec(document: string): boolean {
  try {
    parseSpec(document);
    return true;
  } catch (err) {
    if (!(err instanceof SpecError)) throw err;
  }
  try {
    JSON.parse(document); // for the card
    return false;
  } catch {
    throw badPackage("its spec is no JSON");
  }
}

// All values of a file in their order. The coordinator writes them in the order
// that is hashed, so that the hash can be checked without knowing the spec.
function rawParams(bytes: Uint8Array): Float32Array {
  const { view, start } = findHeader(bytes);
  const size = (bytes.length - start) / 4;
  if (!Number.isInteger(size) || size > MAX_PARAMS) throw badFile(`data of ${bytes.length - start} bytes`);
  const params = new Float32Array(size);
  for (let i = 0; i < size; i++) params[i] = view.getFloat32(start + 4 * i, true);
  return params;
}

function readPackage(bytes: Uint8Array): ModelPackage {
  try {
    const m = new Members(
      parseJson(decode(bytes, badPackage)),
      "package",
      ["version", "runId", "spec", "schema", "statistics", "safetensors", "modelHash"],
      "refused",
    );
    if (m.int("version") !== 1) throw badPackage(`version ${m.int("version")}`);
    return {
      version: 1,
      runId: m.hex("runId", 32),
      spec: m.string("spec"),
      schema: m.string("schema"),
      statistics: fromBase64(m.string("statistics")),
      safetensors: fromBase64(m.string("safetensors")),
      modelHash: m.hex("modelHash", 32),
    };
  } catch (err) {
    throw err instanceof JsonError || err instanceof RangeError ? badPackage(err.message) : err;
  }
}

function decode(bytes: Uint8Array, bad: (what: string) => ModelError): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw bad("not UTF-8");
  }
}

/** SHA-256("sahm/model/v1" ‖ 0 ‖ length as uint64 ‖ values as binary32), everything little-endian. */
export function modelHash(params: Float32Array): Hex {
  const d = sha256.create();
  const length = new DataView(new ArrayBuffer(8));
  length.setBigUint64(0, BigInt(params.length), true);
  d.update(concat(utf8("sahm/model/v1\0"), new Uint8Array(length.buffer)));
  const chunk = new DataView(new ArrayBuffer(1 << 16));
  for (let from = 0; from < params.length; from += chunk.byteLength / 4) {
    const part = params.subarray(from, from + chunk.byteLength / 4);
    part.forEach((p, i) => chunk.setFloat32(4 * i, p, true));
    d.update(new Uint8Array(chunk.buffer, 0, 4 * part.length));
  }
  return toHex(d.digest());
}

/** A model that was read back. */
export interface ModelFile {
  readonly spec: Spec;
  readonly inputs: number;
  readonly classes: number;
  readonly shapes: readonly Tensor[];
  readonly params: Float32Array;
  /** Without the spec. */
  readonly metadata: ReadonlyMap<string, string>;
}

const SPEC_KEY = "sahm.spec";
const MAX_HEADER = 4 << 20;

function badFile(what: string): ModelError {
  return new ModelError("ErrBadFile", `not a valid safetensors model: ${what}`);
}

/**
 * Reads a safetensors file by the rules of federated/model: F32 only, tensors
 * in any order without gaps or overlap, nothing after them, finite values and
 * exactly the tensors of the spec in its metadata. Throws a ModelError.
 */
export function readSafetensors(bytes: Uint8Array): ModelFile {
  const { view, start } = findHeader(bytes);
  let header: Header;
  try {
    header = readHeader(parseJson(decode(bytes.subarray(8, start), badFile)));
  } catch (err) {
    throw err instanceof JsonError || err instanceof SpecError ? badFile(err.message) : err;
  }
  const { spec, inputs, classes, tensors, metadata } = header;
  const list = shapes(spec, inputs, classes);
  const size = list.reduce((n, t) => n + sizeOf(t), 0);
  checkLayout(list, tensors);
  if (bytes.length - start !== 4 * size) throw badFile(`data is not ${4 * size} bytes long`);
  const params = new Float32Array(size);
  let n = 0;
  for (const t of list) {
    const from = start + (tensors.get(t.name)?.from ?? 0);
    for (let i = 0; i < sizeOf(t); i++, n++) {
      const v = view.getFloat32(from + 4 * i, true);
      if (!Number.isFinite(v)) throw badFile(`parameter is not finite: coordinate ${n} is ${v}`);
      params[n] = v;
    }
  }
  return { spec, inputs, classes, shapes: list, params, metadata };
}

function findHeader(bytes: Uint8Array): { view: DataView; start: number } {
  if (bytes.length < 8) throw badFile("header length: it ends too early");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const headerLength = view.getBigUint64(0, true);
  if (headerLength < 2n || headerLength > BigInt(MAX_HEADER)) throw badFile(`header of ${headerLength} bytes`);
  const start = 8 + Number(headerLength);
  if (bytes.length < start) throw badFile("header: it ends too early");
  return { view, start };
}

interface Place {
  readonly shape: readonly number[];
  readonly from: number;
  readonly to: number;
}

interface Header {
  readonly spec: Spec;
  readonly inputs: number;
  readonly classes: number;
  readonly tensors: ReadonlyMap<string, Place>;
  readonly metadata: ReadonlyMap<string, string>;
}

function readHeader(document: Json): Header {
  if (!(document instanceof Map)) throw badFile("header: want an object");
  const metadata = new Map<string, string>();
  const tensors = new Map<string, Place>();
  for (const [name, value] of document) {
    if (name !== "__metadata__") {
      tensors.set(name, readPlace(name, value));
      continue;
    }
    if (!(value instanceof Map)) throw badFile("metadata: want an object");
    for (const [key, text] of value) {
      if (typeof text !== "string") throw badFile("metadata: want texts");
      metadata.set(key, text);
    }
  }
  const spec = parseSpec(metadata.get(SPEC_KEY) ?? "");
  metadata.delete(SPEC_KEY);
  const first = tensors.get(firstTensor(spec))?.shape ?? [];
  const last = tensors.get("output.bias")?.shape ?? [];
  const inputs = spec.family === "cnn" ? imageSize(spec) : first[0];
  const classes = last[0];
  if (first.length !== 2 || last.length !== 1 || inputs === undefined || classes === undefined) {
    throw badFile(`want ${firstTensor(spec)} of rank 2 and output.bias of rank 1`);
  }
  checkSize(spec, inputs, classes);
  return { spec, inputs, classes, tensors, metadata };
}

function readPlace(name: string, value: Json): Place {
  const m = new Members(value, name, ["dtype", "shape", "data_offsets"], "zero");
  if (m.string("dtype") !== "F32") throw badFile(`${JSON.stringify(name)} is ${m.string("dtype")}, want F32`);
  const offsets = m
    .list("data_offsets")
    .map((v) => (v instanceof JsonNumber && /^[0-9]+$/.test(v.text) ? Number(v.text) : NaN));
  const [from, to] = offsets;
  if (offsets.length !== 2 || !Number.isSafeInteger(from) || !Number.isSafeInteger(to)) {
    throw badFile(`${JSON.stringify(name)}: data_offsets`);
  }
  return { shape: m.ints("shape"), from: from ?? 0, to: to ?? 0 };
}

function checkLayout(list: readonly Tensor[], tensors: ReadonlyMap<string, Place>): void {
  if (list.length !== tensors.size) throw badFile(`${tensors.size} tensors, spec has ${list.length}`);
  for (const t of list) {
    const place = tensors.get(t.name);
    const same = place?.shape.length === t.dims.length && t.dims.every((d, i) => place.shape[i] === d);
    if (!place || !same || place.to - place.from !== 4 * sizeOf(t)) {
      throw badFile(`tensor ${JSON.stringify(t.name)} is missing or has another shape`);
    }
  }
  let at = 0;
  for (const place of [...tensors.values()].sort((a, b) => a.from - b.from)) {
    if (place.from !== at) throw badFile(`gap or overlap at byte ${at}`);
    at = place.to;
  }
}

/** What a run guarantees of single rows or contributors: a model card's words of it. */
export interface CardPrivacy {
  readonly unit?: string;
  readonly epsilon?: number;
  readonly delta?: number;
  readonly statement: string;
}

/** The words of the command line for a model without a guarantee. */
export const NO_PRIVACY: CardPrivacy = {
  statement: "no differential privacy: who holds the model may learn something of single contributors from it",
};

/** What `sahm run model` writes beside the parameters: how to use them, and what is promised. */
export function modelCard(m: OpenedModel, privacy: CardPrivacy): Uint8Array<ArrayBuffer> {
  const card = {
    modelHash: m.modelHash,
    privacy,
    run: m.pack.runId,
    schema: JSON.parse(m.pack.schema) as unknown,
    spec: JSON.parse(m.pack.spec) as unknown,
    statistics: toBase64(m.pack.statistics),
  };
  return utf8(JSON.stringify(card, null, 1));
}
