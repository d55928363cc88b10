import { Card, Foreign, ProblemNotice, Skeleton, Table } from "../../components";
import type { ManifestFacts, PublicColumn } from "./columns";

/** More rows would make the page slow and help nobody. */
const most = 200;

interface Asked {
  readonly isPending: boolean;
  readonly data: ManifestFacts | undefined;
  readonly error: unknown;
  refetch(): unknown;
}

/** The columns that a manifest names; the label stands last. */
export function ColumnsCard({ manifest: q }: { manifest: Asked }) {
  return (
    <Card title="Columns">
      {q.isPending ? (
        <Skeleton lines={4} />
      ) : q.data === undefined ? (
        <ProblemNotice error={q.error} retry={() => void q.refetch()} />
      ) : (
        <Columns facts={q.data} />
      )}
    </Card>
  );
}

function Columns({ facts }: { facts: ManifestFacts }) {
  const label = facts.columns.at(-1);
  const features = facts.columns.slice(0, -1);
  const shown = features.slice(0, most);
  type Row = PublicColumn & { role: string };
  const rows: Row[] = [
    ...shown.map((c) => ({ ...c, role: "" })),
    ...(label === undefined ? [] : [{ ...label, role: "label" }]),
  ];
  return (
    <div className="grid gap-2">
      <Table
        caption="Columns of this dataset"
        rows={rows}
        rowKey={(_, i) => String(i)}
        columns={[
          { name: "Name", cell: (c) => <Foreign text={c.name} limit={60} more /> },
          { name: "Kind", cell: (c) => c.kind },
          { name: "", cell: (c) => c.role },
        ]}
      />
      <p className="text-sm text-soft">
        {features.length > most &&
          `${(features.length - most).toLocaleString("en")} more columns are named in the manifest. `}
        By its owner’s description: nobody can see the rows to compare. The manifest’s bytes were checked here against
        its CID.
        {facts.size !== "" && ` The ciphertext has ${facts.size.replace(" B", " bytes")}.`}
      </p>
    </div>
  );
}
