import { BaseError, createPublicClient, defineChain, http, type Chain, type PublicClient } from "viem";
import type { Hex } from "../core/bytes";
import { Problem } from "../api/problem";
import { wordsOfRevert } from "./revert";

/** The market's chain as a wallet is told it. */
export function chainOf(chainId: number, origin: string): Chain {
  return defineChain({
    id: chainId,
    name: chainId === 1337 ? "Sahm test market" : `Sahm market (chain ${chainId})`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [`${origin}/rpc`] } },
  });
}

/** Reads the chain through this server's /rpc. */
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
