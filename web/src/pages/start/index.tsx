import { useCommittee, useDatasets, useRuns, useStatus, useTrainers } from "../../api/client";
import { Badge, ButtonLink, Card, ProblemNotice, Skeleton, Stat, Stats } from "../../components";
import { useHeading } from "../../components/heading";
import { isValidation } from "../datasets/filter";
import { Guide } from "./Guide";

/** What Sahm is, how this market stands, and how to try all of it. */
export default function Start() {
  const status = useStatus();
  const heading = useHeading("Start");
  return (
    <div className="grid gap-8">
      <section className="max-w-3xl">
        <h1
          ref={heading}
          tabIndex={-1}
          className="outline-none text-3xl font-semibold tracking-tight text-balance sm:text-4xl"
        >
          Train on records that nobody hands over
        </h1>
        <p className="mt-4 text-lg text-soft">
          Owners of records encrypt them in their own browser and say in a policy what may be done with them. A builder
          pays to train one model over the data of several owners; of the training only sums open, that nobody can take
          apart. The builder gets the model and no record, and every owner is paid by what its data added, under rules
          that the members voted on.
        </p>
      </section>
      <Live />
      {status.data === undefined ? (
        <Skeleton lines={5} />
      ) : status.data.faucet ? (
        <Guide status={status.data} />
      ) : (
        <Real />
      )}
      <Trust />
    </div>
  );
}

function Live() {
  const status = useStatus();
  const datasets = useDatasets();
  const runs = useRuns();
  const trainers = useTrainers();
  const committee = useCommittee();
  if (status.data === undefined && status.error !== null) return null; // said above the page
  const listed = datasets.data?.filter((d) => d.status === "listed").length;
  const training = runs.data?.filter((r) => r.state !== "Settled" && r.state !== "Refunded").length;
  const sets = datasets.data?.filter((d) => !isValidation(d)).length;
  const custodians = committee.data?.members;
  return (
    <section aria-labelledby="live">
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <h2 id="live" className="text-xl font-semibold">
          This market now
        </h2>
        {status.data !== undefined && (
          <Badge tone={status.data.ready ? "good" : "wait"}>{status.data.ready ? "ready for runs" : "starting"}</Badge>
        )}
      </div>
      <Stats>
        <Stat
          name="Datasets listed"
          value={listed ?? "–"}
          {...(sets === undefined ? {} : { note: `of ${sets} published` })}
        />
        <Stat
          name="Runs"
          value={runs.data?.length ?? "–"}
          {...(training === undefined ? {} : { note: training === 0 ? "none under way" : `${training} under way` })}
        />
        <Stat
          name="Custodians connected"
          value={
            custodians === undefined ? "–" : `${custodians.filter((m) => m.connected).length} / ${custodians.length}`
          }
          {...(committee.data === undefined ? {} : { note: `${committee.data.threshold} together open a key` })}
        />
        <Stat
          name="Trainers connected"
          value={
            trainers.data === undefined
              ? "–"
              : `${trainers.data.filter((t) => t.connected && t.active).length} / ${trainers.data.length}`
          }
          note="staked; drawn by the chain"
        />
      </Stats>
      {(datasets.error ?? runs.error) !== null && status.error === null && (
        <div className="mt-3">
          <ProblemNotice error={datasets.error ?? runs.error} />
        </div>
      )}
    </section>
  );
}

/** The ways in on a market with real people. */
function Real() {
  const ways = [
    {
      title: "You have records",
      text: "Encrypt a CSV here, set a policy and a least price, and be paid by every run that uses it.",
      to: "/contribute",
      name: "Contribute data",
    },
    {
      title: "You want a model",
      text: "Choose listed datasets, get a firm price, and watch the run to its settlement.",
      to: "/train",
      name: "Buy a run",
    },
    {
      title: "You are a member",
      text: "Vote on what is on the market and at what price.",
      to: "/govern",
      name: "Governance",
    },
  ] as const;
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {ways.map((w) => (
        <Card key={w.to} title={w.title}>
          <p className="mb-4 text-soft">{w.text}</p>
          <ButtonLink to={w.to}>{w.name}</ButtonLink>
        </Card>
      ))}
    </div>
  );
}

function Trust() {
  return (
    <section aria-labelledby="trust" className="max-w-3xl">
      <h2 id="trust" className="text-xl font-semibold">
        What is promised, and what is not
      </h2>
      <ul className="mt-3 list-disc space-y-2 pl-5">
        <li>The server never holds a key. It cannot read the data, nor take the money; it can delay.</li>
        <li>Two custodians together open nothing; three can, so who they are matters.</li>
        <li>
          The trainer that opens a dataset for a run sees its rows in memory and could copy them. Nothing can detect
          that.
        </li>
        <li>Unless a run is bought with differential privacy, its model and sums leak about rows in the known ways.</li>
        <li>Nobody has audited this. Put neither personal data nor real money on it.</li>
      </ul>
    </section>
  );
}
