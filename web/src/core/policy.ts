// What a contributor allows, as a document whose Keccak-256 is on chain:
// dao.Policy, and the words that `sahm data add` makes of its flags.

import { keccak256 } from "viem";
import { utf8, type Hex } from "./bytes";
import { JsonError, Members, parseJson } from "./json";
import { jsonString, quote } from "./text";

/** What the contribute page asks. */
export interface PolicyChoices {
  /** A builder's validation set: sealed to the custodians, never listed. */
  validation: boolean;
  /** The one column that runs may predict; "" lets them predict any. */
  label: string;
  /** Stake that a trainer must have to open the data. */
  minStakeWei: bigint;
  /** The smallest cohort whose sum may open, 3 or more. */
  kMin: number;
  /** How many may open the data in one run; a validation set needs 2. */
  maxHolders: number;
  /** Attribution scores without differential privacy. */
  allowScores: boolean;
  /** Column sums without noise. */
  noiseFreeStatistics: boolean;
  /** Runs with under 256 validation rows. */
  smallValidation: boolean;
}

const TIERS = ["local", "hosted", "encrypted"] as const;
const PURPOSES = ["training", "validation"] as const;
export type TierName = (typeof TIERS)[number];
export type Purpose = (typeof PURPOSES)[number];

export interface Policy {
  readonly version: 1;
  readonly tiers: readonly TierName[];
  readonly purposes: readonly Purpose[];
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
  /** One for each unit, ascending; none: no run with differential privacy is allowed. */
  readonly budgets?: readonly PolicyBudget[] | undefined;
  /** Whether statistics of this and other owners' data together may be published without noise. */
  readonly noiseFreeCatalogue?: boolean | undefined;
  /** Words of its author, which bind nobody: see policyWords. */
  readonly text: string;
}

/** What the version may ever lose to runs with differential privacy of one unit. */
export interface PolicyBudget {
  readonly unit: BudgetUnit;
  /** ε in millionths. */
  readonly epsilonMicro: bigint;
  /** δ in units of 10^-12. */
  readonly deltaPico: bigint;
  /** How many in league with the coordinator a run must reckon with; none where left out. */
  readonly colluders?: number | undefined;
}

const BUDGET_UNITS = ["contributor", "record"] as const;
type BudgetUnit = (typeof BUDGET_UNITS)[number];
const MAX_EPSILON_MICRO = 1_000_000_000n;
const DELTA_ONE = 1_000_000_000_000n;

const MAX_POLICY_BYTES = 16 << 10;

/** A policy that is malformed or out of range. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
}

function bad(what: string): PolicyError {
  return new PolicyError(`bad policy: ${what}`);
}

type Terms = Omit<Policy, "version" | "text">;

/**
 * What a policy's fields say, in plain words: the only words that bind. Joined
 * by spaces they are the text that `sahm data add` and the contribute page
 * write into the document; a document with other words has its author's own.
 */
