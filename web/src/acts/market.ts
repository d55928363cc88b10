// What proposals are compared with, read from the chain.
import { parseAbi, toFunctionSelector, type PublicClient } from "viem";
import type { Contracts, Status } from "../api/client";
import {
  custodiansAbi,
  pricesAbi,
  settings,
  type Action,
  type Committee,
  type Dynamics,
  type Parameters,
  type Places,
  type SettingName,
} from "../core/actions";
import type { Hex } from "../core/bytes";
import { chainReader } from "../wallet/chain";
import type { Wallet } from "../wallet/wallet";

const registryAbi = parseAbi([
  "function dataset(bytes32 datasetId) view returns (DatasetView)",
  "struct DatasetView { address creator; address owner; uint32 version; string manifestCid; string dataCid; string envelopeCid; bytes32 dataRoot; uint64 rows; bytes32 policyHash; uint32 epoch; uint256 priceFloorWei; uint8 status; bool acknowledged; }",
]);
const balanceAbi = parseAbi(["function balanceOf(address account) view returns (uint256)"]);

/**
 * The contracts that proposals act on: those that this browser knows, and the
 * one that mints votes for contributions, by the vote token, which only lets
 * that one. Without it where nobody can tell.
 */
export async function readPlaces(
  wallet: Wallet | undefined,
  { chainId, contracts }: Pick<Status, "chainId" | "contracts">,
): Promise<Places> {
  try {
    const { client } = await chainReader(wallet, chainId);
    const minter = await readSetting(client, contracts, "minter");
    return minter === 0n ? contracts : { ...contracts, contribution: `0x${minter.toString(16).padStart(40, "0")}` };
  } catch {
    return contracts;
  }
}

/** A dataset as the registry has it. */
export function readDataset(client: PublicClient, { contracts }: { contracts: Contracts }, id: string) {
  return client.readContract({
    address: contracts.datasets as Hex,
    abi: registryAbi,
    functionName: "dataset",
    args: [id as Hex],
  });
}

/** Who published each of the datasets, by the registry. */
export function readCreators(
  client: PublicClient,
  status: { contracts: Contracts },
  datasets: readonly string[],
): Promise<Hex[]> {
  return Promise.all(datasets.map(async (id) => (await readDataset(client, status, id)).creator.toLowerCase() as Hex));
}

/** What the price book charges now. */
export function readParameters(client: PublicClient, { contracts }: { contracts: Contracts }): Promise<Parameters> {
  return client.readContract({ address: contracts.prices as Hex, abi: pricesAbi, functionName: "parameters" });
}

/** A dataset's base price, and whether it is its own. */
export async function readBase(
  client: PublicClient,
  { contracts }: { contracts: Contracts },
  dataset: string,
): Promise<{ readonly baseWei: bigint; readonly own: boolean }> {
  const [baseWei, own] = await client.readContract({
    address: contracts.prices as Hex,
    abi: pricesAbi,
    functionName: "datasetBase",
    args: [dataset as Hex],
  });
  return { baseWei, own };
}

/** How prices move by themselves now. */
export function readDynamics(client: PublicClient, { contracts }: { contracts: Contracts }): Promise<Dynamics> {
  return client.readContract({ address: contracts.prices as Hex, abi: pricesAbi, functionName: "dynamics" });
}

/** The committee in office; its epoch is 0 and it is empty before the first. */
export async function readCommittee(
  client: PublicClient,
  { contracts }: { contracts: Contracts },
): Promise<Committee & { readonly epoch: number }> {
  const to = { address: contracts.custodians as Hex, abi: custodiansAbi } as const;
  const epoch = await client.readContract({ ...to, functionName: "currentEpoch" });
  if (epoch === 0) return { epoch, members: [], sealingKeys: [], threshold: 0 };
  const [members, keys, threshold] = await client.readContract({ ...to, functionName: "committee", args: [epoch] });
  const lower = (list: readonly string[]) => list.map((x) => x.toLowerCase() as Hex);
  return { epoch, members: lower(members), sealingKeys: lower(keys), threshold };
}

/** One parameter as it is now. */
export async function readSetting(client: PublicClient, places: Places, name: SettingName): Promise<bigint> {
  const rule = settings[name];
  const address = places[rule.on];
  if (address === undefined) throw new Error(`nobody told which contract keeps ${rule.name}`);
  const data = toFunctionSelector(`${rule.get}()`);
  const told = (await client.call({ to: address as Hex, data })).data;
  if (told === undefined || !/^0x[0-9a-f]{64}$/i.test(told)) throw new Error(`${rule.name} could not be read`);
  return BigInt(told);
}

/** What a proposal's actions change, as it is now; what could not be read is absent. */
export interface Now {
  readonly parameters?: Parameters;
  readonly dynamics?: Dynamics;
  readonly committee?: Committee & { readonly epoch: number };
  readonly settings: ReadonlyMap<SettingName, bigint>;
  /** Base price of a dataset, and whether it is its own. */
  readonly bases: ReadonlyMap<string, { readonly baseWei: bigint; readonly own: boolean }>;
  /** What the treasury holds of what is paid. */
  readonly treasury: ReadonlyMap<"credit" | "votes" | "coin", bigint>;
}

/** Reads what these actions change. */
export async function readNow(
  client: PublicClient,
  status: { contracts: Contracts },
  places: Places,
  actions: readonly Action[],
): Promise<Now> {
  const out = {
    settings: new Map<SettingName, bigint>(),
    bases: new Map<string, { baseWei: bigint; own: boolean }>(),
    treasury: new Map<"credit" | "votes" | "coin", bigint>(),
  };
  let more: Pick<Now, "parameters" | "dynamics" | "committee"> = {};
  await Promise.allSettled(
    actions.map(async (a) => {
      switch (a.kind) {
        case "prices":
          more = { ...more, parameters: await readParameters(client, status) };
          break;
        case "dynamics":
          more = { ...more, dynamics: await readDynamics(client, status) };
          break;
        case "committee":
          more = { ...more, committee: await readCommittee(client, status) };
          break;
        case "setting":
          out.settings.set(a.name, await readSetting(client, places, a.name));
          break;
        case "base":
        case "clearBase":
          out.bases.set(a.dataset, await readBase(client, status, a.dataset));
          break;
        case "pay":
          out.treasury.set(a.asset, await readTreasury(client, places, a.asset));
      }
    }),
  );
  return { ...out, ...more };
}

/** What the treasury, which is the timelock, holds. */
export function readTreasury(
  client: PublicClient,
  places: Places,
  asset: "credit" | "votes" | "coin",
): Promise<bigint> {
  const timelock = places.timelock as Hex;
  if (asset === "coin") return client.getBalance({ address: timelock });
  const address = (asset === "credit" ? places.credit : places.token) as Hex;
  return client.readContract({ address, abi: balanceAbi, functionName: "balanceOf", args: [timelock] });
}
