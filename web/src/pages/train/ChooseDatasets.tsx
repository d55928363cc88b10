import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../api/client";
import { Badge, ButtonLink, cleanText, Empty, Foreign, Money, Notice, shorten, Table } from "../../components";
import { readPolicy, type Policy } from "../../core/policy";
import { objections } from "./quote";
import { differences, ownersBeside, schemaDifferences, type PublicColumns } from "./schemas";
import type { Schema } from "../../core/schema";

interface Props {
  listed: readonly Dataset[];
  /** From the manifests, by id of the dataset. */
  columns: ReadonlyMap<string, PublicColumns>;
  /** Why a manifest could not be read, by id of the dataset. */
  unread: ReadonlyMap<string, string>;
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
  const why = p.unread.get(d.id);
  if (why !== undefined) out.push(`its description cannot be used: ${why.replace(/[.]$/, "")}`);
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

/** What its owner's manifest calls a dataset; the catalogue's title until that is read. */
function nameOf(d: Dataset, columns: Props["columns"]): string {
  const signed = columns.get(d.id)?.name;
  return signed === undefined || signed === "" ? d.title : signed;
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
  const renamed = rows.filter(({ d }) => cleanText(nameOf(d, p.columns)) !== cleanText(d.title));
  const bad = rows.filter((r) => chosen.includes(r.d.id) && r.faults.length > 0);
  return (
    <div className="grid gap-4">
      <p className="text-sm text-soft">
        Whether datasets fit together is said by their owners’ descriptions of the columns; what is in the rows shows
        only in training.
      </p>
      <Table
        caption="Datasets on the market"
        columns={[
          {
            name: "Dataset",
            wide: true,
            cell: ({ d }: (typeof rows)[number]) => (
              <label className="inline-flex items-center gap-3">
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-accent"
                  checked={chosen.includes(d.id)}
                  onChange={(e) => onChange(e.target.checked ? [...chosen, d.id] : chosen.filter((c) => c !== d.id))}
                />
                <Foreign text={nameOf(d, p.columns)} limit={60} />
              </label>
            ),
          },
          { name: "Rows", number: true, cell: ({ d }) => d.rows.toLocaleString("en") },
          {
            name: "Predicts",
            cell: ({ d }) => {
              const label = p.columns.get(d.id)?.columns.at(-1)?.name;
              return label === undefined ? p.unread.has(d.id) ? "?" : "…" : <Foreign text={label} limit={40} />;
            },
          },
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
            wide: true,
            cell: ({ d, faults }) =>
              faults.length === 0 ? (
                <span className="text-good">{p.columns.has(d.id) ? "yes" : "…"}</span>
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
      {renamed.length > 0 && (
        <p className="text-sm text-wait">
          The names above are those that the owners signed. This server’s catalogue has other titles for{" "}
          {renamed.length === 1 ? "one of them" : `${renamed.length} of them`}: see{" "}
          {renamed.slice(0, 5).map(({ d }, i) => (
            <span key={d.id}>
              {i > 0 && ", "}
              <Link to="/datasets/$id" params={{ id: d.id }} className="link">
                <Foreign text={d.title} limit={40} />
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {bad.length > 0 && (
        <Notice tone="bad" title="These do not go together">
          <ul className="list-disc pl-5">
            {bad.map((r) => (
              <li key={r.d.id}>
                <strong>
                  <Foreign text={nameOf(r.d, p.columns)} limit={60} />
                </strong>
                : {r.faults.join("; ")}.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className={chosen.length >= 3 && owners >= 3 && bad.length === 0 ? "text-good" : "text-soft"} role="status">
        {chosen.length < 3
          ? `Choose at least three: ${chosen.length} chosen. With fewer, each owner could subtract its own part from the sum.`
          : owners < 3
            ? `They belong to ${owners} owners besides you; a run needs three.`
            : `${bad.length === 0 ? "✓ " : ""}${chosen.length} datasets of ${owners} owners, ${picked.reduce((n, d) => n + d.rows, 0).toLocaleString("en")} rows together.`}
      </p>
    </div>
  );
}
