import { useState } from "react";
import { addVersion } from "../../acts/owner";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import type { Dataset } from "../../api/client";
import { Button, Card, Check, Foreign, Input, Notice, ProblemNotice, Progress } from "../../components";
import { toHex, type Hex } from "../../core/bytes";
import type { TableOptions } from "../../core/csv";
import { readPolicy } from "../../core/policy";
import { discardSpooled, inspectFile, preparePublication, type FileSummary } from "../../worker/client";
import { committeeOf } from "../contribute/committee";
import { CustodiansCard } from "../contribute/CustodiansCard";
import { FilePicker } from "../contribute/FilePicker";
import type { PublicColumn } from "./columns";

interface Looked {
  readonly file: File;
  readonly summary: FileSummary;
}

/** Replaces the data by a new version: encrypted here, with the policy as it is. */
export function VersionCard({
  dataset: d,
  title,
  columns,
}: {
  dataset: Dataset;
  title: string;
  columns: readonly PublicColumn[] | undefined;
}) {
  const [open, setOpen] = useState(false);
  const [looked, setLooked] = useState<Looked>();
  const [label, setLabel] = useState(labelOf(d) ?? "");
  const [confirmed, setConfirmed] = useState(false);
  const [unreadable, setUnreadable] = useState<unknown>();
  const [at, setAt] = useState<{ text: string; value: number | undefined }>();
  const options: TableOptions = { label: label.trim() === "" ? "last" : label.trim(), partOfWhole: true };

  const look = async (file: File) => {
    setUnreadable(undefined);
    setLooked(undefined);
    setConfirmed(false);
    try {
      setLooked({ file, summary: await inspectFile(file, options) });
    } catch (e) {
      setUnreadable(e);
    }
  };
  const act = useAct(async (wallet, { file }: Looked, market) => {
    try {
      const committee = await committeeOf(market, wallet);
      const version = d.version + 1;
      setAt({ text: "Encrypting", value: undefined });
      const p = await preparePublication(
        file,
        options,
        {
          title,
          policy: d.policy,
          dataset: d.id.toLowerCase() as Hex,
          info: {
            chainId: market.chainId,
            registry: market.contracts.datasets.toLowerCase() as Hex,
            version,
            creator: d.creator.toLowerCase() as Hex,
            epoch: committee.epoch,
            t: committee.t,
            members: [...committee.members],
          },
          custodianKeys: committee.sealingKeys,
          salt: toHex(new Uint8Array(32)),
          headerConfirmed: confirmed,
        },
        (w) => setAt({ text: "Encrypting and checking", value: w.total > 0 ? w.done / w.total : undefined }),
      );
      try {
        const plan = { version, epoch: committee.epoch, policy: d.policy, title };
        await addVersion(wallet, market, plan, p, (share) => setAt({ text: "Uploading the ciphertext", value: share }));
      } finally {
        await discardSpooled(p.ciphertext);
      }
      setLooked(undefined);
      setOpen(false);
      return `Version ${version} is on the chain; the custodians check its key now`;
    } finally {
      setAt(undefined);
    }
  });
  if (!open)
    return (
      <Card title="New data">
        <p className="text-soft">
          Replace the file by a newer one. It is encrypted in this browser under a new key and becomes version{" "}
          {d.version + 1}; earlier versions stay on IPFS, and runs of them go on.
          {d.status === "listed" && " The dataset leaves the market until the members have listed the new version."}
        </p>
        <div className="mt-3">
          <Button onClick={() => setOpen(true)}>Publish a new version…</Button>
        </div>
      </Card>
    );
  const differ = looked === undefined ? [] : differences(looked.summary, columns);
  return (
    <Card
      title={`Version ${d.version + 1}`}
      actions={
        <Button small kind="quiet" disabled={act.busy} onClick={() => setOpen(false)}>
          Close
        </Button>
      }
    >
      <div className="grid gap-4">
        <Input
          label="Column to predict"
          hint="Its name in the file’s first line; empty for the last column."
          value={label}
          disabled={act.busy}
          onChange={(e) => {
            setLabel(e.currentTarget.value);
            setLooked(undefined);
          }}
        />
        <FilePicker
          title={looked === undefined ? "The newer file" : looked.file.name}
          hint="Every column in it is published, encrypted; their names and kinds are public. Nothing leaves this browser by choosing."
          disabled={act.busy}
          chosen={looked !== undefined}
          onFile={(f) => void look(f)}
        />
        {unreadable !== undefined && <ProblemNotice error={unreadable} />}
        {looked !== undefined && (
          <div className="grid gap-3">
            <p>
              {looked.summary.rows.toLocaleString("en")} rows, {looked.summary.features.length} columns besides{" "}
              <Foreign text={looked.summary.label.name} limit={60} />, which has {looked.summary.label.classes.length}{" "}
              classes.
            </p>
            {differ.length > 0 && (
              <Notice tone="wait" title="Its columns are not those of the present version">
                {differ.join(" ")} Runs combine only datasets with the same columns.
              </Notice>
            )}
            {looked.summary.problems.length > 0 && (
              <Notice tone="wait" title="Look at this first">
                <ul className="list-disc pl-5">
                  {looked.summary.problems.map((p) => (
                    <li key={p}>{p}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {looked.summary.headerIsData && (
              <Check
                label="The first line holds names, although it looks like a row."
                hint="Names of columns are public: if it is a row, that row would be public."
                checked={confirmed}
                onChange={(e) => setConfirmed(e.currentTarget.checked)}
              />
            )}
            <CustodiansCard />
            <div>
              <Button
                kind="primary"
                busy={act.busy}
                disabled={looked.summary.headerIsData && !confirmed}
                onClick={() => act.start(looked)}
              >
                Encrypt and publish version {d.version + 1}
              </Button>
            </div>
            <SignNote act="to publish the new version" />
          </div>
        )}
        {at !== undefined && <Progress label={at.text} value={at.value} />}
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </div>
    </Card>
  );
}

/** The column that the policy lets runs predict, if it names one. */
function labelOf(d: Dataset): string | undefined {
  try {
    return readPolicy(d.policy).labels[0];
  } catch {
    return undefined;
  }
}

/** What is new and what is missing against the present columns, in sentences. */
function differences(s: FileSummary, columns: readonly PublicColumn[] | undefined): string[] {
  if (columns === undefined) return [];
  const now = new Set([...s.features.map((f) => f.name), s.label.name]);
  const before = new Set(columns.map((c) => c.name));
  const named = (list: string[]) => `${list.slice(0, 5).join(", ")}${list.length > 5 ? " and more" : ""}.`;
  const added = [...now].filter((n) => !before.has(n));
  const gone = [...before].filter((n) => !now.has(n));
  return [
    ...(added.length > 0 ? [`New: ${named(added)}`] : []),
    ...(gone.length > 0 ? [`Missing: ${named(gone)}`] : []),
  ];
}
