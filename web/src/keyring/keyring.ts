import type { Hex } from "../core/bytes";
import { newIdentity, parseIdentity, type Identity } from "../core/seal/identity";
import { parseBackup, writeBackup, type Backup } from "./backup";
import { add, all, get, put } from "./db";
import { readWallet, readWallets, keepWallet } from "./wallets";

interface DatasetRecord {
  address: Hex;
  datasetId: Hex;
  text: string;
}

interface SealingRecord {
  address: Hex;
  text: string;
}

function isDatasetRecord(v: unknown): v is DatasetRecord {
  return typeof v === "object" && v !== null && "datasetId" in v && "text" in v && typeof v.text === "string";
}

function isSealingRecord(v: unknown): v is SealingRecord {
  return typeof v === "object" && v !== null && "address" in v && "text" in v && typeof v.text === "string";
}

const lower = (h: Hex): Hex => h.toLowerCase() as Hex;

/**
 * Keeps a dataset's key beside the wallet that publishes it; resolves once it
 * is on disk. Call it before anything is uploaded: data whose key is lost can
 * be opened by the custodians only. Fails if the dataset has a key already.
 */
export async function keepDatasetIdentity(address: Hex, datasetId: Hex, text: string): Promise<void> {
  const record: DatasetRecord = { address: lower(address), datasetId: lower(datasetId), text };
  await add("identities", record);
}

/** The datasets whose keys this browser keeps for the wallet. */
export async function datasetIdentities(address: Hex): Promise<{ datasetId: Hex; text: string }[]> {
  return (await all("identities")).filter(isDatasetRecord).filter((r) => r.address === lower(address));
}

/**
 * The key to which models bought with this wallet are sealed; made and kept on
 * first use. Two tabs that make one at once get the same one.
 */
export async function sealingKey(address: Hex): Promise<Identity> {
  const found = await storedSealingKey(address);
  if (found !== undefined) return found;
  const made = await newIdentity();
  const record: SealingRecord = { address: lower(address), text: made.text };
  try {
    await add("sealing", record);
    return made;
  } catch (e) {
    const other = await storedSealingKey(address);
    if (other !== undefined) return other;
    throw e;
  }
}

/** The sealing key if there is one. */
export async function storedSealingKey(address: Hex): Promise<Identity | undefined> {
  const r = await get("sealing", lower(address));
  return isSealingRecord(r) ? parseIdentity(r.text) : undefined;
}

/** Everything of one wallet as a file. Whoever has it can open the wallet's data and models, and spend. */
export async function exportKeys(address: Hex): Promise<Blob> {
  const wallet = await readWallet(address);
  const sealing = await storedSealingKey(address);
  const backup: Backup = {
    kind: "sahm-keys",
    version: 1,
    address: lower(address),
    name: wallet?.name ?? "injected",
    ...(wallet === undefined ? {} : { walletKey: wallet.key }),
    ...(sealing === undefined ? {} : { sealingKey: sealing.text }),
    datasets: (await datasetIdentities(address)).map((d) => ({ id: d.datasetId, key: d.text })),
  };
  return new Blob([writeBackup(backup)], { type: "application/json" });
}

/**
 * Puts a backup's keys back. What is there already stays as it is; a sealing
 * key that differs from the kept one is refused, since it would hide models.
 * Returns the account.
 */
export async function importKeys(text: string, walletsAllowed: boolean): Promise<Hex> {
  const b = parseBackup(text);
  const kept = await storedSealingKey(b.address);
  if (b.sealingKey !== undefined && kept !== undefined && kept.text !== b.sealingKey)
    throw new Error(
      "this browser has another sealing key for the same account; keep both files and import this one in a new browser profile",
    );
  for (const d of b.datasets) await parseIdentity(d.key); // nothing is kept of a damaged file
  if (b.walletKey !== undefined && walletsAllowed && !(await readWallets()).some((w) => w.address === b.address))
    await keepWallet({ address: b.address, name: b.name, key: b.walletKey, createdMs: Date.now() });
  if (b.sealingKey !== undefined && kept === undefined) {
    await parseIdentity(b.sealingKey);
    await put("sealing", { address: b.address, text: b.sealingKey } satisfies SealingRecord);
  }
  for (const d of b.datasets)
    await put("identities", { address: b.address, datasetId: lower(d.id), text: d.key } satisfies DatasetRecord);
  return b.address;
}
