// What proposals are compared with, read from the chain.
import { parseAbi, type PublicClient } from "viem";
import type { Contracts } from "../api/client";
import type { Hex } from "../core/bytes";
import { pricesAbi, type Parameters } from "../core/governor";

const registryAbi = parseAbi([
  "function dataset(bytes32 datasetId) view returns (DatasetView)",
  "struct DatasetView { address creator; address owner; uint32 version; string manifestCid; string dataCid; string envelopeCid; bytes32 dataRoot; uint64 rows; bytes32 policyHash; uint32 epoch; uint256 priceFloorWei; uint8 status; bool acknowledged; }",
]);

/** Who published each of the datasets, by the registry. */
export function readCreators(
  client: PublicClient,
  { contracts }: { contracts: Contracts },
  datasets: readonly string[],
): Promise<Hex[]> {
  const address = contracts.datasets as Hex;
  return Promise.all(
    datasets.map(async (id) => {
      const d = await client.readContract({ address, abi: registryAbi, functionName: "dataset", args: [id as Hex] });
      return d.creator.toLowerCase() as Hex;
    }),
  );
}

/** What the price book charges now. */
export function readParameters(client: PublicClient, { contracts }: { contracts: Contracts }): Promise<Parameters> {
  return client.readContract({ address: contracts.prices as Hex, abi: pricesAbi, functionName: "parameters" });
}
