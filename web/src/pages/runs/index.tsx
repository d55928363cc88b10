import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useRuns, type Run } from "../../api/client";
import {
  Badge,
  ButtonLink,
  Check,
  Empty,
  Money,
  PageHead,
  ProblemNotice,
  shorten,
  Skeleton,
  Table,
  Time,
  toneOf,
} from "../../components";
import { useWallet } from "../../wallet/context";

function accuracy(r: Run): string {
  const last = r.metrics.at(-1);
  return last === undefined ? "" : `${(100 * last.accuracy).toFixed(2)} %`;
}

export default function RunsPage() {
  const runs = useRuns();
  const { wallet } = useWallet();
  const [mine, setMine] = useState(false);
  const all = [...(runs.data ?? [])].sort((a, b) => b.createdMs - a.createdMs);
  const own = all.filter((r) => r.builder.toLowerCase() === wallet?.address.toLowerCase());
  const shown = mine ? own : all;
  return (
    <>
      <PageHead
        title="Runs"
        lead="Every training run of the market, newest first. Open one to follow it live, claim its payouts or open its model."
        actions={
          <ButtonLink kind="primary" to="/train">
            Train a model
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        {runs.error !== null && <ProblemNotice error={runs.error} retry={() => void runs.refetch()} />}
        {runs.data === undefined && runs.error === null && <Skeleton lines={5} label="Loading the runs" />}
        {runs.data !== undefined && all.length === 0 && (
          <Empty
            title="No runs yet"
            action={
              <ButtonLink kind="primary" to="/train">
                Train a model
              </ButtonLink>
            }
          >
            A run needs at least three listed datasets of different owners and a validation set of yours.
          </Empty>
        )}
        {own.length > 0 && own.length < all.length && (
          <Check
            label={`Only those that I bought (${own.length})`}
            checked={mine}
            onChange={(e) => setMine(e.target.checked)}
          />
        )}
        {shown.length > 0 && (
          <Table
            caption="Runs, newest first"
            columns={[
              {
                name: "Run",
                cell: (r: Run) => (
                  <Link to="/runs/$id" params={{ id: r.id }} className="link font-mono whitespace-nowrap">
                    {shorten(r.id)}
                  </Link>
                ),
              },
              { name: "State", cell: (r) => <Badge tone={toneOf(r.state)}>{r.state}</Badge> },
              { name: "Rounds", number: true, cell: (r) => `${r.roundsCompleted} of ${r.rounds}` },
              { name: "Datasets", number: true, cell: (r) => r.datasets.length },
              { name: "Accuracy", number: true, cell: accuracy },
              { name: "Price in credits", number: true, cell: (r) => <Money wei={r.books.fundedWei} unit={false} /> },
              {
                name: "Builder",
                cell: (r) =>
                  r.builder.toLowerCase() === wallet?.address.toLowerCase() ? (
                    "you"
                  ) : (
                    <span className="font-mono">{shorten(r.builder)}</span>
                  ),
              },
              {
                name: "Bought",
                cell: (r) => (
                  <span className="whitespace-nowrap">
                    <Time ms={r.createdMs} />
                  </span>
                ),
              },
            ]}
            rows={shown}
            rowKey={(r) => r.id}
          />
        )}
      </div>
    </>
  );
}
