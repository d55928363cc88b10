import { api, unwrap } from "../api/client";
import { checkSignature, delegation, signatureBase64, tokenDomain } from "../core/typed";
import { domainNames, type PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import { deadline } from "./deadline";

/** What one click of the faucet gives: enough for many small runs, and less than the server's limit. */
export const faucetCredits = 5_000n * 10n ** 18n;

export interface FaucetWish {
  credits: boolean;
  votes: boolean;
}

/** Gets gas and what was wished for; votes are delegated to the wallet itself, by one signature, so that they count. */
export async function askFaucet(wallet: Wallet, status: PinnedStatus, wish: FaucetWish): Promise<void> {
  const most = BigInt(status.faucetCreditWei);
  const credit = most < faucetCredits ? most : faucetCredits;
  await unwrap(
    api.POST("/v1/faucet", { body: { votes: wish.votes, ...(wish.credits ? { creditWei: credit.toString() } : {}) } }),
  );
  if (wish.votes) await delegateToSelf(wallet, status);
}

/** Makes the wallet's own votes count. Nothing to sign if they do already. */
export async function delegateToSelf(wallet: Wallet, status: PinnedStatus): Promise<void> {
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  if (account.delegate.toLowerCase() === wallet.address) return;
  const expiry = deadline();
  const data = delegation(tokenDomain(domainNames.token, status.chainId, status.contracts.token), {
    delegatee: wallet.address,
    nonce: BigInt(account.delegationNonce),
    expiry: BigInt(expiry),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  await unwrap(
    api.POST("/v1/delegations", {
      body: {
        delegator: wallet.address,
        delegatee: wallet.address,
        nonce: account.delegationNonce,
        expiry,
        signature: signatureBase64(signature),
      },
    }),
  );
}
