import { readFileSync } from "node:fs";
import fc from "fast-check";
import { encodeFunctionData, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { fromBase64, toHex, type Hex } from "./bytes";
import {
  checkDescription,
  checkGovernorCall,
  checkProposalId,
  checkWanted,
  changedPrices,
  governorCall,
  GovernorError,
  proposalId,
  type Content,
  type Wanted,
} from "./governor";
import {
  readAction,
  settingNames,
  settings,
  writeAction,
  type Action,
  type KnownAction,
  type Parameters as Book,
  type Places,
} from "./actions";
import { exactDuration, fields, words } from "./actionwords";

// Written by Go: what the bindings of the contracts pack (dao/chain/portal_test.go).
const vectors = JSON.parse(
  readFileSync(new URL("../../../dao/chain/testdata/proposals.json", import.meta.url), "utf8"),
) as {
  name: string;
  actions: { target: string; calldata: string }[];
  description: string;
  id: string;
  propose: Hex;
  queue: Hex;
  execute: Hex;
}[];

const address = (n: number): Hex => `0x${n.toString(16).padStart(40, "0")}`;
const id = (n: number): Hex => `0x${n.toString(16).padStart(2, "0")}${"00".repeat(30)}${(0xa0 | n).toString(16)}`;
const places: Places = {
  token: address(1),
  credit: address(2),
  governor: address(3),
  timelock: address(4),
  custodians: address(5),
  datasets: address(6),
  prices: address(7),
  trainers: address(8),
  escrow: address(9),
  contribution: address(10),
};
const contentOf = (name: string): Content & { id: string } => {
  const v = vectors.find((x) => x.name === name);
  if (v === undefined) throw new Error(`no vector ${name}`);
  return {
    id: v.id,
    description: v.description,
    actions: v.actions.map((a) => ({
      target: a.target.toLowerCase() as Hex,
      data: toHex(fromBase64(a.calldata)),
      valueWei: 0n,
    })),
  };
};
const read = (name: string): Action[] => contentOf(name).actions.map((a) => readAction(a, places));
const book: Book = {
  basePriceWei: 10n * 10n ** 18n,
  perRowWei: 1n,
  tierBps: [5000, 10000, 40000],
  guaranteedBps: 4000,
  computePerSeatRoundWei: 2n * 10n ** 18n,
  custodyPerRoundWei: 15n * 10n ** 17n,
  daoFeeBps: 250,
};
const why = (f: () => void): string => {
  try {
    f();
    return "";
  } catch (e) {
    if (e instanceof GovernorError) return e.message;
    throw e;
  }
};

describe.each(vectors)("a proposal that Go packed: $name", (v) => {
  const content = contentOf(v.name);
  it("has the id and the calldata that this page computes", () => {
    expect(proposalId(content).toString()).toBe(v.id);
    for (const step of ["propose", "queue", "execute"] as const) {
      expect(governorCall(step, content)).toBe(v[step]);
      expect(why(() => checkGovernorCall({ to: places.governor, data: v[step] }, step, content, places))).toBe("");
    }
  });
  it("is refused for another step, another contract, other words or one action less", () => {
    const check = (to: string, data: Hex, of: Content) =>
      why(() => checkGovernorCall({ to, data }, "propose", of, places));
    expect(check(places.governor, v.queue, content)).toMatch(/would queue, not propose/);
    expect(check(address(4), v.propose, content)).toMatch(/not the governor/);
    expect(check(places.governor, `${v.propose}00`, content)).not.toBe("");
    expect(check(places.governor, "0x", content)).toMatch(/not a call/);
    expect(check(places.governor, v.propose, { ...content, description: "x" })).toMatch(/other actions or words/);
    const less = { ...content, actions: content.actions.slice(1) };
    expect(check(places.governor, v.propose, less)).toMatch(/other actions or words/);
    expect(why(() => checkProposalId(v.id, less))).toMatch(/another proposal/);
    expect(why(() => checkProposalId(`${v.id}0`, content))).toMatch(/another proposal/);
    expect(why(() => checkProposalId("0x1", content))).toMatch(/another proposal/);
  });
});

it("says when a transaction would move other sums, and counts them in the id", () => {
  const content = contentOf("suspend");
  const abi = parseAbi(["function queue(address[] t, uint256[] v, bytes[] c, bytes32 d) returns (uint256)"]);
  const data = encodeFunctionData({
    abi,
    args: [content.actions.map((a) => a.target), [1n], content.actions.map((a) => a.data), id(1)],
  });
  const check = (of: Content) => why(() => checkGovernorCall({ to: places.governor, data }, "queue", of, places));
  expect(check(content)).toMatch(/move other sums/);
  const paying = { ...content, actions: content.actions.map((a) => ({ ...a, valueWei: 1n })) };
  expect(check(paying)).toMatch(/other actions or words/); // another description's hash
  expect(proposalId(paying)).not.toBe(proposalId(content));
  expect(governorCall("queue", paying)).not.toBe(governorCall("queue", content));
});

describe("actions", () => {
  it("are read from what Go packed", () => {
    expect(read("list")).toEqual([
      { kind: "admit", account: address(0xee) },
      { kind: "base", dataset: id(1), baseWei: 125n * 10n ** 17n },
      { kind: "list", dataset: id(1) },
      { kind: "base", dataset: id(2), baseWei: 0n },
      { kind: "list", dataset: id(2) },
    ]);
    expect(read("suspend")).toEqual([{ kind: "suspend", dataset: id(1) }]);
    expect(read("prices")).toEqual([{ kind: "prices", parameters: book }]);
  });
  it("that this page does not know stay unknown, raw", () => {
    const elsewhere = { ...places, credit: address(0x77), datasets: address(0x78) };
    for (const raw of contentOf("elsewhere").actions)
      expect(words(readAction(raw, elsewhere))).toMatch(/^Unknown call to 0x[0-9a-f]{40}: 0x[0-9a-f]+$/);
    expect(read("elsewhere")).toEqual([
      { kind: "pay", asset: "credit", to: address(0x66), amountWei: 7n },
      { kind: "dismiss", account: address(0xee) },
    ]);
  });
  it("to another contract are unknown, whatever the bytes", () => {
    for (const a of contentOf("list").actions)
      expect(readAction({ ...a, target: address(99) }, places).kind).toBe("unknown");
    // The registry's calls at the price book's address and the other way round.
    const swapped = { ...places, datasets: places.prices, prices: places.datasets };
    for (const a of contentOf("list").actions) expect(readAction(a, swapped).kind).toBe("unknown");
  });
  it("with bytes behind or dirt between their arguments are unknown", () => {
    for (const a of [...contentOf("list").actions, ...contentOf("prices").actions]) {
      expect(readAction({ ...a, data: `${a.data}00` }, places).kind).toBe("unknown");
      expect(readAction({ ...a, data: a.data.slice(0, -2) as Hex }, places).kind).toBe("unknown");
    }
    const admit = contentOf("list").actions[0];
    const dirty = (admit?.data.replace(/^(0x.{8})00/, "$101") ?? "0x") as Hex;
    expect(readAction({ target: places.datasets as Hex, data: dirty, valueWei: 0n }, places).kind).toBe("unknown");
  });
  it("that carry coin with a call are unknown, and say so", () => {
    for (const a of [...contentOf("list").actions, ...contentOf("prices").actions]) {
      const paying = readAction({ ...a, valueWei: 5n }, places);
      expect(paying.kind).toBe("unknown");
      expect(words(paying)).toMatch(/with 0.000000000000000005 of the chain’s own coin/);
    }
  });
  it("never throw on any bytes, and what is read writes the same bytes", () => {
    const targets = fc.constantFrom(...Array.from({ length: 11 }, (_, i) => address(i)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), targets, fc.bigInt({ min: 0n, max: 2n }), (bytes, target, wei) => {
        const a = readAction({ target, data: toHex(bytes), valueWei: wei }, places);
        if (a.kind !== "unknown") expect(writeAction(a, places)).toEqual({ target, data: toHex(bytes), valueWei: wei });
      }),
    );
  });
  const every: KnownAction[] = [
    { kind: "admit", account: address(0xa1) },
    { kind: "dismiss", account: address(0xa1) },
    { kind: "jail", account: address(0xa1) },
    { kind: "release", account: address(0xa1) },
    { kind: "list", dataset: id(1) },
    { kind: "suspend", dataset: id(1) },
    { kind: "delist", dataset: id(1) },
    { kind: "clearBase", dataset: id(1) },
    { kind: "base", dataset: id(1), baseWei: 3n },
    { kind: "prices", parameters: book },
    {
      kind: "dynamics",
      dynamics: {
        demandRiseMicro: 48790,
        demandDecayMicro: 688,
        demandCapMicro: 4158883,
        qualityMinBps: 5000,
        qualityMaxBps: 20000,
        qualityStepBps: 1000,
      },
    },
    {
      kind: "committee",
      committee: { members: [address(1), address(2), address(3)], sealingKeys: [id(1), id(2), id(3)], threshold: 2 },
    },
    { kind: "pay", asset: "credit", to: address(0xa1), amountWei: 5n },
    { kind: "pay", asset: "votes", to: address(0xa1), amountWei: 5n },
    { kind: "pay", asset: "coin", to: address(0xa1), amountWei: 5n },
    { kind: "mint", to: address(0xa1), amountWei: 5n },
    ...settingNames.map((name): KnownAction => ({ kind: "setting", name, value: 7n })),
  ];
  it.each(every.map((a) => [words(a), a] as const))("%s: is read from its bytes, at its contract only", (_, a) => {
    const raw = writeAction(a, places);
    if (raw === undefined) throw new Error("not written");
    expect(readAction(raw, places)).toEqual(a);
    expect(readAction({ ...raw, data: `${raw.data}00` }, places).kind).toBe("unknown");
    if (a.kind === "pay" && a.asset === "coin") return;
    expect(readAction({ ...raw, valueWei: 1n }, places).kind).toBe("unknown");
    const others = Object.values(places).filter((p) => p !== raw.target);
    for (const target of others as Hex[]) {
      const elsewhere = readAction({ ...raw, target }, places);
      // Two contracts have setDisputes, two tokens have transfer: then the words differ.
      if (elsewhere.kind !== "unknown") expect(words(elsewhere)).not.toBe(words(a));
    }
  });
  it("have distinct words", () => {
    expect(new Set(every.map(words)).size).toBe(every.length);
  });
  it("out of their type's range are neither read nor written", () => {
    for (const [name, bits] of [
      ["royalty", 16],
      ["votingDelay", 48],
      ["votingPeriod", 32],
      ["challengeWindow", 64],
      ["guardian", 160],
    ] as const) {
      const most = { kind: "setting", name, value: (1n << BigInt(bits)) - 1n } as const;
      const raw = writeAction(most, places);
      expect(raw && readAction(raw, places)).toEqual(most);
      expect(writeAction({ ...most, value: 1n << BigInt(bits) }, places)).toBeUndefined();
      const over = {
        ...raw,
        data: `${raw?.data.slice(0, 10) ?? ""}${(1n << BigInt(bits)).toString(16).padStart(64, "0")}`,
      };
      expect(
        readAction({ target: address(3), valueWei: 0n, ...over } as Parameters<typeof readAction>[0], places).kind,
      ).toBe("unknown");
    }
  });
  it("of a contract that nobody named are unknown", () => {
    const raw = writeAction({ kind: "setting", name: "votesPerCredit", value: 1n }, places);
    const { contribution: _, ...without } = places;
    expect(raw && readAction(raw, without).kind).toBe("unknown");
    expect(writeAction({ kind: "setting", name: "votesPerCredit", value: 1n }, without)).toBeUndefined();
  });
  it("in plain words: parameters with their unit", () => {
    const said = (name: (typeof settingNames)[number], value: bigint) => words({ kind: "setting", name, value });
    expect(said("votingPeriod", 266_405n)).toBe("Set how long a vote is open to 3 days 2 hours 5 seconds");
    expect(said("quorum", 4n)).toMatch(/to 4 %$/);
    expect(said("royalty", 250n)).toMatch(/to 2.50 %$/);
    expect(said("minStake", 10n ** 18n)).toMatch(/to 1.00 credits$/);
    expect(said("guardian", 0n)).toMatch(/to nobody$/);
    expect(said("guardian", 0xa1n)).toMatch(new RegExp(`to ${address(0xa1)}$`));
    expect(exactDuration(0n)).toBe("0 seconds");
    expect(new Set(Object.values(settings).map((s) => s.name)).size).toBe(settingNames.length);
  });
  it("are told apart by their words", () => {
    const one = (a: Partial<Book>): Action => ({ kind: "prices", parameters: { ...book, ...a } });
    const all: Action[] = [
      ...read("list"),
      ...read("suspend"),
      one({}),
      one({ basePriceWei: book.basePriceWei + 1n }),
      one({ perRowWei: 2n }),
      one({ tierBps: [5001, 10000, 40000] }),
      one({ tierBps: [5000, 10001, 40000] }),
      one({ tierBps: [5000, 10000, 40001] }),
      one({ guaranteedBps: 4001 }),
      one({ computePerSeatRoundWei: 1n }),
      one({ custodyPerRoundWei: 1n }),
      one({ daoFeeBps: 251 }),
    ];
    expect(new Set(all.map(words)).size).toBe(all.length);
    expect(fields(book).map((f) => f.text)).toContain("0.000000000000000001 credits");
  });
});

