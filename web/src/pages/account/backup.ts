import type { Hex } from "../../core/bytes";
import { exportKeys } from "../../keyring/keyring";

export const handedOver = "The backup was handed to your browser's downloads";

/** Hands a wallet's keys to the browser's downloads. */
export async function saveBackup(address: Hex): Promise<void> {
  download(await exportKeys(address), `sahm-keys-${address.slice(2, 10)}.json`);
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const a = document.createElement("a");
  a.href = url;
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
