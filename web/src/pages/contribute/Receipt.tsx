import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contentUrl, queries, useProposals } from "../../api/client";
import { Badge, Button, ButtonLink, Card, Facts, Hash, ProblemNotice } from "../../components";
import { exportKeys } from "../../keyring/keyring";
import type { Hex } from "../../core/bytes";
import { useWallet } from "../../wallet/context";
import { stateOf, stateTone } from "../datasets/state";
import { save } from "../run/openModel";

/** What was published; kept for this tab, so that a reload shows it again. */
export interface Published {
  datasetId: Hex;
  address: Hex;
  validation: boolean;
  /** The sample that it was made from; empty for a file of one's own. */
  sample: string;
}

const key = "sahm.published";

export function rememberPublished(p: Published | undefined): void {
  if (p === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(p));
}

/** What this tab published last; with a sample, only if it was made from that one. */
export function lastPublished(sample: string | undefined): Published | undefined {
  try {
    const v: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof v !== "object" || v === null || !("datasetId" in v) || typeof v.datasetId !== "string") return undefined;
    if (!("address" in v) || typeof v.address !== "string" || !("validation" in v) || typeof v.validation !== "boolean")
      return undefined;
    const from = "sample" in v && typeof v.sample === "string" ? v.sample : "";
    if (sample !== undefined && sample !== "" && sample !== from) return undefined;
    return { datasetId: v.datasetId as Hex, address: v.address as Hex, validation: v.validation, sample: from };
  } catch {
    return undefined;
  }
}

/** A dataset until it is listed; asked again every second until the custodians have it. */
export function usePublished(p: Published | undefined) {
  return useQuery({
    ...queries.dataset(p?.datasetId ?? ""),
    enabled: p !== undefined,
    refetchInterval: (q) => (q.state.data?.acknowledged === true ? 4_000 : 1_000),
  });
}

/** Saves the key file of a wallet. */
export function BackupButton({ address, kind = "plain" }: { address: Hex; kind?: "plain" | "primary" }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const go = async () => {
    setBusy(true);
    setError(undefined);
    try {
      save(await exportKeys(address), `sahm-keys-${address.slice(2, 10)}.json`);
    } catch (e) {
      setError(e);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-2">
      <div>
        <Button kind={kind} busy={busy} onClick={() => void go()}>
          Save the key file
        </Button>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </div>
  );
}

/** What was published, under which names, and what comes next. */
export function Receipt({ published, onAgain }: { published: Published; onAgain: () => void }) {
  const { wallets } = useWallet();
  const inBrowser = wallets.some((w) => w.kind === "browser" && w.address === published.address);
  const d = usePublished(published).data;
  const proposals = useProposals().data;
  if (d === undefined) return null;
  const state = stateOf(d, proposals);
  const file = (cid: string, what: string) => (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Hash value={cid} what={`address of ${what}`} />
      <a className="link text-sm" href={contentUrl(cid)} download>
        as IPFS serves it
      </a>
    </span>
  );
  return (
    <div className="grid gap-6">
      <Card title="Receipt" actions={<Badge tone={stateTone(state)}>{state}</Badge>}>
        <Facts
          items={[
            { name: "Name", value: d.title },
            { name: "Dataset id", value: <Hash value={d.id} what="dataset id" /> },
            { name: "Rows", value: d.rows.toLocaleString("en") },
            {
              name: "Ciphertext",
              value: file(d.dataCid, "the ciphertext"),
              note: "Your file, encrypted: nobody can read it without its key.",
            },
            {
              name: "Envelope",
              value: file(d.envelopeCid, "the envelope"),
              note: "The file’s key in parts, each sealed to the custodians that hold it.",
            },
            {
              name: "Manifest",
              value: file(d.manifestCid, "the manifest"),
              note: "What everybody may read: name, columns, number of rows, policy; no values.",
            },
          ]}
        />
      </Card>
      <Card title="Keep a copy of the key">
        <p className="mb-4">
          The file’s key is in this browser and, in parts, with the custodians. If you clear this browser’s data your
          copy is gone. Save the key file somewhere safe: whoever has it can read your data
          {inBrowser && ", and act as this wallet"}.
        </p>
        <BackupButton address={published.address} kind="primary" />
      </Card>
      <Card title="What happens next">
        {published.validation ? (
          <div className="grid gap-4">
            <p>
              A validation set is never listed or sold. Use it to buy a run: only the run’s evaluator and recomputer
              open it.
            </p>
            <div className="flex flex-wrap gap-2">
              <ButtonLink kind="primary" to="/train" search={{ validation: d.id }}>
                Train a model with it
              </ButtonLink>
              <Button onClick={onAgain}>Publish another file</Button>
            </div>
          </div>
        ) : d.status === "listed" ? (
          <div className="grid gap-4">
            <p className="text-good">
              ✓ The members listed it: builders can buy runs that use it. What it earns appears under Earnings.
            </p>
            <div className="flex flex-wrap gap-2">
              <ButtonLink kind="primary" to="/earnings">
                Earnings
              </ButtonLink>
              <Button onClick={onAgain}>Publish another file</Button>
            </div>
          </div>
        ) : (
          <div className="grid gap-4">
            <p>
              The DAO’s members vote it onto the market; until then nobody can use it. Anybody with a vote can propose
              that, you too. This page shows when it is listed.
            </p>
            <div className="flex flex-wrap gap-2">
              <ButtonLink kind="primary" to="/govern" search={{ propose: "list", datasets: d.id }}>
                Propose to list it
              </ButtonLink>
              <ButtonLink to="/datasets/$id" params={{ id: d.id }}>
                See it in the catalogue
              </ButtonLink>
              <Button onClick={onAgain}>Publish another file</Button>
            </div>
          </div>
        )}
      </Card>
    </div>
  );
}
