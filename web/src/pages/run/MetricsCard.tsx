import { lazy, Suspense } from "react";
import { Card, Skeleton, Table } from "../../components";
import type { Metric } from "./progress";

const LineChartCard = lazy(() => import("../../components/chart").then((m) => ({ default: m.LineChartCard })));

const lossText = (v: number) => v.toFixed(v < 10 ? 4 : 1);
const lossTick = (v: number) => String(Number(v.toPrecision(3)));
const percent = (v: number) => `${(100 * v).toFixed(2)} %`;
const percentTick = (v: number) => `${Number((100 * v).toFixed(1))} %`;

/** The figures of one count of completed rounds, or undefined before the first. */
export function lastMetric(metrics: readonly Metric[]): Metric | undefined {
  return metrics.at(-1);
}

export function accuracyText(m: Metric | undefined): string {
  return m === undefined ? "not measured yet" : percent(m.accuracy);
}

/** Loss and accuracy after each round, on the builder's validation rows. */
export function MetricsCard({ metrics, rounds }: { metrics: readonly Metric[]; rounds: number }) {
  const accuracies = metrics.map((m) => m.accuracy);
  const floor = accuracies.length === 0 ? 0 : Math.max(0, Math.floor(10 * Math.min(...accuracies)) / 10);
  return (
    <Card title="How the model learns" id="learning">
      {metrics.length === 0 ? (
        <p className="text-soft">
          The figures appear here once the evaluator has measured the model on the builder’s validation set: first
          before training, then after each of the {rounds} rounds.
        </p>
      ) : (
        <>
          <div className="grid gap-6 lg:grid-cols-2">
            <Suspense fallback={<Skeleton lines={6} label="Loading the chart" />}>
              <LineChartCard
                name="Loss"
                note="lower is better"
                xName="rounds completed"
                dashed
                format={lossTick}
                points={metrics.map((m) => ({ x: m.round, y: m.loss }))}
              />
              <LineChartCard
                name="Accuracy"
                note="share of validation rows predicted right"
                xName="rounds completed"
                format={percentTick}
                domain={[floor, 1]}
                points={metrics.map((m) => ({ x: m.round, y: m.accuracy }))}
              />
            </Suspense>
          </div>
          <details className="mt-4">
            <summary className="text-accent">The same as a table</summary>
            <div className="mt-3">
              <Table
                caption="Loss and accuracy by completed rounds"
                columns={[
                  { name: "Rounds completed", cell: (m: Metric) => (m.round === 0 ? "0 (before training)" : m.round) },
                  { name: "Loss", number: true, cell: (m) => lossText(m.loss) },
                  { name: "Accuracy", number: true, cell: (m) => percent(m.accuracy) },
                ]}
                rows={metrics}
                rowKey={(m) => String(m.round)}
              />
            </div>
          </details>
        </>
      )}
    </Card>
  );
}
