// A run as its events tell it, folded one event at a time as the server does
// (server/api progress.go). Pure.
import type { components } from "../../api/schema.gen";

export type RunEvent = components["schemas"]["RunEvent"];
export type RunState = components["schemas"]["Run"]["state"];
export type Metric = components["schemas"]["RoundMetric"];

/** The states of a run in order; a refund can follow any but the last. */
export const states = [
  "Funded",
  "Assigned",
  "Training",
  "Proposed",
  "Settled",
  "Refunded",
] as const satisfies readonly RunState[];

export interface Progress {
  /** Of the last event, 0 before the first. */
  readonly seq: number;
  readonly state: RunState;
  readonly roundsCompleted: number;
  /** One for each count of completed rounds, ascending. */
  readonly metrics: readonly Metric[];
  /** Newest first. */
  readonly log: readonly RunEvent[];
  /** Events that were left out of the log because there are too many. */
  readonly forgotten: number;
}

export const nothingYet: Progress = { seq: 0, state: "Funded", roundsCompleted: 0, metrics: [], log: [], forgotten: 0 };

/** How many lines the log keeps. */
export const logLines = 1000;

/** Whether a state changes no more. */
export function final(state: RunState): boolean {
  return state === "Settled" || state === "Refunded";
}

function isState(text: string): text is RunState {
  return (states as readonly string[]).includes(text);
}

/** The progress after some events; those that are known already (a stream that began anew) change nothing. */
export function fold(p: Progress, events: readonly RunEvent[]): Progress {
  const fresh = events.filter((e, i) => e.seq > p.seq && events.findIndex((o) => o.seq === e.seq) === i);
  if (fresh.length === 0) return p;
  let { seq, state, roundsCompleted } = p;
  let metrics = [...p.metrics];
  const lines: RunEvent[] = [];
  for (const e of fresh) {
    if (e.seq <= seq) continue; // out of order: a stream never is
    seq = e.seq;
    if (isState(e.state)) state = e.state;
    if (e.kind === "run.planned") metrics = []; // another attempt begins from nothing
    roundsCompleted = e.roundsCompleted ?? roundsCompleted;
    if (e.loss !== undefined && e.accuracy !== undefined) {
      const m = { round: roundsCompleted, loss: e.loss, accuracy: e.accuracy };
      metrics = [...metrics.filter((o) => o.round !== m.round), m]; // a repeated round's replaces it
    }
    lines.push(e);
  }
  const log = [...lines.reverse(), ...p.log];
  return {
    seq,
    state,
    roundsCompleted,
    metrics,
    log: log.slice(0, logLines),
    forgotten: p.forgotten + Math.max(0, log.length - logLines),
  };
}

/** An event of a `data` line; undefined if it is none. */
export function parseEvent(data: string): RunEvent | undefined {
  let v: unknown;
  try {
    v = JSON.parse(data);
  } catch {
    return undefined;
  }
  return isEvent(v) ? v : undefined;
}

function isEvent(v: unknown): v is RunEvent {
  return (
    typeof v === "object" &&
    v !== null &&
    "seq" in v &&
    Number.isSafeInteger(v.seq) &&
    "kind" in v &&
    typeof v.kind === "string" &&
    "state" in v &&
    typeof v.state === "string" &&
    "text" in v &&
    typeof v.text === "string" &&
    "atMs" in v &&
    typeof v.atMs === "number"
  );
}

export type StepMark = "done" | "now" | "later" | "missed";

/** What a refund says about each state, and where a run stands otherwise. A refunded run shows how far it came. */
export function stepper(state: RunState, reached: RunState): { state: RunState; mark: StepMark }[] {
  const path = states.filter((s) => s !== (state === "Refunded" ? "Settled" : "Refunded"));
  const at = path.indexOf(state);
  const came = path.indexOf(reached);
  return path.map((s, i) => {
    if (state === "Refunded" && s !== "Refunded") return { state: s, mark: i <= came ? "done" : "missed" };
    if (i < at || (i === at && final(state))) return { state: s, mark: "done" };
    return { state: s, mark: i === at ? "now" : "later" };
  });
}

/** The furthest state before a refund that the log shows. */
export function furthest(log: readonly RunEvent[]): RunState {
  let best = 0;
  for (const e of log) {
    const i = states.findIndex((s) => s === e.state);
    if (i > best && e.state !== "Refunded") best = i;
  }
  return states[best] ?? "Funded";
}

/** Bytes in words: 1.5 MB. */
export function bytesText(n: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let v = n;
  let u = 0;
  while (v >= 1000 && u < units.length - 1) {
    v /= 1000;
    u++;
  }
  return `${u === 0 ? v : v.toFixed(v < 10 ? 2 : 1)} ${units[u] ?? ""}`;
}
