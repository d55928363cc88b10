import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import type { Chain } from "viem";
import type { Hex } from "../core/bytes";
import { keepWallet, type StoredWallet } from "../keyring/wallets";
import { chainOf, estimate, included, reader, sendProblem } from "./chain";
import type { TypedData, Wallet } from "./wallet";

/** Makes a key, keeps it in this browser, and returns it. For the embedded chain only. */
export async function newStoredWallet(name: string): Promise<StoredWallet> {
  const key = generatePrivateKey();
  const w: StoredWallet = {
    address: privateKeyToAccount(key).address.toLowerCase() as Hex,
    name: cleanName(name),
    key,
    createdMs: Date.now(),
  };
  await keepWallet(w);
  return w;
}

/** A name of at most 40 characters without line breaks; "wallet" if nothing is left. */
export function cleanName(name: string): string {
  const t = name.replace(/\s+/g, " ").trim().slice(0, 40);
  return t === "" ? "wallet" : t;
}

/** A wallet whose key lies in this browser. It signs without asking: the page announces each act instead. */
export function browserWallet(stored: StoredWallet, chainId: number, origin: string): Wallet {
  const account = privateKeyToAccount(stored.key);
  const chain: Chain = chainOf(chainId, origin);
  // One at a time: two transactions must not take one nonce.
  let last: Promise<unknown> = Promise.resolve();
  const sendOne = async (call: { to: Hex; data: Hex }): Promise<Hex> => {
    const client = reader(chain);
    const gas = await estimate(client, stored.address, call);
    let hash: Hex;
    try {
      const nonce = await client.getTransactionCount({ address: stored.address, blockTag: "pending" });
      const block = await client.getBlock({ blockTag: "latest" });
      const tip = 1_000_000n;
      const cap = 2n * (block.baseFeePerGas ?? 0n) + tip;
      const raw = await account.signTransaction({
        type: "eip1559",
        chainId,
        to: call.to,
        data: call.data,
        gas,
        nonce,
        maxPriorityFeePerGas: tip,
        // The embedded chain's base fee idles at a few wei and may rise in a burst.
        maxFeePerGas: cap > 1_000_000_000n ? cap : 1_000_000_000n,
      });
      hash = await client.sendRawTransaction({ serializedTransaction: raw });
    } catch (e) {
      throw sendProblem(e);
    }
    await included(client, stored.address, call, hash);
    return hash;
  };
  return {
    address: stored.address,
    kind: "browser",
    name: stored.name,
    signMessage: (text: string) => account.signMessage({ message: text }),
    async signTypedData(data: TypedData) {
      // A key that lies in a browser signs for the chain where money is free, and for no other.
      if (data.domain?.chainId === undefined || BigInt(data.domain.chainId) !== BigInt(chainId))
        throw new Error("a wallet in this browser signs for the test market's chain only");
      return account.signTypedData(data);
    },
    send(call) {
      const mine = last.catch(() => undefined).then(() => sendOne(call));
      last = mine;
      return mine;
    },
  };
}
