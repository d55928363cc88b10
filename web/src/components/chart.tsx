import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

export interface Point {
  x: number;
  y: number;
}

/**
 * One line over whole numbers, with its name above it. Colours follow the
 * theme. The figures belong in a table beside it for those who cannot see it.
 */
export function LineChartCard({
  name,
  note,
  points,
  xName,
  format,
  domain,
  dashed = false,
}: {
  name: string;
  note: string;
  points: readonly Point[];
  xName: string;
  format: (y: number) => string;
  /** Of the y axis; by default it fits the points. */
  domain?: [number, number];
  dashed?: boolean;
}) {
  const stroke = dashed ? "var(--wait)" : "var(--accent)";
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 flex flex-wrap items-center gap-x-2">
        <svg viewBox="0 0 24 8" className="h-2 w-6 shrink-0" aria-hidden="true">
          <line
            x1="0"
            y1="4"
            x2="24"
            y2="4"
            stroke={stroke}
            strokeWidth="3"
            strokeDasharray={dashed ? "6 4" : undefined}
          />
        </svg>
        <span className="font-medium">{name}</span>
        <span className="text-sm text-soft">{note}</span>
      </figcaption>
      <div className="h-56 w-full min-w-0" role="img" aria-label={`${name} by ${xName}: ${summary(points, format)}`}>
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={[...points]} margin={{ top: 8, right: 12, bottom: 20, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis
              dataKey="x"
              type="number"
              domain={["dataMin", "dataMax"]}
              allowDecimals={false}
              tick={{ fill: "var(--soft)", fontSize: 12 }}
              stroke="var(--edge)"
              label={{ value: xName, position: "insideBottom", offset: -12, fill: "var(--soft)", fontSize: 12 }}
            />
            <YAxis
              width={56}
              domain={domain ?? ["auto", "auto"]}
              tickFormatter={format}
              tick={{ fill: "var(--soft)", fontSize: 12 }}
              stroke="var(--edge)"
            />
            <Tooltip
              separator=": "
              formatter={(v) => [typeof v === "number" ? format(v) : String(v), name]}
              labelFormatter={(x) => `${xName} ${String(x)}`}
              contentStyle={{
                background: "var(--surface)",
                border: "1px solid var(--line)",
                borderRadius: 8,
                color: "var(--ink)",
              }}
              itemStyle={{ color: "var(--ink)" }}
              labelStyle={{ color: "var(--soft)" }}
              cursor={{ stroke: "var(--edge)" }}
            />
            <Line
              dataKey="y"
              type="linear"
              stroke={stroke}
              strokeWidth={2}
              strokeDasharray={dashed ? "6 4" : ""}
              dot={points.length <= 24 ? { r: 3, fill: stroke, stroke, strokeDasharray: "none" } : false}
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}

function summary(points: readonly Point[], format: (y: number) => string): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "no figures yet";
  return `from ${format(first.y)} at ${first.x} to ${format(last.y)} at ${last.x}`;
}
