// The custodians in office, read from the chain: keys are shared with whoever
// is named here, so the API is not asked.
import { parseAbi } from "viem";
import { origin, type Status } from "../../api/client";
import { Problem } from "../../api/problem";
import type { Hex } from "../../core/bytes";
import { chainOf, reader } from "../../wallet/chain";

const abi = parseAbi([
  "function currentEpoch() view returns (uint32)",
  "function committee(uint32 epoch) view returns (address[] members, bytes32[] sealingKeys, uint8 threshold)",
]);

/** A committee: member i has sealing key i. */
export interface ChainCommittee {
  epoch: number;
  t: number;
  members: Hex[];
  sealingKeys: Hex[];
}

function failed(e: unknown): Problem {
  return new Problem({
    type: "urn:sahm:page:committee",
    title: "The custodians could not be read from the chain",
    detail: e instanceof Error ? (e.message.split("\n")[0] ?? "") : "",
    advice: "Nothing was published. Try again in a moment.",
  });
}

/** The epoch in office; 0 before the first. */
export async function currentEpoch(status: Status): Promise<number> {
  try {
    return await reader(chainOf(status.chainId, origin)).readContract({
      address: status.contracts.custodians as Hex,
      abi,
      functionName: "currentEpoch",
    });
  } catch (e) {
    throw failed(e);
  }
}

/** The committee in office. Throws a Problem if there is none. */
export async function committeeOf(status: Status): Promise<ChainCommittee> {
  const epoch = await currentEpoch(status);
  if (epoch === 0)
    throw new Problem({
      type: "urn:sahm:page:committee",
      title: "There are no custodians yet",
      advice: "Wait until the market is ready.",
    });
  try {
    const [members, sealingKeys, t] = await reader(chainOf(status.chainId, origin)).readContract({
      address: status.contracts.custodians as Hex,
      abi,
      functionName: "committee",
      args: [epoch],
    });
    return { epoch, t, members: members.map((m) => m.toLowerCase() as Hex), sealingKeys: [...sealingKeys] };
  } catch (e) {
    throw failed(e);
  }
}
