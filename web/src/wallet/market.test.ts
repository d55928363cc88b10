import { describe, expect, it } from "vitest";
import type { Status } from "../api/client";
import { Problem } from "../api/problem";
import { allowsBrowserWallets, checkStatus, domainNames, embeddedChain } from "./market";
import { writeMarket } from "./pin";

const at = (n: number) => `0x${n.toString(16).padStart(40, "0")}`;
const nowMs = 1_800_000_000_000;
const status: Status = {
  version: "1",
  chainId: embeddedChain,
  rpc: "",
  bus: "",
  contracts: {
    token: at(1),
    credit: at(2),
    governor: at(3),
    timelock: at(4),
    custodians: at(5),
    datasets: at(6),
    prices: at(7),
    trainers: at(8),
    escrow: at(9),
  },
  coordinator: at(10),
  relayer: at(11),
  epoch: 1,
  chainTime: nowMs / 1000,
  ready: true,
  creditName: domainNames.credit,
  tokenName: domainNames.token,
  governorName: domainNames.governor,
  faucet: true,
  faucetCreditWei: "1",
  votingPeriodSeconds: 1,
  limits: { contentBytes: 1, blobBytes: 1 },
};
const kept = writeMarket(status);
const day = 24 * 60 * 60;

/** The type of the problem that a status is refused with; "" if it is taken. */
function refusal(change: Partial<Status>, known: string | null = kept): string {
  try {
    checkStatus({ ...status, ...change }, { kept: known, nowMs });
    return "";
  } catch (e) {
    return e instanceof Problem ? e.type.replace("urn:sahm:page:", "") : "?";
  }
}

describe("a status that acts may use", () => {
  it("is of the known market, or of the first visit", () => {
    expect(refusal({})).toBe("");
    expect(refusal({}, null)).toBe("");
  });
  it.each(["custodians", "datasets", "escrow", "governor", "prices", "credit", "token"] as const)(
    "is refused with another %s contract",
    (name) => expect(refusal({ contracts: { ...status.contracts, [name]: at(99) } })).toBe("other-market"),
  );
  it("is refused on another chain, and beside a pin that cannot be read", () => {
    expect(refusal({ chainId: 1 })).toBe("other-market");
    expect(refusal({}, "{")).toBe("other-market");
  });
  it.each([{ creditName: "USD Coin" }, { tokenName: "Sahm Credit" }, { governorName: "" }])(
    "cannot choose the domains of signatures: %o",
    (change) => expect(refusal(change)).toBe("domain-names"),
  );
  it.each([
    [4 * 60, ""],
    [6 * 60, "clock"],
    [10 * day, "clock"],
    [-day + 60, ""], // an embedded chain that idled
    [-day - 60, "clock"],
    [Number.NaN, "clock"],
  ])("whose clock is %d s ahead: %s", (ahead, want) => expect(refusal({ chainTime: nowMs / 1000 + ahead })).toBe(want));
  it("of another chain may not lag either", () => {
    const far = { ...status, chainId: 10 };
    expect(refusal({ chainId: 10, chainTime: nowMs / 1000 - 600 }, writeMarket(far))).toBe("clock");
  });
});

it.each([
  [embeddedChain, true, true],
  [embeddedChain, false, false],
  [1, true, false],
])("wallets in the browser on chain %d with faucet %s: %s", (chainId, faucet, want) => {
  expect(allowsBrowserWallets({ chainId, faucet })).toBe(want);
});
