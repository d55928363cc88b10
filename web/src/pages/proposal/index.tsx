import { useParams } from "@tanstack/react-router";
import { advance } from "../../acts/propose";
import { castVote, type Support } from "../../acts/vote";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { useChainTime } from "../../api/clock";
import { useProposal, useStatus, type Proposal, type Status } from "../../api/client";
import {
  Badge,
  Button,
  Card,
  duration,
  Facts,
  Hash,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  Time,
  toneOf,
} from "../../components";
import { formatCredits } from "../../core/amount";
import { useWallet } from "../../wallet/context";
import { ActionText } from "../govern/ActionText";
import { nextOf, stateWord } from "../govern/standing";
import { Tally } from "../govern/Tally";
import { VotesNotice } from "../govern/VotesNotice";

/** One proposal: what it does, how the vote stands, and what this wallet can do about it. */
export default function ProposalPage() {
  const { id } = useParams({ from: "/govern/$id" });
  const { wallet } = useWallet();
  const q = useProposal(id, wallet?.address);
  const status = useStatus().data;
  if (q.isPending || status === undefined) return <Skeleton lines={8} />;
  if (q.data === undefined) return <ProblemNotice error={q.error} retry={() => void q.refetch()} />;
  return <Found proposal={q.data} status={status} />;
}

function Found({ proposal: p, status }: { proposal: Proposal; status: Status }) {
  const now = useChainTime();
  const next = nextOf(p, now);
  const open = p.state === "Pending" || p.state === "Active";
  return (
    <>
      <PageHead
        title={p.title}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={toneOf(p.state)}>{stateWord(p.state)}</Badge>
            <span role="timer">
              {next.kind !== "over" && next.text}
              {next.seconds > 0 && ` in ${duration(next.seconds)}`}
            </span>
          </span>
        }
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 content-start gap-6">
          <Card title="What it does">
            <ol className="list-decimal space-y-2 pl-5">
              {p.actions.map((a, i) => (
                <li key={i} className="break-words">
                  <ActionText text={a.text} />
                </li>
              ))}
            </ol>
            <Why description={p.description} title={p.title} />
          </Card>
          <Card title="Votes">
            <Tally proposal={p} />
          </Card>
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <Card title="Your part">
            <div className="grid gap-4">
              {open && <Standing proposal={p} />}
              {p.state === "Active" && p.ballot?.canVote === true && <Vote proposal={p} status={status} />}
              {next.kind === "queue" && <Advance proposal={p} status={status} step="queue" />}
              {next.kind === "wait" && (
                <p>
                  It is queued. Between the vote and its effect lies a waiting time, so that whoever disagrees can
                  leave. It ends in <strong className="tabular-nums">{duration(next.seconds)}</strong>.
                </p>
              )}
              {next.kind === "execute" && <Advance proposal={p} status={status} step="execute" />}
              {next.kind === "over" && <p>{next.text}. Nothing is left to do.</p>}
            </div>
          </Card>
          {open && p.ballot?.voted !== true && <VotesNotice />}
          <Card title="Facts">
            <Facts
              items={[
                {
                  name: "Voting from",
                  value: <Time ms={(p.snapshot + 1) * 1000} />,
                  note: "votes count as they were delegated then",
                },
                { name: "Voting until", value: <Time ms={p.deadline * 1000} /> },
                ...(p.eta > 0 ? [{ name: "Effect from", value: <Time ms={p.eta * 1000} /> }] : []),
                { name: "Proposed by", value: <Hash value={p.proposer} what="proposer's address" /> },
                { name: "Id", value: <Hash value={p.id} what="proposal id" /> },
              ]}
            />
          </Card>
        </div>
      </div>
    </>
  );
}

/** What its author wrote below the title; the tag that makes drafts unique is left out. */
function Why({ description, title }: { description: string; title: string }) {
  const text = (description.startsWith(title) ? description.slice(title.length) : description)
    .replace(/\n*Draft [0-9a-f]{8}\.\s*$/, "")
    .trim();
  if (text === "") return null;
  return <p className="mt-4 whitespace-pre-line border-t border-line pt-4">{text}</p>;
}

function Standing({ proposal: p }: { proposal: Proposal }) {
  const { wallet } = useWallet();
  if (wallet === undefined) return <p className="text-soft">Choose a wallet at the top right to see how you stand.</p>;
  if (p.ballot === undefined) return null;
  if (p.ballot.voted) return <Notice tone="good" title={`${wallet.name} has voted`} />;
  return (
    <p>
      <strong>{wallet.name}</strong>: {p.ballot.reason}
      {p.ballot.powerWei !== "0" && !p.ballot.canVote && ` It has ${formatCredits(p.ballot.powerWei)} votes.`}
    </p>
  );
}

function Vote({ proposal: p, status }: { proposal: Proposal; status: Status }) {
  const act = useAct(async (wallet, support: Support) => {
    await castVote(wallet, status, p.id, support);
    return "The chain has counted your vote";
  });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={act.busy} onClick={() => act.start(1)}>
          Vote for
        </Button>
        <Button disabled={act.busy} onClick={() => act.start(0)}>
          Vote against
        </Button>
        <Button disabled={act.busy} onClick={() => act.start(2)}>
          Abstain
        </Button>
      </div>
      <SignNote act="to cast this vote" />
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </div>
  );
}

function Advance({ proposal: p, status, step }: { proposal: Proposal; status: Status; step: "queue" | "execute" }) {
  const act = useAct(async (wallet) => {
    await advance(wallet, status, p, step);
    return step === "queue" ? "Queued: the waiting time has begun" : "Done: the proposal is in effect";
  });
  return (
    <div className="grid gap-2">
      <p>
        {step === "queue"
          ? "The members carried it. Anybody can queue it now, which starts the waiting time."
          : "The waiting time is over. Anybody can put it into effect now."}
      </p>
      <div>
        <Button kind="primary" busy={act.busy} onClick={() => act.start()}>
          {step === "queue" ? "Queue it" : "Put it into effect"}
        </Button>
      </div>
      <SignNote act={step === "queue" ? "to queue the proposal" : "to put the proposal into effect"} sends />
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </div>
  );
}
