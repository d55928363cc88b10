import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useChainTime } from "../../api/clock";
import { useProposals, useStatus, type Proposal } from "../../api/client";
import { Badge, Button, Card, duration, Empty, PageHead, ProblemNotice, Skeleton, toneOf } from "../../components";
import { useWallet } from "../../wallet/context";
import { NewProposal, type Template } from "./NewProposal";
import { templates } from "./form";
import { nextOf, stateWord } from "./standing";
import { Tally } from "./Tally";
import { VotesNotice } from "./VotesNotice";

/** All proposals, and making one. */
export default function Govern() {
  const search = useSearch({ from: "/govern" });
  const navigate = useNavigate();
  const { wallet } = useWallet();
  const q = useProposals(wallet?.address);
  const status = useStatus().data;
  const template = asTemplate(search.propose);
  return (
    <>
      <PageHead
        title="Governance"
        lead="The members vote on what is on the market and at what price. A proposal is voted on, then queued, then put into effect by anybody; the chain does exactly what the proposal says."
        actions={
          template === undefined && (
            <Button kind="primary" onClick={() => void navigate({ to: "/govern", search: { propose: "list" } })}>
              New proposal
            </Button>
          )
        }
      />
      <div className="grid gap-6">
        {template !== undefined && status !== undefined && (
          <NewProposal
            key={`${template} ${search.datasets ?? ""}`}
            template={template}
            datasets={(search.datasets ?? "").split(",").filter(Boolean)}
            onTemplate={(t) => void navigate({ to: "/govern", search: { propose: t }, replace: true })}
            onClose={() => void navigate({ to: "/govern", search: {} })}
          />
        )}
        <VotesNotice />
        {q.isPending ? (
          <Skeleton lines={6} />
        ) : q.data === undefined ? (
          <ProblemNotice error={q.error} retry={() => void q.refetch()} />
        ) : q.data.length === 0 ? (
          <Empty title="Nobody has proposed anything yet">
            The first proposal usually lists datasets: publish one, wait until the custodians have its key, then propose
            it here.
          </Empty>
        ) : (
          <ul className="grid gap-4 lg:grid-cols-2">
            {q.data.map((p) => (
              <li key={p.id} className="min-w-0">
                <ProposalCard proposal={p} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function asTemplate(v: string | undefined): Template | undefined {
  return templates.find((t) => t.value === v)?.value;
}

function ProposalCard({ proposal: p }: { proposal: Proposal }) {
  const now = useChainTime();
  const next = nextOf(p, now);
  return (
    <Card className="h-full">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 font-semibold">
          <Link to="/govern/$id" params={{ id: p.id }} className="hover:text-accent">
            {p.description.split("\n", 1)[0]}
          </Link>
        </h2>
        <Badge tone={toneOf(p.state)}>{stateWord(p.state)}</Badge>
      </div>
      <p className="mt-1 text-sm text-soft">
        {next.text}
        {next.seconds > 0 && ` in ${duration(next.seconds)}`}
        {p.ballot?.voted === true ? " · you voted" : p.ballot?.canVote === true ? " · you have not voted" : ""}
      </p>
      <div className="mt-3">
        <Tally proposal={p} />
      </div>
    </Card>
  );
}
