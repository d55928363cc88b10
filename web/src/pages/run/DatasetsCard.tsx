import { Link } from "@tanstack/react-router";
import type { Dataset, Payouts } from "../../api/client";
import { Card, Foreign, Hash, Money, Table } from "../../components";

/** A score in words: how much validation loss the dataset took off. */
export function scoreText(score: number): string {
  const t = score.toFixed(Math.abs(score) < 0.01 && score !== 0 ? 5 : 3);
  return score > 0 ? `+${t}` : t;
}

/** The datasets that the run trains on, with what they earn once that is decided. */
export function DatasetsCard({
  ids,
  datasets,
  payouts,
}: {
  ids: readonly string[];
  datasets: readonly Dataset[];
  payouts: Payouts | undefined;
}) {
  const rows = ids.map((id) => ({
    id,
    dataset: datasets.find((d) => d.id.toLowerCase() === id.toLowerCase()),
    score: payouts?.scores.find((s) => s.datasetId.toLowerCase() === id.toLowerCase()),
  }));
  type Row = (typeof rows)[number];
  const earned = payouts !== undefined;
  return (
    <Card title="Datasets" id="datasets">
      <Table
        caption="Datasets of the run"
        columns={[
          {
            name: "Dataset",
            wide: true,
            cell: (r: Row) => (
              <Link to="/datasets/$id" params={{ id: r.id }} className="link">
                {r.dataset === undefined ? "unknown here" : <Foreign text={r.dataset.title} limit={60} />}
              </Link>
            ),
          },
          { name: "Id", cell: (r) => <Hash value={r.id} what="dataset id" /> },
          { name: "Rows", number: true, cell: (r) => r.dataset?.rows.toLocaleString("en") ?? "" },
          ...(earned
            ? [
                {
                  name: "Score",
                  number: true,
                  cell: (r: Row) => (r.score === undefined ? "" : scoreText(r.score.score)),
                },
                {
                  name: "Guaranteed",
                  number: true,
                  cell: (r: Row) => (r.score === undefined ? "" : <Money wei={r.score.guaranteedWei} unit={false} />),
                },
                {
                  name: "Bonus",
                  number: true,
                  cell: (r: Row) => (r.score === undefined ? "" : <Money wei={r.score.bonusWei} unit={false} />),
                },
              ]
            : []),
        ]}
        rows={rows}
        rowKey={(r) => r.id}
      />
      <p className="mt-3 text-sm text-soft">
        {earned
          ? "A score estimates how much validation loss the dataset took off over the whole run, to first order; below zero it hurt. The guaranteed part is paid for being used, the bonus by score. Amounts in credits."
          : "Scores, the guaranteed part and the bonus of each dataset appear when the custodians have signed the result. Nobody sees a score of a single round."}
      </p>
    </Card>
  );
}
