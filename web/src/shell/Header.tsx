import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useStatus } from "../api/client";
import { Badge } from "../components";
import { WalletMenu } from "./WalletMenu";

const pages = [
  { to: "/", name: "Start" },
  { to: "/datasets", name: "Datasets" },
  { to: "/contribute", name: "Contribute" },
  { to: "/govern", name: "Governance" },
  { to: "/train", name: "Buy a run" },
  { to: "/runs", name: "Runs" },
  { to: "/earnings", name: "Earnings" },
] as const;

/** Name, pages, how the market stands, and the wallet that acts. */
export function Header() {
  const status = useStatus();
  const [open, setOpen] = useState(false);
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Link to="/" className="flex items-center gap-2 text-lg font-semibold">
          <img src="/icon.svg" alt="" width={28} height={28} />
          Sahm
        </Link>
        <div className="ml-auto flex items-center gap-2 lg:order-last">
          <span className="hidden sm:inline">
            <Readiness ready={status.data?.ready} failed={status.isError} />
          </span>
          <WalletMenu />
          <button
            type="button"
            className="inline-flex size-10 items-center justify-center rounded-lg border border-edge lg:hidden"
            aria-expanded={open}
            aria-controls="pages"
            aria-label="Pages"
            onClick={() => setOpen((o) => !o)}
          >
            <svg
              viewBox="0 0 16 16"
              className="size-5"
              stroke="currentColor"
              strokeWidth="1.5"
              fill="none"
              aria-hidden="true"
            >
              {open ? <path d="m3 3 10 10M13 3 3 13" /> : <path d="M2 4h12M2 8h12M2 12h12" />}
            </svg>
          </button>
        </div>
        <nav
          id="pages"
          aria-label="Pages"
          className={`${open ? "grid" : "hidden"} w-full gap-1 lg:flex lg:w-auto`}
          onClick={() => setOpen(false)}
        >
          {pages.map((p) => (
            <Link
              key={p.to}
              to={p.to}
              activeOptions={{ exact: p.to === "/" }}
              className="rounded-md px-2 py-2 text-soft hover:text-accent lg:py-1"
              activeProps={{ className: "font-medium !text-accent" }}
            >
              {p.name}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}

function Readiness({ ready, failed }: { ready: boolean | undefined; failed: boolean }) {
  if (failed) return <Badge tone="bad">No answer</Badge>;
  if (ready === undefined) return <Badge>Connecting</Badge>;
  return ready ? <Badge tone="good">Market ready</Badge> : <Badge tone="wait">Market starting</Badge>;
}
