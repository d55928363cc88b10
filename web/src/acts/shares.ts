// Shares of a dataset's earnings: opening, claiming, offering and buying them.
// What is signed or sent is made here, against the pinned contracts; what is
// bought is read from the chain first.
import { encodeFunctionData, parseAbi } from "viem";
import { api, unwrap } from "../api/client";
import { Problem } from "../api/problem";
import type { components } from "../api/schema.gen";
import { toHex, type Hex } from "../core/bytes";
import { openShares as openSharesData, purchaseNonce, shareFactoryDomain } from "../core/owner";
import { checkSignature, receiveWithAuthorization, signatureBase64, tokenDomain } from "../core/typed";
import { chainReader } from "../wallet/chain";
import { domainNames, type PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import { deadline } from "./deadline";

export type Shares = components["schemas"]["Shares"];
export type Offer = components["schemas"]["Offer"];

const factoryAbi = parseAbi(["function sharesOf(bytes32 datasetId) view returns (address)"]);
const sharesAbi = parseAbi([
  "function approve(address spender, uint256 amount) returns (bool)",
  "function allowance(address owner, address spender) view returns (uint256)",
]);
const offersAbi = parseAbi([
  "struct Offer { address seller; uint64 expiresAt; bytes32 datasetId; uint128 left; uint128 priceWei; }",
  "function offer(bytes32 datasetId, uint128 amount, uint128 priceWei, uint64 expiresAt) returns (uint256)",
  "function cancel(uint256 offerId)",
  "function offers(uint256 offerId) view returns (Offer)",
  "function costOf(uint256 offerId, uint128 amount) view returns (uint256)",
]);

/** The contracts that shares are made and sold by; a Problem where the market has none. */
function places(status: PinnedStatus): { factory: Hex; offers: Hex } {
  const { shares, offers } = status.contracts;
  if (shares === undefined || offers === undefined)
    throw new Problem({ type: "urn:sahm:page:no-shares", title: "This market has no shares of earnings" });
  return { factory: shares as Hex, offers: offers as Hex };
}

/** Opens the shares of a dataset's earnings, once and for ever: the owner gets all of them. */
export async function openShares(wallet: Wallet, status: PinnedStatus, id: Hex): Promise<Shares> {
  const { factory } = places(status);
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  const [nonce, until] = [account.shareNonce ?? 0, deadline()];
  const data = openSharesData(shareFactoryDomain(status.chainId, factory), {
    datasetId: id,
    nonce: BigInt(nonce),
    deadline: BigInt(until),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  const body = { nonce, deadline: until, signature: signatureBase64(signature) };
  return unwrap(api.POST("/v1/datasets/{id}/shares", { params: { path: { id } }, body }));
}

/** Has what the wallet's shares earned paid to it. */
export async function claimShares(wallet: Wallet, id: Hex): Promise<Shares> {
  const body = { holders: [wallet.address] };
  return unwrap(api.POST("/v1/datasets/{id}/shares/claims", { params: { path: { id } }, body }));
}

/** Offers units of 1e-18 shares at a price in wei for a whole one: approves the sale, then makes the offer. */
export async function offerShares(
  wallet: Wallet,
  status: PinnedStatus,
  id: Hex,
  o: { readonly units: bigint; readonly priceWei: bigint; readonly expiresAt: number },
): Promise<void> {
  const { factory, offers } = places(status);
  const { client } = await chainReader(wallet, status.chainId);
  const token = await client.readContract({
    address: factory,
    abi: factoryAbi,
    functionName: "sharesOf",
    args: [id],
  });
  // What was approved before is for offers that stand already.
  const before = await client.readContract({
    address: token,
    abi: sharesAbi,
    functionName: "allowance",
    args: [wallet.address, offers],
  });
  const approve = encodeFunctionData({ abi: sharesAbi, functionName: "approve", args: [offers, before + o.units] });
  await wallet.send({ to: token, data: approve });
  const offer = encodeFunctionData({
    abi: offersAbi,
    functionName: "offer",
    args: [id, o.units, o.priceWei, BigInt(o.expiresAt)],
  });
  await wallet.send({ to: offers, data: offer });
}

/** Takes an offer back. */
export async function cancelOffer(wallet: Wallet, status: PinnedStatus, offerId: number): Promise<void> {
  const { offers } = places(status);
  const data = encodeFunctionData({ abi: offersAbi, functionName: "cancel", args: [BigInt(offerId)] });
  await wallet.send({ to: offers, data });
}

/** What units of an offer at a price cost: rounded up, as the contract does. */
export function costOf(units: bigint, priceWei: bigint): bigint {
  const one = 10n ** 18n;
  return (units * priceWei + one - 1n) / one;
}

/**
 * Buys units of an offer by one signature, for what was shown: the offer must be
 * of this dataset and cost this much by the chain, or nothing is signed.
 */
export async function buyShares(
  wallet: Wallet,
  status: PinnedStatus,
  want: { readonly dataset: Hex; readonly offerId: number; readonly units: bigint; readonly costWei: bigint },
): Promise<Shares> {
  const { offers } = places(status);
  const { client } = await chainReader(wallet, status.chainId);
  const id = BigInt(want.offerId);
  const at = { address: offers, abi: offersAbi } as const;
  const offer = await client.readContract({ ...at, functionName: "offers", args: [id] });
  if (
    offer.datasetId.toLowerCase() !== want.dataset.toLowerCase() ||
    costOf(want.units, offer.priceWei) !== want.costWei ||
    offer.left < want.units
  )
    throw new Problem({
      type: "urn:sahm:page:other-offer",
      title: "The chain has another offer than this page shows",
      detail: "It may have been sold or taken back meanwhile. Nothing was signed.",
      advice: "Look at the offers again.",
    });
  const salt = toHex(crypto.getRandomValues(new Uint8Array(32)));
  const validBefore = deadline();
  const data = receiveWithAuthorization(tokenDomain(domainNames.credit, status.chainId, status.contracts.credit), {
    from: wallet.address,
    to: offers,
    value: want.costWei,
    validAfter: 0n,
    validBefore: BigInt(validBefore),
    nonce: purchaseNonce(id, want.units, wallet.address, salt),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return unwrap(
    api.POST("/v1/offers/{offerId}/purchases", {
      params: { path: { offerId: want.offerId } },
      body: {
        units: want.units.toString(),
        buyer: wallet.address,
        salt,
        validAfter: 0,
        validBefore,
        signature: signatureBase64(signature),
      },
    }),
  );
}
