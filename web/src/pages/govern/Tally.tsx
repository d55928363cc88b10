import type { Proposal } from "../../api/client";
import { formatCredits } from "../../core/amount";
import { quorumShare, shares } from "./standing";

/** For, against and abstain as bars with their votes. */
export function Tally({ proposal: p }: { proposal: Proposal }) {
  const part = shares(p);
  const rows = [
    { name: "For", votes: p.votesFor, part: part.for, colour: "bg-accent" },
    { name: "Against", votes: p.votesAgainst, part: part.against, colour: "bg-bad" },
    { name: "Abstain", votes: p.votesAbstain, part: part.abstain, colour: "bg-edge" },
  ];
  const quorum = quorumShare(p);
  return (
    <dl className="grid gap-1.5 text-sm">
      {rows.map((r) => (
        <div key={r.name} className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-3">
          <dt className="text-soft">{r.name}</dt>
          <dd className="h-2 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
            <div className={`h-full rounded-full ${r.colour}`} style={{ width: `${100 * r.part}%` }} />
          </dd>
          <dd className="min-w-20 text-right tabular-nums">
            {formatCredits(r.votes)} <span className="sr-only">votes</span>
          </dd>
        </div>
      ))}
      <div className="mt-1 grid gap-1.5">
        <dt className="text-soft">
          Quorum: needs {formatCredits(p.quorumWei)} votes for or abstaining{quorum >= 1 && ", reached"}
        </dt>
        <dd className="h-2 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
          <div
            className={`h-full rounded-full ${quorum >= 1 ? "bg-good" : "bg-wait"}`}
            style={{ width: `${100 * quorum}%` }}
          />
        </dd>
      </div>
    </dl>
  );
}
