// Makes everything that publishing a dataset sends, as the command line does
// (server/cli/data.go), and proves to itself that the ciphertext opens before
// anybody relies on it. It sends nothing and keeps nothing.

import { sha256 } from "@noble/hashes/sha2.js";

import { equal, type Hex } from "../core/bytes";
import { computeCid } from "../core/cid";
import { manifest } from "../core/croissant";
import { readTable, TableError, writeTable, type Table, type TableOptions } from "../core/csv";
import { buildEnvelope, parseEnvelope } from "../core/seal/envelope";
import { SealError } from "../core/seal/errors";
import { newIdentity, type Identity } from "../core/seal/identity";
import { decryptStream, encryptStream } from "../core/seal/stream";
import { iterate, streamFrom, streamOf } from "../core/streams";
import { dataRoot, datasetId } from "../core/typed";
import { headerIsData, HeaderError } from "./header";
import type { Publication, PublicationContext, WorkProgress } from "./protocol";
import type { Spool } from "./spool";

/** What a preparation is given by its surroundings. */
export interface Surroundings {
  readonly progress: (p: WorkProgress) => void;
  readonly signal: AbortSignal;
  readonly openSpool: () => Promise<Spool>;
}

/** Larger files have no text that a browser can hold. */
const maxFile = 0x1fffffe8;

/** The bytes of a file, with progress. Throws TableError ErrTooLarge, or what reading throws. */
export async function readFile(file: Blob, { progress, signal }: Pick<Surroundings, "progress" | "signal">) {
  if (file.size > maxFile) throw new TableError("ErrTooLarge", `${file.size} bytes, at most ${maxFile}`);
  const bytes = new Uint8Array(file.size);
  let done = 0;
  for await (const part of iterate(file.stream())) {
    signal.throwIfAborted();
    if (done + part.length > bytes.length) throw changed();
    bytes.set(part, done);
    done += part.length;
    progress({ stage: "reading", done, total: file.size });
  }
  if (done !== bytes.length) throw changed();
  return bytes;
}

function changed(): Error {
  return Object.assign(new Error("the file changed while it was being read"), { name: "NotReadableError" });
}

/** SHA-256 of what is in memory anyway: many times quicker than piece by piece. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** The plaintext that is published: a stream of it, its length, and its digest where that is known already. */
interface Plain {
  readonly table: Table;
  readonly size: number;
  readonly digest: Uint8Array;
  open(): ReadableStream<Uint8Array>;
}

/**
 * Reads the table and says what is published: the file as it is, or, when it
 * has no header or leaves columns out, written anew with both put right.
 */
async function readPlain(
  file: Blob,
  options: TableOptions,
  headerConfirmed: boolean,
  work: Surroundings,
): Promise<Plain> {
  const bytes = await readFile(file, work);
  const table = readTable(bytes, { ...options, partOfWhole: true });
  if (!options.noHeader && !headerConfirmed && headerIsData(bytes, table)) throw new HeaderError();
  if (options.noHeader || (options.drop?.length ?? 0) > 0) {
    bytes.fill(0);
    const written = writeTable(table);
    return { table, size: written.length, digest: await digestOf(written), open: () => streamOf(written) };
  }
  const digest = await digestOf(bytes);
  const size = bytes.length;
  bytes.fill(0);
  return { table, size, digest, open: () => file.stream() };
}

/**
 * Encrypts, shares and names one file for publication. Throws TableError for
 * a file that cannot be used, HeaderError for one whose header looks like a
 * row, SealError for a committee that cannot hold its
 * key, an AbortError when the signal fires. What was spooled is discarded then.
 */
