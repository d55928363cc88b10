import { describe, expect, it } from "vitest";
import { Problem } from "../api/problem";
import { chainReader } from "./chain";
import type { Provider, Wallet } from "./wallet";

const wallet = (provider?: Provider): Wallet => ({
  address: `0x${"11".repeat(20)}`,
  kind: provider === undefined ? "browser" : "injected",
  name: "w",
  ...(provider === undefined ? {} : { provider }),
  signMessage: () => Promise.reject(new Error("not here")),
  signTypedData: () => Promise.reject(new Error("not here")),
  send: () => Promise.reject(new Error("not here")),
});
const node = (chainId: string, asked: string[]): Provider => ({
  request: ({ method }) => {
    asked.push(method);
    return Promise.resolve(method === "eth_chainId" ? chainId : "0x2a");
  },
});

describe("reads for checks", () => {
  it("go to the wallet's own node where there is one, and say so", async () => {
    const asked: string[] = [];
    const { client, node: who } = await chainReader(wallet(node("0xa", asked)), 10);
    expect(who).toBe("your wallet's node");
    expect(await client.getBlockNumber()).toBe(42n);
    expect(asked).toEqual(["eth_chainId", "eth_blockNumber"]);
  });
  it("are refused while that node is on another chain", async () => {
    await expect(chainReader(wallet(node("0x1", [])), 10)).rejects.toMatchObject({
      type: "urn:sahm:page:wrong-chain",
    });
  });
  it("go to this server on the embedded chain only", async () => {
    expect((await chainReader(wallet(), 1337)).node).toBe("this server");
    expect((await chainReader(undefined, 1337)).node).toBe("this server");
    await expect(chainReader(undefined, 10)).rejects.toBeInstanceOf(Problem);
  });
});
