// Whether a file's header is rather its first row (server/cli/header.go).

import { parseNumber, type Table } from "../core/csv";

/**
 * Reports whether a table's header is rather its first row: a name is one of
 * its own column's values, or every column of numbers has a number for its
 * name. Names are published with a dataset, so a row mistaken for them would
 * be, too.
 */
export function headerIsData(t: Table): boolean {
  const labelIsNumeric = t.labels.every((v) => v === "" || isNumber(v));
  const label = { name: t.labelName, numeric: labelIsNumeric, values: t.labels };
  const columns = [
    ...t.features.map((c) => ({ name: c.name, numeric: c.kind === "numeric", values: c.values })),
    label,
  ];
  if (columns.some((c) => c.name !== "" && c.values.includes(c.name))) return true;
  const numeric = columns.filter((c) => c.numeric);
  return numeric.length > 0 && numeric.every((c) => isNumber(c.name));
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
