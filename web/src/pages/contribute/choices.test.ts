import { describe, expect, it } from "vitest";
import { defaults, faults, policyChoices, tableOptions, titleOf, unusable } from "./choices";

describe("choices", () => {
  const c = defaults("market", "cases 2025");
  it("starts with the command line's defaults", () => {
    expect(c).toMatchObject({
      title: "cases 2025",
      kMin: 3,
      maxHolders: 3,
      floor: "0",
      allowScores: true,
      noiseFreeStatistics: true,
      smallValidation: true,
    });
    expect(faults(c)).toEqual({});
    expect(tableOptions(c)).toEqual({ label: "last", noHeader: false, drop: [], partOfWhole: true });
    expect(policyChoices(c, "diagnosis")).toMatchObject({ validation: false, label: "diagnosis", minStakeWei: 0n });
    expect(unusable(c)).toEqual([]);
  });
  it("says what cannot be used", () => {
    expect(
      Object.keys(faults({ ...c, title: " ", floor: "-1", minStake: "x", kMin: 2, maxHolders: 0 })).sort(),
    ).toEqual(["floor", "kMin", "maxHolders", "minStake", "title"]);
    expect(faults({ ...c, kMin: 3.5, title: "x".repeat(201) })).toMatchObject({
      kMin: expect.any(String),
      title: expect.any(String),
    });
  });
  it("names no label when any may be predicted, and warns of data nobody can use yet", () => {
    expect(policyChoices({ ...c, anyLabel: true, purpose: "validation" }, "diagnosis")).toMatchObject({
      label: "",
      validation: true,
    });
    expect(unusable({ ...c, allowScores: false, noiseFreeStatistics: false })).toHaveLength(2);
    expect(unusable({ ...c, allowScores: false, purpose: "validation" })).toEqual([]);
  });
  it.each([
    ["a-b.csv", "a b"],
    [".csv", ".csv"],
    ["plain", "plain"],
  ])("titles %s %s", (file, title) => expect(titleOf(file)).toBe(title));
});
