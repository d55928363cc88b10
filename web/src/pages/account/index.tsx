import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askFaucet, delegateToSelf, faucetCredits } from "../../acts/faucet";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { useAccount, useStatus, type Account as Balances, type Status } from "../../api/client";
import {
  Badge,
  Button,
  Card,
  Dialog,
  Empty,
  Facts,
  Hash,
  Input,
  Money,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  useToast,
} from "../../components";
import { formatCredits } from "../../core/amount";
import type { Hex } from "../../core/bytes";
import { datasetIdentities, storedSealingKey } from "../../keyring/keyring";
import { useWallet, type WalletEntry } from "../../wallet/context";
import { allowsBrowserWallets } from "../../wallet/market";
import { handedOver, saveBackup } from "./backup";
import { Leave } from "./Leave";
import { RestoreCard } from "./RestoreCard";

/** The acting wallet's balances and votes, its keys, and all wallets of this browser. */
export default function AccountPage() {
  const { wallet, signedIn, signOut } = useWallet();
  const status = useStatus().data;
  const account = useAccount(wallet?.address);
  return (
    <>
      <PageHead
        title="Account and keys"
        lead="Balances are what the chain says. Keys never leave this browser unless you save them."
        actions={signedIn && <Button onClick={() => void signOut()}>Sign out</Button>}
      />
      <div className="grid gap-6 lg:grid-cols-2">
        {wallet === undefined ? (
          <Empty title="No wallet is chosen">Make or connect one with the button at the top right.</Empty>
        ) : (
          <Card
            title={wallet.name}
            actions={<Badge tone={signedIn ? "good" : "idle"}>{signedIn ? "signed in" : "not signed in"}</Badge>}
          >
            {account.isPending || status === undefined ? (
              <Skeleton lines={5} />
            ) : account.data === undefined ? (
              <ProblemNotice error={account.error} retry={() => void account.refetch()} />
            ) : (
              <BalancesOf account={account.data} status={status} />
            )}
          </Card>
        )}
        {wallet !== undefined && <KeysCard address={wallet.address} kind={wallet.kind} />}
        <WalletsCard />
        <RestoreCard />
      </div>
    </>
  );
}

