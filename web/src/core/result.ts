// What custodians sign of a finished run. The escrow stores the digest of it
// only; its fields are in an event, which whoever passes it on can forge. They
// are believed when they hash to what is stored (RunTypes.sol, OrderHash.sol).

import { hashTypedData, parseAbi, parseAbiItem, type TypedDataDefinition } from "viem";
import type { Hex } from "./bytes";
import { escrowDomain } from "./typed";

export interface RunResult {
  readonly runId: Hex;
  readonly attempt: number;
  readonly epoch: number;
  readonly roundsCompleted: number;
  readonly aggregateHash: Hex;
  readonly modelHash: Hex;
  readonly sealedModelCid: string;
  readonly scoresRoot: Hex;
  readonly receiptsRoot: Hex;
  readonly payoutsRoot: Hex;
  readonly totalWei: bigint;
}

/** The escrow's view of a run (IRunEscrow). */
export const runAbi = parseAbi([
  "function run(bytes32 runId) view returns (RunView)",
  "function challengeWindow() view returns (uint64)",
  "struct Deadlines { uint64 assignBy; uint64 startBy; uint64 trainBy; uint64 attestBy; }",
  "struct RunView { uint8 state; uint32 attempt; address builder; address coordinator; address token; uint32 epoch; uint32 rounds; uint32 kMin; uint256 funded; uint256 paid; uint256 refunded; uint256 total; uint32 topUps; int64 lastRound; uint32 trainingRounds; address evaluator; address recomputer; bytes32 itemsHash; bytes32 seedsRoot; bytes32 assignmentHash; uint64 assignedBlock; Deadlines deadlines; uint64 startsBy; uint64 challengeEnds; bytes32 payoutsRoot; bytes32 resultHash; }",
]);

/** The escrow's event with a proposed result. */
export const resultProposed = parseAbiItem([
  "event ResultProposed(bytes32 indexed runId, uint32 indexed attempt, Result result, uint64 challengeEnds)",
  "struct Result { bytes32 runId; uint32 attempt; uint32 epoch; uint32 roundsCompleted; bytes32 aggregateHash; bytes32 modelHash; string sealedModelCid; bytes32 scoresRoot; bytes32 receiptsRoot; bytes32 payoutsRoot; uint256 totalWei; }",
]);

/** A result as typed data in the escrow's domain. */
export function resultTypedData(chainId: number, escrow: string, result: RunResult) {
  return {
    domain: escrowDomain(chainId, escrow),
    primaryType: "Result",
    types: {
      Result: [
        { name: "runId", type: "bytes32" },
        { name: "attempt", type: "uint32" },
        { name: "epoch", type: "uint32" },
        { name: "roundsCompleted", type: "uint32" },
        { name: "aggregateHash", type: "bytes32" },
        { name: "modelHash", type: "bytes32" },
        { name: "sealedModelCid", type: "string" },
        { name: "scoresRoot", type: "bytes32" },
        { name: "receiptsRoot", type: "bytes32" },
        { name: "payoutsRoot", type: "bytes32" },
        { name: "totalWei", type: "uint256" },
      ],
    },
    message: { ...result },
  } as const satisfies TypedDataDefinition;
}

/** What the custodians signed, and the escrow stores as `resultHash`. */
export function resultHash(chainId: number, escrow: string, result: RunResult): Hex {
  return hashTypedData(resultTypedData(chainId, escrow, result));
}

/**
 * The one of these results that has the digest; undefined when none has. An
 * attempt may have been proposed more than once, and a node may tell anything.
 */
export function resultOf(
  chainId: number,
  escrow: string,
  digest: string,
  told: readonly RunResult[],
): RunResult | undefined {
  return told.find((r) => resultHash(chainId, escrow, r) === digest.toLowerCase());
}
