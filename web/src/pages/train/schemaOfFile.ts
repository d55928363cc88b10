import type { Dataset } from "../../api/client";
import { quotedText } from "../../components/text";
import { Problem } from "../../api/problem";
import { readTable, writeTable, type Table } from "../../core/csv";
import { readPolicy } from "../../core/policy";
import { canonicalSchema, inferSchema } from "../../core/schema";
import { dataRoot } from "../../core/typed";

async function rootOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return dataRoot(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** The label column that a validation set's policy names, or its last. */
function labelOf(d: Pick<Dataset, "policy">): string {
  return readPolicy(d.policy).labels[0] ?? "last";
}

/**
 * The canonical schema of a validation set from its own file. The bytes must be
 * those that were published: as they are, or written anew from a file without
 * header. Throws a TableError or a Problem.
 */
export async function schemaOfFile(file: Blob, d: Pick<Dataset, "policy" | "dataRoot" | "title">): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const infer = (t: Table) => canonicalSchema(inferSchema(t));
  if ((await rootOf(bytes)) === d.dataRoot) return infer(readTable(bytes, { label: labelOf(d) }));
  for (const label of [labelOf(d), "last"]) {
    try {
      const t = readTable(bytes, { label, noHeader: true });
      if ((await rootOf(writeTable(t))) === d.dataRoot) return infer(t);
    } catch {
      // not such a file
    }
  }
  throw new Problem({
    type: "urn:sahm:page:other-file",
    title: "That is another file than the one that was published",
    detail: `Its fingerprint is not that of ${quotedText(d.title)}.`,
    advice:
      "Choose the file as it was, or publish this one as a new validation set. If columns were left out when it was published, publish it again.",
  });
}
