import { Card, Check, Input, Notice } from "../../components";
import { unusable, type Choices, type Faults } from "./choices";

interface Props {
  choices: Choices;
  label: string;
  faults: Faults;
  /** The policy in plain words; empty while choices are not usable. */
  words: string;
  onChange: (c: Choices) => void;
  disabled: boolean;
  /** Of a dataset that is published already: its least price is changed apart. */
  published?: boolean;
}

/** What the owner allows, each choice explained, and the policy that follows in plain words. */
export function PolicyCard({ choices: c, label, faults, words, onChange, disabled, published = false }: Props) {
  const set = (more: Partial<Choices>) => onChange({ ...c, ...more });
  const number = (text: string) => (text.trim() === "" ? NaN : Number(text));
  const market = c.purpose === "market";
  const stops = unusable(c);
  return (
    <Card title={market ? "What you allow" : "How it is protected"}>
      <fieldset disabled={disabled} className="grid gap-5">
        <legend className="sr-only">Policy</legend>
        {market && (
          <div className="grid gap-5 sm:grid-cols-2">
            {!published && (
              <Input
                label="Least price of one use, in credits"
                inputMode="decimal"
                value={c.floor}
                error={faults.floor}
                onChange={(e) => set({ floor: e.target.value })}
                hint="A run that uses your data never pays less than this for it. Signed by you, so that nobody else can lower it. The DAO may set a higher price."
              />
            )}
            <Input
              label="Smallest group"
              type="number"
              min={3}
              step={1}
              value={Number.isNaN(c.kMin) ? "" : c.kMin}
              error={faults.kMin}
              onChange={(e) => set({ kMin: number(e.target.value) })}
              hint="Only sums over at least this many datasets of different owners open. Larger hides you better, but fewer runs qualify."
            />
          </div>
        )}
        {market && (
          <div className="grid gap-4">
            <Check
              label="Let one score open after each run"
              checked={c.allowScores}
              onChange={(e) => set({ allowScores: e.target.checked })}
              hint="It decides your bonus. It says how much your data as a whole helped, without differential privacy. Every run of today needs it."
            />
            <Check
              label="Let column sums open"
              checked={c.noiseFreeStatistics}
              onChange={(e) => set({ noiseFreeStatistics: e.target.checked })}
              hint="Sums over all datasets of a run together, without noise, so that numbers can be scaled alike. Every run of today needs it."
            />
            <Check
              label="Accept validation sets under 256 rows"
              checked={c.smallValidation}
              onChange={(e) => set({ smallValidation: e.target.checked })}
              hint="With very few rows of its own, a builder can learn more about whether somebody is in your data. Without this, only builders with 256 rows or more."
            />
            <Check
              label={label === "" ? "Let runs predict any column" : `Let runs predict any column, not only “${label}”`}
              checked={c.anyLabel}
              onChange={(e) => set({ anyLabel: e.target.checked })}
              hint="Leave it off unless you have a reason: a builder could choose a column that singles out rows."
            />
          </div>
        )}
        {stops.length > 0 && (
          <Notice tone="wait" title="No run of today could use this">
            {stops.join(" and ").replace(/ and (\w)/, (_, x: string) => ` and ${x.toLowerCase()}`)} without your
            consent, and runs with differential privacy do not exist yet. You can publish it, but it will earn nothing
            until they do.
          </Notice>
        )}
        <details>
          <summary className="text-accent">More choices</summary>
          <div className="mt-4 grid gap-5 sm:grid-cols-2">
            <Input
              label="Stake of a trainer, in credits"
              inputMode="decimal"
              value={c.minStake}
              error={faults.minStake}
              onChange={(e) => set({ minStake: e.target.value })}
              hint="Who opens your rows must have at least this at stake. Stake deters, it cannot detect copying."
            />
            <Input
              label="How many may open it in one run"
              type="number"
              min={1}
              step={1}
              value={Number.isNaN(c.maxHolders) ? "" : c.maxHolders}
              error={faults.maxHolders}
              onChange={(e) => set({ maxHolders: number(e.target.value) })}
              hint={
                market
                  ? "One trains on it; the others are for when a run has to start again with another trainer."
                  : "At least two: the evaluator, and the recomputer who checks the evaluator."
              }
            />
          </div>
        </details>
      </fieldset>
      {words !== "" && (
        <div className="mt-5 rounded-lg bg-sunken p-4">
          <p className="font-medium">The policy in plain words</p>
          <p className="mt-1">{words}</p>
          <p className="mt-2 text-sm text-soft">
            Its fingerprint is part of what you sign. It is public. You alone can change it later, for runs that are
            bought then, or withdraw the dataset.
          </p>
        </div>
      )}
    </Card>
  );
}
