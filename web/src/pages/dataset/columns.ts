import { MAX_COLUMNS } from "../../core/csv";

/** One public column of a dataset. */
export interface PublicColumn {
  readonly name: string;
  readonly kind: "number" | "category";
}

/** What a manifest says in public: the columns' names and kinds, and what the file is. */
export interface ManifestFacts {
  /** What its owner called the dataset; "" if the manifest does not say. */
  readonly name: string;
  /** At most MAX_COLUMNS and at least one. */
  readonly columns: readonly PublicColumn[];
  /** Size of the ciphertext as the manifest states it, e.g. "5034 B"; "" if it does not. */
  readonly size: string;
}

/** The largest manifest that is read: 4096 columns need a quarter of it. */
export const maxManifestBytes = 4 << 20;

/** The longest name of a column that is read, in UTF-16 units. */
const maxName = 1_000;

function record(v: unknown): Record<string, unknown> | undefined {
  return typeof v === "object" && v !== null && !Array.isArray(v) ? (v as Record<string, unknown>) : undefined;
}
function list(v: unknown): unknown[] {
  return Array.isArray(v) ? v : [];
}

/**
 * Reads a manifest (Croissant JSON-LD). Throws an Error in plain words on a
 * document that is none, or that describes what no file of this market can be.
 */
export function readManifest(bytes: Uint8Array): ManifestFacts {
  if (bytes.length > maxManifestBytes) throw new Error("The manifest is too long to be read");
  const doc = record(parse(bytes));
  const fields = list(record(list(doc?.["recordSet"])[0])?.["field"]);
  if (fields.length === 0) throw new Error("The manifest names no columns");
  if (fields.length > MAX_COLUMNS)
    throw new Error(
      `The manifest names ${fields.length.toLocaleString("en")} columns, a file here has at most ${MAX_COLUMNS.toLocaleString("en")}`,
    );
  const columns = fields.map((f): PublicColumn => {
    const r = record(f);
    const name = r?.["name"];
    if (typeof name !== "string") throw new Error("The manifest has a column without a name");
    if (name.length > maxName) throw new Error("The manifest has a column whose name is too long");
    return { name, kind: r?.["dataType"] === "sc:Float" ? "number" : "category" };
  });
  const cipher = list(doc?.["distribution"])
    .slice(0, 16)
    .map(record)
    .find((d) => d?.["@id"] === "ciphertext");
  const size = cipher?.["contentSize"];
  const name = doc?.["name"];
  return {
    name: typeof name === "string" ? name.slice(0, maxName) : "",
    columns,
    size: typeof size === "string" && /^[0-9]{1,15} B$/.test(size) ? size : "",
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Error("The manifest is damaged: it is no JSON document");
  }
}
