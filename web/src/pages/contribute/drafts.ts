// Where drafts are kept: a database of their own in this browser, apart from
// the keys. Blobs may be large; IndexedDB keeps them on disk.
import type { Hex } from "../../core/bytes";
import { Problem } from "../../api/problem";
import type { Draft } from "./draft";

const store = "drafts";
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const fail = (cause: unknown) => {
      opened = undefined;
      reject(
        new Problem({
          type: "urn:sahm:page:storage",
          title: "This browser does not let the page keep files",
          detail: cause instanceof Error ? cause.message : "",
          advice: "Private windows often forbid it. Use an ordinary window.",
        }),
      );
    };
    const r = indexedDB.open("sahm-drafts", 1);
    r.onupgradeneeded = () => r.result.createObjectStore(store, { keyPath: "datasetId" });
    r.onsuccess = () => {
      r.result.onversionchange = () => {
        r.result.close();
        opened = undefined;
      };
      resolve(r.result);
    };
    r.onerror = () => fail(r.error);
    r.onblocked = () => fail(undefined);
  });
  return opened;
}

async function transact<T>(mode: IDBTransactionMode, work: (s: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  return new Promise<T>((resolve, reject) => {
    const t = db.transaction(store, mode, { durability: "strict" });
    const r = work(t.objectStore(store));
    t.oncomplete = () => resolve(r.result);
    t.onabort = () => reject(t.error ?? new Error("the browser refused to keep the prepared files"));
  });
}

/** Keeps a draft or its next state; resolves once it is on disk. */
export async function keepDraft(d: Draft): Promise<void> {
  await transact("readwrite", (s) => s.put(d));
}

/** Forgets a draft; the dataset's key stays in the keyring. */
export async function dropDraft(id: Hex): Promise<void> {
  await transact("readwrite", (s) => s.delete(id));
}

function isDraft(v: unknown): v is Draft {
  return (
    typeof v === "object" &&
    v !== null &&
    "version" in v &&
    v.version === 1 &&
    "files" in v &&
    "datasetId" in v &&
    "uploaded" in v
  );
}

/** The wallet's drafts, newest first. */
export async function draftsOf(address: Hex): Promise<Draft[]> {
  const all = await transact<unknown[]>("readonly", (s) => s.getAll() as IDBRequest<unknown[]>);
  return all
    .filter(isDraft)
    .filter((d) => d.address === address.toLowerCase())
    .sort((a, b) => b.createdMs - a.createdMs);
}
