import { BaseError, createPublicClient, custom, defineChain, http, type Chain, type PublicClient } from "viem";
import type { Hex } from "../core/bytes";
import { Problem } from "../api/problem";
import { embeddedChain } from "./market";
import { wordsOfRevert } from "./revert";
import type { Provider, Wallet } from "./wallet";

/** The market's chain as a wallet is told it. */
export function chainOf(chainId: number, origin: string): Chain {
  return defineChain({
    id: chainId,
    name: chainId === 1337 ? "Sahm test market" : `Sahm market (chain ${chainId})`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [`${origin}/rpc`] } },
  });
}

/** Whose word a read of the chain is. */
export type Node = "your wallet's node" | "this server";

/** What the page checks the server against, and who answered. */
export interface ChainReader {
  readonly client: PublicClient;
  readonly node: Node;
}

/**
 * Reads for checks: by the wallet's own node where there is a wallet extension,
 * else by this server's, which exists for the embedded chain only. What `node`
 * says belongs beside what was read: a server that lies, lies in its own /rpc
 * too. The wallet must be on the market's chain; it is not asked to change.
 */
export async function chainReader(wallet: Wallet | undefined, chainId: number): Promise<ChainReader> {
  if (wallet?.provider !== undefined) {
    const told = await wallet.provider.request({ method: "eth_chainId" }).catch(() => undefined);
    if (typeof told !== "string" || !/^0x[0-9a-f]{1,12}$/i.test(told) || Number(told) !== chainId)
      throw new Problem({
        type: "urn:sahm:page:wrong-chain",
        title: `The wallet is on another chain than this market (${chainId})`,
        detail: "The page reads the chain through your wallet's node, not through this server.",
        advice: "Switch the wallet's network to this market's chain and try again.",
      });
    return { client: walletReader(wallet.provider, chainId), node: "your wallet's node" };
  }
  if (chainId !== embeddedChain)
    throw new Problem({
      type: "urn:sahm:page:no-node",
      title: "There is no node to check this server against",
      detail: "What this server says of the chain can be checked through the node of a wallet extension only.",
      advice: "Connect a wallet extension that is on this market's chain.",
    });
  return { client: reader(chainOf(chainId, ownOrigin())), node: "this server" };
}

function ownOrigin(): string {
  return typeof location === "undefined" ? "http://localhost" : location.origin;
}

/** Reads through a wallet's own node. */
export function walletReader(provider: Provider, chainId: number): PublicClient {
  return createPublicClient({
    chain: chainOf(chainId, ownOrigin()),
    transport: custom({ request: (args: { method: string; params?: readonly unknown[] }) => provider.request(args) }),
    pollingInterval: 1_000,
  });
}

/** Reads the chain through this server's /rpc: for the embedded chain. */
export function reader(chain: Chain): PublicClient {
  return createPublicClient({
    chain,
    transport: http(chain.rpcUrls.default.http[0], { retryCount: 2 }),
    pollingInterval: 500,
  });
}

/**
 * On top of the estimate and a quarter: the pending block may hold this
 * account's previous transaction at the same timestamp, where a checkpoint of
 * votes is overwritten cheaply. What is not used is not paid.
 */
const gasReserve = 80_000n;
const maxGas = 1n << 24n;

/** Estimates on the pending block; throws what the contract would say. */
export async function estimate(client: PublicClient, from: Hex, call: { to: Hex; data: Hex }): Promise<bigint> {
  try {
    const gas = await client.estimateGas({ account: from, to: call.to, data: call.data, blockTag: "pending" });
    const padded = gas + gas / 4n + gasReserve;
    return padded < maxGas ? padded : maxGas;
  } catch (e) {
    throw sendProblem(e);
  }
}

/** Waits until the transaction is in a block; throws the revert's words if it failed there. */
export async function included(
  client: PublicClient,
  from: Hex,
  call: { to: Hex; data: Hex },
  hash: Hex,
): Promise<void> {
  const receipt = await client.waitForTransactionReceipt({ hash, timeout: 120_000 }).catch((e: unknown) => {
    throw new Problem({
      type: "urn:sahm:page:not-included",
      title: "The transaction was sent and is not in a block yet",
      detail: e instanceof BaseError ? `Transaction ${hash}.` : "",
      advice: "Reload the page in a minute and look whether it happened, before you send it again.",
    });
  });
  if (receipt.status === "success") return;
  try {
    await client.call({ account: from, to: call.to, data: call.data, blockNumber: receipt.blockNumber });
  } catch (e) {
    throw sendProblem(e);
  }
  throw new Problem({
    type: "urn:sahm:page:reverted",
    title: "The chain refused the transaction",
    detail: `Transaction ${hash}.`,
  });
}

/** What a node or a contract said about a transaction, in plain words. */
export function sendProblem(e: unknown): Error {
  if (e instanceof Problem) return e;
  const data = revertData(e);
  if (data !== undefined) {
    const words = wordsOfRevert(data);
    return new Problem({ type: "urn:sahm:page:reverted", title: "The contract would refuse this", detail: words });
  }
  const text = e instanceof BaseError ? `${e.shortMessage} ${e.details}` : e instanceof Error ? e.message : "";
  if (/insufficient funds/i.test(text))
    return new Problem({
      type: "urn:sahm:page:no-gas",
      title: "This wallet cannot pay the chain's fee",
      advice:
        "Sending a transaction costs a little gas. On a test market, get some from the faucet on your account page.",
    });
  if (/nonce too low|already known|replacement/i.test(text))
    return new Problem({
      type: "urn:sahm:page:nonce",
      title: "Another transaction of this wallet came first",
      advice: "Wait a moment and try again.",
    });
  return e instanceof Error ? e : new Error("sending failed");
}

/** The bytes that a contract reverted with, wherever viem or a wallet put them. */
function revertData(e: unknown): Hex | undefined {
  for (let at: unknown = e, depth = 0; at !== undefined && at !== null && depth < 12; depth++) {
    if (typeof at !== "object") return undefined;
    if ("data" in at) {
      const d = at.data;
      if (typeof d === "string" && /^0x[0-9a-fA-F]{8,}$/.test(d)) return d as Hex;
      if (
        typeof d === "object" &&
        d !== null &&
        "data" in d &&
        typeof d.data === "string" &&
        /^0x[0-9a-fA-F]{8,}$/.test(d.data)
      )
        return d.data as Hex;
    }
    at = "cause" in at ? at.cause : undefined;
  }
  return undefined;
}
