// What a run was debited from the privacy budgets of its datasets.
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema.gen";
import { NO_PRIVACY, type CardPrivacy } from "../../core/model";

type DatasetPrivacy = components["schemas"]["DatasetPrivacy"];

const UNITS = {
  none: "none: no DP",
  record: "record: one row",
  contributor: "contributor: everything of one contributor",
} as const satisfies Record<DatasetPrivacy["unit"], string>;

/** What a dataset's ledger says of a run, in the words of the command line; undefined if nothing was debited for it. */
export function debited(ledger: Pick<DatasetPrivacy, "unit" | "uses">, runId: string): CardPrivacy | undefined {
  const loss = ledger.uses.find((u) => u.runId.toLowerCase() === runId.toLowerCase())?.loss;
  if (loss === undefined) return undefined;
  return {
    unit: ledger.unit,
    epsilon: Number(loss.epsilon),
    delta: Number(loss.delta),
    statement: `This was debited on chain from the lifetime budget of every dataset (${UNITS[ledger.unit]}).`,
  };
}

/**
 * The guarantee of a run, from the ledger of one of its datasets: all are
 * debited alike. A ledger that does not say is no guarantee.
 */
export async function runPrivacy(runId: string, datasets: readonly string[]): Promise<CardPrivacy> {
  for (const id of datasets) {
    try {
      const ledger = await unwrap(api.GET("/v1/datasets/{id}/privacy", { params: { path: { id } } }));
      const found = debited(ledger, runId);
      if (found !== undefined) return found;
    } catch {
      // another dataset's ledger may be had
    }
  }
  return NO_PRIVACY;
}
