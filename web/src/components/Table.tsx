import type { ReactNode } from "react";

export interface Column<T> {
  name: string;
  /** Numbers stand at the right. */
  number?: boolean;
  /** Holds text of several words, which needs room on a narrow screen. */
  wide?: boolean;
  cell: (row: T) => ReactNode;
}

const pad = "px-3 py-1 sm:py-2";
const side = "max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:text-right";

/**
 * A table whose first column heads its row. On phones a row is a card with the
 * column's name beside each value, so that nothing is cut off at the right.
 * The roles are written out: elements that are laid out as blocks lose their own.
 */
export function Table<T>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  /** Read by screen readers; not shown. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T, index: number) => string;
}) {
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line" tabIndex={0} role="region" aria-label={caption}>
      <table role="table" className="w-full border-collapse text-left text-sm max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="bg-sunken text-soft max-sm:sr-only">
          <tr role="row">
            {columns.map((c) => (
              <th
                key={c.name}
                role="columnheader"
                scope="col"
                className={`px-3 py-2 font-medium ${c.number === true ? "text-right" : ""} ${c.wide === true ? "min-w-44" : ""}`}
              >
                {c.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="divide-y divide-line max-sm:block">
          {rows.map((row, i) => (
            <tr key={rowKey(row, i)} role="row" className="max-sm:block max-sm:py-2">
              {columns.map((c, k) =>
                k === 0 ? (
                  <th
                    key={c.name}
                    role="rowheader"
                    scope="row"
                    className={`${pad} font-medium break-words max-sm:block max-sm:text-left`}
                  >
                    {c.cell(row)}
                  </th>
                ) : (
                  <td
                    key={c.name}
                    role="cell"
                    className={`${pad} ${side} ${c.number === true ? "tabular-nums sm:text-right" : ""}`}
                  >
                    {c.name !== "" && (
                      <span aria-hidden className="shrink-0 text-soft sm:hidden">
                        {c.name}
                      </span>
                    )}
                    <span className="min-w-0 break-words sm:contents">{c.cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
