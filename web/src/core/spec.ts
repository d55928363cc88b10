export type Family = "logistic" | "mlp";
export interface Spec {
  readonly version: 1;
  readonly family: Family;
  readonly hidden: readonly number[];
  readonly activation: "" | "relu" | "tanh";
  readonly optimizer: { readonly name: "sgd" | "momentum"; readonly learningRate: number; readonly momentum: number };
  readonly batchSize: number;
  readonly localSteps: number;
  readonly l2: number;
}
export class SpecError extends Error {
  override readonly name = "SpecError";
  constructor(
    readonly code: "ErrUnknownField" | "ErrSyntax" | "ErrOutOfRange",
    message: string,
  ) {
    super(message);
  }
}
/** The canonical document of the default spec. */
export function defaultSpec(_family: Family): string {
  throw new Error("not written yet");
}
export function parseSpec(_text: string): Spec {
  throw new Error("not written yet");
}
export function canonicalSpec(_s: Spec): string {
  throw new Error("not written yet");
}
export function numParams(_spec: string, _inputs: number, _classes: number): number {
  throw new Error("not written yet");
}
