import { describe, expect, it, test } from "vitest";
import type { Hex } from "../core/bytes";
import { parseBackup, planRestore, writeBackup, type Backup, type KnownKeys } from "./backup";

const key = `AGE-SECRET-KEY-1${"Q".repeat(58)}`;
const backup: Backup = {
  kind: "sahm-keys",
  version: 1,
  address: `0x${"ab".repeat(20)}`,
  name: "hospital-1",
  walletKey: `0x${"11".repeat(32)}`,
  sealingKey: key,
  datasets: [
    { id: `0x${"22".repeat(32)}`, key },
    { id: `0x${"22".repeat(32)}-2-0a1b2c3d`, key },
  ],
};

describe("a backup of keys", () => {
  test("comes back as it was written", () => {
    expect(parseBackup(writeBackup(backup))).toEqual(backup);
  });

  test("of an injected wallet has no wallet key", () => {
    const { walletKey: _, ...rest } = backup;
    expect(parseBackup(writeBackup(rest)).walletKey).toBeUndefined();
  });

  test.each([
    ["not JSON", "hello"],
    ["another document", JSON.stringify({ kind: "x" })],
    ["a newer version", JSON.stringify({ ...backup, version: 2 })],
    ["no account", JSON.stringify({ ...backup, address: "0x12" })],
    ["a damaged wallet key", JSON.stringify({ ...backup, walletKey: "0x12" })],
    ["a damaged sealing key", JSON.stringify({ ...backup, sealingKey: key.slice(0, 40) })],
    ["a damaged dataset key", JSON.stringify({ ...backup, datasets: [{ id: "0x1", key }] })],
    ["a damaged name of a version", JSON.stringify({ ...backup, datasets: [{ id: `0x${"22".repeat(32)}-2`, key }] })],
    ["no list", JSON.stringify({ ...backup, datasets: {} })],
    ["a huge file", " ".repeat(5 << 20)],
  ])("is refused as a whole: %s", (_, text) => {
    expect(() => parseBackup(text)).toThrow();
  });
});

describe("restoring", () => {
  const id = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
  const key = (c: string) => `AGE-SECRET-KEY-1${c.repeat(58)}`;
  const address: Hex = `0x${"ab".repeat(20)}`;
  const backup: Backup = {
    kind: "sahm-keys",
    version: 1,
    address,
    name: "w",
    walletKey: id(7),
    sealingKey: key("S"),
    datasets: [
      { id: id(1), key: key("A") },
      { id: id(2), key: key("B") },
    ],
  };
  const nothing: KnownKeys = { wallet: false, sealing: undefined, datasets: new Map() };
  const facts = { walletsAllowed: true, sealingRecipient: "age1s" };

  it("adds what is missing", () => {
    expect(planRestore(backup, nothing, facts)).toMatchObject({
      wallet: { address, key: id(7) },
      sealing: { text: key("S"), recipient: "age1s" },
      datasets: backup.datasets,
      kept: 0,
    });
  });
  it("leaves what is there", () => {
    const known = { wallet: true, sealing: key("S"), datasets: new Map([[id(1), key("A")]]) };
    const plan = planRestore(backup, known, facts);
    expect(plan).toMatchObject({ datasets: [{ id: id(2), key: key("B") }], kept: 1 });
    expect(plan.wallet).toBeUndefined();
    expect(plan.sealing).toBeUndefined();
  });
  it.each<[string, Partial<KnownKeys>]>([
    ["a dataset's key", { datasets: new Map([[id(1), key("X")]]) }],
    ["the sealing key", { sealing: key("X") }],
  ])("refuses the whole file when %s differs", (_, part) => {
    expect(() => planRestore(backup, { ...nothing, ...part }, facts)).toThrow(/nothing was changed/);
  });
  it("refuses a file that has two keys for one dataset", () => {
    const twice = { ...backup, datasets: [...backup.datasets, { id: id(1), key: key("X") }] };
    expect(() => planRestore(twice, nothing, facts)).toThrow(/another key/);
  });
  it("takes no wallet's key where wallets may not lie in the browser", () => {
    const plan = planRestore(backup, nothing, { ...facts, walletsAllowed: false });
    expect(plan.wallet).toBeUndefined();
    expect(plan.walletRefused).toBe(true);
  });
});