export function policyWords(p: Terms): string[] {
  const words: string[] = [];
  const hosted = p.tiers.includes("hosted");
  if (p.purposes.includes("training")) {
    words.push(
      hosted
        ? "A staked trainer may open the data in memory for a run that this policy allows; whoever has opened data could copy it."
        : "No trainer may open the data.",
    );
  }
  if (p.purposes.includes("validation")) {
    words.push(
      hosted
        ? "Two trainers, the evaluator and the recomputer, may open these validation rows for runs of their owner."
        : "No trainer may open these validation rows.",
    );
  }
  if (hosted && p.allowedTrainers.length > 0) {
    words.push(`Only ${p.allowedTrainers.length === 1 ? "the trainer" : "the trainers"} that it names may do so.`);
  }
  if (p.tiers.includes("local")) words.push("Its owner may train on it on a machine of its own.");
  if (p.tiers.includes("encrypted")) words.push("It may be computed on while it stays encrypted.");
  if (p.purposes.includes("training")) words.push(`Only sums over at least ${p.kMin} owners open.`);
  if (p.allowScores) {
    words.push(
      "One score for each dataset opens after a run, without differential privacy: a membership query about the data as a whole.",
    );
  }
  if (p.noiseFreeStatistics) {
    words.push("Column sums over all datasets of a run open without noise, to build encoders.");
  }
  if (p.noiseFreeCatalogue === true) {
    words.push(
      "Counts, means and histograms of this and at least two other owners' data together may be published without noise.",
    );
  }
  if (p.smallValidation) words.push("Validation sets under 256 rows are accepted.");
  const [first, ...others] = p.labels;
  if (first !== undefined) {
    words.push(
      others.length === 0
        ? `Runs may predict the column ${quote(first)} only.`
        : `Runs may predict these columns only: ${p.labels.map(quote).join(", ")}.`,
    );
  }
  for (const b of p.budgets ?? []) {
    words.push(
      `Runs with differential privacy of unit ${b.unit} may ever lose ε ${parts(b.epsilonMicro, 6)} at δ ${parts(b.deltaPico, 12)} together.`,
    );
    if ((b.colluders ?? 0) > 0) {
      words.push(`Their noise must hide a member from the coordinator and up to ${b.colluders} in league with it.`);
    }
  }
  return words;
}

/** n·10^-places, exact, without zeros at its end. */
function parts(n: bigint, places: number): string {
  const text = n.toString().padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, "");
}

/** The canonical document of the choices, each said in words. Throws a PolicyError for choices out of range. */
export function buildPolicy(c: PolicyChoices): string {
  const terms: Terms = {
    tiers: ["hosted"],
    purposes: [c.validation ? "validation" : "training"],
    minStakeWei: c.minStakeWei,
    maxHolders: c.validation ? Math.max(c.maxHolders, 2) : c.maxHolders,
    kMin: c.kMin,
    allowScores: c.allowScores,
    noiseFreeStatistics: c.noiseFreeStatistics,
    smallValidation: c.smallValidation,
    allowedTrainers: [],
    labels: c.label === "" ? [] : [c.label],
  };
  return canonicalPolicy({ version: 1, ...terms, text: policyWords(terms).join(" ") });
}

const FIELDS = [
  "version",
  "tiers",
  "purposes",
  "minStakeWei",
  "maxHolders",
  "kMin",
  "allowScores",
  "noiseFreeStatistics",
  "smallValidation",
  "allowedTrainers",
  "labels",
  "budgets",
  "noiseFreeCatalogue",
  "text",
];

/**
 * Reads and validates a policy document. Unknown fields are refused with a
 * PolicyError, and so are repeated ones and names in another case, which Go
 * lets through: such a document could be read in two ways.
 */
export function readPolicy(document: string): Policy {
  if (utf8(document).length > MAX_POLICY_BYTES) throw bad(`over ${MAX_POLICY_BYTES} bytes`);
  try {
    const m = new Members(parseJson(document), "policy", FIELDS, "zero");
    return validate({
      version: m.int("version"),
      tiers: m.strings("tiers"),
      purposes: m.strings("purposes"),
      minStakeWei: m.wei("minStakeWei"),
      maxHolders: m.int("maxHolders"),
      kMin: m.int("kMin"),
      allowScores: m.boolean("allowScores"),
      noiseFreeStatistics: m.boolean("noiseFreeStatistics"),
      smallValidation: m.boolean("smallValidation"),
      allowedTrainers: m.hexes("allowedTrainers", 20),
      labels: m.strings("labels"),
      budgets: m
        .list("budgets")
        .map((v, i) => readBudget(new Members(v, `policy.budgets[${i}]`, BUDGET_FIELDS, "zero"))),
      noiseFreeCatalogue: m.boolean("noiseFreeCatalogue"),
      text: m.string("text"),
    });
  } catch (err) {
    throw err instanceof JsonError ? bad(err.message) : err;
  }
}

