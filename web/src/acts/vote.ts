import { api, unwrap, type Proposal } from "../api/client";
import { ballot, checkSignature, signatureBase64, tokenDomain } from "../core/typed";
import { domainNames, type PinnedStatus } from "../wallet/market";
import { readPlaces } from "./market";
import { actionsOf, checkProposal, isOpaque, opaqueProposal } from "./proposal";
import type { Wallet } from "../wallet/wallet";

/** As the governor counts: 0 against, 1 for, 2 abstain. */
export type Support = 0 | 1 | 2;

/**
 * Votes by signature; the relayer pays the gas and the answer comes once the
 * chain has counted it. The proposal's id must follow from the actions and the
 * words that were shown, and unknown calls must have been confirmed.
 */
export async function castVote(
  wallet: Wallet,
  status: PinnedStatus,
  p: Pick<Proposal, "id" | "actions" | "description">,
  support: Support,
  unknownConfirmed: boolean,
): Promise<Proposal> {
  checkProposal(p);
  if (!unknownConfirmed && isOpaque(actionsOf(p, await readPlaces(wallet, status)))) throw opaqueProposal();
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  const data = ballot(tokenDomain(domainNames.governor, status.chainId, status.contracts.governor), {
    proposalId: BigInt(p.id),
    support,
    voter: wallet.address,
    nonce: BigInt(account.ballotNonce),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return unwrap(
    api.POST("/v1/proposals/{proposalId}/votes", {
      params: { path: { proposalId: p.id } },
      body: { voter: wallet.address, support, nonce: account.ballotNonce, signature: signatureBase64(signature) },
    }),
  );
}
