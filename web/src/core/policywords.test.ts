import { expect, it } from "vitest";
import {
  buildPolicy,
  canonicalPolicy,
  policyHash,
  policyWords,
  readPolicy,
  type Policy,
  type PolicyChoices,
} from "./policy";

const choices: PolicyChoices = {
  validation: false,
  label: "diagnosis",
  minStakeWei: 0n,
  kMin: 3,
  maxHolders: 1,
  allowScores: true,
  noiseFreeStatistics: true,
  smallValidation: true,
};

it("are those that a document of this page carries", () => {
  for (const validation of [false, true])
    for (const flag of [false, true])
      for (const label of ["", "diagnosis", 'odd "name"\u202e']) {
        const p = readPolicy(
          buildPolicy({ ...choices, validation, label, allowScores: flag, noiseFreeStatistics: !flag }),
        );
        expect(policyWords(p).join(" ")).toBe(p.text);
      }
});

it("say what the fields say, whatever the document's own text claims", () => {
  const p: Policy = {
    ...readPolicy(buildPolicy(choices)),
    text: "Nobody ever opens this data.",
    kMin: 7,
    allowedTrainers: [`0x${"11".repeat(20)}`],
    labels: ["a", "b"],
  };
  const words = policyWords(p).join(" ");
  expect(words).toContain("may open the data in memory");
  expect(words).toContain("at least 7 owners");
  expect(words).toContain("Only the trainer that it names may do so.");
  expect(words).toContain('these columns only: "a", "b".');
  expect(words).not.toContain("Nobody ever");
});

it("name what may ever be lost, and keep it in the document", () => {
  const p: Policy = {
    ...readPolicy(buildPolicy(choices)),
    budgets: [
      { unit: "contributor", epsilonMicro: 8_000_000n, deltaPico: 10_000_000n },
      { unit: "record", epsilonMicro: 500_001n, deltaPico: 1n, colluders: 2 },
    ],
  };
  const words = policyWords(p).join(" ");
  expect(words).toContain("of unit contributor may ever lose ε 8 at δ 0.00001 together.");
  expect(words).toContain("of unit record may ever lose ε 0.500001 at δ 0.000000000001 together.");
  expect(words).toContain("and up to 2 in league with it.");
  const document = canonicalPolicy(p);
  expect(document).toContain('"deltaPico":1,"colluders":2}],"text"');
  expect(document).toContain(
    '"budgets":[{"unit":"contributor","epsilonMicro":8000000,"deltaPico":10000000},{"unit":"record"',
  );
  expect(canonicalPolicy(readPolicy(document))).toBe(document);
  const swapped = { ...p, budgets: [...(p.budgets ?? [])].reverse() };
  expect(() => canonicalPolicy(swapped)).toThrow("ascending");
  expect(() => readPolicy(document.replace("8000000", "0"))).toThrow("a budget of ε = 0");
  expect(() => readPolicy(document.replace('"unit":"record"', '"unit":"row"'))).toThrow("unknown unit of a budget");
});

it("do not let trainers open what no trainer may", () => {
  const p: Policy = { ...readPolicy(buildPolicy(choices)), tiers: ["local", "encrypted"], allowScores: false };
  const words = policyWords(p).join(" ");
  expect(words).toContain("No trainer may open the data.");
  expect(words).not.toContain("staked");
  expect(words).not.toContain("score");
});

it("say that statistics may be published, in the bytes and under the hash that Go gives them", () => {
  const document =
    '{"version":1,"tiers":["hosted"],"purposes":["training"],"minStakeWei":"100","maxHolders":2,"kMin":3,"allowScores":true,' +
    '"noiseFreeStatistics":true,"smallValidation":true,"allowedTrainers":[],"labels":[],' +
    '"budgets":[{"unit":"record","epsilonMicro":8000000,"deltaPico":10000000}],"noiseFreeCatalogue":true,"text":"words"}';
  const p = readPolicy(document);
  expect(p.noiseFreeCatalogue).toBe(true);
  expect(policyWords(p).join(" ")).toContain("together may be published without noise.");
  expect(canonicalPolicy(p)).toBe(document);
  expect(policyHash(document)).toBe("0x9c7aef32e820b9118aff370518f644790959c821f1761f1a8e8a4350fa62672f");
  const silent = canonicalPolicy({ ...p, noiseFreeCatalogue: false });
  expect(silent).not.toContain("Catalogue");
  expect(policyWords(readPolicy(silent)).join(" ")).not.toContain("published");
});
