import type { Table } from "./csv";
export interface ManifestArgs {
  title: string;
  /** Column names and kinds are published; values are not. */
  table: Pick<Table, "labelName" | "rows"> & { features: readonly { name: string; kind: "numeric" | "categorical" }[] };
  dataCid: string;
  /** Of the ciphertext. */
  dataSha256: Uint8Array;
  dataBytes: number;
  envelopeCid: string;
  envelopeSha256: Uint8Array;
  /** Canonical document. */
  policy: string;
}
/** The manifest's bytes: those of Go's croissant(). */
export function manifest(_args: ManifestArgs): Uint8Array<ArrayBuffer> {
  throw new Error("not written yet");
}
