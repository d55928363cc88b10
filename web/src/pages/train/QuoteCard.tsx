import { useAct } from "../../acts/useAct";
import { askFaucet } from "../../acts/faucet";
import { SignNote } from "../../acts/SignNote";
import { useAccount, type Dataset, type Quote, type Status } from "../../api/client";
import { Button, Card, duration, Facts, Foreign, Money, Notice, ProblemNotice, Table, useNow } from "../../components";
import type { Order } from "../../core/order";
import { useWallet } from "../../wallet/context";
import { breakdown, privacyPromise } from "./quote";

interface Props {
  quote: Quote;
  order: Order;
  datasets: readonly Dataset[];
  status: Status;
  /** Whether the signature was given: then only sending is left. */
  signed: boolean;
  buying: boolean;
  error: unknown;
  onBuy: () => void;
  onAgain: () => void;
}

/** A checked quote: its parts, what is guaranteed, how long it stands, and the one signature that buys. */
export function QuoteCard({ quote, order, datasets, status, signed, buying, error, onBuy, onAgain }: Props) {
  const now = useNow();
  const b = breakdown(order);
  const left = (quote.expiresMs - now) / 1000;
  const expired = left <= 0;
  const rows = b.datasets.map((d) => ({
    ...d,
    title: datasets.find((x) => x.id.toLowerCase() === d.id.toLowerCase())?.title ?? d.id,
  }));
  return (
    <Card
      title="The quote"
      actions={
        <span role="timer" className={expired ? "text-bad" : left < 120 ? "text-wait" : "text-soft"}>
          {expired ? "expired" : `stands for ${duration(left)}`}
        </span>
      }
    >
      <div className="grid gap-5">
        <p className="text-3xl font-semibold">
          <Money wei={b.totalWei} />
        </p>
        <Table
          caption="Parts of the price in credits"
          columns={[
            { name: "For", cell: (r: { name: string; wei: bigint; note: string }) => r.name },
            { name: "Credits", number: true, cell: (r) => <Money wei={r.wei} unit={false} /> },
            { name: "To whom", cell: (r) => r.note },
          ]}
          rows={[
            {
              name: "Datasets, guaranteed",
              wei: b.guaranteedWei,
              note: `${b.guaranteedPercent} of their prices, for being used`,
            },
            { name: "Datasets, bonus", wei: b.bonusWei, note: "shared out by how much each dataset helped" },
            { name: "Computing", wei: b.computeWei, note: "trainers, evaluator and recomputer" },
            { name: "Custody", wei: b.custodyWei, note: "custodians" },
            { name: "DAO fee", wei: b.daoFeeWei, note: "the treasury" },
          ]}
          rowKey={(r) => r.name}
        />
        <details>
          <summary className="text-accent">Each dataset’s part</summary>
          <div className="mt-3">
            <Table
              caption="Price of each dataset in credits"
              columns={[
                {
                  name: "Dataset",
                  wide: true,
                  cell: (r: (typeof rows)[number]) => <Foreign text={r.title} limit={60} />,
                },
                { name: "Price", number: true, cell: (r) => <Money wei={r.priceWei} unit={false} /> },
                { name: "Guaranteed", number: true, cell: (r) => <Money wei={r.guaranteedWei} unit={false} /> },
              ]}
              rows={rows}
              rowKey={(r) => r.id}
            />
          </div>
        </details>
        <Facts
          items={[
            {
              name: "You never pay more",
              value:
                "The sum is the most the escrow takes. What rounds that do not happen would have cost comes back to you.",
            },
            { name: "Privacy of the rows", value: privacyPromise(order) },
            { name: "If it fails", value: "A run that misses a deadline is refunded in full." },
            {
              name: "Checked here",
              value:
                "This page compared the quote with what you asked for, part by part, and recomputed its fingerprint.",
            },
          ]}
        />
        <Balance needWei={b.totalWei} status={status} />
        {error !== undefined && <ProblemNotice error={error} />}
        {expired ? (
          <Notice tone="wait" title="The quote is over" action={<Button onClick={onAgain}>Get a new quote</Button>}>
            Prices may have changed since. Nothing was paid.
          </Notice>
        ) : (
          <div className="grid gap-2">
            <p>
              One signature pays for exactly this run: its nonce is the fingerprint of this order, so it cannot be used
              for another run, another price or by another payee.
            </p>
            <div className="flex flex-wrap gap-2">
              <BuyButton needWei={b.totalWei} buying={buying} signed={signed} onBuy={onBuy} />
              <Button onClick={onAgain} disabled={buying}>
                Get another quote
              </Button>
            </div>
            <SignNote act="to pay for the run" />
          </div>
        )}
      </div>
    </Card>
  );
}

function BuyButton({
  needWei,
  buying,
  signed,
  onBuy,
}: {
  needWei: bigint;
  buying: boolean;
  signed: boolean;
  onBuy: () => void;
}) {
  const { wallet } = useWallet();
  const account = useAccount(wallet?.address).data;
  const enough = account !== undefined && BigInt(account.creditWei) >= needWei;
  return (
    <Button kind="primary" busy={buying} disabled={!enough && !signed} onClick={onBuy}>
      {signed ? "Send it again" : "Sign and start the run"}
    </Button>
  );
}

function Balance({ needWei, status }: { needWei: bigint; status: Status }) {
  const { wallet } = useWallet();
  const account = useAccount(wallet?.address).data;
  const faucet = useAct(async (w, _, market) => {
    await askFaucet(w, market, { credits: true, votes: false });
    return "Test credits are in your account.";
  });
  if (account === undefined) return null;
  const has = BigInt(account.creditWei);
  if (has >= needWei)
    return (
      <p>
        Your account has <Money wei={has} />: <span className="text-good">enough</span>.
      </p>
    );
  return (
    <Notice
      tone="wait"
      title="Your account has too little credit"
      action={
        status.faucet && (
          <Button small busy={faucet.busy} onClick={() => faucet.start()}>
            Get test credits
          </Button>
        )
      }
    >
      It has <Money wei={has} />, the run costs <Money wei={needWei} />.
      {!status.faucet && " Get credits first; the quote waits as long as it stands."}
      {faucet.error !== undefined && <ProblemNotice error={faucet.error} />}
    </Notice>
  );
}
