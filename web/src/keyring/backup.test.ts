import { describe, expect, test } from "vitest";
import { parseBackup, writeBackup, type Backup } from "./backup";

const key = `AGE-SECRET-KEY-1${"Q".repeat(58)}`;
const backup: Backup = {
  kind: "sahm-keys",
  version: 1,
  address: `0x${"ab".repeat(20)}`,
  name: "hospital-1",
  walletKey: `0x${"11".repeat(32)}`,
  sealingKey: key,
  datasets: [{ id: `0x${"22".repeat(32)}`, key }],
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
    ["no list", JSON.stringify({ ...backup, datasets: {} })],
    ["a huge file", " ".repeat(5 << 20)],
  ])("is refused as a whole: %s", (_, text) => {
    expect(() => parseBackup(text)).toThrow();
  });
});
