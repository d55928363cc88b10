import type { Hex } from "./bytes";
export interface PolicyChoices {
  validation: boolean;
  /** "" lets runs predict any column. */
  label: string;
  minStakeWei: bigint;
  kMin: number;
  maxHolders: number;
  allowScores: boolean;
  noiseFreeStatistics: boolean;
  smallValidation: boolean;
}
export interface Policy {
  readonly version: 1;
  readonly tiers: readonly ("local" | "hosted" | "encrypted")[];
  readonly purposes: readonly ("training" | "validation")[];
  readonly minStakeWei: bigint;
  readonly maxHolders: number;
  readonly kMin: number;
  readonly allowScores: boolean;
  readonly noiseFreeStatistics: boolean;
  readonly smallValidation: boolean;
  /** Empty: any staked trainer. */
  readonly allowedTrainers: readonly Hex[];
  /** The columns that runs may predict; empty: any. */
  readonly labels: readonly string[];
  /** The same in plain words, by its author. */
  readonly text: string;
}
export class PolicyError extends Error {
  override readonly name = "PolicyError";
}
/** The canonical document of the choices; throws a PolicyError for choices out of range. */
export function buildPolicy(_c: PolicyChoices): string {
  throw new Error("not written yet");
}
export function readPolicy(_document: string): Policy {
  throw new Error("not written yet");
}
export function canonicalPolicy(_p: Policy): string {
  throw new Error("not written yet");
}
/** Keccak-256 of the document as published: the policy hash on chain. */
export function policyHash(_document: string): Hex {
  throw new Error("not written yet");
}
