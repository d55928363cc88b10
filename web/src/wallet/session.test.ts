import { beforeEach, describe, expect, test } from "vitest";
import { dropSession, keepSession, leeway, liveSession, type Session, type TextStore } from "./session";

class Memory implements TextStore {
  readonly map = new Map<string, string>();
  getItem(k: string) {
    return this.map.get(k) ?? null;
  }
  setItem(k: string, v: string) {
    this.map.set(k, v);
  }
  removeItem(k: string) {
    this.map.delete(k);
  }
}

const alice = "0x00000000000000000000000000000000000000aa";
const bob = "0x00000000000000000000000000000000000000bb";
const escrow = "0x0000000000000000000000000000000000000009";
const session: Session = { token: "t", address: alice, escrow, expiresMs: 1_000_000 };

describe("sessions", () => {
  let store: Memory;
  beforeEach(() => {
    store = new Memory();
    keepSession(store, session);
  });

  test("a session lives for its own wallet only", () => {
    expect(liveSession(store, alice, escrow, 0)).toEqual(session);
    expect(liveSession(store, alice.toUpperCase().replace("0X", "0x"), escrow, 0)).toEqual(session);
    expect(liveSession(store, bob, escrow, 0)).toBeUndefined();
  });

  test("it ends a minute early, and is forgotten then", () => {
    expect(liveSession(store, alice, escrow, session.expiresMs - leeway - 1)).toEqual(session);
    expect(liveSession(store, alice, escrow, session.expiresMs - leeway)).toBeUndefined();
    expect(store.map.size).toBe(0);
  });

  test("it is not for another market", () => {
    expect(liveSession(store, alice, bob, 0)).toBeUndefined();
    expect(liveSession(store, alice, escrow, 0)).toBeUndefined(); // forgotten
  });

  test("signing out forgets one wallet's session", () => {
    keepSession(store, { ...session, address: bob });
    dropSession(store, alice);
    expect(liveSession(store, alice, escrow, 0)).toBeUndefined();
    expect(liveSession(store, bob, escrow, 0)?.address).toBe(bob);
  });

  test.each([
    "",
    "x",
    "null",
    "{}",
    '{"token":1}',
    `{"token":"t","address":"${bob}","escrow":"${escrow}","expiresMs":9}`,
  ])("damaged or swapped text is no session: %s", (text) => {
    for (const k of store.map.keys()) store.map.set(k, text);
    expect(liveSession(store, alice, escrow, 0)).toBeUndefined();
    expect(store.map.size).toBe(0);
  });
});
