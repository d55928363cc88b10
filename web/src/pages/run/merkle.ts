// Checks payouts of a run against the root on chain, as the escrow does when
// they are claimed (dao.PayoutLeaf and dao.VerifyProof): the server's word is
// not taken for it.
import { keccak_256 } from "@noble/hashes/sha3.js";
import type { components } from "../../api/schema.gen";
import { concat, equal, fromHex, toHex, type Hex } from "../../core/bytes";

export type Payout = components["schemas"]["Payout"];

/** Where a tree of payouts belongs. chainId is below 2^53. */
export interface PayoutPlace {
  escrow: string;
  chainId: number;
  runId: string;
}

/** Kinds of payout in the order that leaves encode. */
const kinds: readonly Payout["kind"][] = ["guaranteed", "bonus", "compute", "evaluation", "custody", "dao_fee"];

/** bytes at the right of 32; throws a RangeError if they are more. */
function word(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 32) throw new RangeError("over 32 bytes");
  const out = new Uint8Array(32);
  out.set(bytes, 32 - bytes.length);
  return out;
}

function numberWord(value: bigint): Uint8Array {
  if (value < 0n || value >= 1n << 256n) throw new RangeError("not an unsigned 256-bit integer");
  return fromHex(`0x${value.toString(16).padStart(64, "0")}`);
}

function sized(hex: string, size: number): Uint8Array {
  const b = fromHex(hex);
  if (b.length !== size) throw new RangeError(`not ${size} bytes`);
  return b;
}

/** keccak256(keccak256(abi.encode(escrow, chainId, runId, index, account, amount, kind))); throws a RangeError on malformed values. */
export function payoutLeaf(place: PayoutPlace, p: Pick<Payout, "index" | "account" | "amountWei" | "kind">): Hex {
  const kind = kinds.indexOf(p.kind);
  if (kind < 0) throw new RangeError("unknown kind of payout");
  if (!/^[0-9]{1,78}$/.test(p.amountWei)) throw new RangeError("not an amount");
  const encoded = concat(
    word(sized(place.escrow, 20)),
    numberWord(BigInt(place.chainId)),
    sized(place.runId, 32),
    numberWord(BigInt(p.index)),
    word(sized(p.account, 20)),
    numberWord(BigInt(p.amountWei)),
    numberWord(BigInt(kind)),
  );
  return toHex(keccak_256(keccak_256(encoded)));
}

function before(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    if (x !== y) return x < y;
  }
  return true;
}

/** Whether leaf is under root by a proof of siblings from the bottom up, pairs sorted. */
export function verifyProof(root: string, leaf: string, proof: readonly string[]): boolean {
  let node = sized(leaf, 32);
  for (const p of proof) {
    const sibling = sized(p, 32);
    node = keccak_256(before(node, sibling) ? concat(node, sibling) : concat(sibling, node));
  }
  return equal(node, sized(root, 32));
}

/** Whether a payout, exactly as shown, is under root; false for anything malformed. */
export function payoutVerifies(place: PayoutPlace, root: string, p: Payout): boolean {
  try {
    return verifyProof(root, payoutLeaf(place, p), p.proof);
  } catch (e) {
    if (e instanceof RangeError || e instanceof SyntaxError) return false;
    throw e;
  }
}
