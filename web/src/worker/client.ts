// The page's side of the worker that reads, encrypts and shares files: each
// call starts a worker of its own and ends it, and with it everything that it
// held of the file.

import type { TableOptions } from "../core/csv";
import {
  fromFailure,
  type FileSummary,
  type Publication,
  type PublicationContext,
  type Request,
  type ToPage,
  type ToWorker,
  type WorkProgress,
} from "./protocol";

export type { FileSummary, Publication, PublicationContext, WorkProgress } from "./protocol";
export { FormatError } from "./format";
export { HeaderError } from "./header";
export { discardSpooled } from "./spool";

/** How long a worker that was told to stop may take to tidy up before it is ended. */
const tidyMs = 5_000;

/** What a worker is to this file. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  onMessage(handler: (message: ToPage) => void): void;
  /** The worker could not be loaded, or broke. */
  onBreak(handler: (what: string) => void): void;
  terminate(): void;
}

/**
 * What the file holds, read in a worker. Rejects with a TableError for a file
 * that cannot be used, with an AbortError when the signal fires.
 */
export function inspectFile(file: Blob, options: TableOptions, signal?: AbortSignal): Promise<FileSummary> {
  return ask(start, { kind: "inspect", file, options }, "inspected", undefined, signal).then((m) => m.summary);
}

/**
 * Encrypts file under a fresh key, shares the key among the custodians and
 * names everything, in a worker; nothing is sent. The caller keeps
 * identityText durably before it publishes anything. A file without header, or
 * with columns left out, is written anew first, as `sahm data add` does.
 * Rejects with a TableError, a HeaderError (the first line looks like data and
 * context.headerConfirmed is not set), a SealError, or an AbortError when the
 * signal fires.
 */
export function preparePublication(
  file: Blob,
  options: TableOptions,
  context: PublicationContext,
  onProgress: (p: WorkProgress) => void,
  signal?: AbortSignal,
): Promise<Publication> {
  const request = { kind: "prepare", file, options, context } as const;
  return ask(start, request, "prepared", onProgress, signal).then((m) => m.publication);
}

/** Starts the worker. */
function start(): WorkerLike {
  const worker = new Worker(new URL("./publish.worker.ts", import.meta.url), { type: "module" });
  return {
    postMessage: (m) => worker.postMessage(m),
    onMessage: (handler) => worker.addEventListener("message", (e: MessageEvent<ToPage>) => handler(e.data)),
    onBreak: (handler) => {
      worker.addEventListener("error", (e) => handler(e.message || "it could not be loaded"));
      worker.addEventListener("messageerror", () => handler("its answer could not be read"));
    },
    terminate: () => worker.terminate(),
  };
}

/** One request to a worker of its own, and its answer of the given kind. */
export function ask<K extends ToPage["kind"]>(
  begin: () => WorkerLike,
  request: Request,
  kind: K,
  onProgress: ((p: WorkProgress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Extract<ToPage, { kind: K }>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted());
      return;
    }
    const worker = begin();
    let over = false;
    const end = (): void => {
      over = true;
      signal?.removeEventListener("abort", stop);
      worker.terminate();
    };
    const stop = (): void => {
      if (over) return;
      reject(aborted());
      // It removes what it spooled and answers; then, or after a while, it is ended.
      worker.postMessage({ kind: "abort" });
      setTimeout(end, tidyMs);
    };
    const isAnswer = (m: ToPage): m is Extract<ToPage, { kind: K }> => m.kind === kind;
    worker.onMessage((m) => {
      if (over) return;
      if (m.kind === "progress") {
        if (!signal?.aborted) onProgress?.(m.progress);
        return;
      }
      end();
      if (m.kind === "failed") reject(fromFailure(m.failure));
      else if (isAnswer(m)) resolve(m);
      else reject(new Error("the worker answered something else"));
    });
    worker.onBreak((what) => {
      if (over) return;
      end();
      reject(new Error(`The part of this page that reads files failed: ${what}. Reload the page and try again.`));
    });
    signal?.addEventListener("abort", stop, { once: true });
    worker.postMessage(request);
  });
}

function aborted(): DOMException {
  return new DOMException("The preparation was cancelled.", "AbortError");
}
