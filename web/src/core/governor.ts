// What a proposal does, read from the bytes that the chain would act on. The
// server drafts proposals and describes them; what is sent and what members
// read follows from the calldata alone (server/app api_views.go packs it, the
// contracts' interfaces are in dao/contracts/src).

import {
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionData,
  keccak256,
  parseAbi,
  parseAbiParameters,
} from "viem";
import { formatCredits } from "./amount";
import { utf8, type Hex } from "./bytes";

const governorAbi = parseAbi([
  "function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)",
  "function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns (uint256)",
  "function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns (uint256)",
]);

const registryAbi = parseAbi([
  "function admitOwner(address account)",
  "function list(bytes32 datasetId)",
  "function suspend(bytes32 datasetId)",
]);

/** The price book: what it charges now, and the calls that change it. */
export const pricesAbi = parseAbi([
  "struct Parameters { uint256 basePriceWei; uint256 perRowWei; uint32[3] tierBps; uint16 guaranteedBps; uint256 computePerSeatRoundWei; uint256 custodyPerRoundWei; uint16 daoFeeBps; }",
  "function parameters() view returns (Parameters)",
  "function setParameters(Parameters p)",
  "function setDatasetBase(bytes32 datasetId, uint256 baseWei)",
]);

/** Everything that the DAO charges (IPriceBook.Parameters). */
export interface Parameters {
  readonly basePriceWei: bigint;
  readonly perRowWei: bigint;
  /** Multipliers of the local, hosted and encrypted tier. */
  readonly tierBps: readonly [number, number, number];
  readonly guaranteedBps: number;
  readonly computePerSeatRoundWei: bigint;
  readonly custodyPerRoundWei: bigint;
  readonly daoFeeBps: number;
}

/** One call of a proposal as the API gives it. */
export interface RawAction {
  readonly target: Hex;
  readonly data: Hex;
}

/** What a call does, if it is one that this portal knows. */
export type Action =
  | { readonly kind: "admit"; readonly account: Hex }
  | { readonly kind: "list"; readonly dataset: Hex }
  | { readonly kind: "suspend"; readonly dataset: Hex }
  | { readonly kind: "base"; readonly dataset: Hex; readonly baseWei: bigint }
  | { readonly kind: "prices"; readonly parameters: Parameters }
  | { readonly kind: "unknown"; readonly target: Hex; readonly data: Hex };

/** The contracts that proposals act on. */
export interface Places {
  readonly governor: string;
  readonly datasets: string;
  readonly prices: string;
}

