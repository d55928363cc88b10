// What a proposal is: its actions and its words, which its id follows from. The
// server drafts proposals and describes them; what is sent and what members
// read follows from the calldata alone.

import {
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionData,
  keccak256,
  parseAbi,
  parseAbiParameters,
} from "viem";
import type { Action, KnownAction, Parameters, Places, RawAction } from "./actions";
import { words } from "./actionwords";
import { utf8, type Hex } from "./bytes";

const governorAbi = parseAbi([
  "function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)",
  "function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns (uint256)",
  "function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns (uint256)",
  "function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns (uint256)",
]);

/** Calldata or words that are not what they should be; its message is for people. */
export class GovernorError extends Error {
  override readonly name = "GovernorError";
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const lower = (h: string): Hex => h.toLowerCase() as Hex;

/** What a proposal is made of: the governor knows it by the hash of both. */
export interface Content {
  readonly actions: readonly RawAction[];
  readonly description: string;
}

/** The governor's id of a proposal: keccak256(abi.encode(targets, values, calldatas, descriptionHash)). */
export function proposalId({ actions, description }: Content): bigint {
  const parts = encodeAbiParameters(parseAbiParameters("address[], uint256[], bytes[], bytes32"), [
    actions.map((a) => a.target),
    actions.map((a) => a.valueWei),
    actions.map((a) => a.data),
    keccak256(utf8(description)),
  ]);
  return BigInt(keccak256(parts));
}

/**
 * Refuses a proposal whose id does not follow from the actions and the
 * description that are shown: votes, queueing and execution name the id, and
 * another id is another proposal. Throws a GovernorError.
 */
export function checkProposalId(id: string, content: Content): void {
  if (!/^[0-9]{1,78}$/.test(id) || BigInt(id) !== proposalId(content))
    throw new GovernorError("its id belongs to another proposal than the actions and words that the server shows");
}

export type Step = "propose" | "queue" | "execute" | "cancel";

/**
 * Refuses calldata for the governor unless it is exactly the step asked for, of
 * these actions with what they pay, and this description. Throws a GovernorError.
 */
export function checkGovernorCall(
  call: { to: string; data: Hex },
  step: Step,
  of: Content,
  places: Pick<Places, "governor">,
): void {
  if (!same(call.to, places.governor))
    throw new GovernorError(`the transaction goes to ${call.to}, which is not the governor`);
  if (!same(governorCall(step, of), call.data)) throw new GovernorError(differs(call.data, step, of));
}

/** The calldata of one step of a proposal. */
export function governorCall(step: Step, { actions, description }: Content): Hex {
  const targets = actions.map((a) => a.target);
  const values = actions.map((a) => a.valueWei);
  const calldatas = actions.map((a) => a.data);
  if (step === "propose")
    return encodeFunctionData({
      abi: governorAbi,
      functionName: "propose",
      args: [targets, values, calldatas, description],
    });
  const hash = keccak256(utf8(description));
  return encodeFunctionData({ abi: governorAbi, functionName: step, args: [targets, values, calldatas, hash] });
}

/** What calldata that is not the wanted one is instead, as well as it can be told. */
function differs(data: Hex, step: Step, of: Content): string {
  try {
    const got = decodeFunctionData({ abi: governorAbi, data });
    if (got.functionName !== step) return `the transaction would ${got.functionName}, not ${step}`;
    const sums = got.args[1];
    if (sums.length === of.actions.length && sums.some((v, i) => v !== of.actions[i]?.valueWei))
      return "the transaction would move other sums than the ones that are shown";
    return "the transaction carries other actions or words than the ones that are shown";
  } catch {
    return `the transaction is not a call to ${step}`;
  }
}

/** The server's tag, which makes two drafts of the same words different proposals. */
const tag = /^\n\nDraft [0-9a-f]{8}\.$/;

/** Refuses a description that is anything but what was typed and the server's tag. Throws a GovernorError. */
export function checkDescription(description: string, typed: { title: string; text: string }): void {
  const head = typed.text === "" ? typed.title : `${typed.title}\n\n${typed.text}`;
  if (!description.startsWith(head) || !tag.test(description.slice(head.length)))
    throw new GovernorError("its words are not the ones that you typed");
}

/** What a person asked to be proposed. */
export type Wanted =
  | {
      readonly kind: "list";
      readonly datasets: readonly string[];
      /** Base prices in wei, one a dataset; absent or undefined where one stays. */
      readonly prices?: readonly (bigint | undefined)[];
      /** Who published the datasets, by the registry: only they may be admitted. */
      readonly creators: readonly string[];
    }
  /** Exactly these actions, in this order. */
  | { readonly kind: "exactly"; readonly actions: readonly KnownAction[] };

/** The price book with some fields changed; what is not changed must stay. */
export function changedPrices(before: Parameters, change: Partial<Parameters>): KnownAction {
  return { kind: "prices", parameters: { ...before, ...change } };
}

/** Refuses actions that do anything but what was asked, or less. Throws a GovernorError. */
export function checkWanted(actions: readonly Action[], want: Wanted): void {
  switch (want.kind) {
    case "list":
      demandSame(withoutAdmissions(actions, want.creators), listing(want.datasets, want.prices));
      break;
    case "exactly":
      demandSame(actions, want.actions);
  }
}

function listing(datasets: readonly string[], prices: readonly (bigint | undefined)[] | undefined): Action[] {
  return datasets.flatMap((d, i): Action[] => {
    const dataset = lower(d);
    const baseWei = prices?.[i];
    const list = { kind: "list", dataset } as const;
    return baseWei === undefined ? [list] : [{ kind: "base", dataset, baseWei }, list];
  });
}

/** The actions besides admissions of these creators, each at most once. */
function withoutAdmissions(actions: readonly Action[], creators: readonly string[]): Action[] {
  const admitted = new Set<string>();
  return actions.filter((a) => {
    if (a.kind !== "admit") return true;
    if (!creators.some((c) => same(c, a.account)))
      throw new GovernorError(`it would admit ${a.account} as an owner, who published none of these datasets`);
    if (admitted.has(a.account)) throw new GovernorError(`it would admit ${a.account} twice`);
    admitted.add(a.account);
    return false;
  });
}

function demandSame(actions: readonly Action[], want: readonly Action[]): void {
  for (let i = 0; i < Math.max(actions.length, want.length); i++) {
    const [got, asked] = [actions[i], want[i]].map((a) => (a === undefined ? undefined : words(a)));
    if (got === asked) continue;
    if (got === undefined) throw new GovernorError(`this is missing: ${asked ?? ""}`);
    throw new GovernorError(`you did not ask for this: ${got}`);
  }
}
