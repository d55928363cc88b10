import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, queries, unwrap, useRefresh, type Payouts, type Status } from "../../api/client";
import { Badge, Button, Card, Hash, Money, Notice, ProblemNotice, Table, useToast } from "../../components";
import { formatCredits } from "../../core/amount";
import { useSignIn, useWallet } from "../../wallet/context";
import { payoutVerifies, type Payout } from "./merkle";

const kinds: Record<Payout["kind"], string> = {
  guaranteed: "dataset, guaranteed",
  bonus: "dataset, bonus",
  compute: "training",
  evaluation: "evaluation",
  custody: "custody",
  dao_fee: "DAO fee",
};

/** Sum of amounts in wei. */
export function sumWei(list: readonly { amountWei: string }[]): bigint {
  return list.reduce((n, p) => n + BigInt(p.amountWei), 0n);
}

/** Every payout of the run, each checked here against the root that the chain holds. */
export function PayoutsCard({
  runId,
  payouts,
  root,
  settled,
  status,
}: {
  runId: string;
  payouts: Payouts;
  /** From the chain; undefined while it is read. */
  root: string | undefined;
  settled: boolean;
  status: Status;
}) {
  const { wallet } = useWallet();
  const signIn = useSignIn();
  const client = useQueryClient();
  const refresh = useRefresh();
  const toast = useToast();
  const [busy, setBusy] = useState<"mine" | "all">();
  const [error, setError] = useState<unknown>();

  const place = { escrow: status.contracts.escrow, chainId: status.chainId, runId };
  const rows = payouts.payouts.map((p) => ({ ...p, good: root !== undefined && payoutVerifies(place, root, p) }));
  const bad = root === undefined ? [] : rows.filter((r) => !r.good);
  const mine = rows.filter((r) => r.account.toLowerCase() === wallet?.address.toLowerCase());
  const open = rows.filter((r) => !r.claimed);
  const openMine = mine.filter((r) => !r.claimed);

  const claim = async (which: "mine" | "all") => {
    setBusy(which);
    setError(undefined);
    try {
      const w = await signIn();
      const body = which === "mine" ? { accounts: [w.address] } : {};
      const got = await unwrap(api.POST("/v1/runs/{id}/claims", { params: { path: { id: runId } }, body }));
      client.setQueryData(queries.runPayouts(runId).queryKey, got);
      toast(which === "mine" ? "Your payouts are in your account." : "All payouts are in the accounts named.");
      await refresh();
    } catch (e) {
      setError(e);
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <Card title="Payouts">
      <div className="grid gap-4">
        {bad.length > 0 && (
          <Notice
            tone="bad"
            title={`${bad.length === 1 ? "One payout is" : `${bad.length} payouts are`} not what the custodians signed`}
          >
            The server shows amounts or accounts that do not belong to the root on chain. The escrow would refuse them.
          </Notice>
        )}
        {root !== undefined && bad.length === 0 && (
          <p className="text-soft">
            <span className="text-good">✓</span> This page recomputed all {rows.length} payouts and their proofs: they
            lead to the root that the custodians signed and the chain holds, <Hash value={root} what="payouts root" />.
          </p>
        )}
        {!settled && (
          <p className="text-soft">They can be claimed once the challenge window is over and the run is settled.</p>
        )}
        <Table
          caption="Payouts of the run"
          columns={[
            { name: "For", cell: (p: (typeof rows)[number]) => kinds[p.kind] },
            {
              name: "To",
              cell: (p) => (
                <span className="inline-flex items-center gap-2">
                  <Hash value={p.account} what="account" />
                  {p.account.toLowerCase() === wallet?.address.toLowerCase() && <Badge tone="accent">you</Badge>}
                </span>
              ),
            },
            { name: "Credits", number: true, cell: (p) => <Money wei={p.amountWei} unit={false} /> },
            {
              name: "Proof",
              cell: (p) =>
                root === undefined ? (
                  "checking"
                ) : p.good ? (
                  <span className="text-good">✓ verified</span>
                ) : (
                  <span className="text-bad">does not fit</span>
                ),
            },
            { name: "State", cell: (p) => (p.claimed ? "paid" : settled ? "to be claimed" : "later") },
          ]}
          rows={rows}
          rowKey={(p) => String(p.index)}
        />
        {settled && open.length === 0 && <p className="text-good">✓ Everything is paid.</p>}
        {settled && open.length > 0 && (
          <div className="grid gap-2">
            <div className="flex flex-wrap gap-2">
              {openMine.length > 0 && (
                <Button
                  kind="primary"
                  busy={busy === "mine"}
                  disabled={busy !== undefined}
                  onClick={() => void claim("mine")}
                >
                  Claim my {formatCredits(sumWei(openMine))} credits
                </Button>
              )}
              <Button busy={busy === "all"} disabled={busy !== undefined} onClick={() => void claim("all")}>
                Claim for everyone: {formatCredits(sumWei(open))} credits
              </Button>
            </div>
            <p className="text-sm text-soft">
              Whoever claims, the money goes to the accounts named above. Claiming costs you nothing and needs no
              signature beyond your sign-in: the relayer pays the chain’s fee.
            </p>
          </div>
        )}
        {error !== undefined && <ProblemNotice error={error} />}
      </div>
    </Card>
  );
}
