// Whether datasets can be trained on together, and by which schema. Columns of
// datasets are public in their manifests; a run's schema comes from the
// builder's validation file and never from anybody else's values.
import type { Hex } from "../../core/bytes";
import { quotedText } from "../../components/text";
import { canonicalSchema, parseSchema, type Schema } from "../../core/schema";
import type { PublicColumn } from "../dataset/columns";

export type { PublicColumn };

/** The columns of one dataset; the last is the one to predict, as manifests have it. */
export interface PublicColumns {
  /** What its owner calls it. */
  readonly name: string;
  readonly columns: readonly PublicColumn[];
}

const yourSet = "your validation set";

const quoted = (names: readonly string[]): string => {
  const few = names.slice(0, 4).map((n) => quotedText(n, 40));
  if (names.length > 4) few.push(`${names.length - 4} more`);
  return few.length < 2 ? few.join("") : `${few.slice(0, -1).join(", ")} and ${few.at(-1) ?? ""}`;
};

interface Sides {
  readonly label: string;
  readonly features: readonly PublicColumn[];
  readonly kinds: ReadonlyMap<string, PublicColumn["kind"]>;
}

const sides = new WeakMap<PublicColumns, Sides>();

/** Features and label of one dataset; worked out once for each. */
function split(c: PublicColumns): Sides {
  const known = sides.get(c);
  if (known !== undefined) return known;
  const features = c.columns.slice(0, -1);
  const made = {
    label: c.columns.at(-1)?.name ?? "",
    features,
    kinds: new Map(features.map((f) => [f.name, f.kind] as const)),
  };
  sides.set(c, made);
  return made;
}

const compared = new WeakMap<PublicColumns, WeakMap<PublicColumns, string[]>>();

/** How other's columns differ from first's, in plain words; empty when they fit. Each pair is compared once. */
export function differences(first: PublicColumns, other: PublicColumns): readonly string[] {
  let of = compared.get(first);
  if (of === undefined) compared.set(first, (of = new WeakMap()));
  let out = of.get(other);
  if (out === undefined) of.set(other, (out = compare(first, other)));
  return out;
}

function compare(first: PublicColumns, other: PublicColumns): string[] {
  const a = split(first);
  const b = split(other);
  const out: string[] = [];
  if (a.label !== b.label)
    out.push(
      `it predicts ${quotedText(b.label, 40)}, ${first.name === yourSet ? yourSet : quotedText(first.name, 40)} predicts ${quotedText(a.label, 40)}`,
    );
  const missing = a.features.filter((f) => !b.kinds.has(f.name)).map((f) => f.name);
  const extra = b.features.filter((g) => !a.kinds.has(g.name)).map((g) => g.name);
  if (missing.length > 0) out.push(`it lacks ${quoted(missing)}`);
  if (extra.length > 0) out.push(`it also has ${quoted(extra)}, which would not be used`);
  const kinds = a.features.filter((f) => (b.kinds.get(f.name) ?? f.kind) !== f.kind).map((f) => f.name);
  if (kinds.length > 0)
    out.push(`${quoted(kinds)} ${kinds.length === 1 ? "holds" : "hold"} numbers in one and words in the other`);
  return out;
}

const ofSchemas = new WeakMap<Schema, PublicColumns>();

/** How a dataset's columns differ from what a run's schema asks for; empty when they fit. */
export function schemaDifferences(s: Schema, other: PublicColumns): readonly string[] {
  let own = ofSchemas.get(s);
  if (own === undefined) {
    const columns: PublicColumn[] = s.features.map((f) => ({
      name: f.name,
      kind: f.kind === "numeric" ? "number" : "category",
    }));
    own = { name: yourSet, columns: [...columns, { name: s.label.name, kind: "category" }] };
    ofSchemas.set(s, own);
  }
  return differences(own, other);
}

/** Owners, besides the builder, of the chosen datasets. */
export function ownersBeside(chosen: readonly { owner: string }[], builder: string | undefined): number {
  return new Set(chosen.map((d) => d.owner.toLowerCase()).filter((o) => o !== builder?.toLowerCase())).size;
}

const keyOf = (id: string) => `sahm.schema.${id.toLowerCase()}`;

/** Where schemas are kept: localStorage, or a Map in tests. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Forgets the schema of a validation set: its ranges and categories are values of that file. */
export function dropSchema(id: Hex, shelf: Pick<Storage, "removeItem"> = localStorage): void {
  shelf.removeItem(keyOf(id));
}

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
