import { useStatus } from "../api/client";
import { Facts, Hash } from "../components";

const what = {
  token: "votes",
  credit: "credits",
  governor: "governor",
  timelock: "timelock",
  custodians: "custodians",
  datasets: "dataset registry",
  prices: "price book",
  trainers: "trainer registry",
  escrow: "escrow",
} as const;

/** Which contracts this market is, and whom one trusts when using this page. */
export function Footer() {
  const status = useStatus().data;
  return (
    <footer className="border-t border-line bg-surface text-sm text-soft">
      <div className="mx-auto grid max-w-page gap-3 px-4 py-6 sm:px-6">
        <p className="max-w-3xl">
          The server that you reach also serves this page's code. Your keys stay in this browser, but the code that uses
          them is the server's: who does not want to trust it uses the command line,{" "}
          <code className="font-mono">sahm --help</code>, which does the same.
        </p>
        {status !== undefined && (
          <details>
            <summary>
              Sahm {status.version} on chain {status.chainId}: contracts of this market
            </summary>
            <div className="mt-2 max-w-2xl">
              <Facts
                items={Object.entries(what).map(([key, name]) => ({
                  name,
                  value: (
                    <Hash value={status.contracts[key as keyof typeof what]} what={`address of the ${name} contract`} />
                  ),
                }))}
              />
            </div>
          </details>
        )}
      </div>
    </footer>
  );
}
