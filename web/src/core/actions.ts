// The calls that proposals of this DAO make, read from their bytes and written
// as bytes: what a proposal does follows from these alone. Every function of
// the contracts that only the DAO may call is here (dao/contracts/src) but the
// ones that are called once, while the market is set up.

import { decodeFunctionData, encodeFunctionData, parseAbi, toFunctionSelector } from "viem";
import type { Hex } from "./bytes";

/** The price book: what it charges now, and the calls that change it. */
export const pricesAbi = parseAbi([
  "struct Parameters { uint256 basePriceWei; uint256 perRowWei; uint32[3] tierBps; uint16 guaranteedBps; uint256 computePerSeatRoundWei; uint256 custodyPerRoundWei; uint16 daoFeeBps; }",
  "struct Dynamics { uint24 demandRiseMicro; uint24 demandDecayMicro; uint24 demandCapMicro; uint16 qualityMinBps; uint16 qualityMaxBps; uint16 qualityStepBps; }",
  "function parameters() view returns (Parameters)",
  "function dynamics() view returns (Dynamics)",
  "function datasetBase(bytes32 datasetId) view returns (uint256 baseWei, bool own)",
  "function setParameters(Parameters p)",
  "function setDynamics(Dynamics d)",
  "function setDatasetBase(bytes32 datasetId, uint256 baseWei)",
]);

/** Committees of custodians: the one in office, and the call that appoints the next. */
export const custodiansAbi = parseAbi([
  "function currentEpoch() view returns (uint32)",
  "function committee(uint32 epoch) view returns (address[] members, bytes32[] sealingKeys, uint8 threshold)",
  "function setCommittee(address[] members, bytes32[] sealingKeys, uint8 threshold) returns (uint32)",
]);

