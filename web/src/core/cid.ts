// The name under which Sahm publishes bytes: storage/gateway.ComputeCID.

import { importer } from "ipfs-unixfs-importer";

import { iterate } from "./streams";

/** Size of every leaf but the last, in bytes: storage.ChunkSize. */
export const chunkSize = 1 << 20;

/** The largest number of children of one node: storage.MaxLinks. */
export const maxLinks = 1024;

/**
 * The CID of everything that source yields, and the number of bytes. It keeps
 * a chunk or two and one node per level in memory, whatever the length, and
 * hashes by WebCrypto.
 *
 * The layout is UnixFS, balanced, raw leaves of chunkSize bytes, at most
 * maxLinks links a node, CIDv1 and SHA-256; content of at most one chunk is a
 * single raw block. The importer knows exactly these settings as IPIP-499's
 * profile unixfs-v1-2025.
 */
export async function computeCid(source: Blob | AsyncIterable<Uint8Array>): Promise<{ cid: string; bytes: number }> {
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const part of source instanceof Blob ? iterate(source.stream()) : source) {
      bytes += part.length;
      yield part;
    }
  };
  // Blocks are named, not kept. One at a time: more would hold more chunks.
  const nowhere = { put: async <T>(cid: T): Promise<T> => cid };
  const options = { profile: "unixfs-v1-2025", blockWriteConcurrency: 1, fileImportConcurrency: 1 } as const;
  let cid = "";
  for await (const entry of importer([{ content: counted() }], nowhere, { ...options })) cid = entry.cid.toString();
  return { cid, bytes };
}
