import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { revoke } from "../../acts/revoke";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import {
  contentUrl,
  fetchContent,
  settled,
  useDataset,
  useProposals,
  useStatus,
  type Dataset,
  type Status,
} from "../../api/client";
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Dialog,
  Facts,
  Hash,
  Money,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  Table,
  Time,
  toneOf,
} from "../../components";
import type { Hex } from "../../core/bytes";
import { computeCid } from "../../core/cid";
import { policyHash } from "../../core/policy";
import { useWallet } from "../../wallet/context";
import { isValidation, policyOf } from "../datasets/filter";
import { stateWord } from "../govern/standing";
import { readManifest } from "./columns";

/** One dataset: what may be done with it, what is public of it, and how it came to the market. */
export default function DatasetPage() {
  const { id } = useParams({ from: "/datasets/$id" });
  const q = useDataset(id);
  if (q.isPending) return <Skeleton lines={8} />;
  if (q.data === undefined) return <ProblemNotice error={q.error} retry={() => void q.refetch()} />;
  return <Found dataset={q.data} />;
}

function Found({ dataset: d }: { dataset: Dataset }) {
  const status = useStatus().data;
  const { wallets } = useWallet();
  const validation = isValidation(d);
  const owner = wallets.find((w) => w.address === d.owner.toLowerCase());
  return (
    <>
      <PageHead
        title={d.title}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={validation ? "idle" : toneOf(d.status)}>{validation ? "validation set" : d.status}</Badge>
            <span>
              {d.rows.toLocaleString("en")} rows · published <Time ms={d.createdMs} />
            </span>
          </span>
        }
        actions={
          d.status === "listed" ? (
            <ButtonLink to="/train" search={{ datasets: d.id }} kind="primary">
              Use in a run
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 content-start gap-6">
          <PolicyCard dataset={d} />
          <ColumnsCard dataset={d} />
          <Card title="Public bytes">
            <Facts
              items={[
                {
                  name: "Ciphertext",
                  value: <Cid cid={d.dataCid} what="CID of the ciphertext" />,
                  note: "an age file: readable text of one line, then noise",
                },
                {
                  name: "Envelope",
                  value: <Cid cid={d.envelopeCid} what="CID of the envelope" />,
                  note: "the key, split and sealed to the custodians",
                },
                {
                  name: "Manifest",
                  value: <Cid cid={d.manifestCid} what="CID of the manifest" />,
                  note: "column names and kinds, no values",
                },
              ]}
            />
          </Card>
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <Card title="On the market">
            <Facts
              items={[
                ...(validation
                  ? []
                  : [
                      {
                        name: "Price of one use",
                        value: <Money wei={d.priceWei} />,
                        ...(d.status === "listed" ? {} : { note: "once it is listed" }),
                      },
                      { name: "Least price", value: <Money wei={d.priceFloorWei} />, note: "the owner's floor" },
                    ]),
                {
                  name: "Key",
                  value: d.acknowledged ? (
                    <Badge tone="good">in custody</Badge>
                  ) : (
                    <Badge tone="wait">being checked</Badge>
                  ),
                  note: d.acknowledged
                    ? `every custodian of epoch ${d.epoch} checked its part`
                    : "the custodians check their parts of it",
                },
                {
                  name: "Owner",
                  value: <Hash value={d.owner} what="owner's address" />,
                  ...(owner === undefined ? {} : { note: `yours: ${owner.name}` }),
                },
                { name: "Id", value: <Hash value={d.id} what="dataset id" /> },
                { name: "Version", value: d.version },
              ]}
            />
          </Card>
          {!validation && <Listing dataset={d} />}
          {owner !== undefined && d.status !== "revoked" && d.status !== "none" && status !== undefined && (
            <RevokeCard dataset={d} status={status} owner={owner} />
          )}
        </div>
      </div>
    </>
  );
}

function Cid({ cid, what }: { cid: string; what: string }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <Hash value={cid} what={what} />
      <a className="link text-sm" href={contentUrl(cid)} target="_blank" rel="noreferrer">
        raw bytes
      </a>
    </span>
  );
}

