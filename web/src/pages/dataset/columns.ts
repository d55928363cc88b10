/** What a manifest says in public: the columns' names and kinds, and what the file is. */
export interface ManifestFacts {
  readonly columns: readonly { readonly name: string; readonly kind: "number" | "category" }[];
  /** Size of the ciphertext as the manifest states it, e.g. "5034 B". */
  readonly size: string;
}

function record(v: unknown): Record<string, unknown> | undefined {
  return typeof v === "object" && v !== null && !Array.isArray(v) ? (v as Record<string, unknown>) : undefined;
}
function list(v: unknown): unknown[] {
  return Array.isArray(v) ? v : [];
}

/** Reads a manifest (Croissant JSON-LD); throws an Error on a document that is none. */
export function readManifest(bytes: Uint8Array): ManifestFacts {
  const doc = record(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  const fields = list(record(list(doc?.["recordSet"])[0])?.["field"]);
  const columns = fields.map((f) => {
    const r = record(f);
    const name = r?.["name"];
    if (typeof name !== "string") throw new Error("the manifest has a column without a name");
    return { name, kind: r?.["dataType"] === "sc:Float" ? ("number" as const) : ("category" as const) };
  });
  if (columns.length === 0) throw new Error("the manifest names no columns");
  const cipher = list(doc?.["distribution"])
    .map(record)
    .find((d) => d?.["@id"] === "ciphertext");
  const size = cipher?.["contentSize"];
  return { columns, size: typeof size === "string" ? size : "" };
}
