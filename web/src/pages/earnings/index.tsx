import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { claim } from "../../acts/claim";
import { claimShares } from "../../acts/shares";
import { useAct } from "../../acts/useAct";
import {
  live,
  toProblem,
  useAccountShares,
  useDatasets,
  useEarnings,
  useStatus,
  type AccountPayouts,
  type Payout,
} from "../../api/client";
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Empty,
  Hash,
  Money,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  Stat,
  Stats,
  Table,
  Time,
} from "../../components";
import { formatCredits } from "../../core/amount";
import type { Hex } from "../../core/bytes";
import { chainReader, type Node } from "../../wallet/chain";
import { useWallet } from "../../wallet/context";
import { VotesNotice } from "../govern/VotesNotice";
import { sumWei } from "../run/complete";
import { nodeWords } from "../run/settlement";
import { checkRun, statesOf, toCheck, totals, type PayoutState, type RunCheck } from "./checked";

const kinds: Record<Payout["kind"], string> = {
  guaranteed: "guaranteed part of the price",
  bonus: "bonus for what the data added",
  compute: "computing",
  evaluation: "evaluating",
  custody: "custody of keys",
  dao_fee: "fee of the DAO",
};

/** What the acting wallet earned, run by run, and claiming it. */
export default function Earnings() {
  const { wallet } = useWallet();
  const q = useEarnings(wallet?.address);
  return (
    <>
      <PageHead
        title="Earnings"
        lead="Every run pays the owners of its datasets, its trainers and its custodians from the escrow, by a list that three custodians recomputed and signed. Claiming moves your part to your wallet."
      />
      <div className="mb-6 empty:hidden">
        <VotesNotice held />
      </div>
      {wallet === undefined ? (
        <Empty title="No wallet is chosen">
          Payouts belong to accounts. Choose a wallet at the top right to see what it earned.
        </Empty>
      ) : q.isPending ? (
        <Skeleton lines={5} />
      ) : q.error !== null && q.data === undefined ? (
        <ProblemNotice error={q.error} retry={() => void q.refetch()} />
      ) : (
        q.data !== undefined && <Found earnings={q.data} name={wallet.name} />
      )}
    </>
  );
}

/** What the escrow says of the newest runs; asked anew when the server's list changes, and every now and then. */
function useChecks(earnings: AccountPayouts) {
  const status = useStatus().data;
  const { wallet } = useWallet();
  const runs = toCheck(earnings.runs);
  const mark = runs.map((r) => `${r.runId} ${r.state} ${r.payouts.map((p) => (p.claimed ? 1 : 0)).join("")}`).join(",");
  return useQuery({
    queryKey: ["claims", earnings.address, status?.contracts.escrow ?? "", wallet?.address ?? "", mark],
    queryFn: async () => {
      if (status === undefined) throw new Error("the server has not answered yet");
      const chain = await chainReader(wallet, status.chainId);
      const checks = new Map<string, RunCheck>();
      // One run after the other: a node is asked a few things at a time.
      for (const r of runs) checks.set(r.runId, await checkRun(chain, status, earnings.address, r));
      return { node: chain.node, checks };
    },
    enabled: status !== undefined && runs.length > 0,
    placeholderData: (before, query) => (query?.queryKey[1] === earnings.address ? before : undefined),
    structuralSharing: false,
    staleTime: live.slow,
    refetchInterval: live.slow,
    retry: 1,
  });
}

const none: ReadonlyMap<string, RunCheck> = new Map();

/** Shares of datasets' earnings that the account holds, and what they earned. */
function HeldShares({ address }: { address: string }) {
  const held = useAccountShares(address).data;
  const datasets = useDatasets().data ?? [];
  const act = useAct(async (w, id: string) => {
    await claimShares(w, id as Hex);
    return "What your shares earned is in your wallet";
  });
  if (held === undefined || held.holdings.length === 0) return null;
  return (
    <Card title="Shares you hold">
      <div className="grid gap-3">
        <Table
          caption="Shares of datasets' earnings"
          columns={[
            {
              name: "Dataset",
              cell: (h: (typeof held.holdings)[number]) => (
                <Link to="/datasets/$id" params={{ id: h.datasetId }} className="link">
                  {datasets.find((d) => d.id === h.datasetId)?.title ?? <Hash value={h.datasetId} what="dataset id" />}
                </Link>
              ),
            },
            { name: "Shares", number: true, cell: (h) => formatCredits(h.units) },
            { name: "To claim", number: true, cell: (h) => <Money wei={h.claimableWei} unit={false} /> },
            {
              name: "",
              cell: (h) =>
                h.claimableWei === "0" ? (
                  ""
                ) : (
                  <Button small busy={act.busy} onClick={() => act.start(h.datasetId)}>
                    Claim
                  </Button>
                ),
            },
          ]}
          rows={held.holdings}
          rowKey={(h) => h.datasetId}
        />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </div>
    </Card>
  );
}

