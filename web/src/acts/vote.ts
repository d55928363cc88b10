import { api, unwrap, type Proposal, type Status } from "../api/client";
import { ballot, checkSignature, signatureBase64, tokenDomain } from "../core/typed";
import type { Wallet } from "../wallet/wallet";

/** As the governor counts: 0 against, 1 for, 2 abstain. */
export type Support = 0 | 1 | 2;

/** Votes by signature; the relayer pays the gas and the answer comes once the chain has counted it. */
export async function castVote(
  wallet: Wallet,
  status: Status,
  proposalId: string,
  support: Support,
): Promise<Proposal> {
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  const data = ballot(tokenDomain(status.governorName, status.chainId, status.contracts.governor), {
    proposalId: BigInt(proposalId),
    support,
    voter: wallet.address,
    nonce: BigInt(account.ballotNonce),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return unwrap(
    api.POST("/v1/proposals/{proposalId}/votes", {
      params: { path: { proposalId } },
      body: { voter: wallet.address, support, nonce: account.ballotNonce, signature: signatureBase64(signature) },
    }),
  );
}
