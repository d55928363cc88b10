import { encodeAbiParameters, keccak256, parseAbiParameters } from "viem";
import type { Hex } from "../core/bytes";

/**
 * Which custodians this browser has shared keys with or may share them with.
 * Whoever answers for the chain names them, and could name its own at the very
 * contract that is known: so the committee of each epoch is remembered, another
 * one for the same epoch is refused, and a new epoch waits for somebody to
 * confirm it.
 */
export interface Committee {
  readonly epoch: number;
  /** How many custodians together can open. */
  readonly t: number;
  /** Lower case; member i has sealing key i. */
  readonly members: readonly Hex[];
  readonly sealingKeys: readonly Hex[];
}

/** The contract that names custodians. */
export interface Registry {
  readonly chainId: number;
  readonly contracts: { readonly custodians: string };
}

export type Standing =
  /** No committee is known yet: this one becomes the known one. */
  | { readonly is: "first" }
  | { readonly is: "same" }
  /** A later epoch than any known; `before` is the last known, if it can be read. */
  | { readonly is: "new"; readonly before: Committee | undefined }
  /** Not what this browser has seen; `known` is. */
  | { readonly is: "forged"; readonly known: Committee };

/** Under which name the committees of the known market are kept. */
export const committeesKey = "sahm.committees";

interface Kept {
  chainId: number;
  custodians: string;
  committees: Committee[];
}

/** How a committee stands to those that were kept. Damaged text, or text of another market, asks for a confirmation. */
export function compareCommittee(kept: string | null, where: Registry, c: Committee): Standing {
  if (kept === null) return { is: "first" };
  const k = parse(kept);
  const last = k?.committees.reduce<Committee | undefined>(
    (a, b) => (a === undefined || b.epoch > a.epoch ? b : a),
    undefined,
  );
  if (k === undefined || last === undefined || !isOf(k, where)) return { is: "new", before: undefined };
  const seen = k.committees.find((x) => x.epoch === c.epoch);
  if (seen !== undefined && fingerprint(seen) !== fingerprint(c)) return { is: "forged", known: seen };
  // Epochs only rise: an older committee may have been voted out for a reason.
  if (c.epoch < last.epoch) return { is: "forged", known: last };
  return seen !== undefined ? { is: "same" } : { is: "new", before: last };
}

/** The text to keep once a committee is known. */
export function writeCommittees(kept: string | null, where: Registry, c: Committee): string {
  const k = kept === null ? undefined : parse(kept);
  const others = k !== undefined && isOf(k, where) ? k.committees.filter((x) => x.epoch !== c.epoch) : [];
  const all: Kept = {
    chainId: where.chainId,
    custodians: where.contracts.custodians.toLowerCase(),
    committees: [...others, { epoch: c.epoch, t: c.t, members: c.members, sealingKeys: c.sealingKeys }],
  };
  return JSON.stringify(all);
}

/** keccak256 over epoch, members, sealing keys and threshold: one short thing to compare by telephone. */
export function fingerprint(c: Committee): Hex {
  return keccak256(
    encodeAbiParameters(parseAbiParameters("uint32, address[], bytes32[], uint8"), [
      c.epoch,
      c.members,
      c.sealingKeys,
      c.t,
    ]),
  );
}

/** The first eight bytes of a fingerprint in groups of four digits: "1a2b 3c4d 5e6f 7081". */
export function shortFingerprint(c: Committee): string {
  return (fingerprint(c).slice(2, 18).match(/.{4}/g) ?? []).join(" ");
}

function isOf(k: Kept, where: Registry): boolean {
  return k.chainId === where.chainId && k.custodians === where.contracts.custodians.toLowerCase();
}

function parse(text: string): Kept | undefined {
  let v: unknown;
  try {
    v = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof v !== "object" || v === null) return undefined;
  if (!("chainId" in v) || typeof v.chainId !== "number") return undefined;
  if (!("custodians" in v) || typeof v.custodians !== "string") return undefined;
  if (!("committees" in v) || !Array.isArray(v.committees)) return undefined;
  const committees = v.committees.map(committeeOf);
  const whole = committees.filter((c) => c !== undefined);
  if (whole.length !== committees.length) return undefined;
  return { chainId: v.chainId, custodians: v.custodians, committees: whole };
}

function committeeOf(v: unknown): Committee | undefined {
  if (typeof v !== "object" || v === null) return undefined;
  if (!("epoch" in v) || !isCount(v.epoch, 0xffffffff) || !("t" in v) || !isCount(v.t, 255)) return undefined;
  if (!("members" in v) || !("sealingKeys" in v)) return undefined;
  const [members, sealingKeys] = [hexes(v.members, 20), hexes(v.sealingKeys, 32)];
  if (members === undefined || sealingKeys === undefined) return undefined;
  return { epoch: v.epoch, t: v.t, members, sealingKeys };
}

function isCount(v: unknown, most: number): v is number {
  return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= most;
}

function hexes(v: unknown, bytes: number): Hex[] | undefined {
  if (!Array.isArray(v)) return undefined;
  const form = new RegExp(`^0x[0-9a-f]{${2 * bytes}}$`);
  const out = v.filter((x): x is Hex => typeof x === "string" && form.test(x));
  return out.length === v.length ? out : undefined;
}
