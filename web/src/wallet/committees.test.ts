import { describe, expect, it } from "vitest";
import type { Hex } from "../core/bytes";
import { compareCommittee, fingerprint, shortFingerprint, writeCommittees, type Committee } from "./committees";

const address = (n: number): Hex => `0x${n.toString(16).padStart(40, "0")}`;
const key = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const where = { chainId: 1337, contracts: { custodians: address(5) } };
const committee = (epoch: number, seed = 0): Committee => ({
  epoch,
  t: 2,
  members: [1, 2, 3].map((i) => address(seed + i)),
  sealingKeys: [1, 2, 3].map((i) => key(seed + i)),
});
const kept = writeCommittees(null, where, committee(3));

describe("a committee", () => {
  it("is taken at first and known afterwards", () => {
    expect(compareCommittee(null, where, committee(3))).toEqual({ is: "first" });
    expect(compareCommittee(kept, where, committee(3))).toEqual({ is: "same" });
  });
  it.each<[string, Partial<Committee>]>([
    ["a member", { members: [address(1), address(2), address(9)] }],
    ["a sealing key", { sealingKeys: [key(1), key(2), key(9)] }],
    ["the order", { members: [address(2), address(1), address(3)] }],
    ["the threshold", { t: 1 }],
  ])("of an epoch that was seen cannot change %s", (_, change) => {
    expect(compareCommittee(kept, where, { ...committee(3), ...change })).toEqual({
      is: "forged",
      known: committee(3),
    });
  });
  it("of a later epoch is new, until it is kept, and then earlier ones are not taken back", () => {
    expect(compareCommittee(kept, where, committee(4, 10))).toEqual({ is: "new", before: committee(3) });
    const later = writeCommittees(kept, where, committee(4, 10));
    expect(compareCommittee(later, where, committee(4, 10))).toEqual({ is: "same" });
    expect(compareCommittee(later, where, committee(3)).is).toBe("forged");
    expect(compareCommittee(later, where, committee(2)).is).toBe("forged");
    expect(compareCommittee(later, where, committee(4)).is).toBe("forged");
  });
  it.each([
    "",
    "{",
    "[]",
    `{"chainId":1337,"custodians":"${address(5)}","committees":[]}`,
    kept.replace('"t":2', '"t":-1'),
  ])("beside damaged text %j asks, and is not taken as the first", (text) =>
    expect(compareCommittee(text, where, committee(3))).toEqual({ is: "new", before: undefined }),
  );
  it("of another market asks, too", () => {
    const there = { chainId: 1337, contracts: { custodians: address(6) } };
    expect(compareCommittee(kept, there, committee(3))).toEqual({ is: "new", before: undefined });
  });
  it("has a fingerprint over all that matters", () => {
    const all = [committee(3), committee(4), committee(3, 1), { ...committee(3), t: 3 }].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
    expect(shortFingerprint(committee(3))).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  });
});
