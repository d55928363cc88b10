import { Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import { useDatasets, useProposals, type Dataset, type Proposal } from "../../api/client";
import {
  Badge,
  ButtonLink,
  Check,
  Empty,
  Foreign,
  Input,
  Money,
  PageHead,
  ProblemNotice,
  Select,
  shorten,
  Skeleton,
} from "../../components";
import { useWallet } from "../../wallet/context";
import { everything, filterDatasets, isValidation, policyOf, type Filter } from "./filter";
import { stateOf, stateTone } from "./state";

/** The catalogue of this market. */
export default function Datasets() {
  const q = useDatasets();
  const proposals = useProposals().data;
  const [filter, setFilter] = useState<Filter>(everything);
  const found = useMemo(() => filterDatasets(q.data ?? [], filter), [q.data, filter]);
  const set = (part: Partial<Filter>) => setFilter((f) => ({ ...f, ...part }));
  const hidden = (q.data ?? []).some(isValidation);
  return (
    <>
      <PageHead
        title="Datasets"
        lead="Encrypted records that may be trained on. Nobody can read rows here: neither this server nor this page has a key. Three of the custodians together release a key, to a trainer of a run that the owner's policy allows."
        actions={
          <>
            <ButtonLink to="/contribute">Contribute data</ButtonLink>
            <ButtonLink to="/train" kind="primary">
              Buy a run
            </ButtonLink>
          </>
        }
      />
      <div className="mb-4 grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <Input
          label="Search"
          type="search"
          placeholder="title, id, owner, label"
          value={filter.text}
          onChange={(e) => set({ text: e.currentTarget.value })}
        />
        <Select
          label="Status"
          value={filter.status}
          onChange={(e) => set({ status: e.currentTarget.value as Filter["status"] })}
        >
          <option value="">any</option>
          <option value="listed">listed</option>
          <option value="proposed">published or voting</option>
          <option value="suspended">suspended</option>
          <option value="revoked">withdrawn</option>
          <option value="delisted">delisted</option>
        </Select>
        <Select
          label="Order"
          value={filter.sort}
          onChange={(e) => set({ sort: e.currentTarget.value as Filter["sort"] })}
        >
          <option value="new">newest first</option>
          <option value="rows">most rows first</option>
          <option value="price">cheapest first</option>
        </Select>
      </div>
      {hidden && (
        <div className="mb-4">
          <Check
            label="Show validation sets too"
            checked={filter.validation}
            onChange={(e) => set({ validation: e.currentTarget.checked })}
          />
        </div>
      )}
      {q.isPending ? (
        <Skeleton lines={8} />
      ) : q.error !== null && q.data === undefined ? (
        <ProblemNotice error={q.error} retry={() => void q.refetch()} />
      ) : found.length === 0 ? (
        (q.data ?? []).length === 0 ? (
          <Empty
            title="No dataset is here yet"
            action={
              <ButtonLink to="/contribute" kind="primary">
                Contribute the first one
              </ButtonLink>
            }
          >
            A dataset appears here once its owner has published it; the members then vote it onto the market.
          </Empty>
        ) : (
          <Empty title="No dataset fits">
            Change the search or the status{hidden && !filter.validation ? ", or show validation sets" : ""}.
          </Empty>
        )
      ) : (
        <>
          <p className="mb-3 text-sm text-soft" role="status">
            {found.length} of {(q.data ?? []).length} datasets. Titles are this server’s; a dataset’s page shows the
            name that its owner signed.
          </p>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {found.map((d) => (
              <li key={d.id} className="min-w-0">
                <DatasetCard dataset={d} proposals={proposals} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function DatasetCard({ dataset: d, proposals }: { dataset: Dataset; proposals: readonly Proposal[] | undefined }) {
  const { wallets } = useWallet();
  const policy = policyOf(d);
  const state = stateOf(d, proposals);
  const mine = wallets.find((w) => w.address === d.owner.toLowerCase());
  return (
    <article className="flex h-full min-w-0 flex-col gap-3 rounded-xl border border-line bg-surface p-4 hover:border-accent">
      <div className="flex items-start justify-between gap-2">
        <h2 className="min-w-0 font-semibold break-words">
          <Link to="/datasets/$id" params={{ id: d.id }} className="hover:text-accent">
            <Foreign text={d.title} limit={80} />
          </Link>
        </h2>
        <Badge tone={stateTone(state)}>{state}</Badge>
      </div>
      <dl className="grid grid-cols-2 gap-x-3 gap-y-2 text-sm">
        <Pair name="Rows" value={d.rows.toLocaleString("en")} />
        <Pair
          name={d.status === "listed" ? "Price of one use" : "Least price"}
          value={<Money wei={d.status === "listed" ? d.priceWei : d.priceFloorWei} />}
        />
        <Pair name="Opened by" value={policy === undefined ? "policy unreadable" : tierWords(policy.tiers)} />
        <Pair
          name="May predict"
          value={
            policy === undefined ? (
              "?"
            ) : policy.labels.length === 0 ? (
              "any column"
            ) : (
              <Foreign text={policy.labels.join(", ")} limit={60} />
            )
          }
        />
      </dl>
      <p className="mt-auto text-sm text-soft">
        {d.acknowledged ? "Key in custody" : "Waiting for the custodians"} ·{" "}
        {mine === undefined ? `owner ${shorten(d.owner)}` : `yours (${mine.name})`}
      </p>
    </article>
  );
}

function Pair({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-soft">{name}</dt>
      <dd className="truncate font-medium">{value}</dd>
    </div>
  );
}

/** Who opens the data, in words. */
function tierWords(tiers: readonly string[]): string {
  const words = tiers.map((t) =>
    t === "hosted" ? "staked trainers" : t === "local" ? "its owner only" : "nobody (encrypted)",
  );
  return words.join(", ");
}
