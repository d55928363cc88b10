import { useEffect, type ReactNode } from "react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { queries, useCommittee, useDatasets, useRun, useStatus, type Run } from "../../api/client";
import {
  Badge,
  Card,
  Facts,
  Hash,
  Money,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  Stat,
  Stats,
  Time,
  toneOf,
} from "../../components";
import { Missing } from "../../shell/Missing";
import { useWallet } from "../../wallet/context";
import { DatasetsCard } from "./DatasetsCard";
import { LogCard, Readable } from "./LogCard";
import { accuracyText, lastMetric, MetricsCard } from "./MetricsCard";
import { ModelCard, NoModelCard } from "./ModelCard";
import { same } from "./openModel";
import { PayoutsCard } from "./PayoutsCard";
import { bytesText, final, states, type Progress, type RunState } from "./progress";
import { RunStates } from "./RunStates";
import { settlementQuery } from "./settlement";
import { SightCard } from "./SightCard";
import { useRunEvents } from "./useRunEvents";

/** The later of what the stream and the API say. */
function later(a: RunState, b: RunState): RunState {
  return states.indexOf(a) >= states.indexOf(b) ? a : b;
}

const noModel = /^0x0*$/;

export default function RunPage() {
  const { id } = useParams({ from: "/runs/$id" });
  const run = useRun(id);
  const { progress, connection, retryNow } = useRunEvents(
    id,
    run.data && { state: run.data.state, roundsCompleted: run.data.roundsCompleted, reachable: run.error === null },
  );
  // What is waited for and where the money is change with these; do not wait for the next poll.
  const { refetch } = run;
  useEffect(() => {
    if (progress.seq > 0) void refetch();
  }, [progress.seq > 0, progress.state, progress.roundsCompleted, refetch]);
  if (run.data === undefined)
    return (
      <>
        <PageHead title="Run" />
        {run.error !== null ? (
          <Missing what="run" error={run.error} retry={() => void run.refetch()} />
        ) : (
          <Skeleton lines={8} label="Loading the run" />
        )}
      </>
    );
  return (
    <RunView
      run={run.data}
      error={run.error}
      progress={progress}
      log={<LogCard progress={progress} connection={connection} retry={retryNow} />}
    />
  );
}

function RunView({ run, error, progress, log }: { run: Run; error: unknown; progress: Progress; log: ReactNode }) {
  const status = useStatus().data;
  const datasets = useDatasets().data ?? [];
  const committee = useCommittee().data;
  const { wallet } = useWallet();
  const state = later(progress.seq === 0 ? run.state : progress.state, run.state);
  const metrics = progress.metrics.length >= run.metrics.length && progress.seq > 0 ? progress.metrics : run.metrics;
  const completed = Math.max(progress.roundsCompleted, run.roundsCompleted);
  const paid = run.chainState === "Proposed" || run.chainState === "Settled";
  const payouts = useQuery({ ...queries.runPayouts(run.id), enabled: paid });
  const claimed = payouts.data?.payouts.filter((p) => p.claimed).length ?? 0;
  const settlement = useQuery(settlementQuery(status, wallet, run.id, `${run.chainState} ${claimed}`));
  const proven = settlement.data;
  const mine = same(wallet?.address, run.builder);
  const result = paid ? proven?.result : undefined;
  const fault = paid ? (proven?.fault ?? "") : "";
  const statistics = run.statistics === true;
  const hasModel = fault !== "" || (!statistics && result !== undefined && !noModel.test(result.modelHash));
  const hasPayouts = paid && payouts.data !== undefined && status !== undefined;

  return (
    <div className="grid gap-6">
      <PageHead
        name={`Run, ${state.toLowerCase()}`}
        title={
          <span className="inline-flex flex-wrap items-center gap-3">
            Run <Badge tone={toneOf(state)}>{state}</Badge>
          </span>
        }
        lead={
          <>
            <Hash value={run.id} what="run id" /> bought by {mine ? "you" : <Hash value={run.builder} what="builder" />}
            , <Time ms={run.createdMs} />
            {run.attempt > 1 && <>, attempt {run.attempt}</>}
          </>
        }
        actions={
          <Link to="/runs" className="link">
            All runs
          </Link>
        }
      />
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
      <Card>
        <RunStates state={state} log={progress.log} />
      </Card>
      {run.problem !== "" && (
        <Notice
          tone={state === "Settled" ? "wait" : "bad"}
          title={state === "Refunded" ? "Why it was refunded" : "A setback"}
        >
          <Readable text={run.problem} />
          {state === "Refunded" && (
            <p className="mt-1 text-soft">The whole price is back with the builder. Buying again is a new run.</p>
          )}
        </Notice>
      )}
      {!final(state) && <Waiting run={run} attestBy={proven?.attestBy} challengeEnds={proven?.challengeEnds} />}
      <Stats>
        <Stat name="Rounds completed" value={`${completed} of ${run.rounds}`} />
        {statistics ? (
          <Stat name="Buys" value="statistics" note="published, on the page of each dataset" />
        ) : (
          <Stat name="Accuracy" value={accuracyText(lastMetric(metrics))} note="on the validation set" />
        )}
        <Stat
          name="Masked uploads"
          value={run.uploads.toLocaleString("en")}
          note={run.uploads === 0 ? "none yet" : bytesText(run.uploadBytes)}
        />
        <Stat name="Price" value={<Money wei={run.books.fundedWei} unit={false} />} note="credits in all" />
      </Stats>
      <Contents
        parts={[
          ...(statistics ? [] : [{ id: "learning", name: "How it learns" }]),
          ...(hasModel ? [{ id: "model", name: "The model" }] : []),
          { id: "datasets", name: "Datasets" },
          ...(hasPayouts ? [{ id: "payouts", name: "Payouts" }] : []),
          { id: "events", name: "What happened" },
          { id: "money", name: "Where the money is" },
          { id: "sight", name: "Who can see what" },
        ]}
      />
      {!statistics && <MetricsCard metrics={metrics} rounds={run.rounds} />}
      {hasModel && !statistics && proven !== undefined && result !== undefined && (
        <ModelCard attested={proven} result={result} datasets={run.datasets} mine={mine} />
      )}
      {fault !== "" && <NoModelCard fault={fault} />}
      <DatasetsCard ids={run.datasets} datasets={datasets} payouts={payouts.data} />
      {paid && payouts.data === undefined && payouts.error !== null && (
        <ProblemNotice error={payouts.error} retry={() => void payouts.refetch()} />
      )}
      {hasPayouts && payouts.data !== undefined && status !== undefined && (
        <PayoutsCard
          runId={run.id}
          payouts={payouts.data}
          proven={proven}
          unread={settlement.error}
          settled={run.chainState === "Settled"}
          status={status}
        />
      )}
      {log}
      <BooksCard run={run} />
      {committee !== undefined && <SightCard members={committee.members.length} threshold={committee.threshold} />}
    </div>
  );
}

