import { describe, expect, it } from "vitest";
import { Problem } from "../../api/problem";
import { registrationOf, type Draft, type Market, type Part } from "./draft";
import { proceed, staleDraft, type Effects } from "./proceed";

const hash = (c: string) => `0x${c.repeat(64)}` as const;
const fresh: Draft = {
  version: 1,
  address: `0x${"11".repeat(20)}`,
  chainId: 1337,
  registry: `0x${"ab".repeat(20)}`,
  datasetId: hash("2"),
  salt: hash("3"),
  epoch: 1,
  title: "Cases",
  fileName: "cases.csv",
  validation: false,
  schema: "",
  policy: "{}",
  policyHash: hash("4"),
  priceFloorWei: "0",
  rows: 7,
  dataRoot: hash("5"),
  cids: { ciphertext: "c", envelope: "e", manifest: "m" },
  files: { ciphertext: new Blob(["c"]), envelope: new Blob(["e"]), manifest: new Blob(["m"]) },
  createdMs: 1,
  uploaded: [],
  registered: false,
};
const refuse = (type: string) => new Problem({ type: `urn:sahm:problem:${type}`, title: type });

/** A world that fails as told and remembers what it was asked. */
class World implements Effects {
  log: string[] = [];
  kept: Draft | undefined;
  now: Market = { chainId: 1337, registry: fresh.registry, epoch: 1 };
  failing = new Map<string, unknown[]>();

  private step(name: string) {
    this.log.push(name);
    const e = this.failing.get(name)?.shift();
    if (e !== undefined) throw e;
  }
  market() {
    return Promise.resolve(this.now);
  }
  async upload(_: Draft, part: Part) {
    await Promise.resolve();
    this.step(`upload ${part}`);
  }
  async sign(d: Draft) {
    await Promise.resolve();
    this.step("sign");
    return { registration: registrationOf(d, 0, 1_800), signature: "c2ln" };
  }
  async register() {
    await Promise.resolve();
    this.step("register");
  }
  keep(d: Draft) {
    this.kept = d;
    return Promise.resolve();
  }
  drop() {
    this.log.push("drop");
    this.kept = undefined;
    return Promise.resolve();
  }
  at() {}
}

const go = (d: Draft, w: World, signal = new AbortController().signal) => proceed(d, w, signal);
const whole = ["upload ciphertext", "upload envelope", "upload manifest", "sign", "register", "drop"];

describe("carrying a publication on", () => {
  it("goes through once", async () => {
    const w = new World();
    expect((await go(fresh, w)).registered).toBe(true);
    expect(w.log).toEqual(whole);
  });

  // Whatever fails once: what was kept goes on from there, and nothing is asked twice.
  it.each(whole.slice(0, 5))("a failure of %s asks nothing twice", async (name) => {
    const w = new World();
    w.failing.set(name, [refuse("internal")]);
    await expect(go(fresh, w)).rejects.toThrow("internal");
    const again = w.kept ?? fresh;
    await go(again, w);
    expect(w.log).toEqual(whole.flatMap((s) => (s === name ? [s, s] : [s])));
    expect(w.kept).toBeUndefined();
  });

  it("signs anew when the deadline passed meanwhile, and only then", async () => {
    const w = new World();
    w.failing.set("register", [refuse("expired")]);
    await go(fresh, w);
    expect(w.log.filter((s) => s === "sign")).toHaveLength(2);
  });

  it("uploads again what the server lost, with the same signature", async () => {
    const w = new World();
    w.failing.set("register", [refuse("not-found")]);
    await go(fresh, w);
    expect(w.log.filter((s) => s === "sign")).toHaveLength(1);
    expect(w.log.filter((s) => s === "upload ciphertext")).toHaveLength(2);
  });

  it("gives up on a refusal that comes again and again", async () => {
    const w = new World();
    w.failing.set("register", [refuse("expired"), refuse("expired"), refuse("expired"), refuse("expired")]);
    await expect(go(fresh, w)).rejects.toThrow("expired");
    expect(w.log.filter((s) => s === "register")).toHaveLength(3);
  });

  it("does not repeat a refusal that stays", async () => {
    const w = new World();
    w.failing.set("register", [refuse("duplicate-data")]);
    await expect(go(fresh, w)).rejects.toThrow("duplicate-data");
    expect(w.log).toEqual(whole.slice(0, 5));
  });

  it("stops before a step when cancelled, and when the custodians changed", async () => {
    const w = new World();
    const c = new AbortController();
    c.abort();
    await expect(go(fresh, w, c.signal)).rejects.toMatchObject({ name: "AbortError" });
    w.now = { ...w.now, epoch: 2 };
    await expect(go(fresh, w)).rejects.toMatchObject({ type: staleDraft });
    expect(w.log).toEqual([]);
  });
});
