import { describe, expect, it } from "vitest";
import { after, hopeless, next, parts, registrationOf, signAgain, stageOf, type Draft, type Market } from "./draft";

const hash = (c: string) => `0x${c.repeat(64)}` as const;
const market: Market = { chainId: 1337, registry: `0x${"Ab".repeat(20)}`, epoch: 4 };
const draft: Draft = {
  version: 1,
  address: `0x${"11".repeat(20)}`,
  chainId: 1337,
  registry: `0x${"ab".repeat(20)}`,
  datasetId: hash("2"),
  salt: hash("3"),
  epoch: 4,
  title: "Cases",
  fileName: "cases.csv",
  validation: false,
  schema: "",
  policy: "{}",
  policyHash: hash("4"),
  priceFloorWei: "5",
  rows: 7,
  dataRoot: hash("5"),
  cids: { ciphertext: "c", envelope: "e", manifest: "m" },
  files: { ciphertext: new Blob(["c"]), envelope: new Blob(["e"]), manifest: new Blob(["m"]) },
  createdMs: 1,
  uploaded: [],
  registered: false,
};
const registration = registrationOf(draft, 3, 3_800);
const signed = after(draft, { type: "signed", registration, signature: "c2ln" });

describe("a publication", () => {
  it("uploads each part once, then asks for one signature, then registers", () => {
    let d = draft;
    for (const part of parts) {
      expect(next(d, market)).toEqual({ do: "upload", part });
      d = after(d, { type: "uploaded", part });
      expect(after(d, { type: "uploaded", part })).toBe(d);
    }
    expect(next(d, market)).toEqual({ do: "sign" });
    d = after(d, { type: "signed", registration, signature: "c2ln" });
    expect(next(d, market)).toEqual({ do: "register" });
    d = after(d, { type: "registered" });
    expect(next(d, market)).toEqual({ do: "wait" });
  });

  it("signs with the later of both clocks and binds what was prepared", () => {
    expect(registration).toMatchObject({
      creator: draft.address,
      dataCid: "c",
      envelopeCid: "e",
      manifestCid: "m",
      nonce: 3,
      rows: 7,
      epoch: 4,
    });
    expect(registration.deadline).toBe(3_800);
  });

  const all = { ...signed, uploaded: [...parts] };
  it.each([
    ["urn:sahm:problem:expired", "sign"],
    ["urn:sahm:problem:replayed", "sign"],
    ["urn:sahm:problem:bad-signature", "sign"],
    ["urn:sahm:problem:not-found", "upload"],
    ["urn:sahm:problem:timeout", "register"],
    ["urn:sahm:problem:rate-limited", "register"],
    ["urn:sahm:page:unreachable", "register"],
  ])("after %s it goes on with %s", (problem, what) => {
    const d = after(all, { type: "refused", problem });
    expect(next(d, market).do).toBe(what);
    // A signature that is still good is not asked for again.
    expect(d.signed === undefined).toBe(signAgain(problem));
  });

  it("knows refusals that stay", () => {
    expect(hopeless("urn:sahm:problem:duplicate-data")).toBe(true);
    expect(hopeless("urn:sahm:problem:expired")).toBe(false);
    expect(after(all, { type: "refused", problem: "urn:sahm:problem:duplicate-data" })).toEqual(all);
  });

  it.each([
    [{ ...market, chainId: 1 }, "market"],
    [{ ...market, registry: `0x${"cd".repeat(20)}` }, "market"],
    [{ ...market, epoch: 5 }, "custodians"],
  ])("is of no use when the market changed: %o", (m, word) => {
    const n = next(draft, m);
    expect(n.do).toBe("discard");
    if (n.do === "discard") expect(n.why).toContain(word);
    expect(next({ ...draft, registered: true }, m).do).toBe("wait");
  });

  it("names the step that a person sees", () => {
    expect(stageOf({ do: "upload", part: "envelope" })).toBe("upload");
    expect(
      [next(draft, market), { do: "sign" } as const, { do: "register" } as const, { do: "wait" } as const].map(stageOf),
    ).toEqual(["upload", "sign", "register", "check"]);
  });
});
