import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Button, Card, Check, Facts, Hash, Notice, ProblemNotice, useToast } from "../../components";
import type { Restore } from "../../keyring/backup";
import { readBackupFile, restoreKeys } from "../../keyring/keyring";
import { useWallet } from "../../wallet/context";

/** Puts a backup's keys back in two steps: read it and say what it would add, then add that. */
export function RestoreCard() {
  const { reload, browserWallets, select } = useWallet();
  const client = useQueryClient();
  const say = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<unknown>();
  const [plan, setPlan] = useState<Restore>();
  const [trusted, setTrusted] = useState(false);
  const read = async (file: File) => {
    setError(undefined);
    setPlan(undefined);
    setTrusted(false);
    try {
      setPlan(await readBackupFile(await file.text(), browserWallets));
    } catch (e) {
      setError(e);
    } finally {
      if (input.current !== null) input.current.value = "";
    }
  };
  const restore = async (r: Restore) => {
    setError(undefined);
    try {
      await restoreKeys(r, trusted);
      setPlan(undefined);
      say("The keys are back");
      await reload();
      await select(r.address).catch(() => undefined); // of an extension's wallet only the keys come back
    } catch (e) {
      setError(e);
    } finally {
      await client.invalidateQueries({ queryKey: ["keys"] });
    }
  };
  return (
    <Card title="Restore a backup">
      <div className="grid gap-3">
        <p className="text-soft">
          Puts the keys of a backup file back into this browser. What is here already is never replaced.
        </p>
        <label className="grid gap-1">
          <span className="font-medium">Backup file</span>
          <input
            ref={input}
            type="file"
            accept="application/json,.json"
            className="w-full min-w-0 rounded-lg border border-edge p-2 text-sm file:mr-3 file:rounded-md file:border-0 file:bg-sunken file:px-3 file:py-1 file:text-ink"
            onChange={(e) => {
              const f = e.currentTarget.files?.[0];
              if (f !== undefined) void read(f);
            }}
          />
        </label>
        {plan !== undefined && (
          <Notice title="What this file would add">
            <Facts
              items={[
                { name: "Account", value: <Hash value={plan.address} what="account of the backup" /> },
                {
                  name: "Wallet’s own key",
                  value:
                    plan.wallet !== undefined
                      ? "added"
                      : plan.walletRefused
                        ? "left out: on this market keys of wallets may not lie in a browser"
                        : "nothing to add",
                },
                {
                  name: "Datasets’ keys",
                  value: `${plan.datasets.length} added`,
                  ...(plan.kept > 0 ? { note: `${plan.kept} are here already` } : {}),
                },
                {
                  name: "Sealing key",
                  value:
                    plan.sealing === undefined ? (
                      "nothing to add"
                    ) : (
                      <Hash value={plan.sealing.recipient} what="public half of the sealing key" />
                    ),
                },
              ]}
            />
            {plan.sealing !== undefined && (
              <div className="mt-3">
                <Check
                  label="The sealing key is mine: use it for models that I buy."
                  hint="Models that you buy from now on are sealed to it. Whoever gave you this file can open them, too."
                  checked={trusted}
                  onChange={(e) => setTrusted(e.currentTarget.checked)}
                />
              </div>
            )}
            <div className="mt-3">
              <Button kind="primary" onClick={() => void restore(plan)}>
                {plan.sealing !== undefined && !trusted ? "Restore all but the sealing key" : "Restore"}
              </Button>
            </div>
          </Notice>
        )}
        {error !== undefined && <ProblemNotice error={error} />}
      </div>
    </Card>
  );
}
