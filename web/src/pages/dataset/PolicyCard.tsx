import type { Dataset } from "../../api/client";
import { Card, Facts, Foreign, Hash, Notice, ProblemNotice } from "../../components";
import { formatCredits } from "../../core/amount";
import { policyHash, policyWords, type Policy } from "../../core/policy";
import { policyOf } from "../datasets/filter";

/** What may be done with a dataset, in words made of the policy's fields. `hash` is the chain's, once it is read. */
export function PolicyCard({ dataset: d, hash }: { dataset: Dataset; hash: string | undefined }) {
  const p = policyOf(d);
  const genuine = hashOf(d.policy) === (hash ?? d.policyHash.toLowerCase());
  return (
    <Card title="What may be done with it">
      {!genuine && (
        <div className="mb-3">
          <Notice tone="bad" title="This is not the policy that the owner signed">
            Its hash differs from the one that is registered. Do not rely on the words below.
          </Notice>
        </div>
      )}
      {p === undefined ? <ProblemNotice error={new Error("The policy cannot be read")} /> : <Terms policy={p} />}
    </Card>
  );
}

function hashOf(document: string): string {
  try {
    return policyHash(document).toLowerCase();
  } catch {
    return "";
  }
}

const few = 20;

function Terms({ policy: p }: { policy: Policy }) {
  const words = policyWords(p);
  const own = p.text.trim() !== "" && p.text.trim() !== words.join(" ");
  return (
    <>
      <ul className="mb-3 list-disc space-y-1 pl-5">
        {words.map((w) => (
          <li key={w}>
            <Foreign text={w} limit={300} more />
          </li>
        ))}
      </ul>
      <Facts
        items={[
          {
            name: "For",
            value: p.purposes
              .map((x) => (x === "training" ? "training runs" : "validation of its owner's runs"))
              .join(", "),
          },
          {
            name: "May predict",
            value: p.labels.length === 0 ? "any column" : <Foreign text={p.labels.join(", ")} limit={120} more />,
          },
          {
            name: "Opened by",
            value: p.tiers.includes("hosted")
              ? `at most ${p.maxHolders.toLocaleString("en")} staked ${p.maxHolders === 1 ? "trainer" : "trainers"} in one run, in memory`
              : p.tiers.join(", "),
            ...(p.minStakeWei > 0n
              ? { note: `each with a stake of ${formatCredits(p.minStakeWei)} credits or more` }
              : {}),
          },
          {
            name: "Smallest sum",
            value: `over ${p.kMin.toLocaleString("en")} owners`,
            note: "updates of fewer owners never open",
          },
          { name: "Scores", value: p.allowScores ? "one for each run, without differential privacy" : "none" },
          {
            name: "Column sums",
            value: p.noiseFreeStatistics ? "over all datasets of a run, without noise" : "none",
          },
          ...(p.noiseFreeCatalogue === true
            ? [{ name: "Statistics", value: "published together with others’, without noise" }]
            : []),
          ...(p.allowedTrainers.length > 0
            ? [
                {
                  name: "Trainers",
                  value: (
                    <span className="grid">
                      {p.allowedTrainers.slice(0, few).map((t, i) => (
                        <Hash key={`${i}-${t}`} value={t} what="trainer's address" />
                      ))}
                      {p.allowedTrainers.length > few && `and ${p.allowedTrainers.length - few} more`}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      {own && (
        <div className="mt-3 rounded-lg border border-line bg-sunken p-3">
          <p className="text-sm font-medium">In the owner’s own words, which bind nobody</p>
          <p className="mt-1 text-sm text-soft">
            <Foreign text={p.text} limit={300} more />
          </p>
        </div>
      )}
    </>
  );
}
