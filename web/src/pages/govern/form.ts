import type { DraftRequest } from "../../acts/propose";
import { AmountError, parseCredits } from "../../core/amount";

export type Template = "list" | "suspend" | "price";

/** The fields of a new proposal as they were typed. */
export interface Form {
  readonly title: string;
  readonly description: string;
  readonly chosen: readonly string[];
  /** Base price of each chosen dataset in credits; empty or missing keeps the market's. */
  readonly prices: Readonly<Record<string, string>>;
  readonly base: string;
  readonly perRow: string;
  /** Percent. */
  readonly guaranteed: string;
}

/** A field that cannot be sent as it is; message says why. */
export class FormError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
    this.name = "FormError";
  }
}

/** The request for a draft, or a FormError. */
export function buildRequest(template: Template, f: Form): DraftRequest {
  const title = f.title.trim();
  if (title === "") throw new FormError("title", "Give it a title that members understand.");
  const why = f.description.trim();
  const head = { template, title, ...(why === "" ? {} : { description: why }) };
  if (template === "price") {
    const out: DraftRequest = { ...head };
    if (f.base.trim() !== "") out.basePriceWei = wei("base", f.base);
    if (f.perRow.trim() !== "") out.perRowWei = wei("perRow", f.perRow);
    if (f.guaranteed.trim() !== "") out.guaranteedBps = bps(f.guaranteed);
    if (out.basePriceWei === undefined && out.perRowWei === undefined && out.guaranteedBps === undefined)
      throw new FormError("base", "Change at least one of the three.");
    return out;
  }
  const datasets = [...new Set(f.chosen)];
  if (datasets.length === 0) throw new FormError("chosen", "Choose at least one dataset.");
  if (datasets.length > 50) throw new FormError("chosen", "One proposal takes at most 50 datasets.");
  const priced = datasets.filter((id) => (f.prices[id] ?? "").trim() !== "");
  if (template === "suspend" || priced.length === 0) return { ...head, datasets };
  const missing = datasets.find((id) => !priced.includes(id));
  if (missing !== undefined) throw new FormError(missing, "Give every chosen dataset a base price, or none of them.");
  return { ...head, datasets, prices: datasets.map((id) => wei(id, f.prices[id] ?? "")) };
}

function wei(field: string, text: string): string {
  try {
    return parseCredits(text).toString();
  } catch (e) {
    if (e instanceof AmountError) throw new FormError(field, e.message);
    throw e;
  }
}

function bps(text: string): number {
  const m = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  const v = m === null ? NaN : Number(m[1]) * 100 + Number((m[2] ?? "").padEnd(2, "0"));
  if (!(v <= 10_000)) throw new FormError("guaranteed", "Write a percentage from 0 to 100, for example 50.");
  return v;
}
