// What the form holds, and what follows from it.
import { AmountError, parseCredits } from "../../core/amount";
import type { TableOptions } from "../../core/csv";
import type { PolicyChoices } from "../../core/policy";

export type Purpose = "market" | "validation";

export interface Choices {
  purpose: Purpose;
  title: string;
  /** Column name; "" means the last. */
  label: string;
  noHeader: boolean;
  /** Whether somebody said that a first line which looks like data holds names. */
  headerConfirmed: boolean;
  drop: readonly string[];
  /** Credits, as typed. */
  floor: string;
  minStake: string;
  kMin: number;
  maxHolders: number;
  allowScores: boolean;
  noiseFreeStatistics: boolean;
  smallValidation: boolean;
  anyLabel: boolean;
}

/** The command line's defaults. */
export function defaults(purpose: Purpose, title: string): Choices {
  return {
    purpose,
    title,
    label: "",
    noHeader: false,
    headerConfirmed: false,
    drop: [],
    floor: "0",
    minStake: "0",
    kMin: 3,
    maxHolders: 3,
    allowScores: true,
    noiseFreeStatistics: true,
    smallValidation: true,
    anyLabel: false,
  };
}

/** A name for the catalogue from a sample's file name: "hospital-1.csv" gives "hospital 1". */
export function titleOf(fileName: string): string {
  return (
    fileName
      .replace(/\.(csv|data|txt|tsv)$/i, "")
      .replace(/[_-]+/g, " ")
      .trim() || fileName
  );
}

/** What a file is probably for: one called validation… is a builder's. */
export function purposeOf(fileName: string): Purpose {
  return /^validation/i.test(fileName) ? "validation" : "market";
}

/** How the file is read. Validation sets must show at least two classes; a contributor's part need not. */
export function tableOptions(c: Choices): TableOptions {
  return { label: c.label === "" ? "last" : c.label, noHeader: c.noHeader, drop: [...c.drop], partOfWhole: true };
}

/** What of the choices is not usable, by field, in plain words. */
export type Faults = Partial<Record<"title" | "floor" | "minStake" | "kMin" | "maxHolders", string>>;

function amountFault(text: string): string | undefined {
  try {
    parseCredits(text);
    return undefined;
  } catch (e) {
    if (e instanceof AmountError) return e.message;
    throw e;
  }
}

export function faults(c: Choices): Faults {
  const out: Faults = {};
  if (c.title.trim() === "") out.title = "Give it a name: it is how others find it.";
  else if (new TextEncoder().encode(c.title).length > 200) out.title = "The name is too long: at most 200 characters.";
  const floor = amountFault(c.floor);
  if (floor !== undefined) out.floor = floor;
  const stake = amountFault(c.minStake);
  if (stake !== undefined) out.minStake = stake;
  if (!Number.isInteger(c.kMin) || c.kMin < 3)
    out.kMin = "At least 3: of the sum of two, each owner could subtract its own part.";
  else if (c.kMin > 1000) out.kMin = "No run has that many datasets.";
  if (!Number.isInteger(c.maxHolders) || c.maxHolders < 1) out.maxHolders = "At least 1: somebody has to train on it.";
  else if (c.maxHolders > 1000) out.maxHolders = "At most 1000.";
  return out;
}

/** What the policy document is built from. label is the label column's name. Throws an AmountError. */
export function policyChoices(c: Choices, label: string): PolicyChoices {
  return {
    validation: c.purpose === "validation",
    label: c.anyLabel ? "" : label,
    minStakeWei: parseCredits(c.minStake),
    kMin: c.kMin,
    maxHolders: c.maxHolders,
    allowScores: c.allowScores,
    noiseFreeStatistics: c.noiseFreeStatistics,
    smallValidation: c.smallValidation,
  };
}

/** Why no run of today could use a dataset with these choices; empty if some could. */
export function unusable(c: Choices): string[] {
  if (c.purpose === "validation") return [];
  const out: string[] = [];
  if (!c.allowScores) out.push("Scores may not open");
  if (!c.noiseFreeStatistics) out.push("Column sums may not open");
  return out;
}
