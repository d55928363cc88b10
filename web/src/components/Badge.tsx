import type { ReactNode } from "react";

export type Tone = "good" | "wait" | "bad" | "idle" | "accent";

const look: Record<Tone, string> = {
  good: "bg-good-soft text-good",
  wait: "bg-wait-soft text-wait",
  bad: "bg-bad-soft text-bad",
  idle: "bg-sunken text-soft",
  accent: "bg-accent-soft text-accent",
};

/** A state in one or two words; the colour only repeats what the word says. */
export function Badge({ tone = "idle", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center whitespace-nowrap rounded-full px-2.5 py-0.5 text-sm font-medium ${look[tone]}`}
    >
      {children}
    </span>
  );
}

/** The tone of a dataset's, run's or proposal's state. */
export function toneOf(state: string): Tone {
  switch (state.toLowerCase()) {
    case "listed":
    case "settled":
    case "executed":
    case "succeeded":
      return "good";
    case "proposed":
    case "funded":
    case "assigned":
    case "training":
    case "pending":
    case "active":
    case "queued":
      return "wait";
    case "suspended":
    case "revoked":
    case "delisted":
    case "refunded":
    case "defeated":
    case "expired":
    case "canceled":
      return "bad";
  }
  return "idle";
}