const tokenAbi = parseAbi([
  "function transfer(address to, uint256 amount) returns (bool)",
  "function mint(address to, uint256 amount)",
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

/** How prices move by themselves (IPriceBook.Dynamics): micro is 1e-6 of an exponent, bps 1e-4. */
export interface Dynamics {
  readonly demandRiseMicro: number;
  readonly demandDecayMicro: number;
  readonly demandCapMicro: number;
  readonly qualityMinBps: number;
  readonly qualityMaxBps: number;
  readonly qualityStepBps: number;
}

/** A committee of custodians; members and keys in the same order. */
export interface Committee {
  readonly members: readonly Hex[];
  readonly sealingKeys: readonly Hex[];
  readonly threshold: number;
}

/** The contracts that proposals act on. */
export interface Places {
  readonly governor: string;
  readonly timelock: string;
  readonly token: string;
  readonly credit: string;
  readonly custodians: string;
  readonly datasets: string;
  readonly prices: string;
  readonly trainers: string;
  readonly escrow: string;
  /** Mints votes for contributions; absent where nobody told which contract it is. */
  readonly contribution?: string | undefined;
}

/** What a number in a call counts. */
export type Unit = "seconds" | "credits" | "votes" | "percent" | "bps" | "account";

interface SettingRule {
  readonly on: keyof Places;
  /** The call that sets it, of one argument. */
  readonly set: `${string}(${string})`;
  /** The view that tells it, without arguments. */
  readonly get: string;
  readonly unit: Unit;
  /** After "Set". */
  readonly name: string;
}

/** Parameters that are one number or one account. */
export const settings = {
  royalty: {
    on: "datasets",
    set: "setRoyalty(uint16)",
    get: "royaltyBps",
    unit: "bps",
    name: "the royalty that is advised when a dataset is resold",
  },
  challengeWindow: {
    on: "escrow",
    set: "setChallengeWindow(uint64)",
    get: "challengeWindow",
    unit: "seconds",
    name: "the time in which a later result can be challenged",
  },
  minStake: {
    on: "trainers",
    set: "setMinStake(uint256)",
    get: "minStake",
    unit: "credits",
    name: "the least stake of a trainer",
  },
  votesPerCredit: {
    on: "contribution",
    set: "setRate(uint256)",
    get: "votesPerCredit",
    unit: "votes",
    name: "the votes that a credit earned brings",
  },
  votesPerEpoch: {
    on: "contribution",
    set: "setCap(uint256)",
    get: "capPerEpoch",
    unit: "votes",
    name: "the most votes that contributions bring in an epoch",
  },
  minter: {
    on: "token",
    set: "setMinter(address)",
    get: "minter",
    unit: "account",
    name: "the account that may create votes",
  },
  votingDelay: {
    on: "governor",
    set: "setVotingDelay(uint48)",
    get: "votingDelay",
    unit: "seconds",
    name: "the time between a proposal and its vote",
  },
  votingPeriod: {
    on: "governor",
    set: "setVotingPeriod(uint32)",
    get: "votingPeriod",
    unit: "seconds",
    name: "how long a vote is open",
  },
  proposalThreshold: {
    on: "governor",
    set: "setProposalThreshold(uint256)",
    get: "proposalThreshold",
    unit: "votes",
    name: "the votes that a proposer needs",
  },
  quorum: {
    on: "governor",
    set: "updateQuorumNumerator(uint256)",
    get: "quorumNumerator",
    unit: "percent",
    name: "the part of all votes that a proposal needs to be valid",
  },
  lateQuorum: {
    on: "governor",
    set: "setLateQuorumVoteExtension(uint48)",
    get: "lateQuorumVoteExtension",
    unit: "seconds",
    name: "how long a vote stays open at least once its quorum is reached",
  },
  guardian: {
    on: "governor",
    set: "setProposalGuardian(address)",
    get: "proposalGuardian",
    unit: "account",
    name: "the guardian, who can cancel proposals",
  },
  timelockDelay: {
    on: "timelock",
    set: "updateDelay(uint256)",
    get: "getMinDelay",
    unit: "seconds",
    name: "the waiting time between a vote and its effect",
  },
  escrowDisputes: {
    on: "escrow",
    set: "setDisputes(address)",
    get: "disputes",
    unit: "account",
    name: "the contract that can void results, once and for ever,",
  },
  trainersDisputes: {
    on: "trainers",
    set: "setDisputes(address)",
    get: "disputes",
    unit: "account",
    name: "the contract that can take trainers’ stakes, once and for ever,",
  },
} as const satisfies Record<string, SettingRule>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];

/** Calls with one argument, an account or a dataset. */
const simple = {
  admit: { on: "datasets", set: "admitOwner(address)" },
  dismiss: { on: "datasets", set: "removeOwner(address)" },
  list: { on: "datasets", set: "list(bytes32)" },
  suspend: { on: "datasets", set: "suspend(bytes32)" },
  delist: { on: "datasets", set: "delist(bytes32)" },
  clearBase: { on: "prices", set: "clearDatasetBase(bytes32)" },
  jail: { on: "trainers", set: "jail(address)" },
  release: { on: "trainers", set: "release(address)" },
} as const satisfies Record<string, { on: keyof Places; set: string }>;

type OnDataset = "list" | "suspend" | "delist" | "clearBase";
type OnAccount = "admit" | "dismiss" | "jail" | "release";

/** One call of a proposal as the API gives it. */
export interface RawAction {
  readonly target: Hex;
  readonly data: Hex;
  /** Of the chain's own coin that goes with the call. */
  readonly valueWei: bigint;
}

/** A call that this portal can put into words. */
export type KnownAction =
  | { readonly kind: OnAccount; readonly account: Hex }
  | { readonly kind: OnDataset; readonly dataset: Hex }
  | { readonly kind: "base"; readonly dataset: Hex; readonly baseWei: bigint }
  | { readonly kind: "prices"; readonly parameters: Parameters }
  | { readonly kind: "dynamics"; readonly dynamics: Dynamics }
  | { readonly kind: "committee"; readonly committee: Committee }
  /** From the treasury; "coin" is the chain's own. */
  | { readonly kind: "pay"; readonly asset: "credit" | "votes" | "coin"; readonly to: Hex; readonly amountWei: bigint }
  | { readonly kind: "mint"; readonly to: Hex; readonly amountWei: bigint }
  /** An account is its number. */
  | { readonly kind: "setting"; readonly name: SettingName; readonly value: bigint };

export type Action =
  KnownAction | { readonly kind: "unknown"; readonly target: Hex; readonly data: Hex; readonly valueWei: bigint };

const same = (a: string, b: string | undefined): boolean => b !== undefined && a.toLowerCase() === b.toLowerCase();
const lower = (h: string): Hex => h.toLowerCase() as Hex;

/**
 * Reads one call. It must go to the pinned contract and be exactly the bytes
 * that its own arguments encode to, and carry no coin unless it is a payment of
 * it: nothing may hide behind or between them.
 */
export function readAction(a: RawAction, places: Places): Action {
  const read = decode(a, places);
  if (read !== undefined) {
    const written = writeAction(read, places);
    if (written !== undefined && same(written.data, a.data) && written.valueWei === a.valueWei) return read;
  }
  return { kind: "unknown", target: lower(a.target), data: lower(a.data), valueWei: a.valueWei };
}

function decode({ target, data, valueWei }: RawAction, places: Places): KnownAction | undefined {
  if (data === "0x" && valueWei > 0n) return { kind: "pay", asset: "coin", to: lower(target), amountWei: valueWei };
  try {
    return decodeWord(target, data, places) ?? decodeMore(target, data, places);
  } catch {
    return undefined; // none of these calls
  }
}

/** Calls whose only argument is one word. */
function decodeWord(target: string, data: Hex, places: Places): KnownAction | undefined {
  if (data.length !== 2 + 2 * (4 + 32)) return undefined;
  const selector = lower(data.slice(0, 10));
  const word = lower(`0x${data.slice(10)}`);
  const is = (rule: { on: keyof Places; set: string }) =>
    same(target, places[rule.on]) && toFunctionSelector(rule.set) === selector;
  for (const kind of ["list", "suspend", "delist", "clearBase"] as const)
    if (is(simple[kind])) return { kind, dataset: word };
  for (const kind of ["admit", "dismiss", "jail", "release"] as const)
    if (is(simple[kind])) return { kind, account: `0x${word.slice(26)}` };
  for (const name of settingNames) if (is(settings[name])) return { kind: "setting", name, value: BigInt(word) };
  return undefined;
}

function decodeMore(target: string, data: Hex, places: Places): KnownAction | undefined {
  if (same(target, places.prices)) {
    const call = decodeFunctionData({ abi: pricesAbi, data });
    if (call.functionName === "setParameters") return { kind: "prices", parameters: call.args[0] };
    if (call.functionName === "setDynamics") return { kind: "dynamics", dynamics: call.args[0] };
    if (call.functionName === "setDatasetBase")
      return { kind: "base", dataset: lower(call.args[0]), baseWei: call.args[1] };
  }
  if (same(target, places.custodians)) {
    const call = decodeFunctionData({ abi: custodiansAbi, data });
    if (call.functionName !== "setCommittee") return undefined;
    const [members, sealingKeys, threshold] = call.args;
    return {
      kind: "committee",
      committee: { members: members.map(lower), sealingKeys: sealingKeys.map(lower), threshold },
    };
  }
  const asset = same(target, places.credit) ? "credit" : same(target, places.token) ? "votes" : undefined;
  if (asset !== undefined) {
    const call = decodeFunctionData({ abi: tokenAbi, data });
    const [to, amountWei] = [lower(call.args[0]), call.args[1]];
    if (call.functionName === "transfer") return { kind: "pay", asset, to, amountWei };
    if (asset === "votes") return { kind: "mint", to, amountWei };
  }
  return undefined;
}

/** Bits of an argument's type; the word of a call must not exceed them. */
function bitsOf(rule: { set: string }): number {
  const type = /\((\w+)\)/.exec(rule.set)?.[1] ?? "";
  if (type === "address") return 160;
  return type === "bytes32" ? 256 : Number(type.slice("uint".length));
}

function wordCall(place: string | undefined, rule: { set: string }, value: bigint): RawAction | undefined {
  if (place === undefined || value < 0n || value >= 1n << BigInt(bitsOf(rule))) return undefined;
  const data: Hex = `${toFunctionSelector(rule.set)}${value.toString(16).padStart(64, "0")}`;
  return { target: lower(place), data, valueWei: 0n };
}

/** A known call as bytes: what readAction reads. Undefined where the contract is not known or a number is out of its range. */
export function writeAction(a: KnownAction, places: Places): RawAction | undefined {
  const to = (target: string, data: Hex): RawAction => ({ target: lower(target), data, valueWei: 0n });
  switch (a.kind) {
    case "admit":
    case "dismiss":
    case "jail":
    case "release":
      return wordCall(places[simple[a.kind].on], simple[a.kind], BigInt(a.account));
    case "list":
    case "suspend":
    case "delist":
    case "clearBase":
      return wordCall(places[simple[a.kind].on], simple[a.kind], BigInt(a.dataset));
    case "setting":
      return wordCall(places[settings[a.name].on], settings[a.name], a.value);
    case "base":
      return to(
        places.prices,
        encodeFunctionData({ abi: pricesAbi, functionName: "setDatasetBase", args: [a.dataset, a.baseWei] }),
      );
    case "prices":
      return to(
        places.prices,
        encodeFunctionData({ abi: pricesAbi, functionName: "setParameters", args: [a.parameters] }),
      );
    case "dynamics":
      return to(places.prices, encodeFunctionData({ abi: pricesAbi, functionName: "setDynamics", args: [a.dynamics] }));
    case "committee": {
      const { members, sealingKeys, threshold } = a.committee;
      const args = [members, sealingKeys, threshold] as const;
      return to(places.custodians, encodeFunctionData({ abi: custodiansAbi, functionName: "setCommittee", args }));
    }
    case "pay":
      if (a.asset === "coin") return { target: a.to, data: "0x", valueWei: a.amountWei };
      return to(
        a.asset === "credit" ? places.credit : places.token,
        encodeFunctionData({ abi: tokenAbi, functionName: "transfer", args: [a.to, a.amountWei] }),
      );
    case "mint":
      return to(places.token, encodeFunctionData({ abi: tokenAbi, functionName: "mint", args: [a.to, a.amountWei] }));
  }
}
