// Opens a finished model in the browser and says what was checked.
import { Problem } from "../../api/problem";
import type { Hex } from "../../core/bytes";
import { modelCard, ModelError, openModelPackage, type CardPrivacy, type OpenedModel } from "../../core/model";
import { cohortCounts, type Counts } from "../../core/schema";
import { SealError } from "../../core/seal/errors";
import { decryptBytes } from "../../core/seal/stream";
import { storedSealingKey } from "../../keyring/keyring";
import { download } from "./content";
import { runPrivacy } from "./privacy";
import type { RunResult } from "../../core/result";

/** As `sahm run model` bounds it, as far as one browser tab can hold it. */
const maxModelBytes = 1 << 30;

export interface Opened {
  model: OpenedModel;
  privacy: CardPrivacy;
  /** What encoding changed over all datasets of the run together. */
  counts: Counts;
  safetensors: Blob;
  card: Blob;
}

/**
 * Downloads, checks, decrypts and checks again. `attested` is what the
 * custodians signed, by the hash that the escrow holds; `datasets` are the
 * run's, whose ledgers say what privacy it was sold with.
 * Throws a Problem that says which check failed.
 */
export async function openModel(
  builder: Hex,
  attested: Pick<RunResult, "runId" | "modelHash" | "sealedModelCid">,
  datasets: readonly string[],
  onStage: (text: string, got?: number) => void,
): Promise<Opened> {
  const key = await storedSealingKey(builder);
  if (key === undefined)
    throw new Problem({
      type: "urn:sahm:page:no-sealing-key",
      title: "This browser does not have the key that opens the model",
      detail: "It was made where the run was bought.",
      advice: "Open the page in that browser, or restore its key file on your account page.",
    });
  onStage("Downloading the sealed model");
  const sealed = await download(attested.sealedModelCid, maxModelBytes, (got) =>
    onStage("Downloading the sealed model", got),
  );
  onStage("Opening it with your key");
  let plain: Uint8Array;
  try {
    plain = await decryptBytes(key, sealed);
  } catch (e) {
    if (!(e instanceof SealError)) throw e;
    throw new Problem({
      type: "urn:sahm:page:wrong-sealing-key",
      title: e.code === "ErrWrongKey" ? "The model is sealed to another key" : "The sealed model is damaged",
      detail: e.message,
      advice:
        e.code === "ErrWrongKey"
          ? "Restore the key file that was saved where the run was bought, on your account page."
          : "Try again.",
    });
  }
  onStage("Checking it against the chain");
  try {
    const model = openModelPackage(plain, { runId: attested.runId, modelHash: attested.modelHash });
    const privacy = await runPrivacy(attested.runId, datasets);
    return {
      model,
      privacy,
      counts: cohortCounts(model.schema, model.pack.statistics),
      safetensors: new Blob([model.safetensors], { type: "application/octet-stream" }),
      card: new Blob([modelCard(model, privacy)], { type: "application/json" }),
    };
  } catch (e) {
    if (!(e instanceof ModelError)) throw e;
    throw new Problem({
      type: "urn:sahm:page:not-attested",
      title:
        e.code === "ErrNotAttested"
          ? "Do not use this model: it is not the one that the custodians signed"
          : "The model file is malformed",
      detail: e.message,
      advice:
        e.code === "ErrNotAttested" ? "Within the challenge window this can be proven. Keep the downloaded file." : "",
    });
  }
}

/** Hands a blob to the browser's downloads. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const a = document.createElement("a");
  a.href = url;
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether two accounts are the same, in either case of letters. */
export function same(a: Hex | string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}
