import { formatCredits } from "../core/amount";

/** An amount of wei as credits with two decimals; where it is narrow the unit goes to the next line. */
export function Money({ wei, unit = "credits" }: { wei: string | bigint; unit?: string | false }) {
  return (
    <span className="tabular-nums">
      {formatCredits(wei)}
      {unit !== false && <span className="text-soft"> {unit}</span>}
    </span>
  );
}
