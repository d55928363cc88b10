import { useState } from "react";
import { useStatus } from "../api/client";
import { Button, Check, Facts, Hash, Notice } from "../components";
import { useWallet } from "../wallet/context";
import { differences, parseMarket, pinKey } from "../wallet/pin";

/** Refuses a market whose contracts are not those of the first visit, and lets its owner say that it is a new one. */
export function OtherMarket() {
  const status = useStatus().data;
  const { acceptMarket } = useWallet();
  const [sure, setSure] = useState(false);
  if (status === undefined) return null;
  const known = parseMarket(localStorage.getItem(pinKey) ?? "");
  const changed = known === undefined ? [] : differences(known, status);
  return (
    <div className="grid max-w-3xl gap-4">
      <h1 className="text-2xl font-semibold">This is not the market that this browser knows</h1>
      <Notice tone="bad" title="The server names other contracts than on your first visit">
        <p>
          A server that could name other contracts could name its own custodians and be given every key you share. So
          nothing is shown and nothing can be signed until you decide.
        </p>
      </Notice>
      {known !== undefined && (
        <Facts
          items={changed.map((n) => {
            if (n === "chain") return { name: "chain", value: `${known.chainId} → ${status.chainId}` };
            const key = n as keyof typeof status.contracts;
            return {
              name: n,
              value: (
                <span className="grid">
                  <Address value={known.contracts[key]} what={`known ${n}`} />
                  <span>
                    now <Address value={status.contracts[key]} what={`new ${n}`} />
                  </span>
                </span>
              ),
            };
          })}
        />
      )}
      <p>
        There is an innocent reason: a test server that was started with a <strong>fresh data directory</strong> is a
        new market with new contracts. If you did not expect that, close this page and ask somebody you trust for the
        contracts' addresses.
      </p>
      <Check
        label="I know why the contracts changed: this is a new market."
        hint="Wallets and keys in this browser stay. What you published or bought is on the old market."
        checked={sure}
        onChange={(e) => setSure(e.currentTarget.checked)}
      />
      <div>
        <Button kind="primary" disabled={!sure} onClick={acceptMarket}>
          Use this new market
        </Button>
      </div>
    </div>
  );
}

function Address({ value, what }: { value: string | undefined; what: string }) {
  return value === undefined ? <>none</> : <Hash value={value} what={what} />;
}
