import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button, shorten } from "../components";
import { useWallet } from "../wallet/context";
import { ConnectDialog } from "./ConnectDialog";

/** The acting wallet; opens the list of wallets to switch to. */
export function WalletMenu() {
  const { wallet, wallets, select, ready } = useWallet();
  const [open, setOpen] = useState(false);
  const [connect, setConnect] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (e: Event) => {
      if (e.target instanceof Node && box.current?.contains(e.target) === false) setOpen(false);
    };
    const escape = (e: KeyboardEvent) => {
      if (e.key === "Escape") setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);

  if (wallet === undefined)
    return (
      <>
        <Button small kind="primary" disabled={!ready} onClick={() => setConnect(true)}>
          Choose a wallet
        </Button>
        <ConnectDialog open={connect} onClose={() => setConnect(false)} />
      </>
    );
  return (
    <div ref={box} className="relative">
      <button
        type="button"
        aria-expanded={open}
        aria-label={`Acting wallet: ${wallet.name}. Change`}
        onClick={() => setOpen((o) => !o)}
        className="flex min-h-10 max-w-44 items-center gap-2 rounded-lg border border-edge bg-surface px-3 text-sm hover:border-accent"
      >
        <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-accent" />
        <span className="truncate font-medium">{wallet.name}</span>
        <span aria-hidden="true" className="text-soft">
          ▾
        </span>
      </button>
      {open && (
        <div className="absolute right-0 z-20 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-surface p-2">
          <p className="px-2 py-1 text-sm text-soft">Who acts on this page</p>
          <ul>
            {wallets.map((w) => (
              <li key={w.address}>
                <button
                  type="button"
                  aria-current={w.address === wallet.address}
                  onClick={() => {
                    void select(w.address);
                    setOpen(false);
                  }}
                  className={`flex w-full items-center justify-between gap-2 rounded-lg px-2 py-2 text-left hover:bg-sunken ${w.address === wallet.address ? "bg-accent-soft" : ""}`}
                >
                  <span className="truncate font-medium">{w.name}</span>
                  <code className="shrink-0 font-mono text-xs text-soft">{shorten(w.address)}</code>
                </button>
              </li>
            ))}
          </ul>
          <div className="mt-1 flex flex-wrap gap-1 border-t border-line pt-2">
            <Button
              small
              kind="quiet"
              onClick={() => {
                setOpen(false);
                setConnect(true);
              }}
            >
              Another wallet
            </Button>
            <Link
              to="/account"
              onClick={() => setOpen(false)}
              className="inline-flex min-h-8 items-center rounded-lg px-3 text-sm font-medium text-accent hover:bg-accent-soft"
            >
              Account and keys
            </Link>
          </div>
        </div>
      )}
      <ConnectDialog open={connect} onClose={() => setConnect(false)} />
    </div>
  );
}
