import type { ReactNode } from "react";
import { useHeading } from "./heading";

/** A bordered panel; title becomes an h2. `actions` stand beside the title; `id` lets links lead to it. */
export function Card({
  title,
  actions,
  children,
  className,
  id,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
  id?: string;
}) {
  return (
    <section
      id={id}
      className={`min-w-0 scroll-mt-4 rounded-xl border border-line bg-surface p-4 sm:p-6 ${className ?? ""}`}
    >
      {(title !== undefined || actions !== undefined) && (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
          {title !== undefined && <h2 className="min-w-0 text-lg font-semibold">{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/**
 * Head of a page: one h1, which also names the tab and takes the focus when the
 * reader came from another page, a sentence below it, actions at the right.
 * `name` is the tab's name where the title is more than text.
 */
export function PageHead({
  title,
  name,
  lead,
  actions,
}: {
  title: ReactNode;
  name?: string;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  const heading = useHeading(name ?? (typeof title === "string" ? title : undefined));
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0 max-w-3xl">
        <h1
          ref={heading}
          tabIndex={-1}
          className="text-2xl outline-none font-semibold tracking-tight text-balance sm:text-3xl"
        >
          {title}
        </h1>
        {lead !== undefined && <p className="mt-2 text-soft">{lead}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}

/** Pairs of a name and a value, one below the other on narrow screens. */
export function Facts({ items }: { items: readonly { name: string; value: ReactNode; note?: ReactNode }[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map((i) => (
        <div key={i.name} className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-soft">{i.name}</dt>
          <dd className="min-w-0">
            {i.value}
            {i.note !== undefined && <p className="text-sm text-soft">{i.note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
