// What a table holds, in counts, for a person who is about to publish it.

import { classesOf, type Table } from "../core/csv";
import { headerIsData } from "./header";
import type { FileSummary } from "./protocol";

/** Counts of a table that was read from bytes, and what to look at before publishing it. noHeader: its first line was read as data. */
export function summarise(bytes: Uint8Array, table: Table, noHeader: boolean): FileSummary {
  const features = table.features.map(({ name, kind, values }) => ({ name, kind, ...countsOf(values) }));
  const counts = new Map<string, number>();
  for (const l of table.labels) counts.set(l, (counts.get(l) ?? 0) + 1);
  const label = {
    name: table.labelName,
    missing: counts.get("") ?? 0,
    classes: classesOf(table.labels).map((name) => ({ name, count: counts.get(name) ?? 0 })),
  };
  const asData = !noHeader && headerIsData(bytes, table);
  const problems = problemsOf(table.rows, features, label);
  if (asData) problems.unshift("The first line looks like data. Names of columns become public, values must not.");
  return { rows: table.rows, features, label, headerIsData: asData, problems };
}

function countsOf(values: readonly string[]): { missing: number; distinct: number } {
  const seen = new Set(values);
  const missing = values.reduce((n, v) => (v === "" ? n + 1 : n), 0);
  return { missing, distinct: seen.size - (missing > 0 ? 1 : 0) };
}

/** With fewer rows than this, a column of all different values says nothing. */
const fewRows = 20;

function problemsOf(rows: number, features: FileSummary["features"], label: FileSummary["label"]): string[] {
  const out: string[] = [];
  if (label.classes.length < 2) {
    out.push(
      `The column “${label.name}” has ${label.classes.length === 0 ? "no values" : "one value only"}: by itself this file teaches a model nothing.`,
    );
  }
  if (label.missing > 0) {
    out.push(`${label.missing} of ${rows} rows have no value in “${label.name}” and will not be used.`);
  }
  for (const f of features) {
    if (f.missing === rows) out.push(`The column “${f.name}” is empty.`);
    else if (f.kind === "categorical" && f.distinct === rows && rows >= fewRows) {
      out.push(
        `The column “${f.name}” differs in every row, as names and numbers of persons do. Leave it out unless it is meant.`,
      );
    }
  }
  return out;
}
