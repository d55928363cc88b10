import { describe, expect, test } from "vitest";
import type { Dataset, Proposal } from "../../api/client";
import { buildPolicy } from "../../core/policy";
import { stateOf } from "./state";

const policy = (validation: boolean) =>
  buildPolicy({
    validation,
    label: "",
    minStakeWei: 0n,
    kMin: 3,
    maxHolders: 1,
    allowScores: true,
    noiseFreeStatistics: true,
    smallValidation: true,
  });
const dataset = (status: Dataset["status"], validation = false) => ({ id: "0xAB", status, policy: policy(validation) });
const about = (state: Proposal["state"], id = "0xab") => [{ state, datasets: [id] }];

describe("the state of a dataset", () => {
  test("is the registry's on the market and off it", () => {
    expect(stateOf(dataset("listed"), about("Active"))).toBe("listed");
    expect(stateOf(dataset("suspended"), about("Active"))).toBe("suspended");
    expect(stateOf(dataset("revoked"), about("Active"))).toBe("withdrawn");
    expect(stateOf(dataset("revoked", true))).toBe("withdrawn");
    expect(stateOf(dataset("proposed", true), about("Active"))).toBe("validation set");
  });

  test("is the vote's while the members decide", () => {
    expect(stateOf(dataset("proposed"))).toBe("published");
    for (const s of ["Pending", "Active", "Succeeded", "Queued"] as const)
      expect(stateOf(dataset("proposed"), about(s)), s).toBe("voting");
    for (const s of ["Defeated", "Canceled", "Expired"] as const)
      expect(stateOf(dataset("proposed"), about(s)), s).toBe("published");
    expect(stateOf(dataset("proposed"), about("Active", "0xcd"))).toBe("published");
  });
});
