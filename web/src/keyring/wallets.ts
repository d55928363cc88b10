import { privateKeyToAddress } from "viem/accounts";
import type { Hex } from "../core/bytes";
import { all, get, put, remove } from "./db";

/** A wallet that this browser keeps itself: on the embedded chain only. */
export interface StoredWallet {
  readonly address: Hex;
  readonly name: string;
  readonly key: Hex;
  readonly createdMs: number;
}

function isStored(v: unknown): v is StoredWallet {
  return (
    typeof v === "object" && v !== null && "key" in v && typeof v.key === "string" && "address" in v && "name" in v
  );
}

/** All kept wallets, oldest first. */
export async function readWallets(): Promise<StoredWallet[]> {
  return (await all("wallets")).filter(isStored).sort((a, b) => a.createdMs - b.createdMs);
}

export async function readWallet(address: Hex): Promise<StoredWallet | undefined> {
  const v = await get("wallets", address.toLowerCase());
  return isStored(v) ? v : undefined;
}

/** Keeps a wallet durably; throws if its key is not the address's. */
export async function keepWallet(w: StoredWallet): Promise<void> {
  if (privateKeyToAddress(w.key).toLowerCase() !== w.address)
    throw new Error("the wallet's key does not belong to its address");
  await put("wallets", w);
}

/** Forgets a wallet's own key alone. */
export async function dropWallet(address: Hex): Promise<void> {
  await remove("wallets", address.toLowerCase());
}
