// A dataset's manifest: MLCommons Croissant 1.1 JSON-LD with the ciphertext as
// its distribution. Column names and types are public, values are not. Its
// bytes are those of the command line's croissant().

import { toHex, utf8 } from "./bytes";
import type { ColumnKind, Table } from "./csv";
import { jsonString } from "./text";

export interface ManifestArgs {
  title: string;
  table: Pick<Table, "labelName" | "rows"> & { readonly features: readonly { name: string; kind: ColumnKind }[] };
  dataCid: string;
  /** SHA-256 and length of the ciphertext. */
  dataSha256: Uint8Array;
  dataBytes: number;
  envelopeCid: string;
  envelopeSha256: Uint8Array;
  /** The canonical document. */
  policy: string;
}

type Value = string | readonly Value[] | { readonly [name: string]: Value } | Verbatim;

// A document that keeps its own order of members.
class Verbatim {
  constructor(readonly value: unknown) {}
}

export function manifest(args: ManifestArgs): Uint8Array<ArrayBuffer> {
  const { table } = args;
  const fields = [
    ...table.features.map((c) => field(c.name, c.kind === "numeric")),
    field(table.labelName, false), // classes are text to the model, numbers or not
  ];
  const document: Value = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: args.title,
    description: `${table.rows} rows, encrypted. Use is by training runs that the policy allows; the rows are never for download.`,
    version: "1.0.0",
    license: "https://spdx.org/licenses/LicenseRef-Sahm-Policy",
    "odrl:hasPolicy": {
      "@type": "odrl:Offer",
      "odrl:permission": { "odrl:action": "odrl:derive", sahmPolicy: new Verbatim(JSON.parse(args.policy)) },
    },
    distribution: [
      {
        "@type": "cr:FileObject",
        "@id": "ciphertext",
        name: "ciphertext",
        description: "age v1 file (X25519, ChaCha20-Poly1305) of the CSV",
        contentUrl: "ipfs://" + args.dataCid,
        contentSize: `${args.dataBytes} B`,
        encodingFormat: "text/csv",
        sha256: toHex(args.dataSha256).slice(2),
      },
      {
        "@type": "cr:FileObject",
        "@id": "envelope",
        name: "envelope",
        description: "the file's key, shared among the custodians",
        contentUrl: "ipfs://" + args.envelopeCid,
        encodingFormat: "application/json",
        sha256: toHex(args.envelopeSha256).slice(2),
      },
    ],
    recordSet: [{ "@type": "cr:RecordSet", "@id": "rows", name: "rows", field: fields }],
  };
  return utf8(indented(document, ""));
}

function field(name: string, numeric: boolean): Value {
  return {
    "@type": "cr:Field",
    "@id": "rows/" + name,
    name,
    dataType: numeric ? "sc:Float" : "sc:Text",
    source: { fileObject: { "@id": "ciphertext" }, extract: { column: name } },
  };
}

// JSON with sorted names and one space of indent, as Go's MarshalIndent writes maps.
function indented(value: unknown, indent: string, sorted = true): string {
  const inner = indent + " ";
  const block = (open: string, items: string[], close: string): string =>
    items.length === 0 ? open + close : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
  if (value instanceof Verbatim) return indented(value.value, indent, false);
  if (typeof value === "string") return jsonString(value, true);
  if (Array.isArray(value)) {
    return block(
      "[",
      value.map((v: unknown) => indented(v, inner, sorted)),
      "]",
    );
  }
  if (typeof value === "object" && value !== null) {
    const members: [string, unknown][] = Object.entries(value);
    if (sorted) members.sort(([a], [b]) => (a < b ? -1 : 1));
    return block(
      "{",
      members.map(([k, v]) => `${jsonString(k, true)}: ${indented(v, inner, sorted)}`),
      "}",
    );
  }
  return String(value);
}

const CONTEXT: Value = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  odrl: "http://www.w3.org/ns/odrl/2/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};
