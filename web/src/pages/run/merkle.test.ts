import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { payoutLeaf, payoutVerifies, verifyProof, type Payout } from "./merkle";

interface Vector {
  escrow: string;
  chainId: number;
  runId: string;
  root: string;
  payouts: (Payout & { leaf: string })[];
}

const vectors = JSON.parse(
  readFileSync(new URL("../../../../dao/testdata/payouts.json", import.meta.url), "utf8"),
) as Vector[];

const flip = (hex: string) => (hex.endsWith("0") ? `${hex.slice(0, -1)}1` : `${hex.slice(0, -1)}0`);

describe("payouts that Go put into trees", () => {
  it("holds trees of one, even and odd numbers", () =>
    expect(vectors.map((v) => v.payouts.length)).toEqual([1, 2, 3, 6, 13]));

  for (const v of vectors) {
    it(`${v.payouts.length} payouts: leaves and proofs agree, anything changed does not`, () => {
      for (const p of v.payouts) {
        expect(payoutLeaf(v, p)).toBe(p.leaf);
        const shown = { ...p, claimed: false };
        expect(payoutVerifies(v, v.root, shown)).toBe(true);
        expect(payoutVerifies(v, v.root.toUpperCase().replace("0X", "0x"), shown)).toBe(true);
        const wrong: [Vector, string, Payout][] = [
          [v, flip(v.root), shown],
          [{ ...v, chainId: v.chainId + 1 }, v.root, shown],
          [{ ...v, escrow: flip(v.escrow) }, v.root, shown],
          [{ ...v, runId: flip(v.runId) }, v.root, shown],
          [v, v.root, { ...shown, index: p.index + 1 }],
          [v, v.root, { ...shown, account: flip(p.account) }],
          [v, v.root, { ...shown, amountWei: p.amountWei === "7" ? "8" : "7" }],
          [v, v.root, { ...shown, kind: p.kind === "custody" ? "bonus" : "custody" }],
          [v, v.root, { ...shown, proof: [...p.proof, p.leaf] }],
          ...p.proof.map((h, i): [Vector, string, Payout] => [
            v,
            v.root,
            { ...shown, proof: p.proof.with(i, flip(h)) },
          ]),
          ...(p.proof.length > 0
            ? [[v, v.root, { ...shown, proof: p.proof.slice(1) }] as [Vector, string, Payout]]
            : []),
        ];
        for (const [place, root, payout] of wrong) expect(payoutVerifies(place, root, payout)).toBe(false);
      }
    });
  }

  it("refuses malformed values instead of throwing", () => {
    const v = vectors[1];
    const p = v?.payouts[0];
    if (v === undefined || p === undefined) throw new Error("no vector");
    for (const bad of [
      { amountWei: "-1" },
      { amountWei: "0x1" },
      { amountWei: "9".repeat(78) },
      { account: "0x12" },
      { proof: ["0x"] },
      { index: -1 },
    ])
      expect(payoutVerifies(v, v.root, { ...p, claimed: false, ...bad })).toBe(false);
    expect(payoutVerifies(v, "0x", { ...p, claimed: false })).toBe(false);
    expect(verifyProof(v.root, v.root, [])).toBe(true);
  });
});