describe("a draft", () => {
  const list: Wanted = {
    kind: "list",
    datasets: [id(1), id(2)],
    prices: [125n * 10n ** 17n, 0n],
    creators: [address(0xee), address(0xef)],
  };
  const exactly = (...actions: KnownAction[]): Wanted => ({ kind: "exactly", actions });
  const prices = (change: Partial<Book>): Wanted => exactly(changedPrices({ ...book, guaranteedBps: 5000 }, change));
  it("that does what was asked is taken", () => {
    expect(why(() => checkWanted(read("list"), list))).toBe("");
    expect(why(() => checkWanted(read("list").slice(1), list))).toBe(""); // admitted already
    // A price that is there already takes no action.
    expect(
      why(() => checkWanted(read("list").toSpliced(3, 1), { ...list, prices: [125n * 10n ** 17n, undefined] })),
    ).toBe("");
    expect(why(() => checkWanted(read("suspend"), exactly({ kind: "suspend", dataset: id(1) })))).toBe("");
    expect(why(() => checkWanted(read("prices"), prices({ guaranteedBps: 4000 })))).toBe("");
  });
  it.each<[string, Action[], Wanted, RegExp]>([
    ["another price", read("list"), { ...list, prices: [1n, 0n] } as Wanted, /did not ask/],
    ["another dataset", read("list"), { ...list, datasets: [id(1), id(3)] } as Wanted, /did not ask/],
    [
      "a price nobody typed",
      read("list"),
      { kind: "list", datasets: [id(1), id(2)], creators: [address(0xee)] },
      /did not/,
    ],
    ["a stranger admitted", read("list"), { ...list, creators: [address(1)] } as Wanted, /published none/],
    ["somebody admitted twice", [...read("list").slice(0, 1), ...read("list")], list, /twice/],
    ["one action more", [...read("list"), ...read("suspend")], list, /did not ask for this: Suspend/],
    ["one action less", read("list").slice(0, -1), list, /missing: List/],
    ["a suspension instead", read("suspend"), { kind: "list", datasets: [id(1)], creators: [] }, /did not ask/],
    ["another field changed", read("prices"), prices({ basePriceWei: 1n }), /did not ask/],
    ["an unknown call", read("elsewhere"), exactly({ kind: "suspend", dataset: id(1) }), /Pay 0/],
  ])("with %s is refused", (_, actions, want, says) => {
    expect(why(() => checkWanted(actions, want))).toMatch(says);
  });
  it.each([
    ["T\n\nDraft 0a1b2c3d.", "T", "", true],
    ["T\n\nwhy\nso\n\nDraft 0a1b2c3d.", "T", "why\nso", true],
    ["T\n\nwhy\n\nDraft 0a1b2c3d.", "T", "", false],
    ["T\n\nDraft 0a1b2c3d.", "T", "why", false],
    ["T and more\n\nDraft 0a1b2c3d.", "T", "", false],
    ["T\n\nDraft 0a1b2c3d. And more", "T", "", false],
    ["T\n\nDraft 0A1B2C3D.", "T", "", false],
    ["T", "T", "", false],
  ])("called %j for %j, %j: %s", (description, title, text, ok) => {
    expect(why(() => checkDescription(description, { title, text })) === "").toBe(ok);
  });
});
