import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { readNow, readPlaces, type Now } from "../../acts/market";
import { advance } from "../../acts/propose";
import { actionsOf, checkProposal, isOpaque } from "../../acts/proposal";
import { castVote, type Support } from "../../acts/vote";
import { SignNote } from "../../acts/SignNote";
import { useAct } from "../../acts/useAct";
import { useChainTime } from "../../api/clock";
import { useGovernance, useProposal, useStatus, type Proposal, type Status } from "../../api/client";
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Check,
  Dialog,
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
import type { Action, Places } from "../../core/actions";
import { words } from "../../core/actionwords";
import { chainReader } from "../../wallet/chain";
import { Missing } from "../../shell/Missing";
import { useWallet } from "../../wallet/context";
import { ActionText } from "../govern/ActionText";
import { lateQuorum, mayCancel, nextOf, stateWord, whyDefeated } from "../govern/standing";
import { Tally } from "../govern/Tally";
import { VotesNotice } from "../govern/VotesNotice";

/** One proposal: what it does, how the vote stands, and what this wallet can do about it. */
export default function ProposalPage() {
  const { id } = useParams({ from: "/govern/$id" });
  const { wallet } = useWallet();
  const q = useProposal(id, wallet?.address);
  const status = useStatus().data;
  if (q.isPending || status === undefined) return <Skeleton lines={8} />;
  if (q.data === undefined) return <Missing what="proposal" error={q.error} retry={() => void q.refetch()} />;
  return <Found proposal={q.data} status={status} />;
}

function Found({ proposal: p, status }: { proposal: Proposal; status: Status }) {
  const now = useChainTime();
  const next = nextOf(p, now);
  const open = p.state === "Pending" || p.state === "Active";
  const places = usePlaces(status);
  const read = useMemo(() => readProposal(p, places), [p, places]);
  const [known, setKnown] = useState(false);
  const opaque = read.actions !== undefined && isOpaque(read.actions);
  const may = { confirmed: known, blocked: read.error !== undefined || (opaque && !known) };
  const before = useNow(status, places, next.kind === "over" ? [] : (read.actions ?? []));
  return (
    <>
      <PageHead
        title={titleOf(p)}
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
            {read.error !== undefined && <ProblemNotice error={read.error} />}
            <ol className="list-decimal space-y-2 pl-5">
              {read.actions?.map((a, i) => (
                <li key={i} className="break-words">
                  <ActionText action={a} now={before} />
                </li>
              ))}
            </ol>
            {opaque && next.kind !== "over" && (
              <div className="mt-4">
                <Check
                  label="I know what the unknown call does."
                  hint="The title and the words below are its author’s, not the chain’s: only the bytes above count."
                  checked={known}
                  onChange={(e) => setKnown(e.currentTarget.checked)}
                />
              </div>
            )}
            <Why description={p.description} title={titleOf(p)} />
          </Card>
          <Card title="Votes">
            <Tally proposal={p} />
          </Card>
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <Card title="Your part">
            <div className="grid gap-4">
              {open && <Standing proposal={p} />}
              {p.state === "Active" && p.ballot?.canVote === true && <Vote proposal={p} may={may} />}
              {next.kind === "queue" && <Advance proposal={p} may={may} step="queue" />}
              {next.kind === "wait" && (
                <p>
                  It is queued. Between the vote and its effect lies a waiting time, so that whoever disagrees can
                  leave. It ends in <strong className="tabular-nums">{duration(next.seconds)}</strong>.
                </p>
              )}
              {next.kind === "execute" && <Advance proposal={p} may={may} step="execute" />}
              <Late proposal={p} now={now} />
              <Cancel proposal={p} />
              {next.kind === "over" && <Over proposal={p} text={next.text} actions={read.actions ?? []} />}
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

/** What can be done once a proposal is decided. */
function Over({ proposal: p, text, actions }: { proposal: Proposal; text: string; actions: readonly Action[] }) {
  const ids = p.datasets.join(",");
  const does = (kind: Action["kind"]) => p.datasets.length > 0 && actions.some((a) => a.kind === kind);
  const template = does("list") ? "list" : does("suspend") ? "suspend" : undefined;
  const lost = p.state === "Defeated" || p.state === "Expired" || p.state === "Canceled";
  return (
    <>
      <p>
        {text}. {p.state === "Defeated" ? `${whyDefeated(p)}.` : !lost && "Nothing is left to do."}
      </p>
      <div className="flex flex-wrap gap-2">
        {p.state === "Executed" && template === "list" && (
          <ButtonLink kind="primary" to="/train" search={{ datasets: ids }}>
            Buy a run with these
          </ButtonLink>
        )}
        {lost && template !== undefined && (
          <ButtonLink kind="primary" to="/govern" search={{ propose: template, datasets: ids }}>
            Propose again
          </ButtonLink>
        )}
        {lost && template === undefined && <ButtonLink to="/govern">Governance</ButtonLink>}
        {p.state === "Executed" && <ButtonLink to="/">Back to start</ButtonLink>}
      </div>
    </>
  );
}

/** Whether this proposal may be acted on here. */
interface May {
  /** Its unknown calls were confirmed. */
  confirmed: boolean;
  blocked: boolean;
}

/** What a proposal does by its bytes; the error if its id is not theirs. */
function readProposal(p: Proposal, places: Places): { actions?: Action[]; error?: unknown } {
  try {
    const actions = actionsOf(p, places);
    try {
      checkProposal(p);
      return { actions };
    } catch (error) {
      return { actions, error };
    }
  } catch (error) {
    return { error };
  }
}

/** The contracts that calls are read by. */
function usePlaces(status: Status): Places {
  const { wallet } = useWallet();
  const known = useQuery({
    queryKey: ["places", status.chainId, status.contracts, wallet?.address ?? ""],
    queryFn: () => readPlaces(wallet, status),
    staleTime: Infinity,
    retry: false,
  }).data;
  return known ?? status.contracts;
}

/** What the actions change as it is now; undefined where nobody can tell. */
function useNow(status: Status, places: Places, actions: readonly Action[]): Now | undefined {
  const { wallet } = useWallet();
  return useQuery({
    queryKey: ["now", status.contracts.prices, wallet?.address ?? "", actions.map(words)],
    queryFn: async () => readNow((await chainReader(wallet, status.chainId)).client, status, places, actions),
    enabled: actions.length > 0,
    retry: false,
  }).data;
}

/** The first line of the words that the proposal's id is made of. */
function titleOf(p: Proposal): string {
  return p.description.split("\n", 1)[0] ?? "";
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
      {!p.ballot.canVote && p.ballot.advice !== undefined && p.ballot.advice !== "" && (
        <span className="text-soft"> {p.ballot.advice}</span>
      )}
    </p>
  );
}

function Vote({ proposal: p, may }: { proposal: Proposal; may: May }) {
  const act = useAct(async (wallet, support: Support, market) => {
    await castVote(wallet, market, p, support, may.confirmed);
    return "The chain has counted your vote";
  });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={act.busy} disabled={may.blocked} onClick={() => act.start(1)}>
          Vote for
        </Button>
        <Button disabled={act.busy || may.blocked} onClick={() => act.start(0)}>
          Vote against
        </Button>
        <Button disabled={act.busy || may.blocked} onClick={() => act.start(2)}>
          Abstain
        </Button>
      </div>
      <SignNote act="to cast this vote" />
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </div>
  );
}