function PolicyCard({ dataset: d }: { dataset: Dataset }) {
  const p = policyOf(d);
  const genuine = hashOf(d.policy) === d.policyHash.toLowerCase();
  return (
    <Card title="What may be done with it">
      {!genuine && (
        <Notice tone="bad" title="This is not the policy that the owner signed">
          Its hash differs from the one on chain. Do not rely on the words below.
        </Notice>
      )}
      {p === undefined ? (
        <ProblemNotice error={new Error("The policy cannot be read")} />
      ) : (
        <>
          <p className="mb-3">{p.text}</p>
          <Facts
            items={[
              {
                name: "For",
                value: p.purposes
                  .map((x) => (x === "training" ? "training runs" : "validation of its owner's runs"))
                  .join(", "),
              },
              { name: "May predict", value: p.labels.length === 0 ? "any column" : p.labels.join(", ") },
              {
                name: "Opened by",
                value: p.tiers.includes("hosted")
                  ? `at most ${p.maxHolders} staked trainers in one run, in memory`
                  : p.tiers.join(", "),
                ...(p.minStakeWei > 0n
                  ? { note: `each with a stake of ${(p.minStakeWei / 10n ** 18n).toString()} credits or more` }
                  : {}),
              },
              { name: "Smallest sum", value: `over ${p.kMin} owners`, note: "updates of fewer owners never open" },
              { name: "Scores", value: p.allowScores ? "one for each run, without differential privacy" : "none" },
              {
                name: "Column sums",
                value: p.noiseFreeStatistics ? "over all datasets of a run, without noise" : "none",
              },
              ...(p.allowedTrainers.length > 0
                ? [
                    {
                      name: "Trainers",
                      value: (
                        <span className="grid">
                          {p.allowedTrainers.map((t) => (
                            <Hash key={t} value={t} what="trainer's address" />
                          ))}
                        </span>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </>
      )}
    </Card>
  );
}

function hashOf(document: string): string {
  try {
    return policyHash(document).toLowerCase();
  } catch {
    return "";
  }
}

function ColumnsCard({ dataset: d }: { dataset: Dataset }) {
  const q = useQuery({
    queryKey: ["manifest", d.manifestCid],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const bytes = await fetchContent(d.manifestCid, signal);
      const { cid } = await computeCid(new Blob([bytes]));
      if (cid !== d.manifestCid) throw new Error("The server sent other bytes than the manifest that was signed");
      return readManifest(bytes);
    },
  });
  return (
    <Card title="Columns">
      {q.isPending ? (
        <Skeleton lines={4} />
      ) : q.data === undefined ? (
        <ProblemNotice error={q.error} retry={() => void q.refetch()} />
      ) : (
        <div className="grid gap-2">
          <Table
            caption="Columns of this dataset"
            rows={q.data.columns}
            rowKey={(c, i) => `${i}-${c.name}`}
            columns={[
              { name: "Name", cell: (c) => c.name },
              { name: "Kind", cell: (c) => c.kind },
              { name: "", cell: (c) => (c === q.data.columns[q.data.columns.length - 1] ? "label" : "") },
            ]}
          />
          <p className="text-sm text-soft">
            From the manifest, whose bytes were checked here against its CID.
            {q.data.size !== "" && ` The ciphertext has ${q.data.size.replace(" B", " bytes")}.`}
          </p>
        </div>
      )}
    </Card>
  );
}

function Listing({ dataset: d }: { dataset: Dataset }) {
  const q = useProposals();
  const about = (q.data ?? []).filter((p) => p.datasets.some((x) => x.toLowerCase() === d.id.toLowerCase()));
  return (
    <Card title="Votes on it">
      {q.isPending ? (
        <Skeleton lines={2} />
      ) : about.length === 0 ? (
        <div className="grid gap-3">
          <p className="text-soft">No proposal names this dataset yet. The members vote datasets onto the market.</p>
          {(d.status === "proposed" || d.status === "suspended") && (
            <div>
              {d.acknowledged ? (
                <ButtonLink to="/govern" search={{ propose: "list", datasets: d.id }} kind="primary">
                  Propose to list it
                </ButtonLink>
              ) : (
                <p className="text-sm text-soft">It can be proposed once the custodians have acknowledged its key.</p>
              )}
            </div>
          )}
        </div>
      ) : (
        <div className="grid gap-3">
          <ul className="grid gap-2">
            {about.map((p) => (
              <li key={p.id} className="flex flex-wrap items-center justify-between gap-2">
                <Link to="/govern/$id" params={{ id: p.id }} className="link min-w-0">
                  {p.title}
                </Link>
                <Badge tone={toneOf(p.state)}>{stateWord(p.state)}</Badge>
              </li>
            ))}
          </ul>
          {(d.status === "proposed" || d.status === "suspended") &&
            d.acknowledged &&
            about.every((p) => settled(p.state)) && (
              <div>
                <ButtonLink to="/govern" search={{ propose: "list", datasets: d.id }}>
                  Propose to list it
                </ButtonLink>
              </div>
            )}
        </div>
      )}
    </Card>
  );
}

function RevokeCard({
  dataset: d,
  status,
  owner,
}: {
  dataset: Dataset;
  status: Status;
  owner: { address: Hex; name: string };
}) {
  const { wallet, select } = useWallet();
  const [asking, setAsking] = useState(false);
  const act = useAct(async (w) => {
    const after = await revoke(w, status, d.id as Hex);
    if (after.status !== "revoked") throw new Error("The chain has not revoked it yet; reload the page in a moment");
    setAsking(false);
    return `${d.title} is revoked`;
  });
  const acting = wallet?.address === owner.address;
  return (
    <Card title="Withdraw it">
      <p className="text-soft">
        You own this dataset. Revoking stops later key releases and rounds. It recalls nothing: who has opened the data
        has seen it, and models trained on it stay.
      </p>
      <div className="mt-3">
        {acting ? (
          <Button kind="danger" onClick={() => setAsking(true)}>
            Revoke…
          </Button>
        ) : (
          <Button onClick={() => void select(owner.address)}>Act as {owner.name}</Button>
        )}
      </div>
      <Dialog
        open={asking}
        title={`Revoke “${d.title}”?`}
        onClose={() => {
          setAsking(false);
          act.reset();
        }}
        actions={
          <Button kind="danger" busy={act.busy} onClick={() => act.start()}>
            Revoke for good
          </Button>
        }
      >
        <ul className="list-disc space-y-1 pl-5">
          <li>It leaves the market at once; nobody can buy another run over it.</li>
          <li>Runs under way get no further key of it, and may go on without it or be refunded.</li>
          <li>What was opened before is not recalled, and payouts already earned stay yours.</li>
          <li>
            This cannot be undone, and the registry takes the same file only once: this very file cannot be published
            again.
          </li>
        </ul>
        <SignNote act="to revoke this dataset" />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </Dialog>
    </Card>
  );
}
