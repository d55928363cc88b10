import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../api/client";
import { Badge, ButtonLink, Empty, Money, Notice, shorten, Table } from "../../components";
import { readPolicy, type Policy } from "../../core/policy";
import { objections } from "./quote";
import { differences, ownersBeside, schemaDifferences, type PublicColumns } from "./schemas";
import type { Schema } from "../../core/schema";

interface Props {
  listed: readonly Dataset[];
  columns: ReadonlyMap<string, PublicColumns>;
  chosen: readonly string[];
  builder: string | undefined;
  /** Of the validation set, once there is one. */
  schema: Schema | undefined;
  validationRows: number;
  onChange: (chosen: string[]) => void;
}

function policyOf(d: Dataset): Policy | undefined {
  try {
    return readPolicy(d.policy);
  } catch {
    return undefined;
  }
}

/** What stands against training on one dataset together with the chosen ones, in plain words. */
export function faultsOf(d: Dataset, p: Omit<Props, "onChange" | "builder" | "listed">): string[] {
  const own = p.columns.get(d.id);
  const first = p.columns.get(p.chosen.find((id) => id !== d.id) ?? "");
  const out: string[] = [];
  if (own !== undefined) {
    if (p.schema !== undefined) out.push(...schemaDifferences(p.schema, own));
    else if (first !== undefined) out.push(...differences(first, own));
  }
  const policy = policyOf(d);
  if (policy === undefined) return [...out, "its policy cannot be read"];
  const label = p.schema?.label.name ?? own?.columns.at(-1)?.name ?? "";
  const others = p.chosen.includes(d.id) ? p.chosen.length : p.chosen.length + 1;
  return [...out, ...objections(policy, { datasets: Math.max(3, others), label, validationRows: p.validationRows })];
}

/** The datasets on the market with a choice of at least three, and whether they go together. */
export function ChooseDatasets(p: Props) {
  const { listed, chosen, builder, onChange } = p;
  if (listed.length === 0)
    return (
      <Empty
        title="No datasets are on the market yet"
        action={
          <>
            <ButtonLink kind="primary" to="/contribute">
              Contribute data
            </ButtonLink>
            <ButtonLink to="/govern">Governance</ButtonLink>
          </>
        }
      >
        Owners publish datasets, the DAO’s members vote them onto the market. A run needs three of different owners.
      </Empty>
    );
  const picked = listed.filter((d) => chosen.includes(d.id));
  const owners = ownersBeside(picked, builder);
  const rows = listed.map((d) => ({ d, faults: faultsOf(d, p) }));
  const bad = rows.filter((r) => chosen.includes(r.d.id) && r.faults.length > 0);
  return (
    <div className="grid gap-4">
      <Table
        caption="Datasets on the market"
        columns={[
          {
            name: "Dataset",
            cell: ({ d }: (typeof rows)[number]) => (
              <label className="inline-flex items-center gap-3">
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-accent"
                  checked={chosen.includes(d.id)}
                  onChange={(e) => onChange(e.target.checked ? [...chosen, d.id] : chosen.filter((c) => c !== d.id))}
                />
                {d.title}
              </label>
            ),
          },
          { name: "Rows", number: true, cell: ({ d }) => d.rows.toLocaleString("en") },
          { name: "Predicts", cell: ({ d }) => p.columns.get(d.id)?.columns.at(-1)?.name ?? "…" },
          { name: "Price in credits", number: true, cell: ({ d }) => <Money wei={d.priceWei} unit={false} /> },
          {
            name: "Owner",
            cell: ({ d }) => (
              <span className="inline-flex items-center gap-2 font-mono">
                {shorten(d.owner)}
                {builder !== undefined && d.owner.toLowerCase() === builder.toLowerCase() && (
                  <Badge tone="wait">you</Badge>
                )}
              </span>
            ),
          },
          {
            name: "Fits",
            cell: ({ d, faults }) =>
              faults.length === 0 ? (
                <span className="text-good">✓ yes</span>
              ) : (
                <span className="text-wait" title={faults.join("; ")}>
                  no, {chosen.includes(d.id) ? "see below" : (faults[0] ?? "")}
                </span>
              ),
          },
          {
            name: "More",
            cell: ({ d }) => (
              <Link to="/datasets/$id" params={{ id: d.id }} className="link">
                details
              </Link>
            ),
          },
        ]}
        rows={rows}
        rowKey={(r) => r.d.id}
      />
      {bad.length > 0 && (
        <Notice tone="bad" title="These do not go together">
          <ul className="list-disc pl-5">
            {bad.map((r) => (
              <li key={r.d.id}>
                <strong>{r.d.title}</strong>: {r.faults.join("; ")}.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className={chosen.length >= 3 && owners >= 3 ? "text-good" : "text-soft"} role="status">
        {chosen.length < 3
          ? `Choose at least three: ${chosen.length} chosen. With fewer, each owner could subtract its own part from the sum.`
          : owners < 3
            ? `They belong to ${owners} owners besides you; a run needs three.`
            : `✓ ${chosen.length} datasets of ${owners} owners, ${picked.reduce((n, d) => n + d.rows, 0).toLocaleString("en")} rows together.`}
      </p>
    </div>
  );
}
