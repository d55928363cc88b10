import { useQuery } from "@tanstack/react-query";
import { queries, type Dataset } from "../../api/client";
import { Badge, Card, Facts, Hash, ProblemNotice, Skeleton, Time } from "../../components";

/** How many runs are shown. */
const shown = 10;

/** What a dataset may ever lose to runs with differential privacy, what it has lost, and which runs had none. */
export function PrivacyCard({ dataset: d }: { dataset: Dataset }) {
  const q = useQuery(queries.privacy(d.id));
  const p = q.data;
  if (p === undefined) {
    return (
      <Card title="Lifetime privacy budget">
        {q.error === null ? <Skeleton lines={3} /> : <ProblemNotice error={q.error} retry={() => void q.refetch()} />}
      </Card>
    );
  }
  const loss = (a: { epsilon: string; delta: string }) => `ε ${a.epsilon} at δ ${a.delta}`;
  return (
    <Card title="Lifetime privacy budget" id="privacy">
      <Facts
        items={[
          {
            name: "All runs together",
            value: p.bounded ? <Badge tone="good">bounded</Badge> : <Badge tone="wait">no bound</Badge>,
            note: p.text,
          },
          ...(p.budget === undefined || p.spent === undefined || p.left === undefined
            ? []
            : [
                { name: "Budget", value: loss(p.budget), note: `for each ${p.unit}` },
                { name: "Spent", value: loss(p.spent), note: "never given back" },
                { name: "Left", value: loss(p.left) },
              ]),
        ]}
      />
      {p.uses.length > 0 && (
        <ul className="mt-3 space-y-1 text-sm">
          {p.uses.slice(0, shown).map((u) => (
            <li key={u.runId} className="flex flex-wrap items-center gap-2">
              <Time ms={u.atMs} />
              <Hash value={u.runId} what="run id" />
              {u.loss === undefined ? <Badge tone="wait">no DP</Badge> : <span>{loss(u.loss)}</span>}
            </li>
          ))}
          {p.uses.length > shown && <li className="text-soft">and {p.uses.length - shown} more</li>}
        </ul>
      )}
    </Card>
  );
}
