import type { Hex } from "../core/bytes";

/** A backup file of one wallet's keys. It opens everything the wallet's owner published and bought. */
export interface Backup {
  readonly kind: "sahm-keys";
  readonly version: 1;
  readonly address: Hex;
  readonly name: string;
  /** The wallet's own key; absent for injected wallets, which keep it themselves. */
  readonly walletKey?: Hex;
  readonly sealingKey?: string;
  /** By the names that keysOf has: a dataset's id, and for later versions what follows it. */
  readonly datasets: readonly { readonly id: Hex; readonly key: string }[];
}

const maxBytes = 4 << 20;

/** Reads a backup file; throws an Error in plain words on anything else. */
export function parseBackup(text: string): Backup {
  if (text.length > maxBytes) throw new Error("this file is too large to be a backup of keys");
  let v: unknown;
  try {
    v = JSON.parse(text);
  } catch {
    throw new Error("this file is not a backup of keys");
  }
  if (!isRecord(v) || v["kind"] !== "sahm-keys") throw new Error("this file is not a backup of keys");
  if (v["version"] !== 1) throw new Error("this backup was made by a newer version of this page");
  const address = v["address"];
  if (!isAddress(address)) throw new Error("the backup names no account");
  const name = v["name"];
  const walletKey = v["walletKey"];
  if (walletKey !== undefined && !isHash(walletKey)) throw new Error("the wallet's key in the backup is damaged");
  const sealingKey = v["sealingKey"];
  if (sealingKey !== undefined && !isIdentity(sealingKey)) throw new Error("the sealing key in the backup is damaged");
  const list = v["datasets"];
  if (!Array.isArray(list)) throw new Error("the backup has no list of datasets");
  const datasets = list.map((d: unknown) => {
    if (!isRecord(d)) throw new Error("a dataset's key in the backup is damaged");
    const id = d["id"];
    const key = d["key"];
    if (!isKeyName(id) || !isIdentity(key)) throw new Error("a dataset's key in the backup is damaged");
    return { id, key };
  });
  return {
    kind: "sahm-keys",
    version: 1,
    address: address.toLowerCase() as Hex,
    name: typeof name === "string" && name.trim() !== "" ? name.slice(0, 60) : "restored",
    ...(walletKey === undefined ? {} : { walletKey }),
    ...(sealingKey === undefined ? {} : { sealingKey }),
    datasets,
  };
}

/** What this browser keeps of an account already. */
export interface KnownKeys {
  readonly wallet: boolean;
  readonly sealing: string | undefined;
  /** Keys by dataset id in lower case. */
  readonly datasets: ReadonlyMap<string, string>;
}

/** What a backup would add. */
export interface Restore {
  readonly address: Hex;
  readonly wallet?: { readonly address: Hex; readonly name: string; readonly key: Hex };
  /** A wallet's own key is in the file and may not lie in this browser. */
  readonly walletRefused: boolean;
  /** A sealing key where there is none yet; recipient is its public half, to compare. */
  readonly sealing?: { readonly text: string; readonly recipient: string };
  readonly datasets: readonly { readonly id: Hex; readonly key: string }[];
  /** Datasets' keys that are here already. */
  readonly kept: number;
}

/**
 * What of a backup is missing here. Nothing is ever replaced: a file in which a
 * key differs from the kept one is refused as a whole, for it is wrong, or made
 * to take this browser's keys away. Throws an Error in plain words.
 */
export function planRestore(
  b: Backup,
  known: KnownKeys,
  facts: { walletsAllowed: boolean; sealingRecipient: string | undefined },
): Restore {
  if (b.sealingKey !== undefined && known.sealing !== undefined && known.sealing !== b.sealingKey)
    throw new Error(
      "this browser has another sealing key for the same account, and nothing was changed; keep both files and restore this one in a new browser profile",
    );
  const datasets = new Map<Hex, string>();
  let kept = 0;
  for (const d of b.datasets) {
    const id = d.id.toLowerCase() as Hex;
    const here = known.datasets.get(id) ?? datasets.get(id);
    if (here === undefined) datasets.set(id, d.key);
    else if (here === d.key) kept++;
    else throw new Error(`this browser has another key for the dataset ${id}, and nothing was changed`);
  }
  const wallet = b.walletKey !== undefined && !known.wallet;
  return {
    address: b.address,
    ...(wallet && facts.walletsAllowed && b.walletKey !== undefined
      ? { wallet: { address: b.address, name: b.name, key: b.walletKey } }
      : {}),
    walletRefused: wallet && !facts.walletsAllowed,
    ...(b.sealingKey !== undefined && known.sealing === undefined && facts.sealingRecipient !== undefined
      ? { sealing: { text: b.sealingKey, recipient: facts.sealingRecipient } }
      : {}),
    datasets: [...datasets].map(([id, key]) => ({ id, key })),
    kept,
  };
}

/** The text of a backup file. */
export function writeBackup(b: Backup): string {
  return JSON.stringify(b, null, 2) + "\n";
}

function isRecord(v: unknown): v is Record<string, unknown> {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}
function isAddress(v: unknown): v is Hex {
  return typeof v === "string" && /^0x[0-9a-fA-F]{40}$/.test(v);
}
function isHash(v: unknown): v is Hex {
  return typeof v === "string" && /^0x[0-9a-fA-F]{64}$/.test(v);
}
function isKeyName(v: unknown): v is Hex {
  return typeof v === "string" && /^0x[0-9a-fA-F]{64}(-[1-9][0-9]{0,9}-[0-9a-f]{8})?$/.test(v);
}
function isIdentity(v: unknown): v is string {
  return typeof v === "string" && /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(v);
}
