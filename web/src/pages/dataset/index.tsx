import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { revoke } from "../../acts/revoke";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { contentUrl, settled, toProblem, useDataset, useProposals, useStatus, type Dataset } from "../../api/client";
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  cleanText,
  Dialog,
  Facts,
  Foreign,
  Hash,
  Money,
  Notice,
  PageHead,
  plainText,
  ProblemNotice,
  quotedText,
  Skeleton,
  Time,
  toneOf,
} from "../../components";
import type { Hex } from "../../core/bytes";
import { Missing } from "../../shell/Missing";
import { useWallet } from "../../wallet/context";
import { isValidation } from "../datasets/filter";
import { stateOf, stateTone } from "../datasets/state";
import { stateWord } from "../govern/standing";
import { nodeWords } from "../run/settlement";
import { ColumnsCard } from "./ColumnsCard";
import { manifestQuery } from "./manifest";
import { OwnerCard } from "./OwnerCard";
import { PolicyCard } from "./PolicyCard";
import { PrivacyCard } from "./PrivacyCard";
import { registryQuery, unlike, type Registered } from "./registry";
import { SharesCard } from "./SharesCard";
import { StatisticsCard } from "./StatisticsCard";
import { VersionCard } from "./VersionCard";

/** One dataset: what may be done with it, what is public of it, and how it came to the market. */
export default function DatasetPage() {
  const { id } = useParams({ from: "/datasets/$id" });
  const q = useDataset(id);
  if (q.data === undefined)
    return (
      <>
        <PageHead title="Dataset" />
        {q.isPending ? (
          <Skeleton lines={8} label="Loading the dataset" />
        ) : (
          <Missing what="dataset" error={q.error} retry={() => void q.refetch()} />
        )}
      </>
    );
  return <Found dataset={q.data} />;
}

function Found({ dataset: d }: { dataset: Dataset }) {
  const status = useStatus().data;
  const { wallet, wallets } = useWallet();
  const validation = isValidation(d);
  const state = stateOf(d, useProposals().data);
  const manifest = useQuery(manifestQuery(d.manifestCid));
  const onChain = useQuery(registryQuery(d, status, wallet));
  const registered = onChain.data?.entry;
  const signed = manifest.data?.name ?? "";
  const renamed = signed !== "" && cleanText(signed) !== cleanText(d.title);
  const name = signed === "" ? d.title : signed;
  const over = d.status === "revoked" || d.status === "delisted" || d.status === "none";
  const owner = wallets.find((w) => w.address === d.owner.toLowerCase());
  return (
    <>
      <PageHead
        title={<Foreign text={name} limit={120} />}
        name={plainText(name)}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={stateTone(state)}>{state}</Badge>
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
      {renamed && (
        <div className="mb-6">
          <Notice tone="wait" title="This server’s catalogue calls it something else">
            There it is “
            <Foreign text={d.title} limit={120} />
            ”. The name above is the one in the manifest that its owner signed.
          </Notice>
        </div>
      )}
      {onChain.data !== undefined && <Compared dataset={d} registered={registered} />}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 content-start gap-6">
          <PolicyCard dataset={d} hash={registered?.policyHash} />
          <ColumnsCard manifest={manifest} />
          {!validation && <StatisticsCard dataset={d} />}
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
          {owner !== undefined && !over && (
            <>
              <OwnerCard dataset={d} owner={owner} validation={validation} />
              {!validation && wallet?.address === owner.address && (
                <VersionCard dataset={d} title={name} columns={manifest.data?.columns} />
              )}
              <RevokeCard dataset={d} name={name} owner={owner} />
            </>
          )}
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
                      ...(d.detail === undefined ? [] : [{ name: "Why", value: <Why price={d.detail.price} /> }]),
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
            <p className="mt-3 text-sm text-soft">
              {onChain.data !== undefined
                ? `Compared with the registry on chain, read from ${nodeWords(onChain.data.node)}.`
                : onChain.error === null
                  ? "Being compared with the registry on chain…"
                  : `As this server says: the registry on chain could not be read. ${toProblem(onChain.error).title}.`}
            </p>
          </Card>
          {!validation && <Listing dataset={d} />}
          {!validation && <PrivacyCard dataset={d} />}
          {!validation && (
            <SharesCard dataset={d} owned={owner !== undefined && !over && wallet?.address === owner.address} />
          )}
        </div>
      </div>
    </>
  );
}

/** How a price comes about, by the server's figures. */
function Why({ price: p }: { price: NonNullable<Dataset["detail"]>["price"] }) {
  const times = (wei: string) => (Number(BigInt(wei) / 10n ** 12n) / 1e6).toFixed(2);
  return (
    <details>
      <summary className="text-accent">how it comes about</summary>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
        <li>
          <Money wei={p.baseWei} /> base{p.ownBase ? ", its own" : ""}, and <Money wei={p.perRowWei} /> for each of{" "}
          {p.rows.toLocaleString("en")} rows
        </li>
        <li>
          times {(p.tierBps / 10_000).toFixed(2)} for the {p.tier} tier: <Money wei={p.listWei} />
        </li>
        <li>times {times(p.now.demand)} for demand, which falls while nobody buys</li>
        <li>times {(p.now.qualityBps / 10_000).toFixed(2)} for what its data added to models</li>
        <li>
          {p.now.floorWins ? (
            <>
              that is <Money wei={p.now.marketWei} />, and the owner’s least price wins
            </>
          ) : (
            <>
              <Money wei={p.now.priceWei} />
            </>
          )}
        </li>
      </ul>
    </details>
  );
}

/** Says it if the registry on chain has something else than this server's list. */
function Compared({ dataset, registered }: { dataset: Dataset; registered: Registered | undefined }) {
  if (registered === undefined)
    return (
      <div className="mb-6">
        <Notice tone="bad" title="The registry on chain does not know this dataset">
          This server lists it, and nobody has registered it. Do not rely on this page.
        </Notice>
      </div>
    );
  const wrong = unlike(dataset, registered);
  if (wrong.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="bad" title="This is not what the registry on chain says">
        {wrong.length === 1 ? "This differs" : "These differ"}: {wrong.join(", ")}. Do not rely on this page.
      </Notice>
    </div>
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
                  <Foreign text={p.title} limit={80} />
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
  name,
  owner,
}: {
  dataset: Dataset;
  name: string;
  owner: { address: Hex; name: string };
}) {
  const { wallet, select } = useWallet();
  const [asking, setAsking] = useState(false);
  const act = useAct(async (w, _, market) => {
    const after = await revoke(w, market, d.id as Hex);
    if (after.status !== "revoked") throw new Error("The chain has not revoked it yet; reload the page in a moment");
    setAsking(false);
    return `${quotedText(name, 60)} is withdrawn`;
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
        title={`Revoke ${quotedText(name, 60)}?`}
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
