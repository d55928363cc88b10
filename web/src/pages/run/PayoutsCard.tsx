import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { api, queries, unwrap, useRefresh, type Payouts, type Status } from "../../api/client";
import { Badge, Button, Card, Hash, Money, Notice, ProblemNotice, Table, useToast } from "../../components";
import { sentence, toProblem } from "../../api/problem";
import { formatCredits } from "../../core/amount";
import { useSignIn, useWallet } from "../../wallet/context";
import { completeness, sumWei } from "./complete";
import type { Payout } from "./merkle";
import { nodeWords, type Settlement } from "./settlement";

const kinds: Record<Payout["kind"], string> = {
  guaranteed: "dataset, guaranteed",
  bonus: "dataset, bonus",
  compute: "training",
  evaluation: "evaluation",
  custody: "custody",
  dao_fee: "DAO fee",
};

/** Every payout of the run, checked here one by one and as a whole against what the escrow holds. */
export function PayoutsCard({
  runId,
  payouts,
  proven,
  unread,
  settled,
  status,
}: {
  runId: string;
  payouts: Payouts;
  /** From the chain; undefined while it is read. */
  proven: Settlement | undefined;
  /** Why the chain could not be read; null when it could. */
  unread: unknown;
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
  const check = useMemo(
    () => (proven === undefined ? undefined : completeness(place, proven, payouts.payouts)),
    [proven, payouts.payouts, place.escrow, place.chainId, runId],
  );
  const rows = payouts.payouts.map((p, i) => ({ ...p, good: check?.proven[i] === true }));
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
    <Card title="Payouts" id="payouts">
      <div className="grid gap-4">
        {check === undefined ? (
          unread === null ? (
            <p className="text-soft">Reading the escrow…</p>
          ) : (
            <Notice tone="wait" title="These payouts are not checked">
              They are as this server says: the chain could not be read. {toProblem(unread).title}.{" "}
              {toProblem(unread).advice}
            </Notice>
          )
        ) : check.faults.length > 0 ? (
          <Notice tone="bad" title="This list is not what the custodians signed">
            <ul className="list-disc pl-5">
              {check.faults.map((f) => (
                <li key={f}>{sentence(f)}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          proven !== undefined && (
            <p className="text-soft">
              <span className="text-good">✓</span> This page recomputed all {rows.length} payouts: each leads to the
              root that the custodians signed, <Hash value={proven.payoutsRoot} what="payouts root" />, none is missing,
              and they add up to the <Money wei={proven.totalWei} /> of the signed result. Root and sum were read from{" "}
              {nodeWords(proven.node)}.
              {proven.node === "this server" &&
                " With a wallet extension the page asks the extension’s node instead; or compare them with the escrow on a node that you trust."}
            </p>
          )
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
                check === undefined ? (
                  unread === null ? (
                    "checking"
                  ) : (
                    "not checked"
                  )
                ) : p.good ? (
                  <span className="text-good">✓ fits the root</span>
                ) : (
                  <span className="text-bad">does not fit</span>
                ),
            },
            { name: "State", cell: (p) => (p.claimed ? "paid" : settled ? "to be claimed" : "later") },
          ]}
          rows={rows}
          rowKey={(p) => String(p.index)}
        />
        {check !== undefined && !check.paidFits && (
          <p className="text-sm text-wait">
            What is marked as paid is this server’s word: it does not add up to what the escrow has paid,{" "}
            <Money wei={proven?.paidWei ?? 0n} />. Right after a claim that may be so for a moment.
          </p>
        )}
        {settled && open.length === 0 && check?.paidFits === true && check.faults.length === 0 && (
          <p className="text-good">✓ Everything is paid.</p>
        )}
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
                  Claim my {formatCredits(sumWei(openMine) ?? 0n)} credits
                </Button>
              )}
              <Button busy={busy === "all"} disabled={busy !== undefined} onClick={() => void claim("all")}>
                Claim for everyone: {formatCredits(sumWei(open) ?? 0n)} credits
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
