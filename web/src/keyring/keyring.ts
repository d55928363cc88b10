import type { Hex } from "../core/bytes";
import { newIdentity, parseIdentity, type Identity } from "../core/seal/identity";
import { parseBackup, planRestore, writeBackup, type Backup, type Restore } from "./backup";
import { add, all, get, remove } from "./db";
import { dropWallet, keepWallet, readWallet } from "./wallets";

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
 * Keeps the key of a later version, as keepDatasetIdentity keeps the first
 * one's. Several attempts at a version are kept beside each other: `mark`, eight
 * hexadecimal digits, tells them apart, and which one is on chain its envelope
 * says.
 */
export async function keepVersionIdentity(
  address: Hex,
  datasetId: Hex,
  version: number,
  mark: string,
  text: string,
): Promise<void> {
  await keepDatasetIdentity(address, `${lower(datasetId)}-${version}-${mark}`, text);
}

/** Every key that this browser keeps for the wallet of this dataset's versions. */
export async function keysOf(address: Hex, datasetId: Hex): Promise<string[]> {
  const id = lower(datasetId);
  return (await datasetIdentities(address))
    .filter((r) => r.datasetId === id || r.datasetId.startsWith(`${id}-`))
    .map((r) => r.text);
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
 * Reads a backup and compares it with what this browser keeps; nothing is kept
 * yet. walletsAllowed: whether wallets' own keys may lie in this browser.
 * Throws in plain words if a key would have to be replaced.
 */
export async function readBackupFile(text: string, walletsAllowed: boolean): Promise<Restore> {
  const b = parseBackup(text);
  for (const d of b.datasets) await parseIdentity(d.key); // nothing is kept of a damaged file
  const sealing = b.sealingKey === undefined ? undefined : await parseIdentity(b.sealingKey);
  const known = {
    wallet: (await readWallet(b.address)) !== undefined,
    sealing: (await storedSealingKey(b.address))?.text,
    datasets: new Map((await datasetIdentities(b.address)).map((d) => [d.datasetId, d.text])),
  };
  return planRestore(b, known, { walletsAllowed, sealingRecipient: sealing?.recipientText });
}

/**
 * Puts the keys back that are missing; what is there stays as it is, whatever
 * happened since the plan was made. The sealing key is taken only if its reader
 * said so: models that are bought later are sealed to it, and who made the file
 * can open them too.
 */
export async function restoreKeys(r: Restore, takeSealingKey: boolean): Promise<void> {
  if (r.wallet !== undefined) await keepWallet({ ...r.wallet, createdMs: Date.now() });
  if (r.sealing !== undefined && takeSealingKey) {
    const record: SealingRecord = { address: r.address, text: r.sealing.text };
    await addOrSame("sealing", record, async () => (await storedSealingKey(r.address))?.text);
  }
  for (const d of r.datasets) {
    const record: DatasetRecord = { address: r.address, datasetId: d.id, text: d.key };
    await addOrSame("identities", record, async () => {
      const found = await get("identities", [r.address, d.id]);
      return isDatasetRecord(found) ? found.text : undefined;
    });
  }
}

/** Adds a key; one that is there already must be the same. */
async function addOrSame(
  store: "sealing" | "identities",
  record: SealingRecord | DatasetRecord,
  there: () => Promise<string | undefined>,
): Promise<void> {
  try {
    await add(store, record);
  } catch (e) {
    const found = await there();
    if (found === undefined) throw e;
    if (found !== record.text) throw new Error("this browser keeps another key in that place; it was not replaced");
  }
}

/** Forgets every key of a wallet in this browser: its own, those of its datasets, and its sealing key. */
export async function forgetKeys(address: Hex): Promise<void> {
  for (const d of await datasetIdentities(address)) await remove("identities", [lower(address), d.datasetId]);
  await remove("sealing", lower(address));
  await dropWallet(address);
}