/** Until when a vote stays open because its quorum is late. */
function Late({ proposal: p, now }: { proposal: Proposal; now: number }) {
  const status = useStatus().data;
  const governance = useGovernance().data;
  const extension = governance?.parameters.find((x) => x.name === "voteExtension")?.value;
  if (status === undefined || extension === undefined) return null;
  const late = lateQuorum(p, now, {
    periodSeconds: status.votingPeriodSeconds,
    extensionSeconds: Number(extension),
  });
  if (late === undefined) return null;
  return (
    <p className="text-sm text-soft">
      {late.text} <Time ms={late.until * 1000} />, so that nobody can decide it in the last moment.
    </p>
  );
}

/** Lets whoever may cancel a proposal do so. */
function Cancel({ proposal: p }: { proposal: Proposal }) {
  const { wallet } = useWallet();
  const guardian = useGovernance().data?.parameters.find((x) => x.name === "guardian")?.value;
  const [asking, setAsking] = useState(false);
  const act = useAct(async (w, _, market) => {
    await advance(w, market, p, "cancel", true);
    setAsking(false);
    return "The proposal is canceled";
  });
  const as = mayCancel(p, wallet?.address, guardian);
  if (as === undefined || p.cancel === undefined) return null;
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <p className="text-sm text-soft">
        {as === "guardian"
          ? "You are the guardian: you can stop this proposal until it is in effect, unless its only call replaces you."
          : "You proposed this: you can take it back until its vote opens."}
      </p>
      <div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          Cancel the proposal…
        </Button>
      </div>
      <Dialog
        open={asking}
        title="Cancel this proposal?"
        onClose={() => {
          setAsking(false);
          act.reset();
        }}
        actions={
          <Button kind="danger" busy={act.busy} onClick={() => act.start()}>
            Cancel it for good
          </Button>
        }
      >
        <p>It ends here, whatever its votes are. Whoever still wants it proposes it again.</p>
        <SignNote act="to cancel the proposal" sends />
        {act.error !== undefined && <ProblemNotice error={act.error} />}
      </Dialog>
    </div>
  );
}

function Advance({ proposal: p, may, step }: { proposal: Proposal; may: May; step: "queue" | "execute" }) {
  const act = useAct(async (wallet, _, market) => {
    await advance(wallet, market, p, step, may.confirmed);
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
        <Button kind="primary" busy={act.busy} disabled={may.blocked} onClick={() => act.start()}>
          {step === "queue" ? "Queue it" : "Put it into effect"}
        </Button>
      </div>
      <SignNote act={step === "queue" ? "to queue the proposal" : "to put the proposal into effect"} sends />
      {act.error !== undefined && <ProblemNotice error={act.error} />}
    </div>
  );
}
