import type { ReactNode } from "react";

/** One number with its name. */
export function Stat({ name, value, note }: { name: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div className="min-w-0 rounded-xl border border-line bg-surface px-4 py-3">
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="mt-1 text-xl font-semibold tabular-nums">{value}</dd>
      {note !== undefined && <dd className="mt-1 text-sm text-soft">{note}</dd>}
    </div>
  );
}

/** Stats side by side, one below the other on narrow phones; wraps by itself. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="grid gap-3 min-[400px]:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">{children}</dl>;
}
