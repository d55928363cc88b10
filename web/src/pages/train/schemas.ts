// Whether datasets can be trained on together, and by which schema. Columns of
// datasets are public in their manifests; a run's schema comes from the
// builder's validation file and never from anybody else's values.
import type { Hex } from "../../core/bytes";
import { canonicalSchema, parseSchema, type Schema } from "../../core/schema";

export interface PublicColumn {
  readonly name: string;
  readonly kind: "number" | "category";
}

/** The columns of one dataset; the last is the one to predict, as manifests have it. */
export interface PublicColumns {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly PublicColumn[];
}

const quoted = (names: readonly string[]): string => {
  const few = names.slice(0, 4).map((n) => `“${n}”`);
  if (names.length > 4) few.push(`${names.length - 4} more`);
  return few.length < 2 ? few.join("") : `${few.slice(0, -1).join(", ")} and ${few.at(-1) ?? ""}`;
};

const split = (c: PublicColumns) => ({ features: c.columns.slice(0, -1), label: c.columns.at(-1)?.name ?? "" });

/** How other's columns differ from first's, in plain words; empty when they fit. */
export function differences(first: PublicColumns, other: PublicColumns): string[] {
  const a = split(first);
  const b = split(other);
  const out: string[] = [];
  if (a.label !== b.label) out.push(`it predicts “${b.label}”, ${first.title} predicts “${a.label}”`);
  const missing = a.features.filter((f) => !b.features.some((g) => g.name === f.name)).map((f) => f.name);
  const extra = b.features.filter((g) => !a.features.some((f) => f.name === g.name)).map((g) => g.name);
  if (missing.length > 0) out.push(`it lacks ${quoted(missing)}`);
  if (extra.length > 0) out.push(`it also has ${quoted(extra)}, which would not be used`);
  const kinds = a.features
    .filter((f) => b.features.some((g) => g.name === f.name && g.kind !== f.kind))
    .map((f) => f.name);
  if (kinds.length > 0)
    out.push(`${quoted(kinds)} ${kinds.length === 1 ? "holds" : "hold"} numbers in one and words in the other`);
  return out;
}

/** How a dataset's columns differ from what a run's schema asks for; empty when they fit. */
export function schemaDifferences(s: Schema, other: PublicColumns): string[] {
  const columns: PublicColumn[] = s.features.map((f) => ({
    name: f.name,
    kind: f.kind === "numeric" ? "number" : "category",
  }));
  return differences(
    { id: "", title: "your validation set", columns: [...columns, { name: s.label.name, kind: "category" }] },
    other,
  );
}

/** Owners, besides the builder, of the chosen datasets. */
export function ownersBeside(chosen: readonly { owner: string }[], builder: string | undefined): number {
  return new Set(chosen.map((d) => d.owner.toLowerCase()).filter((o) => o !== builder?.toLowerCase())).size;
}

const keyOf = (id: string) => `sahm.schema.${id.toLowerCase()}`;

/** Where schemas are kept: localStorage, or a Map in tests. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Remembers the schema of a validation set, so that its file need not be chosen again. Losing it costs only that. */
export function keepSchema(id: Hex, document: string, shelf: Shelf = localStorage): void {
  try {
    shelf.setItem(keyOf(id), document);
  } catch {
    // no room: the file is asked for again
  }
}

/** The kept schema of a validation set; undefined if there is none that is sound. */
export function keptSchema(id: string, shelf: Shelf = localStorage): { document: string; schema: Schema } | undefined {
  const text = shelf.getItem(keyOf(id));
  if (text === null) return undefined;
  try {
    const schema = parseSchema(text);
    return { document: canonicalSchema(schema), schema };
  } catch {
    return undefined;
  }
}
