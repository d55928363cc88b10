import { queryOptions } from "@tanstack/react-query";
import type { Dataset } from "../../api/client";
import { readManifest } from "../dataset/columns";
import { download } from "../run/content";
import type { PublicColumns } from "./schemas";

const maxManifest = 16 << 20;

/** The public columns of a dataset, from its manifest as its CID names it: never asked twice. */
export function columnsQuery(d: Pick<Dataset, "id" | "title" | "manifestCid">) {
  return queryOptions({
    queryKey: ["columns", d.manifestCid, d.title, d.id],
    queryFn: async ({ signal }): Promise<PublicColumns> => {
      const { columns } = readManifest(await download(d.manifestCid, maxManifest, undefined, signal));
      return { id: d.id, title: d.title, columns };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
