// Reads a large manifest beside the page: one of the permitted size can take
// longer to parse than a page may stand still.
import { readManifest, type ManifestFacts } from "./columns";

declare const self: DedicatedWorkerGlobalScope;

/** What the worker answers. */
export type Read = { readonly facts: ManifestFacts } | { readonly refused: string };

function read(bytes: Uint8Array): Read {
  try {
    return { facts: readManifest(bytes) };
  } catch (e) {
    return { refused: e instanceof Error ? e.message : "The manifest is damaged" };
  }
}

self.addEventListener("message", (e: MessageEvent<Uint8Array>) => self.postMessage(read(e.data)));
