// The worker's side of the protocol, apart from the worker, so that tests can
// run it over a channel of their own.

import { readTable } from "../core/csv";
import { prepare, readFile, type Surroundings } from "./prepare";
import { toFailure, type Request, type ToPage, type ToWorker } from "./protocol";
import { openSpool } from "./spool";
import { summarise } from "./summary";

/** Where messages to the page go. */
export type Reply = (message: ToPage) => void;

/** Handles what the page says: one request, answered once, and perhaps its end. */
export function serve(reply: Reply): (message: ToWorker) => void {
  const abort = new AbortController();
  let busy = false;
  return (message) => {
    if (message.kind === "abort") {
      abort.abort();
      return;
    }
    if (busy) return;
    busy = true;
    const surroundings: Surroundings = {
      signal: abort.signal,
      openSpool,
      progress: throttle((progress) => reply({ kind: "progress", progress })),
    };
    answer(message, surroundings).then(reply, (e: unknown) => reply({ kind: "failed", failure: toFailure(e) }));
  };
}

async function answer(request: Request, work: Surroundings): Promise<ToPage> {
  if (request.kind === "inspect") {
    const bytes = await readFile(request.file, work);
    const table = readTable(bytes, { ...request.options, partOfWhole: true });
    return { kind: "inspected", summary: summarise(bytes, table, request.options.noHeader ?? false) };
  }
  return { kind: "prepared", publication: await prepare(request.file, request.options, request.context, work) };
}

/** Passes on the first and last message of each stage, and of the others some twenty a second. */
function throttle(pass: Surroundings["progress"]): Surroundings["progress"] {
  let stage = "";
  let last = 0;
  return (p) => {
    const now = performance.now();
    if (p.stage === stage && p.done < p.total && now - last < 50) return;
    stage = p.stage;
    last = now;
    pass(p);
  };
}
