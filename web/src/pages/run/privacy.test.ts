import { expect, test } from "vitest";
import { debited } from "./privacy";

const run = "0x" + "ab".repeat(32);
const use = { runId: run, unit: "record" as const, text: "", atMs: 0, block: 1, transaction: run };
const loss = { epsilonMicro: 3_000_000, deltaPico: 10_000_000, epsilon: "3", delta: "0.00001" };

test("a run's guarantee is what its datasets were debited", () => {
  const ledger = {
    unit: "record" as const,
    uses: [
      { ...use, runId: "0x00" },
      { ...use, loss },
    ],
  };
  expect(debited(ledger, run.toUpperCase().replace("0X", "0x"))).toEqual({
    unit: "record",
    epsilon: 3,
    delta: 0.00001,
    statement: "This was debited on chain from the lifetime budget of every dataset (record: one row).",
  });
});

test("a ledger that does not say is no guarantee", () => {
  expect(debited({ unit: "record", uses: [use] }, run)).toBeUndefined();
  expect(debited({ unit: "record", uses: [{ ...use, loss }] }, "0x00")).toBeUndefined();
});
