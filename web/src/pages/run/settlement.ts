// What the escrow says of a run, read from the chain: the page checks the
// server's payouts and model against it, not against the server's own word.
import { queryOptions } from "@tanstack/react-query";
import { parseAbi } from "viem";
import { live, origin, type Status } from "../../api/client";
import type { Hex } from "../../core/bytes";
import { chainOf, reader } from "../../wallet/chain";

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
  /** Unix seconds, chain time; 0 before a result is proposed. */
  challengeEnds: number;
  /** The last deadline, after which the builder can be refunded. */
  attestBy: number;
}

async function read(status: Status, runId: string): Promise<Settlement> {
  const v = await reader(chainOf(status.chainId, origin)).readContract({
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
    challengeEnds: Number(v.challengeEnds),
    attestBy: Number(v.deadlines.attestBy),
  };
}

/** The escrow's view of a run. `stage` is part of the key so that a new state is read again. */
export function settlementQuery(status: Status | undefined, runId: string, stage: string) {
  return queryOptions({
    queryKey: ["settlement", runId, stage, status?.contracts.escrow ?? ""],
    queryFn: () =>
      status === undefined ? Promise.reject(new Error("the server has not answered yet")) : read(status, runId),
    enabled: status !== undefined,
    staleTime: live.slow,
  });
}
