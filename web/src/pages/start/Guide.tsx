import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Status } from "../../api/client";
import {
  Badge,
  Button,
  ButtonLink,
  duration,
  Money,
  Notice,
  plainText,
  Progress,
  Steps,
  type Step,
} from "../../components";
import { useWallet } from "../../wallet/context";
import { roles, type Cast, type GuideKey, type Role, type Seen, type Todo } from "./guide";
import { titles, useGuide } from "./useGuide";
import { Files, Fill, MakeWallets, SampleUsed } from "./GuideParts";

/** The way from nothing to a claimed payout, on the embedded chain. Its steps are what the market says, not what was clicked. */
export function Guide({ status }: { status: Status }) {
  const { wallets } = useWallet();
  const { seen, steps, known, done: allDone } = useGuide();
  const { cast } = seen;

  const shown: Step[] = steps.map((s) => ({
    key: s.key,
    title: titles[s.key],
    state: s.state,
    children:
      s.state === "next" || s.state === "working" ? (
        <Body step={s.key} todo={s.todo} seen={seen} status={status} />
      ) : undefined,
  }));

  return (
    <section aria-labelledby="guide">
      <h2 id="guide" className="text-xl font-semibold">
        Try all of it, about five minutes
      </h2>
      <p className="mt-2 mb-4 max-w-3xl text-soft">
        This is a test market on a chain of its own: credits are free and worth nothing. You play all parts yourself,
        three owners of records and a builder, with one wallet each. In a real market they are different people; that
        several addresses belong to one person is not detected here.
      </p>
      <div className="grid gap-4">
        {wallets.length > 0 && <CastList cast={cast} />}
        {known || wallets.length === 0 ? <Steps steps={shown} /> : <p className="text-soft">Reading the market…</p>}
        {allDone && (
          <Notice
            tone="good"
            title="From nothing to a claimed payout"
            action={
              <ButtonLink to="/runs" kind="primary">
                See the runs
              </ButtonLink>
            }
          >
            The model is sealed to the builder's key: open it on the run's page, as the builder.
          </Notice>
        )}
      </div>
    </section>
  );
}

