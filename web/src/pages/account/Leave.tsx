import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { forgetFiles } from "../../acts/forget";
import { Button, Check, Dialog, Notice, ProblemNotice } from "../../components";
import { datasetIdentities, storedSealingKey } from "../../keyring/keyring";
import { draftsOf } from "../contribute/drafts";
import { useWallet, type WalletEntry } from "../../wallet/context";
import { saveBackup } from "./backup";

/** Asks before a wallet is forgotten or disconnected, and says exactly what goes. */
export function Leave({ entry, onClose }: { entry: WalletEntry; onClose: () => void }) {
  return entry.kind === "browser" ? (
    <Forget entry={entry} onClose={onClose} />
  ) : (
    <Disconnect entry={entry} onClose={onClose} />
  );
}

function Forget({ entry, onClose }: { entry: WalletEntry; onClose: () => void }) {
  const { forget } = useWallet();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const holds = useQuery({
    queryKey: ["keys", entry.address, "all"],
    queryFn: async () => ({
      datasets: (await datasetIdentities(entry.address)).length,
      sealing: (await storedSealingKey(entry.address)) !== undefined,
      drafts: (await draftsOf(entry.address)).length,
    }),
  }).data;
  const go = async () => {
    setBusy(true);
    try {
      await forgetFiles(entry.address);
      await forget(entry.address);
      await client.invalidateQueries({ queryKey: ["keys"] });
      onClose();
    } catch (e) {
      setError(e);
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      title={`Forget ${entry.name}?`}
      onClose={onClose}
      actions={
        <Button kind="danger" disabled={!sure || holds === undefined} busy={busy} onClick={() => void go()}>
          Forget it
        </Button>
      }
    >
      <p>This is deleted from this browser:</p>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          the wallet’s own key: without a backup nobody can act as it again, and what it holds or has not claimed is
          lost;
        </li>
        <li>
          {holds === undefined ? "the keys" : holds.datasets === 1 ? "the key" : `the ${holds.datasets} keys`} of
          datasets that it published: the custodians keep their parts, you keep none;
        </li>
        <li>
          {holds?.sealing === false
            ? "its sealing key: it has none;"
            : "its sealing key: models bought with it can then be opened by nobody;"}
        </li>
        <li>
          publications that wait to be continued{holds !== undefined && ` (${holds.drafts})`}, and what the page
          remembers of its validation sets;
        </li>
        <li>its sign-in, here and at the server.</li>
      </ul>
      <p>What is on the chain stays: datasets, runs, votes and credits.</p>
      <Notice
        tone="wait"
        title="Save a backup first"
        action={
          <Button small onClick={() => saveBackup(entry.address).then(() => setSaved(true), setError)}>
            {saved ? "Save it again" : "Save a backup file"}
          </Button>
        }
      >
        {saved
          ? "It was handed to your browser’s downloads. Look that it is there."
          : "It brings all of these keys back."}
      </Notice>
      <Check
        label={saved ? "The backup is in my hands." : "I need none of these keys any more."}
        checked={sure}
        onChange={(e) => setSure(e.currentTarget.checked)}
      />
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}

function Disconnect({ entry, onClose }: { entry: WalletEntry; onClose: () => void }) {
  const { forget } = useWallet();
  const [error, setError] = useState<unknown>();
  return (
    <Dialog
      open
      title={`Disconnect ${entry.name}?`}
      onClose={onClose}
      actions={
        <Button kind="danger" onClick={() => void forget(entry.address).then(onClose, setError)}>
          Disconnect
        </Button>
      }
    >
      <p>
        The extension keeps its key; this page forgets the connection and signs out. The keys of datasets and models
        that belong to this account stay in this browser: connect it again to use them.
      </p>
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
