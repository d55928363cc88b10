import type { Hex } from "./bytes";
import type { Schema } from "./schema";
import type { Spec } from "./spec";
export interface ModelPackage {
  readonly version: number;
  readonly runId: Hex;
  readonly spec: string;
  readonly schema: string;
  /** Little-endian int64 sums of the statistics round. */
  readonly statistics: Uint8Array;
  readonly safetensors: Uint8Array<ArrayBuffer>;
  readonly modelHash: Hex;
}
export interface OpenedModel {
  readonly pack: ModelPackage;
  readonly params: Float32Array;
  readonly inputs: number;
  readonly classes: number;
  readonly spec: Spec;
  readonly schema: Schema;
  /** Of the parameters, computed here. */
  readonly modelHash: Hex;
  readonly safetensors: Uint8Array<ArrayBuffer>;
}
export class ModelError extends Error {
  override readonly name = "ModelError";
  constructor(
    readonly code: "ErrBadFile" | "ErrNotAttested",
    message: string,
  ) {
    super(message);
  }
}
/**
 * Opens a decrypted package. With `attested`, which the page takes from the
 * chain's word on the run, a package of another run or model is refused.
 */
export function openModelPackage(_bytes: Uint8Array, _attested?: { runId: string; modelHash: string }): OpenedModel {
  throw new Error("not written yet");
}
/** model.Hash of Go. */
export function modelHash(_params: Float32Array): Hex {
  throw new Error("not written yet");
}
/** Go's model.json beside the safetensors file. */
export function modelCard(_m: OpenedModel): Uint8Array<ArrayBuffer> {
  throw new Error("not written yet");
}
