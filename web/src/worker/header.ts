// Whether a file's header is rather its first row (server/cli/header.go).

import { firstRecord, parseNumber, type Table } from "../core/csv";

/**
 * Reports whether the header of a table, read from bytes, is rather its first
 * row: a column has no name, its name is one of its own values, or it holds
 * numbers and its name is one. Names are published with a dataset, so a row mistaken for them would be,
 * too; names that are only years have to be confirmed.
 */
export function headerIsData(bytes: Uint8Array, t: Table): boolean {
  // The table has made-up names where there are none.
  if (firstRecord(bytes).some((name) => name === "" || name === "?" || name === "NA")) return true;
  const labelIsNumeric = t.labels.every((v) => v === "" || isNumber(v));
  const label = { name: t.labelName, numeric: labelIsNumeric, values: t.labels };
  const columns = [
    ...t.features.map((c) => ({ name: c.name, numeric: c.kind === "numeric", values: c.values })),
    label,
  ];
  return columns.some((c) => c.values.includes(c.name) || (c.numeric && isNumber(c.name)));
}

/** What Go's strconv.ParseFloat takes: decimal, hexadecimal, infinities and NaN. */
function isNumber(text: string): boolean {
  if (parseNumber(text) !== undefined || /^(?:nan|[+-]?inf(?:inity)?)$/i.test(text)) return true;
  return /^[+-]?0x(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)p[+-]?[0-9]+$/i.test(text);
}

/** A header that looks like data, which nobody has said is a header. */
export class HeaderError extends Error {
  override readonly name = "HeaderError";

  constructor() {
    super(
      "The first line looks like data, and the names in a header are published. Say that the first line is data, or that it does hold the columns’ names.",
    );
  }
}
