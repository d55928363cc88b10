// What the registry says of a dataset, read from the chain: the page compares
// the server's list with it.
import { queryOptions } from "@tanstack/react-query";
import { BaseError, ContractFunctionRevertedError, parseAbi } from "viem";
import { live, type Dataset, type Status } from "../../api/client";
import type { Hex } from "../../core/bytes";
import { chainReader, type Node } from "../../wallet/chain";
import type { Wallet } from "../../wallet/wallet";

const abi = parseAbi([
  "function dataset(bytes32 datasetId) view returns (DatasetView)",
  "struct DatasetView { address creator; address owner; uint32 version; string manifestCid; string dataCid; string envelopeCid; bytes32 dataRoot; uint64 rows; bytes32 policyHash; uint32 epoch; uint256 priceFloorWei; uint8 status; bool acknowledged; }",
]);

export interface Registered {
  readonly owner: string;
  readonly version: number;
  readonly manifestCid: string;
  readonly dataCid: string;
  readonly envelopeCid: string;
  readonly rows: bigint;
  readonly policyHash: string;
  readonly priceFloorWei: bigint;
}

/** The registry's entry, undefined inside if it has none. Fails where there is no node to ask. */
export function registryQuery(
  d: Pick<Dataset, "id" | "version">,
  status: Status | undefined,
  wallet: Wallet | undefined,
) {
  return queryOptions({
    queryKey: ["registry", d.id, d.version, status?.contracts.datasets ?? "", wallet?.address ?? ""],
    queryFn: async (): Promise<{ node: Node; entry: Registered | undefined }> => {
      if (status === undefined) throw new Error("the server has not answered yet");
      const { client, node } = await chainReader(wallet, status.chainId);
      try {
        const v = await client.readContract({
          address: status.contracts.datasets as Hex,
          abi,
          functionName: "dataset",
          args: [d.id as Hex],
        });
        return { node, entry: { ...v, owner: v.owner.toLowerCase(), policyHash: v.policyHash.toLowerCase() } };
      } catch (e) {
        if (e instanceof BaseError && e.walk((x) => x instanceof ContractFunctionRevertedError) !== null)
          return { node, entry: undefined }; // UnknownDataset
        throw e;
      }
    },
    enabled: status !== undefined,
    retry: false,
    staleTime: live.slow,
  });
}

/** What of the server's entry differs from the registry's, in plain words. */
export function unlike(d: Dataset, r: Registered): string[] {
  const out: string[] = [];
  const compare = (what: string, same: boolean) => {
    if (!same) out.push(what);
  };
  compare("the owner", d.owner.toLowerCase() === r.owner);
  compare("the version", d.version === r.version);
  compare("the number of rows", BigInt(d.rows) === r.rows);
  compare("the policy", d.policyHash.toLowerCase() === r.policyHash);
  compare("the least price", BigInt(d.priceFloorWei) === r.priceFloorWei);
  compare("the ciphertext", d.dataCid === r.dataCid);
  compare("the envelope", d.envelopeCid === r.envelopeCid);
  compare("the manifest", d.manifestCid === r.manifestCid);
  return out;
}
