import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { askFaucet } from "../acts/faucet";
import { SignNote } from "../acts/SignNote";
import { useAct } from "../acts/useAct";
import { useAccount, useStatus } from "../api/client";
import { Button, Notice, ProblemNotice } from "../components";
import { useWallet } from "../wallet/context";
import { allowsBrowserWallets } from "../wallet/market";

/** On the embedded chain: offers an empty wallet what it needs. The start page and the account page have their own. */
export function FaucetOffer() {
  const { wallet } = useWallet();
  const status = useStatus().data;
  const account = useAccount(wallet?.address).data;
  const path = useLocation({ select: (l) => l.pathname });
  const [refused, setRefused] = useState<string[]>([]);
  const act = useAct(async (w, _, market) => {
    await askFaucet(w, market, { credits: true, votes: true });
    return "Test credits and votes are in your wallet";
  });
  if (wallet === undefined || status === undefined || !allowsBrowserWallets(status) || account === undefined)
    return null;
  if (path === "/" || path === "/account" || refused.includes(wallet.address)) return null;
  const empty = account.gasWei === "0" && account.creditWei === "0" && account.tokenWei === "0";
  // Stays while the act runs: votes that have come count only once they are delegated.
  if (!empty && !act.busy && act.error === undefined) return null;
  return (
    <div className="mb-6">
      <Notice
        title={`${wallet.name} is empty`}
        action={
          <>
            <Button small kind="primary" busy={act.busy} onClick={() => act.start()}>
              Get free test credits and votes
            </Button>
            <Button small kind="quiet" onClick={() => setRefused((l) => [...l, wallet.address])}>
              Not now
            </Button>
          </>
        }
      >
        <p>This is a test market: credits and votes are free and worth nothing.</p>
        <SignNote act="to delegate its votes to itself" />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </Notice>
    </div>
  );
}
