// The manifest of a dataset, from this server's gateway, checked against its
// CID and parsed without keeping the page waiting.
import { queryOptions } from "@tanstack/react-query";
import { download } from "../run/content";
import { maxManifestBytes, readManifest, type ManifestFacts } from "./columns";
import type { Read } from "./manifest.worker";

/** Up to this many bytes are parsed in the page: some ten milliseconds. */
const small = 256 << 10;

/** How long the worker may take before it is given up, in milliseconds. */
const patience = 20_000;

async function parsed(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ManifestFacts> {
  if (bytes.length <= small) return readManifest(bytes);
  const worker = new Worker(new URL("./manifest.worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const got = await new Promise<Read>((resolve, reject) => {
      const fail = () => reject(new Error("The manifest could not be read"));
      worker.addEventListener("message", (e: MessageEvent<Read>) => resolve(e.data));
      worker.addEventListener("error", fail);
      worker.addEventListener("messageerror", fail);
      signal.addEventListener("abort", fail);
      timer = setTimeout(fail, patience);
      worker.postMessage(bytes, [bytes.buffer]);
    });
    if ("refused" in got) throw new Error(got.refused);
    return got.facts;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** What the manifest under a CID says: never asked twice, for a CID names one document. */
export function manifestQuery(cid: string) {
  return queryOptions({
    queryKey: ["manifest", cid],
    queryFn: async ({ signal }) => parsed(await download(cid, maxManifestBytes, undefined, signal), signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
