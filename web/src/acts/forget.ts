import type { Hex } from "../core/bytes";
import { datasetIdentities } from "../keyring/keyring";
import { draftsOf, dropDraft } from "../pages/contribute/drafts";
import { dropSchema } from "../pages/train/schemas";
import { discardSpooled } from "../worker/client";

/**
 * Forgets what this browser keeps for a wallet besides its keys: publications
 * that wait to be continued, and the schemas of its validation sets. Call it
 * before the keys go: they say which datasets are the wallet's.
 */
export async function forgetFiles(address: Hex): Promise<void> {
  for (const d of await datasetIdentities(address)) dropSchema(d.datasetId);
  for (const d of await draftsOf(address)) {
    await dropDraft(d.datasetId);
    await discardSpooled(d.files.ciphertext);
  }
}
