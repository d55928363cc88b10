import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { fromHex, toHex } from "./bytes";
import {
  allHolders,
  combine,
  commit,
  holders,
  pieceCount,
  piecesOf,
  split,
  subsets,
  validateCommittee,
  verifyCommit,
  type Committee,
} from "./replicated";
import { sharingErrors, type SharingVectors } from "./testing/sharingcases";
import { refusal } from "./testing/vectors";

const files = { go: "../../../mpc/replicated/testdata/vectors.json", typescript: "../../vectors/replicated.json" };
const hex = (text: string): Uint8Array => fromHex("0x" + text);

describe.each(Object.entries(files))("vectors made by %s", (_, path) => {
  const v = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as SharingVectors;

  it.each(v.committees ?? [])("committee $t-of-$m", async (c) => {
    expect(await refusal(() => validateCommittee(c))).toBe(c.error === undefined ? "" : sharingErrors[c.error]);
    if (c.error !== undefined) return;
    expect(subsets(c)).toEqual(c.subsets);
    expect(allHolders(c)).toEqual(c.holders);
    expect(pieceCount(c)).toBe(c.subsets?.length);
  });

  it.each(v.combine)("combining $name", async (c) => {
    const pieces = c.pieces.map((p) => ({ index: p.index, value: hex(p.value) }));
    expect(await refusal(() => combine(c, pieces))).toBe(c.error === undefined ? "" : sharingErrors[c.error]);
    if (c.error === undefined) expect(toHex(combine(c, pieces))).toBe("0x" + c.secret);
  });

  it.each(v.commit.map((c, i) => ({ ...c, i })))("commitment $i", (c) => {
    expect(toHex(commit(hex(c.context), c.index, hex(c.value), hex(c.salt)))).toBe("0x" + c.hash);
  });

  it.each(v.verify ?? [])("verifying $name", async (c) => {
    const act = () => verifyCommit(hex(c.hash), hex(c.context), { index: c.index, value: hex(c.value) }, hex(c.salt));
    expect(await refusal(act)).toBe(c.error === undefined ? "" : sharingErrors[c.error]);
  });
});

/** Committees of up to seven. */
const committees = fc
  .integer({ min: 3, max: 7 })
  .chain((m) => fc.integer({ min: 2, max: m - 1 }).map((t): Committee => ({ m, t })));
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** Every set of `size` custodians out of m. */
function choices(m: number, size: number): number[][] {
  return Array.from({ length: 1 << m }, (_, set) =>
    Array.from({ length: m }, (_, i) => i).filter((i) => (set >> i) & 1),
  ).filter((s) => s.length === size);
}

it("gives the secret to every t custodians and to no t-1", async () => {
  await fc.assert(
    fc.asyncProperty(committees, bytes32, async (c, secret) => {
      const pieces = split(c, secret);
      const held = (who: readonly number[]) =>
        who.flatMap((i) => piecesOf(c, i)).flatMap((p) => pieces.filter((x) => x.index === p));
      for (const who of choices(c.m, c.t)) expect(combine(c, held(who))).toEqual(Uint8Array.from(secret));
      for (const who of choices(c.m, c.t - 1)) {
        expect(await refusal(() => combine(c, held(who)))).toBe("ErrMissingPiece");
      }
    }),
    { numRuns: 40 },
  );
});

it("leaves every secret possible to t-1 custodians", () => {
  fc.assert(
    fc.property(committees, bytes32, bytes32, fc.nat(), (c, secret, another, at) => {
      const pieces = split(c, secret);
      const missing = at % pieces.length;
      // The value of the missing piece that would make it `another`.
      const value = Uint8Array.from(another);
      for (const p of pieces) if (p.index !== missing) p.value.forEach((b, k) => (value[k] = (value[k] ?? 0) ^ b));
      const explained = pieces.map((p) => (p.index === missing ? { index: missing, value } : p));
      expect(combine(c, explained)).toEqual(Uint8Array.from(another));
    }),
  );
});

it("refuses a broken source of randomness and secrets of another length", async () => {
  const c = { m: 5, t: 3 };
  const zeros = (into: Uint8Array) => void into.fill(0);
  expect(await refusal(() => split(c, new Uint8Array(32).fill(1), zeros))).toBe("ErrDuplicatePiece");
  expect(await refusal(() => split(c, new Uint8Array(31)))).toBe("ErrMalformed");
  expect(await refusal(() => split({ m: 10, t: 5 }, new Uint8Array(32)))).toBe("ErrBadCommittee");
  for (const bad of [
    { m: 3.5, t: 2 },
    { m: 3, t: NaN },
    { m: Infinity, t: 2 },
    { m: 2 ** 53, t: 3 },
  ]) {
    expect(await refusal(() => validateCommittee(bad))).toBe("ErrBadCommittee");
  }
});

it("does not change the secret it shares", () => {
  const secret = new Uint8Array(32).fill(7);
  split({ m: 3, t: 2 }, secret);
  expect(secret).toEqual(new Uint8Array(32).fill(7));
  expect(holders({ m: 3, t: 2 }, 3)).toEqual([]);
  expect(piecesOf({ m: 3, t: 2 }, 3)).toEqual([]);
});
