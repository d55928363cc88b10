import { Button, Card, Check, Notice, ProblemNotice, Select, Skeleton, Table, Input } from "../../components";
import { sentence } from "../../api/problem";
import { TableError } from "../../core/csv";
import { FormatError } from "../../worker/client";
import type { Choices } from "./choices";
import type { Inspection } from "./inspection";

interface Props {
  choices: Choices;
  inspection: Inspection;
  /** Name of the column to predict, as it was read; "" while unknown. */
  label: string;
  onChange: (c: Choices) => void;
  disabled: boolean;
}

/** What was read: columns with their kinds, the classes, and what of it is used. */
export function ColumnsCard({ choices: c, inspection: i, label, onChange, disabled }: Props) {
  const set = (more: Partial<Choices>) => onChange({ ...c, ...more });
  const unique = new Set(i.names).size === i.names.length && !i.names.includes("");
  const use = (name: string, on: boolean) => set({ drop: on ? c.drop.filter((d) => d !== name) : [...c.drop, name] });
  if (i.error instanceof FormatError)
    return (
      <Card title="What is in the file">
        <Fault error={i.error} />
      </Card>
    );
  return (
    <Card title="What is in the file">
      <fieldset disabled={disabled} className="grid gap-5">
        <legend className="sr-only">Columns</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          {unique && i.names.length > 0 ? (
            <Select
              label="Column to predict"
              value={c.label === "" ? (i.names.at(-1) ?? "") : c.label}
              onChange={(e) => set({ label: e.target.value, drop: c.drop.filter((d) => d !== e.target.value) })}
              hint="The answer that models learn to give, such as the diagnosis."
            >
              {i.names.map((n) => (
                <option key={n} value={n}>
                  {n}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              label="Column to predict"
              value={c.label}
              placeholder="last"
              onChange={(e) => set({ label: e.target.value })}
              hint="Its name or number."
            />
          )}
          <Check
            label="The first line holds the columns’ names"
            checked={!c.noHeader}
            onChange={(e) => set({ noHeader: !e.target.checked, label: "", drop: [] })}
            hint="If it is data already, columns are called c1, c2, … All datasets of a run must use the same names."
          />
        </div>
        {i.busy && i.summary === undefined && <Skeleton lines={4} label="Reading the file" />}
        {i.error !== undefined && <Fault error={i.error} />}
        {i.summary?.headerIsData === true && !c.headerConfirmed && (
          <DoubtfulHeader
            names={i.names}
            onData={() => set({ noHeader: true, label: "", drop: [] })}
            onNames={() => set({ headerConfirmed: true })}
          />
        )}
        {i.summary !== undefined && <Columns inspection={i} choices={c} label={label} use={use} />}
      </fieldset>
    </Card>
  );
}

/** Asks what the first line is: names are published, a record must not be. */
function DoubtfulHeader({
  names,
  onData,
  onNames,
}: {
  names: readonly string[];
  onData: () => void;
  onNames: () => void;
}) {
  return (
    <Notice
      tone="bad"
      title="Is the first line a record?"
      action={
        <>
          <Button small kind="primary" onClick={onData}>
            It is a record: name the columns c1, c2, …
          </Button>
          <Button small onClick={onNames}>
            It holds the columns’ names
          </Button>
        </>
      }
    >
      <p>
        The names of columns become public, and these look like values: <strong>{names.slice(0, 6).join(", ")}</strong>
        {names.length > 6 && ", …"}. Nothing is published before you say which it is.
      </p>
    </Notice>
  );
}

function Fault({ error }: { error: unknown }) {
  if (error instanceof FormatError)
    return (
      <Notice tone="bad" title="The file cannot be used as it is">
        <p>{error.message}</p>
        <p className="mt-1 text-soft">Nothing has left this browser.</p>
      </Notice>
    );
  if (!(error instanceof TableError)) return <ProblemNotice error={error} />;
  const places = [
    error.line === undefined ? "" : `line ${error.line}`,
    error.column === undefined ? "" : `column “${error.column}”`,
  ].filter(Boolean);
  // The message begins with the place; the title says it already.
  const what = places.length === 0 ? error.message : error.message.replace(/^(line \d+|column "[^"]*"|, )+: /, "");
  return (
    <Notice tone="bad" title={["The file cannot be used as it is", places.join(", ")].filter(Boolean).join(": ")}>
      <p>{sentence(what)}</p>
      <p className="mt-1 text-soft">
        Correct the file and choose it again, or change the choices above. Nothing has left this browser.
      </p>
    </Notice>
  );
}

interface Row {
  name: string;
  kind: string;
  missing: string;
  distinct: string;
  role: "label" | "used" | "dropped";
}

function Columns({
  inspection,
  choices,
  label,
  use,
}: {
  inspection: Inspection;
  choices: Choices;
  label: string;
  use: (name: string, on: boolean) => void;
}) {
  const s = inspection.summary;
  if (s === undefined) return null;
  const n = (v: number) => v.toLocaleString("en");
  const rows: Row[] = inspection.names.map((name) => {
    const f = s.features.find((x) => x.name === name);
    if (name === label)
      return { name, kind: "answer", missing: n(s.label.missing), distinct: n(s.label.classes.length), role: "label" };
    if (f === undefined) return { name, kind: "", missing: "", distinct: "", role: "dropped" };
    return {
      name,
      kind: f.kind === "numeric" ? "number" : "category",
      missing: n(f.missing),
      distinct: n(f.distinct),
      role: "used",
    };
  });
  const total = s.label.classes.reduce((t, c) => t + c.count, 0);
  return (
    <div className="grid gap-5">
      <p>
        <strong>{n(s.rows)} rows</strong>, {n(s.features.length)} columns used to predict <strong>{label}</strong>.
      </p>
      <Table
        caption="Columns of the file"
        columns={[
          { name: "Column", cell: (r: Row) => r.name },
          { name: "Kind", cell: (r) => (r.role === "dropped" ? <span className="text-soft">not used</span> : r.kind) },
          { name: "Missing", number: true, cell: (r) => r.missing },
          { name: "Different values", number: true, cell: (r) => r.distinct },
          {
            name: "Use it",
            cell: (r) =>
              r.role === "label" ? (
                "to be predicted"
              ) : (
                <input
                  type="checkbox"
                  aria-label={`Use the column ${r.name}`}
                  checked={!choices.drop.includes(r.name)}
                  onChange={(e) => use(r.name, e.target.checked)}
                  className="size-4 accent-accent"
                />
              ),
          },
        ]}
        rows={rows}
        rowKey={(r, k) => `${k} ${r.name}`}
      />
      <div className="grid gap-2">
        <p className="font-medium">Answers in “{label}”</p>
        <ul className="flex flex-wrap gap-2">
          {s.label.classes.slice(0, 24).map((x) => (
            <li key={x.name} className="rounded-lg border border-line px-3 py-1 text-sm">
              {x.name} <span className="text-soft tabular-nums">{n(x.count)}</span>
              <span className="text-soft tabular-nums"> · {total > 0 ? Math.round((100 * x.count) / total) : 0} %</span>
            </li>
          ))}
          {s.label.classes.length > 24 && (
            <li className="px-3 py-1 text-sm text-soft">and {n(s.label.classes.length - 24)} more</li>
          )}
        </ul>
      </div>
      {s.problems.length > 0 && (
        <Notice tone="wait" title="Look at this before you publish">
          <ul className="list-disc pl-5">
            {s.problems.map((p) => (
              <li key={p}>{p}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(choices.drop.length > 0 || choices.noHeader) && (
        <p className="text-sm text-soft">
          The published file is written anew with a header and only the columns in use: columns that are not used are
          encrypted nowhere and reach nobody.
        </p>
      )}
      <p className="text-sm text-soft">
        Names and kinds of the columns and the number of rows become public. Values do not.
        {choices.purpose === "validation" &&
          " When you buy a run, the ranges of numbers, the lists of categories and the answers in this file become the run’s schema, which the server, the custodians and the trainers read."}
      </p>
    </div>
  );
}
