// What the escrow says of a run, read from the chain: the page checks the
// server's payouts and model against it, not against the server's own word.
import { queryOptions } from "@tanstack/react-query";
import { parseAbi } from "viem";
import { live, type Status } from "../../api/client";
import type { Hex } from "../../core/bytes";
import { chainReader, type ChainReader, type Node } from "../../wallet/chain";
import type { Wallet } from "../../wallet/wallet";

const abi = parseAbi([
  "function run(bytes32 runId) view returns (RunView)",
  "struct Deadlines { uint64 assignBy; uint64 startBy; uint64 trainBy; uint64 attestBy; }",
  "struct RunView { uint8 state; uint32 attempt; address builder; address coordinator; address token; uint32 epoch; uint32 rounds; uint32 kMin; uint256 funded; uint256 paid; uint256 refunded; uint256 total; int64 lastRound; uint32 trainingRounds; address evaluator; address recomputer; bytes32 validationId; uint32 validationVersion; bytes32 seedsRoot; bytes32 assignmentHash; uint64 assignedBlock; Deadlines deadlines; uint64 startsBy; uint64 challengeEnds; uint32 roundsCompleted; bytes32 aggregateHash; bytes32 modelHash; bytes32 scoresRoot; bytes32 receiptsRoot; bytes32 payoutsRoot; string sealedModelCid; }",
]);

export interface Settlement {
  builder: Hex;
  /** 32 zero bytes before a result is proposed. */
  payoutsRoot: Hex;
  modelHash: Hex;
  sealedModelCid: string;
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

/** Whose word something on chain is, at the end of a sentence. */
export function nodeWords(node: Node): string {
  return node === "this server" ? "this server’s own node, which could lie to you" : node;
}

/** Number of the state Settled in the contract's RunState. */
const settledState = 5;

/** Reads the escrow's view of a run. */
export async function readSettlement(
  { client, node }: ChainReader,
  status: Pick<Status, "contracts">,
  runId: string,
): Promise<Settlement> {
  const v = await client.readContract({
    address: status.contracts.escrow as Hex,
    abi,
    functionName: "run",
    args: [runId as Hex],
  });
  return {
    builder: v.builder.toLowerCase() as Hex,
    payoutsRoot: v.payoutsRoot,
    modelHash: v.modelHash,
    sealedModelCid: v.sealedModelCid,
    totalWei: v.total,
    paidWei: v.paid,
    settled: v.state === settledState,
    node,
    challengeEnds: Number(v.challengeEnds),
    attestBy: Number(v.deadlines.attestBy),
  };
}

/** The escrow's view of a run. `stage` is part of the key so that what changes it is read anew. */
export function settlementQuery(status: Status | undefined, wallet: Wallet | undefined, runId: string, stage: string) {
  return queryOptions({
    queryKey: ["settlement", runId, status?.contracts.escrow ?? "", wallet?.address ?? "", stage],
    queryFn: async () => {
      if (status === undefined) throw new Error("the server has not answered yet");
      return readSettlement(await chainReader(wallet, status.chainId), status, runId);
    },
    enabled: status !== undefined,
    staleTime: live.slow,
    // Of the same run, read a moment ago, until the new answer is here.
    placeholderData: (before: Settlement | undefined, query) => (query?.queryKey[1] === runId ? before : undefined),
    retry: 1,
  });
}
