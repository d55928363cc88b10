import { describe, expect, test } from "vitest";
import { checkChallenge } from "./signin";

const page = { host: "127.0.0.1:8420", origin: "http://127.0.0.1:8420" };

describe("a sign-in challenge", () => {
  test("of this page and chain is signed", () => {
    checkChallenge({ domain: page.host, uri: page.origin, chainId: 1337 }, page, 1337);
    checkChallenge({ domain: page.host, uri: `${page.origin}/v1`, chainId: 1337 }, page, 1337);
  });

  test.each([
    { domain: "bank.example", uri: page.origin, chainId: 1337 },
    { domain: page.host, uri: "https://bank.example", chainId: 1337 },
    { domain: page.host, uri: "http://127.0.0.1:84200", chainId: 1337 },
    { domain: page.host, uri: page.origin, chainId: 1 },
  ])("of another place is not: $domain $uri $chainId", (nonce) => {
    expect(() => checkChallenge(nonce, page, 1337)).toThrow(/somewhere else/);
  });
});