const BUDGET_FIELDS = ["unit", "epsilonMicro", "deltaPico", "colluders"];

function readBudget(m: Members): PolicyBudget {
  return {
    unit: oneOf(BUDGET_UNITS, m.string("unit"), "unit of a budget"),
    epsilonMicro: m.uint("epsilonMicro", 64),
    deltaPico: m.uint("deltaPico", 64),
    colluders: Number(m.uint("colluders", 32)),
  };
}

function checkBudgets(list: readonly PolicyBudget[]): void {
  for (const [i, b] of list.entries()) {
    const before = list[i - 1];
    if (before !== undefined && before.unit >= b.unit) throw bad("budgets are one for each unit, ascending");
    if (b.epsilonMicro <= 0n || b.epsilonMicro > MAX_EPSILON_MICRO)
      throw bad(`a budget of ε = ${b.epsilonMicro}·10^-6`);
    if (b.deltaPico <= 0n || b.deltaPico >= DELTA_ONE) throw bad(`a budget at δ = ${b.deltaPico}·10^-12`);
  }
}

type Unchecked = Omit<Policy, "version" | "tiers" | "purposes"> & {
  readonly version: number;
  readonly tiers: readonly string[];
  readonly purposes: readonly string[];
};

function validate(p: Unchecked): Policy {
  if (p.version !== 1) throw bad(`version must be 1, not ${p.version}`);
  if (p.tiers.length === 0 || p.purposes.length === 0) throw bad("at least one tier and one purpose");
  if (!Number.isSafeInteger(p.kMin) || p.kMin < 3) throw bad("kMin is never below 3");
  if (!Number.isSafeInteger(p.maxHolders) || p.maxHolders < 1) throw bad("maxHolders must be at least 1");
  if (p.minStakeWei < 0n || p.minStakeWei >= 1n << 256n) throw bad("the stake is not an amount");
  checkBudgets(p.budgets ?? []);
  const tiers = p.tiers.map((t) => oneOf(TIERS, t, "tier"));
  const purposes = p.purposes.map((u) => oneOf(PURPOSES, u, "purpose"));
  return { ...p, version: 1, tiers, purposes };
}

function oneOf<T extends string>(names: readonly T[], text: string, what: string): T {
  const found = names.find((n) => n === text);
  if (found === undefined) throw bad(`unknown ${what} ${quote(text)}`);
  return found;
}

/** dao.Policy.Canonical: what is published and hashed. */
export function canonicalPolicy(policy: Policy): string {
  const p = validate(policy);
  const texts = (list: readonly string[]): string => `[${list.map((v) => jsonString(v, true)).join(",")}]`;
  const budgets = (p.budgets ?? []).map(
    (b) =>
      `{"unit":"${b.unit}","epsilonMicro":${b.epsilonMicro},"deltaPico":${b.deltaPico}${(b.colluders ?? 0) === 0 ? "" : `,"colluders":${b.colluders}`}}`,
  );
  const named =
    (budgets.length === 0 ? "" : `"budgets":[${budgets.join(",")}],`) +
    (p.noiseFreeCatalogue === true ? `"noiseFreeCatalogue":true,` : "");
  return (
    `{"version":1,"tiers":${texts(p.tiers)},"purposes":${texts(p.purposes)},"minStakeWei":"${p.minStakeWei}",` +
    `"maxHolders":${p.maxHolders},"kMin":${p.kMin},"allowScores":${p.allowScores},` +
    `"noiseFreeStatistics":${p.noiseFreeStatistics},"smallValidation":${p.smallValidation},` +
    `"allowedTrainers":${texts(p.allowedTrainers)},"labels":${texts(p.labels)},${named}"text":${jsonString(p.text, true)}}`
  );
}

/** Keccak-256 of the document as published: the policy hash on chain. */
export function policyHash(document: string): Hex {
  return keccak256(utf8(document));
}
