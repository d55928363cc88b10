import { getTypesForEIP712Domain, serializeTypedData } from "viem";
import { toHex, utf8, type Hex } from "../core/bytes";
import { Problem } from "../api/problem";
import { chainOf, estimate, included, sendProblem, walletReader } from "./chain";
import { embeddedChain } from "./market";
import type { Provider, TypedData, Wallet } from "./wallet";

/** EIP-6963: a wallet that announced itself. */
export interface Announced {
  readonly id: string;
  readonly name: string;
  readonly provider: Provider;
}

function isProvider(v: unknown): v is Provider {
  return typeof v === "object" && v !== null && "request" in v && typeof v.request === "function";
}

/** Wallet extensions in this browser: those that announce themselves within a moment, else window.ethereum. */
export async function discover(): Promise<Announced[]> {
  const found = new Map<string, Announced>();
  const hear = (e: Event) => {
    const detail: unknown = e instanceof CustomEvent ? e.detail : undefined;
    if (typeof detail !== "object" || detail === null || !("provider" in detail) || !("info" in detail)) return;
    const { provider, info } = detail;
    if (!isProvider(provider) || typeof info !== "object" || info === null) return;
    const name = "name" in info && typeof info.name === "string" ? info.name.slice(0, 40) : "wallet";
    const id = "rdns" in info && typeof info.rdns === "string" ? info.rdns : name;
    found.set(id, { id, name, provider });
  };
  window.addEventListener("eip6963:announceProvider", hear);
  window.dispatchEvent(new Event("eip6963:requestProvider"));
  await new Promise((r) => setTimeout(r, 150));
  window.removeEventListener("eip6963:announceProvider", hear);
  if (found.size === 0 && "ethereum" in window && isProvider(window.ethereum))
    found.set("window.ethereum", { id: "window.ethereum", name: "browser extension", provider: window.ethereum });
  return [...found.values()];
}

/** What a wallet answered instead of doing what it was asked, in plain words. */
export function walletProblem(e: unknown): Error {
  const code = typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
  switch (code) {
    case 4001:
    case "ACTION_REJECTED":
      return new Problem({
        type: "urn:sahm:page:rejected",
        title: "You said no in the wallet",
        detail: "Nothing was signed and nothing was sent.",
        advice: "Start again when you are ready.",
      });
    case 4100:
      return new Problem({
        type: "urn:sahm:page:locked",
        title: "The wallet does not let this page use the account",
        advice: "Connect it again.",
      });
    case 4900:
    case 4901:
      return new Problem({
        type: "urn:sahm:page:disconnected",
        title: "The wallet is not connected to the chain",
        advice: "Unlock it and connect again.",
      });
    case -32002:
      return new Problem({
        type: "urn:sahm:page:busy-wallet",
        title: "The wallet is waiting for you already",
        advice: "Open the wallet and answer its earlier question.",
      });
  }
  return sendProblem(e);
}

async function ask(p: Provider, method: string, params?: readonly unknown[]): Promise<unknown> {
  try {
    return await p.request(params === undefined ? { method } : { method, params });
  } catch (e) {
    throw walletProblem(e);
  }
}

function firstAddress(v: unknown): Hex | undefined {
  const a: unknown = Array.isArray(v) ? v[0] : undefined;
  return typeof a === "string" && /^0x[0-9a-fA-F]{40}$/.test(a) ? (a.toLowerCase() as Hex) : undefined;
}

/** Moves the wallet to the market's chain, adding it if the wallet does not know it. */
async function useChain(p: Provider, chainId: number, origin: string): Promise<void> {
  const want = `0x${chainId.toString(16)}`;
  const now = async () => {
    const v = await ask(p, "eth_chainId");
    return typeof v === "string" && BigInt(v) === BigInt(chainId);
  };
  if (await now()) return;
  try {
    await p.request({ method: "wallet_switchEthereumChain", params: [{ chainId: want }] });
  } catch (e) {
    const code = typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
    if (code === 4001) throw walletProblem(e);
    // Of another chain this server has no node, and may not name one either: the owner adds it.
    if (chainId !== embeddedChain) throw wrongChain(chainId);
    const c = chainOf(chainId, origin);
    await ask(p, "wallet_addEthereumChain", [
      { chainId: want, chainName: c.name, nativeCurrency: c.nativeCurrency, rpcUrls: [`${origin}/rpc`] },
    ]);
    await p.request({ method: "wallet_switchEthereumChain", params: [{ chainId: want }] }).catch(() => undefined);
  }
  if (!(await now())) throw wrongChain(chainId);
}

