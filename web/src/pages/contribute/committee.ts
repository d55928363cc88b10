// The custodians in office, read from the chain and compared with those that
// this browser knows: keys are shared with whoever is named here, so the API is
// not asked, and a node that names others is not believed.
import { parseAbi } from "viem";
import { Problem } from "../../api/problem";
import type { Hex } from "../../core/bytes";
import { chainReader, type Node } from "../../wallet/chain";
import {
  committeesKey,
  compareCommittee,
  shortFingerprint,
  writeCommittees,
  type Committee,
  type Standing,
} from "../../wallet/committees";
import type { PinnedStatus } from "../../wallet/market";
import type { Wallet } from "../../wallet/wallet";

const abi = parseAbi([
  "function currentEpoch() view returns (uint32)",
  "function committee(uint32 epoch) view returns (address[] members, bytes32[] sealingKeys, uint8 threshold)",
]);

/** A committee as somebody's node named it. */
export interface Named {
  readonly committee: Committee;
  readonly node: Node;
  readonly standing: Standing;
}

function failed(e: unknown): Problem {
  if (e instanceof Problem) return e;
  return new Problem({
    type: "urn:sahm:page:committee",
    title: "The custodians could not be read from the chain",
    detail: e instanceof Error ? (e.message.split("\n")[0] ?? "") : "",
    advice: "Nothing was published. Try again in a moment.",
  });
}

/** The committee in office and how it stands to what this browser knows. The first one is remembered. */
export async function readCommittee(status: PinnedStatus, wallet: Wallet | undefined): Promise<Named> {
  const address = status.contracts.custodians as Hex;
  let named: Omit<Named, "standing">;
  try {
    const { client, node } = await chainReader(wallet, status.chainId);
    const epoch = await client.readContract({ address, abi, functionName: "currentEpoch" });
    if (epoch === 0)
      throw new Problem({
        type: "urn:sahm:page:committee",
        title: "There are no custodians yet",
        advice: "Wait until the market is ready.",
      });
    const [members, keys, t] = await client.readContract({ address, abi, functionName: "committee", args: [epoch] });
    const lower = (list: readonly string[]) => list.map((x) => x.toLowerCase() as Hex);
    named = { committee: { epoch, t, members: lower(members), sealingKeys: lower(keys) }, node };
  } catch (e) {
    throw failed(e);
  }
  const kept = localStorage.getItem(committeesKey);
  const standing = compareCommittee(kept, status, named.committee);
  if (standing.is !== "first") return { ...named, standing };
  confirmCommittee(status, named.committee);
  return { ...named, standing: { is: "same" } };
}

/** Makes a committee a known one: the first by itself, a later one when its reader says so. */
export function confirmCommittee(status: PinnedStatus, c: Committee): void {
  localStorage.setItem(committeesKey, writeCommittees(localStorage.getItem(committeesKey), status, c));
}

/** The committee to share a key among: one that this browser knows, or a Problem that says why not. */
export async function committeeOf(status: PinnedStatus, wallet: Wallet): Promise<Committee> {
  const { committee, node, standing } = await readCommittee(status, wallet);
  if (standing.is === "forged") throw otherCustodians(committee, standing.known, node);
  if (standing.is === "new")
    throw new Problem({
      type: "urn:sahm:page:new-custodians",
      title: "There are new custodians",
      detail: `Epoch ${committee.epoch}, fingerprint ${shortFingerprint(committee)}. Nothing was encrypted or sent.`,
      advice: "Look at them on this page and confirm them first.",
    });
  return committee;
}

/** A node named other custodians than this browser knows. */
export function otherCustodians(now: Committee, known: Committee, node: Node): Problem {
  return new Problem({
    type: "urn:sahm:page:other-custodians",
    title: "Other custodians were named than the ones this browser knows",
    detail:
      `For epoch ${known.epoch} this browser knows ${shortFingerprint(known)}; ` +
      `${node} now names ${shortFingerprint(now)} for epoch ${now.epoch}. Nothing was encrypted or sent.`,
    advice: "Do not go on: whoever named them may want the key of your data. Ask somebody you trust.",
  });
}
