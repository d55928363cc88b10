import { useEffect, useState } from "react";
import { Button, Dialog, Input, ProblemNotice } from "../components";
import { useWallet } from "../wallet/context";
import { discover, type Announced } from "../wallet/injected";

/** Connects an extension or, on the embedded chain, makes a wallet in this browser. */
export function ConnectDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { browserWallets, createBrowserWallet, connectInjected, wallets } = useWallet();
  const [found, setFound] = useState<Announced[]>();
  const [name, setName] = useState("");
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    if (!open) return;
    let over = false;
    setError(undefined);
    void discover().then((list) => {
      if (!over) setFound(list);
    });
    return () => {
      over = true;
    };
  }, [open]);

  const act = (what: string, work: () => Promise<unknown>) => {
    setBusy(what);
    setError(undefined);
    work()
      .then(onClose, setError)
      .finally(() => setBusy(undefined));
  };

  return (
    <Dialog open={open} title="Choose a wallet" onClose={onClose}>
      {error !== undefined && <ProblemNotice error={error} />}
      <section className="grid gap-2">
        <h3 className="font-semibold">A wallet extension</h3>
        <p className="text-sm text-soft">
          It keeps its own key and asks you before every signature. Connecting moves nothing.
        </p>
        {found === undefined ? (
          <p className="text-sm text-soft">Looking for extensions…</p>
        ) : found.length === 0 ? (
          <p className="text-sm text-soft">There is none in this browser.</p>
        ) : (
          <div className="flex flex-wrap gap-2">
            {found.map((a) => (
              <Button key={a.id} busy={busy === a.id} onClick={() => act(a.id, () => connectInjected(a))}>
                Connect {a.name}
              </Button>
            ))}
          </div>
        )}
      </section>
      {browserWallets && (
        <form
          className="grid gap-2 border-t border-line pt-3"
          onSubmit={(e) => {
            e.preventDefault();
            act("new", async () => {
              await createBrowserWallet(name === "" ? `wallet ${wallets.length + 1}` : name);
              setName("");
            });
          }}
        >
          <h3 className="font-semibold">A test wallet in this browser</h3>
          <p className="text-sm text-soft">
            For this test market only. The key lies in this browser: clearing the site's data deletes it unless you save
            a backup on the account page.
          </p>
          <Input
            label="Name"
            placeholder="for example: builder"
            maxLength={40}
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <div>
            <Button type="submit" kind="primary" busy={busy === "new"}>
              Make a wallet
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