/** Calldata or words that are not what they should be; its message is for people. */
export class GovernorError extends Error {
  override readonly name = "GovernorError";
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const lower = (h: string): Hex => h.toLowerCase() as Hex;

/**
 * Reads one call. It must go to the pinned contract and be exactly the bytes
 * that its own arguments encode to: nothing may hide behind or between them.
 */
export function readAction(a: RawAction, places: Places): Action {
  const read = decode(a, places);
  if (read !== undefined && same(writeAction(read, places).data, a.data)) return read;
  return { kind: "unknown", target: lower(a.target), data: lower(a.data) };
}

type Known = Exclude<Action, { kind: "unknown" }>;

function decode({ target, data }: RawAction, places: Places): Known | undefined {
  try {
    if (same(target, places.datasets)) {
      const call = decodeFunctionData({ abi: registryAbi, data });
      switch (call.functionName) {
        case "admitOwner":
          return { kind: "admit", account: lower(call.args[0]) };
        case "list":
          return { kind: "list", dataset: lower(call.args[0]) };
        case "suspend":
          return { kind: "suspend", dataset: lower(call.args[0]) };
      }
    }
    if (same(target, places.prices)) {
      const call = decodeFunctionData({ abi: pricesAbi, data });
      if (call.functionName === "setParameters") return { kind: "prices", parameters: call.args[0] };
      if (call.functionName === "setDatasetBase")
        return { kind: "base", dataset: lower(call.args[0]), baseWei: call.args[1] };
    }
  } catch {
    // none of these calls
  }
  return undefined;
}

/** A known call as bytes: what readAction reads. */
export function writeAction(a: Known, places: Places): RawAction {
  const [datasets, prices] = [lower(places.datasets), lower(places.prices)];
  const registry = (functionName: "list" | "suspend", id: Hex): RawAction => ({
    target: datasets,
    data: encodeFunctionData({ abi: registryAbi, functionName, args: [id] }),
  });
  switch (a.kind) {
    case "admit":
      return {
        target: datasets,
        data: encodeFunctionData({ abi: registryAbi, functionName: "admitOwner", args: [a.account] }),
      };
    case "list":
    case "suspend":
      return registry(a.kind, a.dataset);
    case "base":
      return {
        target: prices,
        data: encodeFunctionData({ abi: pricesAbi, functionName: "setDatasetBase", args: [a.dataset, a.baseWei] }),
      };
    case "prices":
      return {
        target: prices,
        data: encodeFunctionData({ abi: pricesAbi, functionName: "setParameters", args: [a.parameters] }),
      };
  }
}

/** What a proposal is made of: the governor knows it by the hash of both. */
export interface Content {
  readonly actions: readonly RawAction[];
  readonly description: string;
}

/** The governor's id of a proposal: keccak256(abi.encode(targets, values, calldatas, descriptionHash)), all values 0. */
export function proposalId({ actions, description }: Content): bigint {
  const parts = encodeAbiParameters(parseAbiParameters("address[], uint256[], bytes[], bytes32"), [
    actions.map((a) => a.target),
    actions.map(() => 0n),
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

export type Step = "propose" | "queue" | "execute";

/**
 * Refuses calldata for the governor unless it is exactly the step asked for, of
 * these actions and this description, moving no money. Throws a GovernorError.
 */
export function checkGovernorCall(call: { to: string; data: Hex }, step: Step, of: Content, places: Places): void {
  if (!same(call.to, places.governor))
    throw new GovernorError(`the transaction goes to ${call.to}, which is not the governor`);
  if (!same(governorCall(step, of), call.data)) throw new GovernorError(differs(call.data, step));
}

/** The calldata of one step of a proposal. */
export function governorCall(step: Step, { actions, description }: Content): Hex {
  const targets = actions.map((a) => a.target);
  const values = actions.map(() => 0n);
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
function differs(data: Hex, step: Step): string {
  try {
    const got = decodeFunctionData({ abi: governorAbi, data });
    if (got.functionName !== step) return `the transaction would ${got.functionName}, not ${step}`;
    if (got.args[1].some((v) => v !== 0n)) return "the transaction would move money";
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
      /** Base prices in wei, one a dataset; absent to keep them. */
      readonly prices?: readonly bigint[];
      /** Who published the datasets, by the registry: only they may be admitted. */
      readonly creators: readonly string[];
    }
  | { readonly kind: "suspend"; readonly datasets: readonly string[] }
  | {
      readonly kind: "prices";
      /** What the price book says now: what is not changed must stay. */
      readonly before: Parameters;
      readonly change: Partial<Pick<Parameters, "basePriceWei" | "perRowWei" | "guaranteedBps">>;
    };

/** Refuses actions that do anything but what was asked, or less. Throws a GovernorError. */
export function checkWanted(actions: readonly Action[], want: Wanted): void {
  switch (want.kind) {
    case "list":
      demandSame(withoutAdmissions(actions, want.creators), listing(want.datasets, want.prices));
      break;
    case "suspend":
      demandSame(
        actions,
        want.datasets.map((d) => ({ kind: "suspend", dataset: lower(d) }) as const),
      );
      break;
    case "prices":
      demandSame(actions, [{ kind: "prices", parameters: { ...want.before, ...want.change } }]);
  }
}

function listing(datasets: readonly string[], prices: readonly bigint[] | undefined): Action[] {
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

/** An action in plain words, from its calldata alone: whole hashes and exact amounts, so that equal words are equal actions. */
export function words(a: Action): string {
  switch (a.kind) {
    case "admit":
      return `Admit ${a.account} as a verified owner`;
    case "list":
      return `List dataset ${a.dataset}`;
    case "suspend":
      return `Suspend dataset ${a.dataset}`;
    case "base":
      return `Set the base price of dataset ${a.dataset} to ${exact(a.baseWei)} credits`;
    case "prices":
      return `Set all prices: ${fields(a.parameters)
        .map((f) => `${f.name} ${f.text}`)
        .join("; ")}`;
    case "unknown":
      return `Unknown call to ${a.target}: ${a.data}`;
  }
}

/** Every field of the price book in plain words, always in the same order. */
export function fields(p: Parameters): { readonly name: string; readonly text: string }[] {
  return [
    { name: "base price of a dataset", text: `${exact(p.basePriceWei)} credits` },
    { name: "price of a row", text: `${exact(p.perRowWei)} credits` },
    { name: "factor of the local tier", text: percent(p.tierBps[0]) },
    { name: "factor of the hosted tier", text: percent(p.tierBps[1]) },
    { name: "factor of the encrypted tier", text: percent(p.tierBps[2]) },
    { name: "guaranteed part", text: percent(p.guaranteedBps) },
    { name: "computing, for a seat and round", text: `${exact(p.computePerSeatRoundWei)} credits` },
    { name: "custody, for a round", text: `${exact(p.custodyPerRoundWei)} credits` },
    { name: "fee of the DAO", text: percent(p.daoFeeBps) },
  ];
}

function percent(bps: number): string {
  return `${(bps / 100).toFixed(2)} %`;
}

/** Credits without rounding: two decimals, or as many as there are. */
function exact(wei: bigint): string {
  const one = 10n ** 18n;
  const rest = (wei % one).toString().padStart(18, "0").replace(/0+$/, "");
  return rest.length <= 2 ? formatCredits(wei) : `${wei / one}.${rest}`;
}
