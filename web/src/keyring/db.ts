/** The browser's database of keys: wallets, datasets' keys and builders' sealing keys. Nothing in it leaves the browser but by a backup. */
export type Store = "wallets" | "identities" | "sealing";

const name = "sahm";
const version = 1;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const r = indexedDB.open(name, version);
    r.onupgradeneeded = () => {
      r.result.createObjectStore("wallets", { keyPath: "address" });
      r.result.createObjectStore("identities", { keyPath: ["address", "datasetId"] });
      r.result.createObjectStore("sealing", { keyPath: "address" });
    };
    r.onsuccess = () => {
      r.result.onversionchange = () => {
        r.result.close();
        opened = undefined;
      };
      resolve(r.result);
    };
    r.onerror = () => {
      opened = undefined;
      reject(
        new Error("this browser does not let the page keep keys (private windows often do not)", { cause: r.error }),
      );
    };
    r.onblocked = () => reject(new Error("another tab keeps an old version of this page open; close it"));
  });
  return opened;
}

/** Runs one transaction and resolves when it is on disk, not before. */
async function transact<T>(
  store: Store,
  mode: IDBTransactionMode,
  work: (s: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open();
  return new Promise<T>((resolve, reject) => {
    const t = db.transaction(store, mode, { durability: "strict" });
    const r = work(t.objectStore(store));
    t.oncomplete = () => resolve(r.result);
    t.onabort = () => reject(t.error ?? new Error("the browser refused to keep a key"));
    t.onerror = () => reject(t.error ?? new Error("the browser refused to keep a key"));
  });
}

export function put(store: Store, value: object): Promise<IDBValidKey> {
  return transact(store, "readwrite", (s) => s.put(value));
}

/** Like put, but fails if the key is there already. */
export function add(store: Store, value: object): Promise<IDBValidKey> {
  return transact(store, "readwrite", (s) => s.add(value));
}

export function get(store: Store, key: IDBValidKey): Promise<unknown> {
  return transact<unknown>(store, "readonly", (s) => s.get(key) as IDBRequest<unknown>);
}

export function all(store: Store): Promise<unknown[]> {
  return transact<unknown[]>(store, "readonly", (s) => s.getAll() as IDBRequest<unknown[]>);
}

export function remove(store: Store, key: IDBValidKey): Promise<undefined> {
  return transact(store, "readwrite", (s) => s.delete(key));
}