function BalancesOf({ account: a, status }: { account: Balances; status: Status }) {
  const { wallet } = useWallet();
  const self = wallet !== undefined && a.delegate.toLowerCase() === wallet.address;
  const nobody = /^0x0+$/.test(a.delegate);
  const credits = useAct(async (w, _, market) => {
    await askFaucet(w, market, { credits: true, votes: false });
    return "Test credits are in your wallet";
  });
  const votes = useAct(async (w, _, market) => {
    await askFaucet(w, market, { credits: false, votes: true });
    return "Test votes are in your wallet and count";
  });
  const delegate = useAct(async (w, _, market) => {
    await delegateToSelf(w, market);
    return "Your votes count";
  });
  const error = credits.error ?? votes.error ?? delegate.error;
  return (
    <div className="grid gap-4">
      <Facts
        items={[
          { name: "Address", value: <Hash value={a.address} what="address" /> },
          { name: "Credits", value: <Money wei={a.creditWei} /> },
          {
            name: "Votes",
            value: formatCredits(a.votesWei),
            ...(a.tokenWei !== a.votesWei ? { note: `${formatCredits(a.tokenWei)} vote tokens are held` } : {}),
          },
          {
            name: "Delegate",
            value: self ? "itself" : nobody ? "nobody yet" : <Hash value={a.delegate} what="delegate's address" />,
            ...(nobody && a.tokenWei !== "0" ? { note: "votes count once they are delegated, also to oneself" } : {}),
          },
          {
            name: "Gas",
            value: formatCredits(a.gasWei),
            note: "pays for transactions that the wallet sends itself: proposals",
          },
          {
            name: "Admitted owner",
            value: a.admitted ? "yes" : "no",
            note: "the members admit owners when they list their first dataset",
          },
        ]}
      />
      {allowsBrowserWallets(status) && (
        <div className="grid gap-2">
          <div className="flex flex-wrap gap-2">
            <Button busy={credits.busy} onClick={() => credits.start()}>
              Get {formatCredits(faucetCredits)} test credits
            </Button>
            <Button busy={votes.busy} onClick={() => votes.start()}>
              Get test votes
            </Button>
          </div>
          <p className="text-sm text-soft">
            Free, and worth nothing: this is a test market. Some gas comes with either.
          </p>
        </div>
      )}
      {!self && a.tokenWei !== "0" && (
        <div>
          <Button busy={delegate.busy} onClick={() => delegate.start()}>
            Delegate my votes to myself
          </Button>
        </div>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      <SignNote act="for this act" />
    </div>
  );
}

function KeysCard({ address, kind }: { address: Hex; kind: "browser" | "injected" }) {
  const say = useToast();
  const [error, setError] = useState<unknown>();
  const q = useQuery({
    queryKey: ["keys", address],
    queryFn: async () => ({
      datasets: (await datasetIdentities(address)).length,
      sealing: (await storedSealingKey(address)) !== undefined,
    }),
  });
  const save = () => {
    setError(undefined);
    saveBackup(address).then(() => say(handedOver), setError);
  };
  return (
    <Card title="Keys of this wallet in this browser">
      {q.data === undefined ? (
        q.error !== null ? (
          <ProblemNotice error={q.error} retry={() => void q.refetch()} />
        ) : (
          <Skeleton lines={3} />
        )
      ) : (
        <div className="grid gap-4">
          <Facts
            items={[
              {
                name: "Wallet's own key",
                value: kind === "browser" ? "in this browser" : "in your wallet extension",
                ...(kind === "browser" ? { note: "for the test market only" } : {}),
              },
              {
                name: "Datasets' keys",
                value: q.data.datasets,
                note: "your own copies: the custodians hold parts of them",
              },
              {
                name: "Sealing key",
                value: q.data.sealing ? "made" : "not made yet",
                note: "opens the models that you buy",
              },
            ]}
          />
          <Notice tone="wait" title="Save a backup">
            Clearing this site's data deletes these keys. A model whose sealing key is lost can be opened by nobody. The
            file is not encrypted: whoever has it can act as you.
          </Notice>
          {error !== undefined && <ProblemNotice error={error} />}
          <div>
            <Button kind="primary" onClick={save}>
              Save a backup file
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function WalletsCard() {
  const { wallets, wallet, select } = useWallet();
  const [editing, setEditing] = useState<WalletEntry>();
  const [leaving, setLeaving] = useState<WalletEntry>();
  if (wallets.length === 0) return null;
  return (
    <Card title="Wallets in this browser">
      <ul className="divide-y divide-line">
        {wallets.map((w) => (
          <li key={w.address} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div className="min-w-0">
              <p className="truncate font-medium">
                {w.name} {w.address === wallet?.address && <Badge tone="accent">acting</Badge>}
              </p>
              <Hash value={w.address} what={`address of ${w.name}`} />
            </div>
            <div className="flex flex-wrap gap-1">
              {w.address !== wallet?.address && (
                <Button small kind="quiet" onClick={() => void select(w.address)}>
                  Act as
                </Button>
              )}
              {w.kind === "browser" && (
                <Button small kind="quiet" onClick={() => setEditing(w)}>
                  Rename
                </Button>
              )}
              <Button small kind="quiet" onClick={() => setLeaving(w)}>
                {w.kind === "browser" ? "Forget" : "Disconnect"}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {editing !== undefined && <Rename entry={editing} onClose={() => setEditing(undefined)} />}
      {leaving !== undefined && <Leave entry={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  );
}

function Rename({ entry, onClose }: { entry: WalletEntry; onClose: () => void }) {
  const { rename } = useWallet();
  const [name, setName] = useState(entry.name);
  return (
    <Dialog
      open
      title={`Rename ${entry.name}`}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          disabled={name.trim() === ""}
          onClick={() => void rename(entry.address, name).then(onClose)}
        >
          Keep the name
        </Button>
      }
    >
      <Input
        label="Name"
        hint="Only you see it."
        maxLength={40}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
      />
    </Dialog>
  );
}
