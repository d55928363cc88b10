import fc from "fast-check";
import { expect, test } from "vitest";
import { buildPolicy, canonicalPolicy, readPolicy } from "../../core/policy";
import { policyChoices } from "../contribute/choices";
import { choicesOf } from "./policyChoices";

const documents = fc
  .record({
    validation: fc.boolean(),
    label: fc.constantFrom("", "ill", "a “b”\n"),
    minStakeWei: fc.bigInt({ min: 0n, max: 10n ** 27n }),
    kMin: fc.integer({ min: 3, max: 1000 }),
    maxHolders: fc.integer({ min: 2, max: 1000 }),
    allowScores: fc.boolean(),
    noiseFreeStatistics: fc.boolean(),
    smallValidation: fc.boolean(),
  })
  .map((c) => buildPolicy(c.validation ? { ...c, label: "" } : c));

test("what is changed starts from what is published: the same choices make the same document", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const got = choicesOf(document);
      if (got === undefined) throw new Error("not read");
      expect(buildPolicy(policyChoices(got.choices, got.label))).toBe(document);
      if (got.choices.kMin === 1000) return;
      const changed = buildPolicy(policyChoices({ ...got.choices, kMin: got.choices.kMin + 1 }, got.label));
      expect(changed).not.toBe(document);
    }),
  );
});

test("a policy that these choices do not make is not changed by them", () => {
  const document = buildPolicy({
    validation: false,
    label: "ill",
    minStakeWei: 0n,
    kMin: 3,
    maxHolders: 3,
    allowScores: true,
    noiseFreeStatistics: true,
    smallValidation: true,
  });
  expect(choicesOf(document)).toBeDefined();
  expect(choicesOf(canonicalPolicy({ ...readPolicy(document), labels: ["ill", "sex"] }))).toBeUndefined();
  expect(choicesOf(canonicalPolicy({ ...readPolicy(document), text: "my own words" }))).toBeUndefined();
  expect(choicesOf("{}")).toBeUndefined();
});
