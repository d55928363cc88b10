import { furthest, stepper, type RunEvent, type RunState, type StepMark } from "./progress";

const meaning: Record<RunState, string> = {
  Funded: "The price is in escrow",
  Assigned: "Trainers are drawn and on chain",
  Training: "Masked updates, round by round",
  Proposed: "Custodians signed the result",
  Settled: "Payouts can be claimed",
  Refunded: "The builder has the money back",
};

const ring: Record<StepMark, string> = {
  done: "border-good bg-good-soft text-good",
  now: "border-accent bg-accent text-on-accent",
  later: "border-edge bg-surface text-soft",
  missed: "border-edge bg-surface text-soft",
};

const words: Record<StepMark, string> = { done: "done", now: "now", later: "later", missed: "not reached" };

/** The states of a run as an ordered list, one beside the other on wide screens. */
export function RunStates({ state, log }: { state: RunState; log: readonly RunEvent[] }) {
  const steps = stepper(state, furthest(log));
  return (
    <ol className="grid gap-3 sm:grid-cols-5 sm:gap-2" aria-label="State of the run">
      {steps.map((s, i) => {
        const bad = s.state === "Refunded";
        return (
          <li
            key={s.state}
            aria-current={s.mark === "now" ? "step" : undefined}
            className="flex min-w-0 gap-3 sm:block"
          >
            <div className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={`inline-flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-sm font-semibold ${bad ? "border-bad bg-bad-soft text-bad" : ring[s.mark]}`}
              >
                {bad ? "↩" : s.mark === "done" ? "✓" : i + 1}
              </span>
              {i < steps.length - 1 && (
                <span
                  aria-hidden="true"
                  className={`hidden h-0.5 flex-1 sm:block ${s.mark === "done" ? "bg-good" : "bg-line"}`}
                />
              )}
            </div>
            <div className="min-w-0 sm:mt-2 sm:pr-2">
              <p className={s.mark === "later" || s.mark === "missed" ? "text-soft" : "font-semibold"}>
                {s.state} <span className="sr-only">({words[s.mark]})</span>
              </p>
              <p className="text-sm text-soft">{meaning[s.state]}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
