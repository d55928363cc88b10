import type { ReactNode } from "react";
import { Card } from "../../components";

interface Party {
  who: string;
  sees: ReactNode;
  not: ReactNode;
}

/** What each party of a hosted run can see, as docs/threat-model.md has it. */
export function sight(members: number, threshold: number): Party[] {
  const several = `Any ${threshold} of the ${members}`;
  return [
    {
      who: "Everybody",
      sees: "who takes part and when, column names, row counts, prices, scores, payouts; the encrypted files.",
      not: "rows, updates, the model.",
    },
    {
      who: "The server",
      sees: "encrypted data, masked updates, the opened sum of each round and therefore the model, the column sums of all datasets together.",
      not: "rows, the update of a single dataset, any data key.",
    },
    {
      who: "Custodians",
      sees: `each its pieces of keys and mask seeds, the sums, the model, one score per dataset at the end. ${several} together could open the data: that is the trust the market stands on.`,
      not: `rows or single updates, as long as fewer than ${threshold} join.`,
    },
    {
      who: "The trainer of a dataset",
      sees: "the rows of the datasets it was assigned, in its memory while it trains, and the model. It could copy them; the stake does not prevent that.",
      not: "rows of datasets it was not assigned, other trainers’ updates.",
    },
    {
      who: "Evaluator and recomputer",
      sees: "the builder’s validation rows, and the model.",
      not: "rows of the datasets, unless they are also trainers of them; single updates.",
    },
    {
      who: "The builder",
      sees: "the model, its loss and accuracy, scores, and the column sums.",
      not: "rows or single updates, unless the owners of all other datasets of the run help.",
    },
    {
      who: "Owners of the datasets",
      sees: "what everybody sees, and their own rows.",
      not: "other owners’ rows or updates, the model.",
    },
  ];
}

export function SightCard({ members, threshold }: { members: number; threshold: number }) {
  return (
    <Card title="Who can see what" id="sight">
      <p className="text-soft">
        This run is of the hosted tier: trainers work on the rows in the clear, in memory. Without differential privacy
        a model and sums of few datasets can tell something about rows; which runs were bought with it is on the page of
        each dataset. Masks hide updates from everyone but do not prove that an update is honest.
      </p>
      <details className="mt-3">
        <summary className="text-accent">Party by party</summary>
        <dl className="mt-3 grid gap-4 lg:grid-cols-2">
          {sight(members, threshold).map((p) => (
            <div key={p.who} className="min-w-0">
              <dt className="font-semibold">{p.who}</dt>
              <dd className="mt-1">
                <span className="font-medium">Sees</span> {p.sees}
              </dd>
              <dd className="mt-1 text-soft">
                <span className="font-medium">Does not see</span> {p.not}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}
