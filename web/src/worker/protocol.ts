// What the page and the worker that prepares publications say to each other.
// A worker serves one request and is then ended, so that nothing of the file
// stays in memory. Plaintext goes in as a File handle and never comes out.

import type { Hex } from "../core/bytes";
import { TableError, type ColumnKind, type TableErrorCode, type TableOptions } from "../core/csv";
import type { EnvelopeInfo } from "../core/seal/envelope";
import { SealError } from "../core/seal/errors";
import { FormatError } from "./format";
import { HeaderError } from "./header";

/** What a file holds, in counts; values appear only as names of the label's classes. */
export interface FileSummary {
  readonly rows: number;
  readonly features: readonly {
    readonly name: string;
    readonly kind: ColumnKind;
    /** rows without a value */
    readonly missing: number;
    /** different values that are present */
    readonly distinct: number;
  }[];
  readonly label: {
    readonly name: string;
    readonly missing: number;
    /** in the order of a model's classes */
    readonly classes: readonly { readonly name: string; readonly count: number }[];
  };
  /**
   * The first line was read as names but looks like a row. preparePublication
   * refuses the file with a HeaderError unless headerConfirmed is set.
   */
  readonly headerIsData: boolean;
  /** What a person should look at before publishing, in plain words; none stops it. */
  readonly problems: readonly string[];
}

/** What a dataset is published as. */
export interface PublicationContext {
  readonly title: string;
  /** canonical policy document */
  readonly policy: string;
  readonly info: Omit<EnvelopeInfo, "dataset">;
  /** the custodians' sealing keys, 32 bytes each, in the order of info.members */
  readonly custodianKeys: readonly Hex[];
  /** 32 random bytes that, with the creator, name the dataset */
  readonly salt: Hex;
  /** The dataset that this is a later version of; then the salt names nothing. */
  readonly dataset?: Hex;
  /** The person has said that the first line is a header although it looks like data: its fields become public. */
  readonly headerConfirmed?: boolean;
}

/** Everything that publishing sends, and the key, which the page must keep before it sends anything. */
export interface Publication {
  readonly datasetId: Hex;
  /** AGE-SECRET-KEY-1…: secret */
  readonly identityText: string;
  /**
   * A large one is a file of the origin's private file system: it survives a
   * reload, and also what is kept of it in IndexedDB is that file. Call
   * discardSpooled(ciphertext) when the publication is done with or given up;
   * after 30 days it goes by itself.
   */
  readonly ciphertext: Blob;
  readonly dataCid: string;
  readonly envelope: Blob;
  readonly envelopeCid: string;
  readonly manifest: Blob;
  readonly manifestCid: string;
  readonly dataRoot: Hex;
  readonly rows: number;
}

/** How far a preparation is: done of total bytes (of the plaintext, or of the ciphertext while hashing). */
export interface WorkProgress {
  readonly stage: "reading" | "encrypting" | "sharing" | "hashing";
  readonly done: number;
  readonly total: number;
}

export type Request =
  | { readonly kind: "inspect"; readonly file: Blob; readonly options: TableOptions }
  | {
      readonly kind: "prepare";
      readonly file: Blob;
      readonly options: TableOptions;
      readonly context: PublicationContext;
    };

/** What the page sends: one request, and perhaps that it is no longer wanted. */
export type ToWorker = Request | { readonly kind: "abort" };

export type ToPage =
  | { readonly kind: "progress"; readonly progress: WorkProgress }
  | { readonly kind: "inspected"; readonly summary: FileSummary }
  | { readonly kind: "prepared"; readonly publication: Publication }
  | { readonly kind: "failed"; readonly failure: Failure };

/** An error as it travels: class instances do not. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly line?: number;
  readonly column?: string;
}

/** What an error says, without its stack. */
export function toFailure(e: unknown): Failure {
  if (e instanceof TableError) {
    return {
      name: e.name,
      message: e.message,
      code: e.code,
      ...(e.line !== undefined && { line: e.line }),
      ...(e.column !== undefined && { column: e.column }),
    };
  }
  if (e instanceof SealError) return { name: e.name, message: e.message, code: e.code };
  if (e instanceof Error || e instanceof DOMException) return { name: e.name, message: e.message };
  return { name: "Error", message: "the worker failed" };
}

/** The error that a failure was: a TableError, SealError, HeaderError or AbortError again, or an Error of the same name. */
export function fromFailure(f: Failure): Error {
  if (f.name === "TableError" && f.code !== undefined) {
    const code = f.code as TableErrorCode;
    // The class composes its message from these; what follows is the detail.
    const bare = new TableError(code, "", f.line, f.column).message + ": ";
    return new TableError(code, f.message.startsWith(bare) ? f.message.slice(bare.length) : "", f.line, f.column);
  }
  if (f.name === "SealError" && f.code !== undefined) return new SealError(f.code as SealError["code"], f.message);
  if (f.name === "HeaderError") return new HeaderError();
  if (f.name === "FormatError") return new FormatError(f.message);
  if (f.name === "AbortError") return new DOMException(f.message, "AbortError");
  return Object.assign(new Error(f.message), { name: f.name });
}
