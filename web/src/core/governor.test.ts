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
  fields,
  governorCall,
  GovernorError,
  proposalId,
  readAction,
  words,
  writeAction,
  type Action,
  type Content,
  type Parameters,
  type Places,
  type Wanted,
} from "./governor";

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
const places: Places = { governor: address(3), datasets: address(6), prices: address(7) };
const contentOf = (name: string): Content & { id: string } => {
  const v = vectors.find((x) => x.name === name);
  if (v === undefined) throw new Error(`no vector ${name}`);
  return {
    id: v.id,
    description: v.description,
    actions: v.actions.map((a) => ({ target: a.target.toLowerCase() as Hex, data: toHex(fromBase64(a.calldata)) })),
  };
};
const read = (name: string): Action[] => contentOf(name).actions.map((a) => readAction(a, places));
const book: Parameters = {
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

it("says when a transaction would move money", () => {
  const content = contentOf("suspend");
  const abi = parseAbi(["function queue(address[] t, uint256[] v, bytes[] c, bytes32 d) returns (uint256)"]);
  const data = encodeFunctionData({
    abi,
    args: [content.actions.map((a) => a.target), [1n], content.actions.map((a) => a.data), id(1)],
  });
  expect(why(() => checkGovernorCall({ to: places.governor, data }, "queue", content, places))).toMatch(/move money/);
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
    expect(read("elsewhere").map((a) => a.kind)).toEqual(["unknown", "unknown"]);
    for (const a of read("elsewhere")) expect(words(a)).toMatch(/^Unknown call to 0x[0-9a-f]{40}: 0x[0-9a-f]+$/);
  });
  it("to another contract are unknown, whatever the bytes", () => {
    for (const a of contentOf("list").actions)
      expect(readAction({ ...a, target: address(9) }, places).kind).toBe("unknown");
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
    expect(readAction({ target: places.datasets as Hex, data: dirty }, places).kind).toBe("unknown");
  });
  it("never throw on any bytes, and what is read writes the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(address(6), address(7)), (bytes, target) => {
        const a = readAction({ target, data: toHex(bytes) }, places);
        if (a.kind !== "unknown") expect(writeAction(a, places).data).toBe(toHex(bytes));
      }),
    );
  });
  it("are told apart by their words", () => {
    const one = (a: Partial<Parameters>): Action => ({ kind: "prices", parameters: { ...book, ...a } });
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
  const prices = (change: Extract<Wanted, { kind: "prices" }>["change"]): Wanted => ({
    kind: "prices",
    before: { ...book, guaranteedBps: 5000 },
    change,
  });
  it("that does what was asked is taken", () => {
    expect(why(() => checkWanted(read("list"), list))).toBe("");
    expect(why(() => checkWanted(read("list").slice(1), list))).toBe(""); // admitted already
    expect(why(() => checkWanted(read("suspend"), { kind: "suspend", datasets: [id(1)] }))).toBe("");
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
    ["an unknown call", read("elsewhere"), { kind: "suspend", datasets: [id(1)] }, /Unknown call/],
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
