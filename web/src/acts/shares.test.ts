import fc from "fast-check";
import { expect, test } from "vitest";
import { costOf } from "./shares";

test("a purchase costs what the contract asks: rounded up, so that dust is never free", () => {
  const one = 10n ** 18n;
  expect(costOf(4n * one, one / 2n)).toBe(2n * one);
  expect(costOf(1n, 1n)).toBe(1n);
  expect(costOf(one + 1n, 3n)).toBe(4n);
  const amounts = fc.bigInt({ min: 1n, max: (1n << 128n) - 1n });
  fc.assert(
    fc.property(amounts, amounts, (units, price) => {
      const cost = costOf(units, price);
      expect(cost * one >= units * price && (cost - 1n) * one < units * price).toBe(true);
    }),
  );
});