export async function prepare(
  file: Blob,
  options: TableOptions,
  context: PublicationContext,
  work: Surroundings,
): Promise<Publication> {
  const plain = await readPlain(file, options, context.headerConfirmed ?? false, work);
  work.signal.throwIfAborted();
  const dataset = context.dataset ?? datasetId(context.info.creator, context.salt);
  const identity = await newIdentity();
  const spool = await work.openSpool();
  try {
    const data = await encrypt(plain, identity, spool, work);
    const envelope = await share(context, dataset, identity, work);
    await verify(data, plain.digest, identity, work);
    const envelopeCid = (await computeCid(envelope.blob)).cid;
    const description = manifest({
      title: context.title,
      table: plain.table,
      dataCid: data.cid,
      dataSha256: data.digest,
      dataBytes: data.blob.size,
      envelopeCid,
      envelopeSha256: sha256(envelope.bytes),
      policy: context.policy,
    });
    const manifestBlob = new Blob([description], { type: "application/ld+json" });
    work.signal.throwIfAborted();
    return {
      datasetId: dataset,
      identityText: identity.text,
      ciphertext: data.blob,
      dataCid: data.cid,
      envelope: envelope.blob,
      envelopeCid,
      manifest: manifestBlob,
      manifestCid: (await computeCid(manifestBlob)).cid,
      dataRoot: dataRoot(plain.digest),
      rows: plain.table.rows,
    };
  } catch (e) {
    await spool.discard();
    throw e;
  } finally {
    identity.secret.fill(0);
  }
}

/** An encrypted file: where it is, what it is called, and its SHA-256. */
interface Encrypted {
  readonly blob: Blob;
  readonly cid: string;
  readonly digest: Uint8Array;
}

/** Encrypts the plaintext as it is read, spooling, hashing and naming the ciphertext as it comes. */
async function encrypt(plain: Plain, identity: Identity, spool: Spool, work: Surroundings): Promise<Encrypted> {
  const { signal, progress } = work;
  const cipherHash = sha256.create();
  const read = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    let done = 0;
    for await (const part of iterate(plain.open())) {
      signal.throwIfAborted();
      done += part.length;
      if (done > plain.size) throw changed();
      progress({ stage: "encrypting", done, total: plain.size });
      yield part;
    }
    if (done !== plain.size) throw changed();
  };
  const cipher = await encryptStream(identity.recipientText, streamFrom(read()));
  const spooled = async function* (): AsyncGenerator<Uint8Array> {
    for await (const part of iterate(cipher)) {
      signal.throwIfAborted();
      cipherHash.update(part);
      await spool.write(part);
      yield part;
    }
  };
  const { cid, bytes } = await computeCid(spooled());
  const blob = await spool.finish();
  if (blob.size !== bytes) throw new Error("the encrypted file was not kept whole");
  return { blob, cid, digest: cipherHash.digest() };
}

/** Shares the key among the custodians and reads the document back. */
async function share(context: PublicationContext, dataset: Hex, identity: Identity, work: Surroundings) {
  work.signal.throwIfAborted();
  work.progress({ stage: "sharing", done: 0, total: 1 });
  const bytes = await buildEnvelope({ ...context.info, dataset }, identity, context.custodianKeys);
  if (parseEnvelope(bytes).recipient !== identity.recipientText) {
    throw new SealError("ErrMalformed", "the envelope is for another key");
  }
  work.progress({ stage: "sharing", done: 1, total: 1 });
  return { bytes, blob: new Blob([bytes], { type: "application/json" }) };
}

/**
 * Opens the ciphertext as it was kept and compares what comes out with what
 * was read at first: a dataset that does not open, or of a file that changed
 * meanwhile, is never published. age vouches for every byte of the ciphertext.
 */
async function verify(data: Encrypted, plainDigest: Uint8Array, identity: Identity, work: Surroundings): Promise<void> {
  const { signal, progress } = work;
  const plainHash = sha256.create();
  const read = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    let done = 0;
    for await (const part of iterate(data.blob.stream())) {
      signal.throwIfAborted();
      done += part.length;
      progress({ stage: "hashing", done, total: data.blob.size });
      yield part;
    }
  };
  for await (const part of decryptStream(identity, streamFrom(read()))) plainHash.update(part);
  if (!equal(plainHash.digest(), plainDigest)) throw changed();
}
