import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeness, sumWei } from "./complete";
import type { Payout } from "./merkle";

interface Vector {
  escrow: string;
  chainId: number;
  runId: string;
  root: string;
  payouts: Payout[];
}

const vectors = JSON.parse(
  readFileSync(new URL("../../../../dao/testdata/payouts.json", import.meta.url), "utf8"),
) as Vector[];
const v = vectors.find((x) => x.payouts.length === 6);
if (v === undefined) throw new Error("no tree of six");
const list = v.payouts.map((p) => ({ ...p, claimed: false }));
const total = sumWei(list) ?? 0n;
const chain = { payoutsRoot: v.root, totalWei: total, paidWei: 0n };

describe("a list of payouts", () => {
  it("is all that was signed, in any order", () => {
    for (const l of [list, [...list].reverse()]) {
      const c = completeness(v, chain, l);
      expect(c.faults).toEqual([]);
      expect(c.proven).toEqual(l.map(() => true));
      expect(c.paidFits).toBe(true);
    }
  });

  it("that leaves one out is found, though every payout in it is proven", () => {
    for (let i = 0; i < list.length; i++) {
      const c = completeness(v, chain, list.toSpliced(i, 1));
      expect(c.proven.every(Boolean)).toBe(true);
      expect(c.faults.join("; ")).toMatch(/left out/);
    }
    expect(completeness(v, chain, []).faults.join("; ")).toMatch(/left out/);
  });

  it("that has one twice in another's place is found", () => {
    const [first] = list;
    if (first === undefined) throw new Error("empty");
    expect(completeness(v, chain, [...list.slice(0, -1), first]).faults.join("; ")).toMatch(/twice/);
    expect(completeness(v, chain, [...list, first]).faults.join("; ")).toMatch(/twice/);
  });

  it("with a changed amount is found twice over", () => {
    const changed = list.map((p, i) => (i === 0 ? { ...p, amountWei: `1${p.amountWei}` } : p));
    const c = completeness(v, chain, changed);
    expect(c.proven.filter((ok) => !ok)).toHaveLength(1);
    expect(c.faults[0]).toMatch(/^one payout does not belong/);
    expect(completeness(v, chain, [{ ...list[0]!, amountWei: "-1" }]).faults.join("; ")).toMatch(/no number/);
  });

  it("that says paid what was not, or the reverse, does not fit the books", () => {
    const paid = list.map((p, i) => ({ ...p, claimed: i < 2 }));
    expect(completeness(v, chain, paid).paidFits).toBe(false);
    const two = sumWei(paid.slice(0, 2)) ?? 0n;
    expect(completeness(v, { ...chain, paidWei: two }, paid).paidFits).toBe(true);
    expect(completeness(v, { ...chain, paidWei: two }, list).paidFits).toBe(false);
  });
});
