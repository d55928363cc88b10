import { useQuery } from "@tanstack/react-query";
import { queries, type Dataset } from "../../api/client";
import { Badge, Card, cleanText, Foreign, Hash, ProblemNotice, Skeleton, Time } from "../../components";
import { bars, figure, told, within, type StatisticsColumn } from "./statistics";

/** More columns would make the page slow; `sahm data stats` has them all. */
const most = 60;

/** What is known of rows that nobody has seen: the statistics of this dataset together with others. */
export function StatisticsCard({ dataset: d }: { dataset: Dataset }) {
  const q = useQuery(queries.covers(d.id));
  const covers = q.data;
  const ready = covers?.find((c) => c.ready);
  return (
    <Card title="Statistics" id="statistics">
      {covers === undefined ? (
        q.error === null ? (
          <Skeleton lines={3} />
        ) : (
          <ProblemNotice error={q.error} retry={() => void q.refetch()} />
        )
      ) : covers.length === 0 ? (
        <p className="text-sm text-soft">
          Nobody has ordered any yet. Statistics open for at least three owners’ datasets together, once, and are free
          to read from then on: <code>sahm data stats ID ID ID --buy</code>
        </p>
      ) : (
        <div className="grid gap-4">
          <ul className="grid gap-2 text-sm">
            {covers.map((c) => (
              <li key={c.runId} className="grid gap-1">
                <span className="flex flex-wrap items-center gap-2">
                  <Badge tone={c.ready ? "good" : "wait"}>{c.ready ? "published" : "being made"}</Badge>
                  <span>
                    {c.rows.toLocaleString("en")} rows of {c.datasets.length} datasets together
                  </span>
                  <Time ms={c.atMs} />
                  <Hash value={c.runId} what="run id" />
                </span>
                <span className="text-soft">{c.text}</span>
              </li>
            ))}
          </ul>
          {ready !== undefined && <Answer runId={ready.runId} datasets={ready.datasets} />}
        </div>
      )}
    </Card>
  );
}

function Answer({ runId, datasets }: { runId: string; datasets: readonly string[] }) {
  const q = useQuery(queries.statistics(runId, datasets));
  if (q.data === undefined)
    return q.error === null ? <Skeleton lines={6} /> : <ProblemNotice error={q.error} retry={() => void q.refetch()} />;
  const { columns, privacy } = q.data;
  return (
    <>
      <p className="text-sm text-soft">{told(privacy.unit)}</p>
      <ul className="grid gap-4 sm:grid-cols-2">
        {columns.slice(0, most).map((c) => (
          <Column key={c.name} column={c} />
        ))}
      </ul>
      {columns.length > most && (
        <p className="text-sm text-soft">and {columns.length - most} more columns, in sahm data stats</p>
      )}
    </>
  );
}

function Column({ column: c }: { column: StatisticsColumn }) {
  const shown = bars(c);
  const words = shown.map((b) => `${cleanText(b.name)} ${figure(b.count)}`).join(", ");
  return (
    <li className="min-w-0 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <span className="min-w-0 font-medium">
          <Foreign text={c.name} limit={40} />
        </span>
        <span className="text-soft">
          {c.label === true ? "label · " : ""}
          {c.countError === 0 ? "exact counts" : `counts ± ${figure(c.countError)}`}
        </span>
      </div>
      {shown.length > 0 && (
        <svg
          role="img"
          aria-label={`Rows by value: ${words}`}
          viewBox={`0 0 ${shown.length} 12`}
          preserveAspectRatio="none"
          className="my-1 h-12 w-full rounded bg-sunken text-accent"
        >
          {shown.map((b, i) => (
            <rect key={i} x={i + 0.08} width={0.84} y={12 - 12 * b.height} height={12 * b.height} fill="currentColor">
              <title>{`${cleanText(b.name)}: ${figure(b.count)}`}</title>
            </rect>
          ))}
        </svg>
      )}
      {c.kind === "numeric" && (
        <div className="text-soft">
          mean {within(c.mean ?? 0, c.meanError)} · deviation {within(c.deviation ?? 0, c.deviationError)}
        </div>
      )}
    </li>
  );
}
