import { describe, expect, test } from "vitest";
import { comparePin, differences, parseMarket, writeMarket, type Market } from "./pin";

const a = (n: number) => `0x${n.toString(16).padStart(40, "0")}`;
const market = (part: Partial<Market["contracts"]> = {}, chainId = 1337): Market => ({
  chainId,
  contracts: {
    token: a(1),
    credit: a(2),
    governor: a(3),
    timelock: a(4),
    custodians: a(5),
    datasets: a(6),
    prices: a(7),
    trainers: a(8),
    escrow: a(9),
    ...part,
  },
});

describe("pinning a market", () => {
  test("the first market is taken as it is, and then known", () => {
    expect(comparePin(null, market())).toBe("first");
    expect(comparePin(writeMarket(market()), market())).toBe("same");
  });

  test("addresses are compared without regard to case", () => {
    expect(
      comparePin(
        writeMarket(market({ escrow: a(0xabc).toUpperCase().replace("0X", "0x") })),
        market({ escrow: a(0xabc) }),
      ),
    ).toBe("same");
  });

  test.each([
    "token",
    "credit",
    "governor",
    "timelock",
    "custodians",
    "datasets",
    "prices",
    "trainers",
    "escrow",
  ] as const)("another address of %s is another market", (name) => {
    const now = market({ [name]: a(99) });
    expect(comparePin(writeMarket(market()), now)).toBe("other");
    expect(differences(market(), now)).toEqual([name]);
  });

  test("another chain is another market even with the same addresses: it cannot pass for a first visit", () => {
    expect(comparePin(writeMarket(market()), market({}, 1))).toBe("other");
    expect(differences(market(), market({}, 1))).toEqual(["chain"]);
  });

  test.each(["", "null", "{}", '{"chainId":1337}', '{"chainId":1337,"contracts":{"token":"0x1"}}', "not json"])(
    "damaged memory is refused, not overwritten: %s",
    (text) => {
      expect(parseMarket(text)).toBeUndefined();
      expect(comparePin(text, market())).toBe("other");
    },
  );

  test.each(["shares", "offers"] as const)("%s may be missing, and is pinned where it was there", (name) => {
    const has = market({ [name]: a(10) });
    expect(comparePin(writeMarket(has), has)).toBe("same");
    expect(comparePin(writeMarket(has), market({ [name]: a(11) }))).toBe("other");
    expect(differences(has, market())).toEqual([name]);
    expect(differences(market(), has)).toEqual([name]);
  });

  test("only what identifies a market is kept", () => {
    expect(parseMarket(writeMarket({ ...market(), extra: "x" } as Market))).toEqual(market());
  });
});
