import type { Dataset } from "../../api/client";
import { readPolicy, type Policy } from "../../core/policy";

/** The parsed policy of a dataset; undefined if its document is damaged. */
export function policyOf(d: Pick<Dataset, "policy">): Policy | undefined {
  try {
    return readPolicy(d.policy);
  } catch {
    return undefined;
  }
}

/** Whether a dataset is a builder's validation set, which is never listed. */
export function isValidation(d: Pick<Dataset, "policy">): boolean {
  const p = policyOf(d);
  return p !== undefined && p.purposes.length > 0 && p.purposes.every((x) => x === "validation");
}

export interface Filter {
  /** "" for every status. */
  readonly status: "" | Dataset["status"];
  readonly text: string;
  readonly validation: boolean;
  readonly sort: "new" | "rows" | "price";
}

export const everything: Filter = { status: "", text: "", validation: false, sort: "new" };

/** The datasets that a reader asked for: words are looked for in title, id, owner, and what may be predicted. */
export function filterDatasets(list: readonly Dataset[], f: Filter): Dataset[] {
  const words = f.text.toLowerCase().split(/\s+/).filter(Boolean);
  const out = list.filter((d) => {
    if (f.status !== "" && d.status !== f.status) return false;
    if (!f.validation && isValidation(d)) return false;
    if (words.length === 0) return true;
    const hay = [d.title, d.id, d.owner, d.dataCid, ...(policyOf(d)?.labels ?? [])].join("\n").toLowerCase();
    return words.every((w) => hay.includes(w));
  });
  const by: Record<Filter["sort"], (a: Dataset, b: Dataset) => number> = {
    new: (a, b) => b.createdMs - a.createdMs,
    rows: (a, b) => b.rows - a.rows,
    price: (a, b) => (BigInt(a.priceWei) < BigInt(b.priceWei) ? -1 : BigInt(a.priceWei) > BigInt(b.priceWei) ? 1 : 0),
  };
  return out.sort(by[f.sort]);
}
