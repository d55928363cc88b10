import { api, unwrap, type Dataset } from "../api/client";
import type { Hex } from "../core/bytes";
import { checkSignature, registryDomain, revocation, signatureBase64 } from "../core/typed";
import type { PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import { deadline } from "./deadline";

/** Withdraws a dataset from later runs and rounds. It recalls nothing that was opened before. */
export async function revoke(wallet: Wallet, status: PinnedStatus, id: Hex): Promise<Dataset> {
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  const until = deadline();
  const data = revocation(registryDomain(status.chainId, status.contracts.datasets), {
    datasetId: id,
    nonce: BigInt(account.registryNonce),
    deadline: BigInt(until),
  });
  const signature = await wallet.signTypedData(data);
  await checkSignature(data, signature, wallet.address);
  return unwrap(
    api.POST("/v1/datasets/{id}/revocation", {
      params: { path: { id } },
      body: { nonce: account.registryNonce, deadline: until, signature: signatureBase64(signature) },
    }),
  );
}