/** Where things are on this long page. */
function Contents({ parts }: { parts: readonly { id: string; name: string }[] }) {
  return (
    <nav aria-label="On this page" className="flex flex-wrap gap-x-4 gap-y-2 text-sm">
      {parts.map((p) => (
        <a key={p.id} href={`#${p.id}`} className="link">
          {p.name}
        </a>
      ))}
    </nav>
  );
}

function Waiting({
  run,
  attestBy,
  challengeEnds,
}: {
  run: Run;
  attestBy: number | undefined;
  challengeEnds: number | undefined;
}) {
  return (
    <Notice tone="info" title="Waiting for">
      {run.waitingFor.length === 0 ? (
        <p>the next step</p>
      ) : (
        <ul className="list-disc pl-5">
          {run.waitingFor.map((w) => (
            <li key={w}>
              <Readable text={w} />
            </li>
          ))}
        </ul>
      )}
      {run.state === "Proposed" && challengeEnds !== undefined && challengeEnds > 0 ? (
        <p className="mt-2 text-sm text-soft">
          The challenge window ends <Time ms={challengeEnds * 1000} />.
        </p>
      ) : (
        attestBy !== undefined &&
        attestBy > 0 && (
          <p className="mt-2 text-sm text-soft">
            You can leave this page: the run goes on. If it is not done by <Time ms={attestBy * 1000} />, the builder is
            refunded.
          </p>
        )
      )}
    </Notice>
  );
}

function BooksCard({ run }: { run: Run }) {
  const b = run.books;
  return (
    <Card title="Where the money is" id="money">
      <Facts
        items={[
          {
            name: "Funded",
            value: <Money wei={b.fundedWei} />,
            note: "What the builder put into escrow. It is the sum of the four below.",
          },
          { name: "Held", value: <Money wei={b.heldWei} />, note: "In escrow until the run settles or is refunded." },
          { name: "Claimable", value: <Money wei={b.claimableWei} />, note: "Decided, waiting to be claimed." },
          { name: "Paid", value: <Money wei={b.paidWei} /> },
          {
            name: "Refunded",
            value: <Money wei={b.refundedWei} />,
            note: "Back to the builder: the whole price, or the part of rounds that did not happen.",
          },
        ]}
      />
    </Card>
  );
}
