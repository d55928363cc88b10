import type { ReactNode } from "react";
import { Badge, type Tone } from "./Badge";
import { Spinner } from "./Button";

export type StepState = "done" | "next" | "working" | "waiting" | "failed";

export interface Step {
  key: string;
  title: ReactNode;
  state: StepState;
  /** Shown below the title; for steps that are done only when `keepOpen`. */
  children?: ReactNode;
  keepOpen?: boolean;
}

const words: Record<StepState, { text: string; tone: Tone }> = {
  done: { text: "Done", tone: "good" },
  next: { text: "Next", tone: "accent" },
  working: { text: "Working", tone: "wait" },
  waiting: { text: "Later", tone: "idle" },
  failed: { text: "Failed", tone: "bad" },
};

/** An ordered list of steps with their states. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid gap-3">
      {steps.map((s, i) => (
        <li
          key={s.key}
          aria-current={s.state === "next" || s.state === "working" ? "step" : undefined}
          className={`rounded-xl border bg-surface p-4 ${s.state === "next" || s.state === "working" ? "border-accent" : "border-line"}`}
        >
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span
              aria-hidden="true"
              className={`inline-flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-semibold ${s.state === "done" ? "bg-good-soft text-good" : s.state === "next" || s.state === "working" ? "bg-accent text-on-accent" : "bg-sunken text-soft"}`}
            >
              {s.state === "done" ? "✓" : i + 1}
            </span>
            <h3 className="min-w-0 flex-1 font-semibold">{s.title}</h3>
            {s.state === "working" && <Spinner />}
            <Badge tone={words[s.state].tone}>{words[s.state].text}</Badge>
          </div>
          {s.children !== undefined && (s.state !== "done" || s.keepOpen === true) && (
            <div className="mt-3 grid gap-3 sm:pl-10">{s.children}</div>
          )}
        </li>
      ))}
    </ol>
  );
}
