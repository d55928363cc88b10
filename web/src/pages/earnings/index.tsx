import { Link } from "@tanstack/react-router";
import { claim } from "../../acts/claim";
import { useAct } from "../../acts/useAct";
import { useEarnings, type AccountPayouts, type Payout } from "../../api/client";
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Empty,
  Hash,
  Money,
  PageHead,
  ProblemNotice,
  Skeleton,
  Stat,
  Stats,
  Table,
  Time,
} from "../../components";
import type { Hex } from "../../core/bytes";
import { useWallet } from "../../wallet/context";

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

function Found({ earnings, name }: { earnings: AccountPayouts; name: string }) {
  return (
    <div className="grid gap-6">
      <Stats>
        <Stat name="To claim now" value={<Money wei={earnings.claimableWei} />} />
        <Stat
          name="Waiting"
          value={<Money wei={earnings.pendingWei} />}
          note="until the challenge window of a run is over"
        />
        <Stat name="Claimed" value={<Money wei={earnings.claimedWei} />} note="in your wallet" />
      </Stats>
      {earnings.runs.length === 0 ? (
        <Empty
          title={`${name} has earned nothing yet`}
          action={<ButtonLink to="/contribute">Contribute data</ButtonLink>}
        >
          A dataset earns when a builder buys a run over it and the run is settled. Another of your wallets may have
          earned: switch at the top right.
        </Empty>
      ) : (
        earnings.runs.map((r) => <OfRun key={r.runId} run={r} account={earnings.address as Hex} />)
      )}
    </div>
  );
}

function OfRun({ run, account }: { run: AccountPayouts["runs"][number]; account: Hex }) {
  const act = useAct(async () => {
    await claim(run.runId as Hex, account);
    return "Claimed: the credits are in your wallet";
  });
  const open = run.payouts.filter((p) => !p.claimed);
  const sum = open.reduce((n, p) => n + BigInt(p.amountWei), 0n);
  const settled = run.state === "Settled";
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
        <span className="flex items-center gap-3 text-sm text-soft">
          <Time ms={run.createdMs} />
          {open.length === 0 ? (
            <Badge tone="good">claimed</Badge>
          ) : settled ? (
            <Badge tone="accent">to claim</Badge>
          ) : (
            <Badge tone="wait">challenge window open</Badge>
          )}
        </span>
      }
    >
      <div className="grid gap-4">
        <Table
          caption="Payouts of this run to you"
          rows={run.payouts}
          rowKey={(p) => String(p.index)}
          columns={[
            { name: "For", cell: (p) => kinds[p.kind] },
            { name: "Amount", number: true, cell: (p) => <Money wei={p.amountWei} /> },
            { name: "State", cell: (p) => (p.claimed ? "claimed" : settled ? "to claim" : "waiting") },
          ]}
        />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
        {open.length > 0 &&
          (settled ? (
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
          ) : (
            <p className="text-sm text-soft">
              The custodians signed this result. While its challenge window is open nothing is paid; this page shows the
              button when it is over.
            </p>
          ))}
      </div>
    </Card>
  );
}

function SignedIn() {
  const { signedIn, wallet } = useWallet();
  if (signedIn || wallet === undefined || wallet.kind === "browser") return null;
  return <>Your wallet asks you to sign in first, which moves nothing.</>;
}
