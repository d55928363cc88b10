import type { components } from "../../api/schema.gen";

export type StatisticsColumn = components["schemas"]["StatisticsColumn"];

/** One bar of a histogram. */
export interface Bar {
  readonly name: string;
  readonly count: number;
  /** Of the tallest bar: 0 to 1. */
  readonly height: number;
}

/** More bars would be too thin to point at. */
const most = 24;

/** A number as people write it: four figures at most. */
export function figure(x: number): string {
  return Number(x.toPrecision(4)).toLocaleString("en", { maximumSignificantDigits: 4 });
}

/** A number with its standard error, if there is one. */
export function within(x: number, error: number | undefined): string {
  if (error === undefined || error === 0) return figure(x);
  return `${figure(x)} ± ${figure(error)}`;
}

/** Whose word the numbers are, and what ± means; unit is the order's, 0 without noise. */
export function told(unit: number): string {
  const error =
    unit === 0
      ? "Counts have no noise; means and deviations are those of the counts, ± the most that the rows’ own can be off."
      : "± is one standard error of the noise.";
  return `Shown by this server’s word. sahm data stats checks them against what the custodians signed on chain. ${error}`;
}

/** The bars of a column: parts of a range in order, or the largest categories; then the rest and what is missing. */
export function bars(c: StatisticsColumn): Bar[] {
  const lo = c.lo ?? 0;
  const step = ((c.hi ?? 0) - lo) / Math.max(c.buckets.length, 1);
  let all =
    c.kind === "numeric"
      ? c.buckets.map((b, i) => ({
          name: `${figure(lo + i * step)} to ${figure(lo + (i + 1) * step)}`,
          count: b.count,
        }))
      : c.buckets.filter((b) => b.count > 0).toSorted((a, b) => b.count - a.count);
  const rest = all.slice(most).reduce((sum, b) => sum + b.count, 0);
  all = all.slice(0, most);
  if (c.other + rest > 0) all.push({ name: "other", count: c.other + rest });
  if ((c.missing ?? 0) > 0) all.push({ name: "missing", count: c.missing ?? 0 });
  const top = Math.max(...all.map((b) => b.count), 1);
  return all.map((b) => ({ ...b, height: b.count / top }));
}