function wrongChain(chainId: number): Problem {
  return new Problem({
    type: "urn:sahm:page:wrong-chain",
    title: `The wallet is on another chain than this market (${chainId})`,
    advice: "Add this market's chain to the wallet if it does not know it, switch to it, and try again.",
  });
}

/** Asks an extension for an account on the market's chain. */
export async function connectAnnounced(a: Announced, chainId: number, origin: string): Promise<Wallet> {
  const address = firstAddress(await ask(a.provider, "eth_requestAccounts"));
  if (address === undefined)
    throw new Problem({
      type: "urn:sahm:page:no-account",
      title: "The wallet gave no account",
      advice: "Unlock it and connect again.",
    });
  await useChain(a.provider, chainId, origin);
  return injectedWallet(a, address, chainId, origin);
}

/** A wallet that is connected already, without asking; undefined if it is not. */
export async function resume(a: Announced, address: Hex, chainId: number, origin: string): Promise<Wallet | undefined> {
  try {
    const got = firstAddress(await a.provider.request({ method: "eth_accounts" }));
    return got === address ? injectedWallet(a, address, chainId, origin) : undefined;
  } catch {
    return undefined; // a locked wallet is connected again by its owner
  }
}

/** Typed data as wallets take it: with the domain's own type, without which viem leaves the domain out. */
export function typedDataText(data: TypedData): string {
  const types = { EIP712Domain: getTypesForEIP712Domain({ domain: data.domain }), ...data.types };
  const whole: TypedData = { ...data, types };
  return serializeTypedData(whole);
}

function injectedWallet(a: Announced, address: Hex, chainId: number, origin: string): Wallet {
  const p = a.provider;
  const signature = (v: unknown): Hex => {
    if (typeof v !== "string" || !/^0x[0-9a-fA-F]{130}$/.test(v))
      throw new Problem({
        type: "urn:sahm:page:signature",
        title: "The wallet's signature is not of a plain account",
        advice: "Wallets that are contracts cannot sign here yet. Use an ordinary account.",
      });
    // Some wallets answer with v 0 or 1.
    const low = parseInt(v.slice(130), 16);
    return low < 27 ? (`${v.slice(0, 130)}${(low + 27).toString(16)}` as Hex) : (v as Hex);
  };
  const sameAccount = async () => {
    const got = firstAddress(await ask(p, "eth_accounts"));
    if (got !== address)
      throw new Problem({
        type: "urn:sahm:page:other-account",
        title: "The wallet is on another account now",
        advice: "Select the account in the wallet that is shown at the top of this page, or connect again.",
      });
  };
  return {
    address,
    kind: "injected",
    name: a.name,
    provider: p,
    async signMessage(text) {
      await sameAccount();
      return signature(await ask(p, "personal_sign", [toHex(utf8(text)), address]));
    },
    async signTypedData(data: TypedData) {
      await sameAccount();
      await useChain(p, chainId, origin);
      return signature(await ask(p, "eth_signTypedData_v4", [address, typedDataText(data)]));
    },
    async send(call) {
      await sameAccount();
      await useChain(p, chainId, origin);
      const client = walletReader(p, chainId);
      const gas = await estimate(client, address, call);
      const hash = await ask(p, "eth_sendTransaction", [
        { from: address, to: call.to, data: call.data, gas: `0x${gas.toString(16)}` },
      ]);
      if (typeof hash !== "string" || !/^0x[0-9a-fA-F]{64}$/.test(hash))
        throw new Error("the wallet did not say which transaction it sent");
      await included(client, address, call, hash as Hex);
      return hash as Hex;
    },
  };
}