function Found({ earnings, name }: { earnings: AccountPayouts; name: string }) {
  const q = useChecks(earnings);
  const checks = q.data?.checks ?? none;
  const sums = totals(earnings.runs, checks);
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <Stats>
          <Stat name="To claim now" value={<Money wei={sums.openWei} />} />
          <Stat
            name="Waiting"
            value={<Money wei={sums.waitingWei} />}
            note="until the challenge window of a run is over"
          />
          <Stat name="Claimed" value={<Money wei={sums.claimedWei} />} note="paid to your wallet" />
        </Stats>
        {earnings.runs.length > 0 && <Source runs={earnings.runs.length} checks={q} />}
      </div>
      {earnings.unread.length > 0 && (
        <Notice tone="wait" title="Some runs are missing here">
          This server could not read the payouts of{" "}
          {earnings.unread.length === 1 ? "one run" : `${earnings.unread.length} runs`} just now; the sums leave them
          out.
        </Notice>
      )}
      <HeldShares address={earnings.address} />
      {earnings.runs.length === 0 ? (
        <Empty
          title={`${name} has earned nothing yet`}
          action={<ButtonLink to="/contribute">Contribute data</ButtonLink>}
        >
          A dataset earns when a builder buys a run over it and the run is settled. Another of your wallets may have
          earned: switch at the top right.
        </Empty>
      ) : (
        earnings.runs.map((r) => (
          <OfRun key={r.runId} run={r} check={checks.get(r.runId)} account={earnings.address as Hex} />
        ))
      )}
    </div>
  );
}

/** Whose word the figures are. */
function Source({
  runs,
  checks: q,
}: {
  runs: number;
  checks: { data: { node: Node; checks: ReadonlyMap<string, RunCheck> } | undefined; error: unknown };
}) {
  if (q.data === undefined)
    return (
      <p className="text-sm text-soft" role="status">
        {q.error === null
          ? "As this server says; the escrow is being read…"
          : `As this server says: the chain could not be read. ${toProblem(q.error).title}. ${toProblem(q.error).advice}`}
      </p>
    );
  const older = runs - q.data.checks.size;
  return (
    <p className="text-sm text-soft" role="status">
      Amounts and what is claimed were compared with the escrow, read from {nodeWords(q.data.node)}
      {older > 0 ? `: of the newest ${q.data.checks.size} runs. The other ${older} are as this server says.` : "."}
    </p>
  );
}

const stateWords: Record<PayoutState, string> = {
  claimed: "claimed",
  open: "to claim",
  waiting: "waiting",
  foreign: "not on chain",
};

function OfRun({
  run,
  check,
  account,
}: {
  run: AccountPayouts["runs"][number];
  check: RunCheck | undefined;
  account: Hex;
}) {
  const act = useAct(async () => {
    await claim(run.runId as Hex, account);
    return "Claimed: the credits are in your wallet";
  });
  const states = statesOf(run, check);
  const rows = run.payouts.map((p, i) => ({ ...p, state: states[i] ?? "foreign" }));
  const open = rows.filter((p) => p.state === "open");
  const sum = sumWei(open) ?? 0n;
  const foreign = states.includes("foreign");
  const waiting = states.includes("waiting");
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link to="/runs/$id" params={{ id: run.runId }} className="link">
            Run
          </Link>
          <Hash value={run.runId} what="run id" />
        </span>
      }
      actions={
        <span className="flex flex-wrap items-center gap-3 text-sm text-soft">
          <Time ms={run.createdMs} />
          {foreign ? (
            <Badge tone="bad">does not fit the chain</Badge>
          ) : open.length > 0 ? (
            <Badge tone="accent">to claim</Badge>
          ) : waiting ? (
            <Badge tone="wait">challenge window open</Badge>
          ) : (
            <Badge tone="good">claimed</Badge>
          )}
        </span>
      }
    >
      <div className="grid gap-4">
        {foreign && (
          <Notice tone="bad" title="This server shows payouts that the escrow does not know">
            They do not lead to the root that the custodians signed, or are not yours, and count for nothing here.
          </Notice>
        )}
        <Table
          caption="Payouts of this run to you"
          rows={rows}
          rowKey={(p, i) => `${i} ${p.index}`}
          columns={[
            { name: "For", wide: true, cell: (p) => kinds[p.kind] },
            { name: "Amount", number: true, cell: (p) => <Money wei={p.amountWei} /> },
            {
              name: "State",
              cell: (p) => (
                <>
                  <span className={p.state === "foreign" ? "text-bad" : ""}>{stateWords[p.state]}</span>
                  {check === undefined && <span className="text-soft">, as this server says</span>}
                </>
              ),
            },
          ]}
        />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
        {open.length > 0 && (
          <div className="grid gap-2">
            <div>
              <Button kind="primary" busy={act.busy} onClick={() => act.start()}>
                Claim <Money wei={sum} unit={false} /> credits
              </Button>
            </div>
            <p className="text-sm text-soft">
              The relayer sends the claim and pays the gas; the escrow pays you. <SignedIn />
            </p>
          </div>
        )}
        {waiting && (
          <p className="text-sm text-soft">
            The custodians signed this result. While its challenge window is open nothing is paid; this page shows the
            button when it is over.
          </p>
        )}
      </div>
    </Card>
  );
}

function SignedIn() {
  const { signedIn, wallet } = useWallet();
  if (signedIn || wallet === undefined || wallet.kind === "browser") return null;
  return <>Your wallet asks you to sign in first, which moves nothing.</>;
}
