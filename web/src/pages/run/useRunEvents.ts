import { useCallback, useEffect, useRef, useState } from "react";
import { origin } from "../../api/client";
import { final, fold, nothingYet, parseEvent, states, type Progress, type RunEvent, type RunState } from "./progress";

/** connecting: not yet heard; live; lost: trying again; over: the run changes no more; closed: not followed. */
export type Connection = "connecting" | "live" | "lost" | "over" | "closed";

/** Longest wait between attempts, in milliseconds. */
const patience = 15_000;

/** How long the stream may lag behind what the API says before it is opened anew, in milliseconds. */
const lag = 5_000;

/** What the API says of the run beside the stream. */
export interface Beside {
  state: RunState;
  roundsCompleted: number;
  /** Whether its last answer came. */
  reachable: boolean;
}

/**
 * Follows a run's events. The browser resumes a broken stream by itself
 * (Last-Event-ID); a stream that the server refused is opened anew after a
 * while, and what was known already is skipped. A stream that hangs without
 * ending, as behind proxies or after a sleep, shows by lagging behind the API
 * and is opened anew too.
 */
export function useRunEvents(
  id: string,
  beside: Beside | undefined,
): { progress: Progress; connection: Connection; retryNow: () => void } {
  const [progress, setProgress] = useState(nothingYet);
  const [connection, setConnection] = useState<Connection>("connecting");
  const [attempt, setAttempt] = useState(0);
  const failures = useRef(0);
  const of = useRef(id);
  if (of.current !== id) {
    of.current = id;
    setProgress(nothingYet);
  }

  const follow = beside !== undefined;
  const again = useCallback(() => setAttempt((n) => n + 1), []);

  const reachable = beside?.reachable ?? true;
  const unreached = useRef(false);
  useEffect(() => {
    if (!reachable) unreached.current = true;
    else if (unreached.current) {
      unreached.current = false;
      again();
    }
  }, [reachable, again]);

  const behind =
    beside !== undefined &&
    !final(progress.state) &&
    (states.indexOf(beside.state) > states.indexOf(progress.state) ||
      beside.roundsCompleted > progress.roundsCompleted);
  useEffect(() => {
    if (!behind) return;
    const t = setTimeout(again, lag);
    return () => clearTimeout(t);
  }, [behind, attempt, again]);

  useEffect(() => {
    if (!follow) {
      setConnection("closed");
      return;
    }
    const source = new EventSource(`${origin}/v1/runs/${encodeURIComponent(id)}/events`);
    let waiting: RunEvent[] = [];
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      frame = 0;
      const batch = waiting;
      waiting = [];
      setProgress((p) => fold(p, batch));
    };
    source.onopen = () => {
      failures.current = 0;
      setConnection("live");
    };
    source.onmessage = (e: MessageEvent<string>) => {
      const event = parseEvent(e.data);
      if (event === undefined) return;
      waiting.push(event);
      if (frame === 0) frame = window.setTimeout(flush, 50); // many at once when it begins
      if (event.state === "Settled" || event.state === "Refunded") {
        source.close(); // the server is done; the browser would come back for ever
        setConnection("over");
      }
    };
    source.onerror = () => {
      setConnection("lost");
      if (source.readyState !== EventSource.CLOSED) return; // the browser comes back by itself
      const wait = Math.min(1000 * 2 ** failures.current++, patience);
      timer = setTimeout(() => setAttempt((n) => n + 1), wait);
    };
    return () => {
      source.close();
      clearTimeout(timer);
      clearTimeout(frame); // what was not shown yet comes again
    };
  }, [id, follow, attempt]);

  const shown = final(progress.state) ? "over" : reachable ? connection : "lost";
  return { progress, connection: shown, retryNow: again };
}
