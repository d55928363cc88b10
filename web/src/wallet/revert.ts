import { decodeErrorResult, parseAbi, type AbiParameter } from "viem";
import type { Hex } from "../core/bytes";
import { contractErrors } from "./contractErrors";

/** What a transaction of this page can meet: OpenZeppelin's errors and the contracts' own. */
const abi = parseAbi([
  "error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)",
  "error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)",
  "error GovernorNonexistentProposal(uint256 proposalId)",
  "error GovernorNotQueuedProposal(uint256 proposalId)",
  "error GovernorAlreadyQueuedProposal(uint256 proposalId)",
  "error GovernorRestrictedProposer(address proposer)",
  "error GovernorUnableToCancel(uint256 proposalId, address account)",
  "error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)",
  "error TimelockUnexecutedPredecessor(bytes32 predecessorId)",
  "error AccessManagedUnauthorized(address caller)",
  "error OwnableUnauthorizedAccount(address account)",
  "error FailedCall()",
  "error Error(string reason)",
  "error Panic(uint256 code)",
  ...contractErrors,
]);

const states = ["pending", "open for votes", "canceled", "defeated", "carried", "queued", "expired", "executed"];

/** One plain sentence for the bytes that a contract reverted with. */
export function wordsOfRevert(data: Hex): string {
  let name: string;
  let args: readonly unknown[];
  let inputs: readonly AbiParameter[];
  try {
    const decoded = decodeErrorResult({ abi, data });
    name = decoded.errorName;
    args = decoded.args ?? [];
    inputs = decoded.abiItem.type === "error" ? decoded.abiItem.inputs : [];
  } catch {
    return `It reverted with ${data.slice(0, 10)}.`;
  }
  switch (name) {
    case "GovernorUnexpectedProposalState": {
      const state = states[Number(args[1])] ?? "in another state";
      return `The proposal is ${state}, so this step does not apply; somebody may have been faster.`;
    }
    case "GovernorInsufficientProposerVotes":
      return "A proposer needs a vote, held and delegated before the proposal.";
    case "GovernorNonexistentProposal":
      return "The chain knows no such proposal.";
    case "GovernorUnableToCancel":
      return "Only the guardian can cancel it now, or its proposer before the vote.";
    case "GuardianCannotStay":
      return "The guardian cannot cancel the proposal that replaces it.";
    case "GovernorNotQueuedProposal":
      return "The proposal is not queued.";
    case "GovernorAlreadyQueuedProposal":
      return "The proposal is queued already.";
    case "TimelockUnexpectedOperationState":
      return "The proposal's waiting time is not over, or it was executed already.";
    case "TimelockUnexecutedPredecessor":
      return "Another proposal has to be executed first.";
    case "NotAcknowledged":
      return "The custodians have not acknowledged the dataset's key yet.";
    case "NotAdmitted":
      return "The dataset's owner is not admitted.";
    case "AlreadyAdmitted":
      return "The owner was admitted by another proposal meanwhile.";
    case "BadStatus":
      return "The dataset's status changed meanwhile, so the action does not apply any more.";
    case "BadBps":
      return "A share must lie between 0 and 100 %.";
    case "UnknownDataset":
      return "The registry knows no such dataset.";
    case "FailedCall":
      return "One of the proposal's actions failed.";
    case "Error":
      return typeof args[0] === "string" ? args[0] : "It reverted.";
  }
  const said = args.map((a, i) => `${inputs[i]?.name ?? ""} ${String(a)}`.trim());
  return `It reverted with ${name}${said.length === 0 ? "" : `: ${said.join(", ")}`}.`;
}
