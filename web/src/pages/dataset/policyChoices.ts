// A published policy as the choices that its owner changes.
import { formatCredits } from "../../core/amount";
import { buildPolicy, readPolicy } from "../../core/policy";
import { defaults, policyChoices, type Choices } from "../contribute/choices";

/** Choices from which the document follows again, and its label column; undefined for a policy that no choices make. */
export function choicesOf(document: string): { readonly choices: Choices; readonly label: string } | undefined {
  let read: ReturnType<typeof readPolicy>;
  try {
    read = readPolicy(document);
  } catch {
    return undefined;
  }
  const label = read.labels[0] ?? "";
  const choices: Choices = {
    ...defaults(read.purposes.includes("training") ? "market" : "validation", "x"),
    minStake: exactCredits(read.minStakeWei),
    kMin: read.kMin,
    maxHolders: read.maxHolders,
    allowScores: read.allowScores,
    noiseFreeStatistics: read.noiseFreeStatistics,
    smallValidation: read.smallValidation,
    anyLabel: read.labels.length === 0,
  };
  return buildPolicy(policyChoices(choices, label)) === document ? { choices, label } : undefined;
}

function exactCredits(wei: bigint): string {
  const rest = (wei % 10n ** 18n).toString().padStart(18, "0").replace(/0+$/, "");
  return rest.length <= 2 ? formatCredits(wei) : `${wei / 10n ** 18n}.${rest}`;
}
