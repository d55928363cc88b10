// What the escrow says of a run, read from the chain: the page checks the
// server's payouts and model against it, not against the server's own word.
import { queryOptions } from "@tanstack/react-query";
import { live, type Status } from "../../api/client";
import type { Hex } from "../../core/bytes";
import { resultOf, resultProposed, runAbi, type RunResult } from "../../core/result";
import { chainReader, type ChainReader, type Node } from "../../wallet/chain";
import type { Wallet } from "../../wallet/wallet";

export interface Settlement {
  builder: Hex;
  /** 32 zero bytes before a result is proposed. */
  payoutsRoot: Hex;
  /** Sum of all payouts of the result; 0 before one is proposed. */
  totalWei: bigint;
  /** What was paid of it. */
  paidWei: bigint;
  settled: boolean;
  /** Whose word all of this is. */
  node: Node;
  /** Unix seconds, chain time; 0 before a result is proposed. */
  challengeEnds: number;
  /** The last deadline, after which the builder can be refunded. */
  attestBy: number;
}

/** A settlement with the result that the custodians signed, as far as it could be had. */
export interface Attested extends Settlement {
  /** Hashes to what the escrow stores; undefined before a result is proposed and when `fault` says why. */
  result: RunResult | undefined;
  /** Why there is no result although one was proposed; empty when all is well. */
  fault: string;
}

/** Whose word something on chain is, at the end of a sentence. */
export function nodeWords(node: Node): string {
  return node === "this server" ? "this server’s own node, which could lie to you" : node;
}

/** Number of the state Settled in the contract's RunState. */
const settledState = 5;
const noHash = /^0x0{64}$/;

type Places = Pick<Status, "contracts" | "chainId">;

async function readRun({ client }: ChainReader, status: Pick<Places, "contracts">, runId: string) {
  return client.readContract({
    address: status.contracts.escrow as Hex,
    abi: runAbi,
    functionName: "run",
    args: [runId as Hex],
  });
}

type View = Awaited<ReturnType<typeof readRun>>;

function settlementOf(v: View, node: Node): Settlement {
  return {
    builder: v.builder.toLowerCase() as Hex,
    payoutsRoot: v.payoutsRoot,
    totalWei: v.total,
    paidWei: v.paid,
    settled: v.state === settledState,
    node,
    challengeEnds: Number(v.challengeEnds),
    attestBy: Number(v.deadlines.attestBy),
  };
}

/** Reads the escrow's view of a run. */
export async function readSettlement(
  chain: ChainReader,
  status: Pick<Status, "contracts">,
  runId: string,
): Promise<Settlement> {
  return settlementOf(await readRun(chain, status, runId), chain.node);
}

/** Reads the escrow's view of a run and the result that it has the digest of. */
export async function readAttested(chain: ChainReader, status: Places, runId: string): Promise<Attested> {
  const v = await readRun(chain, status, runId);
  const s = settlementOf(v, chain.node);
  if (noHash.test(v.resultHash)) return { ...s, result: undefined, fault: "" };
  let told: RunResult[];
  try {
    told = await findResults(chain, status, runId as Hex, v);
  } catch {
    return { ...s, result: undefined, fault: `${whose(chain.node)} does not tell the events of this run.` };
  }
  const result = resultOf(status.chainId, status.contracts.escrow, v.resultHash, told);
  if (result !== undefined) return { ...s, result, fault: "" };
  return {
    ...s,
    result,
    fault:
      told.length === 0
        ? `${whose(chain.node)} knows no event with the result that the escrow holds the hash of.`
        : `What ${whose(chain.node, true)} tells of the result is not what the custodians signed: it does not have the hash that the escrow holds.`,
  };
}

function whose(node: Node, within = false): string {
  if (node === "this server") return within ? "this server’s own node" : "This server’s own node";
  return within ? node : "Your wallet’s node";
}

/** Blocks of one question to a node that answers about few only, and how many such questions are asked. */
const few = 1_000n;
const most = 40;

/**
 * The results that were proposed in the run's attempt, as the node tells them.
 * Nodes of wallets often answer about few blocks at once: then the block is
 * searched by its time, which is the end of the challenge window less its
 * length; and where the DAO changed that since, backwards from the last time at
 * which a result could be proposed.
 */
async function findResults({ client }: ChainReader, status: Places, runId: Hex, v: View): Promise<RunResult[]> {
  const escrow = status.contracts.escrow as Hex;
  const ask = async (fromBlock: bigint, toBlock: bigint | "latest") => {
    const logs = await client.getLogs({
      address: escrow,
      event: resultProposed,
      args: { runId, attempt: v.attempt },
      fromBlock,
      toBlock,
      strict: true,
    });
    return logs.map((l) => l.args.result);
  };
  try {
    return await ask(v.assignedBlock, "latest");
  } catch {
    // asked for fewer blocks below; if it was something else, that fails too
  }
  const head = await client.getBlockNumber();
  const firstAt = async (time: bigint): Promise<bigint> => {
    let [low, high] = [v.assignedBlock, head];
    while (low < high) {
      const middle = (low + high) / 2n;
      const { timestamp } = await client.getBlock({ blockNumber: middle });
      if (timestamp < time) low = middle + 1n;
      else high = middle;
    }
    return low;
  };
  const upTo = (block: bigint) => (block < head ? block : head);
  const window = await client.readContract({ address: escrow, abi: runAbi, functionName: "challengeWindow" });
  const at = await firstAt(v.challengeEnds - window);
  const found = await ask(at, upTo(at + few - 1n));
  if (resultOf(status.chainId, escrow, v.resultHash, found) !== undefined) return found;
  const last = v.challengeEnds < v.deadlines.attestBy ? v.challengeEnds : v.deadlines.attestBy;
  let to = await firstAt(last + 1n);
  for (let asked = 0; asked < most && to >= v.assignedBlock; asked++) {
    const from = to - few + 1n > v.assignedBlock ? to - few + 1n : v.assignedBlock;
    const more = await ask(from, to);
    found.push(...more);
    if (resultOf(status.chainId, escrow, v.resultHash, more) !== undefined) break;
    to = from - 1n;
  }
  return found;
}

/** The escrow's view of a run and its result. `stage` is part of the key so that what changes it is read anew. */
export function settlementQuery(status: Status | undefined, wallet: Wallet | undefined, runId: string, stage: string) {
  return queryOptions({
    queryKey: ["settlement", runId, status?.contracts.escrow ?? "", wallet?.address ?? "", stage],
    queryFn: async () => {
      if (status === undefined) throw new Error("the server has not answered yet");
      return readAttested(await chainReader(wallet, status.chainId), status, runId);
    },
    enabled: status !== undefined,
    staleTime: live.slow,
    // Of the same run, read a moment ago, until the new answer is here.
    placeholderData: (before: Attested | undefined, query) => (query?.queryKey[1] === runId ? before : undefined),
    retry: 1,
  });
}
