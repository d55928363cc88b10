import { expect, test } from "vitest";
import { privacyAsAsked, type PrivacyAsked } from "./privacy";
import { recordSpec } from "./spec";

type Promised = Parameters<typeof privacyAsAsked>[0];

const asked: PrivacyAsked = {
  spec: recordSpec("logistic"),
  rounds: 5,
  epsilon: 3.3,
  unit: "record",
  sampling: 0.2,
};
const promised: Promised = {
  unit: 1,
  epsilonMicro: 3_300_000n,
  deltaPico: 1_000_000n,
  samplingPpb: 200_000_000n,
  steps: 5 * 20,
  kMin: 3,
  colluders: 0,
};

test.each<[string, Partial<Promised>, Partial<PrivacyAsked>, boolean]>([
  ["as asked", {}, {}, true],
  ["with the usual sampling", { samplingPpb: 100_000_000n }, { sampling: undefined }, true],
  ["more epsilon", { epsilonMicro: 3_300_001n }, {}, false],
  ["far less epsilon", { epsilonMicro: 3_299_999n }, {}, false],
  ["more delta", { deltaPico: 1_000_001n }, {}, false],
  ["more rows in a step", { samplingPpb: 200_000_001n }, {}, false],
  ["steps of another spec", { steps: 5 * 40 }, {}, false],
  ["contributors in place", { unit: 2, samplingPpb: 0n, steps: 6 }, {}, false],
  ["rows in place of contributors", {}, { unit: "contributor" }, false],
  ["contributors, as asked", { unit: 2, samplingPpb: 0n, steps: 6 }, { unit: undefined }, true],
  ["no unit", {}, { unit: "none" }, false],
  ["more colluders", { colluders: 1 }, {}, false],
  ["nothing in place", { unit: 0, epsilonMicro: 0n, deltaPico: 0n, samplingPpb: 0n, steps: 0 }, {}, false],
  ["what was not asked for", {}, { epsilon: undefined, unit: undefined, sampling: undefined }, false],
  ["no spec", { steps: 0 }, { spec: "" }, false],
])("record-level privacy: %s", (_, order, request, ok) => {
  expect(privacyAsAsked({ ...promised, ...order }, { ...asked, ...request })).toBe(ok);
});
