import type { ReactNode } from "react";

export interface Column<T> {
  name: string;
  /** Numbers stand at the right. */
  number?: boolean;
  /** Holds text of several words, which needs room on a narrow screen. */
  wide?: boolean;
  cell: (row: T) => ReactNode;
}

/** A table that scrolls sideways inside its frame on narrow screens. The first column heads its row. */
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
    <div className="overflow-x-auto rounded-lg border border-line" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-sunken text-soft">
          <tr>
            {columns.map((c) => (
              <th
                key={c.name}
                scope="col"
                className={`px-3 py-2 font-medium ${c.number === true ? "text-right" : ""} ${c.wide === true ? "min-w-44" : ""}`}
              >
                {c.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row, i) => (
            <tr key={rowKey(row, i)}>
              {columns.map((c, k) =>
                k === 0 ? (
                  <th key={c.name} scope="row" className="px-3 py-2 font-medium">
                    {c.cell(row)}
                  </th>
                ) : (
                  <td key={c.name} className={`px-3 py-2 ${c.number === true ? "text-right tabular-nums" : ""}`}>
                    {c.cell(row)}
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