function CastList({ cast }: { cast: Cast }) {
  const { wallet, select } = useWallet();
  return (
    <ul aria-label="Who plays which part" className="flex flex-wrap gap-2">
      {roles.map((r) => {
        const w = cast[r];
        if (w === undefined) return null;
        const acting = w.address === wallet?.address;
        return (
          <li key={r}>
            <button
              type="button"
              aria-pressed={acting}
              onClick={() => void select(w.address)}
              className={`flex min-h-10 items-center gap-2 rounded-lg border px-3 text-sm ${acting ? "border-accent bg-accent-soft" : "border-line bg-surface hover:border-accent"}`}
            >
              <span className="font-medium">{w.name}</span>
              {w.name !== r && <span className="text-soft">plays {r}</span>}
              {acting && <Badge tone="accent">acting</Badge>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A button that lets a wallet act and goes to the page where its part is played. */
function Go({ role, cast, go, children }: { role: Role; cast: Cast; go: () => Promise<void>; children: ReactNode }) {
  const { select, wallet } = useWallet();
  const who = cast[role];
  const start = async () => {
    if (who !== undefined) await select(who.address);
    await go();
  };
  return (
    <div className="grid gap-1">
      <div>
        <Button kind="primary" onClick={() => void start()}>
          {children}
        </Button>
      </div>
      {who !== undefined && (
        <p className="text-sm text-soft">
          <strong className="text-ink">{who.name}</strong>{" "}
          {who.address === wallet?.address ? "acts." : "acts from then on; the button switches to it."}
        </p>
      )}
    </div>
  );
}

/** What the step that is due says and offers. */
function Body({ step, todo, seen, status }: { step: GuideKey; todo: Todo; seen: Seen; status: Status }) {
  const navigate = useNavigate();
  const { cast } = seen;
  switch (todo.kind) {
    case "make-wallets":
      return <MakeWallets missing={todo.missing} />;
    case "fill":
      return <Fill empty={todo.empty} cast={cast} />;
    case "contribute":
      return (
        <>
          <p>
            Each contributor publishes one file. It is encrypted in this browser; the server gets ciphertext only, and
            the key goes in parts to the custodians. Take the sample file, or any CSV of your own: three files with the
            same columns.
          </p>
          <Files seen={seen} />
          <SampleUsed role={todo.role} seen={seen} />
          <Go role={todo.role} cast={cast} go={() => navigate({ to: "/contribute", search: { sample: todo.role } })}>
            Contribute {todo.role}.csv
          </Go>
        </>
      );
    case "custodians":
      return (
        <>
          {step === "contribute" && <Files seen={seen} />}
          <Progress label="The custodians check their parts of the keys" text={`${todo.count} to go`} />
        </>
      );
    case "propose":
      return (
        <>
          <p>
            The data is published and not for sale yet: members decide. One of them proposes to list{" "}
            {todo.datasets.length === 1 ? "the dataset" : `the ${todo.datasets.length} datasets`}.
          </p>
          <Go
            role={todo.role}
            cast={cast}
            go={() => navigate({ to: "/govern", search: { propose: "list", datasets: todo.datasets.join(",") } })}
          >
            Propose to list {todo.datasets.length === 1 ? "it" : "them"}
          </Go>
        </>
      );
    case "opens":
      return (
        <p>
          The proposal is on the chain. Voting opens in{" "}
          <strong className="tabular-nums">{duration(todo.seconds)}</strong>.
        </p>
      );
    case "vote":
      return (
        <>
          <p>Voting is open. On this test market one member's votes are enough.</p>
          <Go role={todo.role} cast={cast} go={() => navigate({ to: "/govern/$id", params: { id: todo.proposal.id } })}>
            Read the proposal and vote
          </Go>
        </>
      );
    case "count":
      return (
        <>
          <p>
            {todo.proposal.ballot?.voted === true ? "Your vote is counted." : "The vote is running."} It ends in{" "}
            <strong className="tabular-nums">{duration(todo.seconds)}</strong>.
          </p>
          {todo.proposal.ballot?.voted !== true && todo.proposal.ballot !== undefined && (
            <p className="text-sm text-soft">{todo.proposal.ballot.reason}</p>
          )}
          <ToProposal id={todo.proposal.id} />
        </>
      );
    case "queue":
    case "execute":
      return (
        <>
          <p>
            {todo.kind === "queue"
              ? "The members carried the proposal. Queue it: that starts its waiting time."
              : "The waiting time is over. Put the proposal into effect."}
          </p>
          <Go role={todo.role} cast={cast} go={() => navigate({ to: "/govern/$id", params: { id: todo.proposal.id } })}>
            {todo.kind === "queue" ? "Go and queue it" : "Go and put it into effect"}
          </Go>
        </>
      );
    case "timelock":
      return (
        <p>
          The proposal is queued. It can be put into effect in{" "}
          <strong className="tabular-nums">{duration(todo.seconds)}</strong>.
        </p>
      );
    case "validation":
      return (
        <>
          <p>
            A builder brings validation rows of its own, which measure the model while it trains. They are encrypted
            like the others and never listed. The sample is{" "}
            <a className="link" href="/samples/validation.csv" download>
              validation.csv
            </a>
            .
          </p>
          <Go role={todo.role} cast={cast} go={() => navigate({ to: "/contribute", search: { sample: "validation" } })}>
            Publish the validation set
          </Go>
        </>
      );
    case "buy":
      return (
        <>
          <p>
            Ask for a firm price over the three datasets, check the order, and pay it with one signature. The money
            waits in the escrow.
          </p>
          {!status.ready && (
            <Notice tone="wait" title="The market is starting">
              Trainers are still registering; wait a moment.
            </Notice>
          )}
          <Go
            role={todo.role}
            cast={cast}
            go={() =>
              navigate({ to: "/train", search: { datasets: todo.datasets.join(","), validation: todo.validation } })
            }
          >
            Get a price and buy
          </Go>
        </>
      );
    case "watch":
      return (
        <>
          <Progress
            label={`Run: ${todo.run.state.toLowerCase()}`}
            value={todo.run.rounds === 0 ? 0 : todo.run.roundsCompleted / todo.run.rounds}
            text={`${todo.run.roundsCompleted} of ${todo.run.rounds} rounds`}
          />
          {todo.run.problem !== "" && <Notice tone="bad" title={plainText(todo.run.problem, 300)} />}
          <Go role="builder" cast={cast} go={() => navigate({ to: "/runs/$id", params: { id: todo.run.id } })}>
            Watch the run
          </Go>
        </>
      );
    case "claim":
      return (
        <>
          <p>
            The run is settled. <strong>{cast[todo.role]?.name ?? todo.role}</strong> earned <Money wei={todo.wei} />: a
            guaranteed part, and a bonus for what its data added.
          </p>
          <Go role={todo.role} cast={cast} go={() => navigate({ to: "/earnings" })}>
            See and claim the payout
          </Go>
        </>
      );
    case "none":
      return <p className="text-soft">Waiting for the chain…</p>;
  }
}

function ToProposal({ id }: { id: string }) {
  return (
    <p>
      <Link to="/govern/$id" params={{ id }} className="link">
        See the proposal
      </Link>
    </p>
  );
}
