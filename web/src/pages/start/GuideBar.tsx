import { Link, useLocation } from "@tanstack/react-router";
import { useStatus } from "../../api/client";
import { useWallet } from "../../wallet/context";
import { titles, useGuide } from "./useGuide";

/** On other pages: which step of the guided way comes next, and the way back to it, while somebody is on it. */
export function GuideBar() {
  const status = useStatus().data;
  const { wallets } = useWallet();
  const { pathname } = useLocation();
  // Four wallets are what the guide makes; with fewer nobody has begun.
  if (status?.faucet !== true || wallets.length < 4 || pathname === "/") return null;
  return <Bar />;
}

function Bar() {
  const { steps, known, done } = useGuide();
  const at = steps.findIndex((s) => s.state !== "done");
  const step = steps[at];
  if (!known || done || step === undefined) return null;
  return (
    <aside aria-label="Guided way" className="border-b border-line bg-accent-soft">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm sm:px-6">
        <span>
          Step {at + 1} of {steps.length}: <strong>{titles[step.key]}</strong>
        </span>
        <Link to="/" hash="guide" className="link">
          Back to the steps
        </Link>
      </div>
    </aside>
  );
}
