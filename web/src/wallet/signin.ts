import { api, unwrap } from "../api/client";
import { Problem } from "../api/problem";
import { siweMessage } from "../core/typed";
import type { PinnedStatus } from "./market";
import type { Session } from "./session";
import type { Wallet } from "./wallet";

/** What a sign-in challenge must name: this page and this chain, and nothing else. */
export function checkChallenge(
  nonce: { domain: string; uri: string; chainId: number },
  page: { host: string; origin: string },
  chainId: number,
): void {
  const fits =
    nonce.domain === page.host &&
    (nonce.uri === page.origin || nonce.uri.startsWith(`${page.origin}/`)) &&
    nonce.chainId === chainId;
  if (fits) return;
  throw new Problem({
    type: "urn:sahm:page:challenge",
    title: "The server asks to sign in somewhere else",
    detail: `It names ${nonce.domain} on chain ${nonce.chainId}; this page is ${page.host} on chain ${chainId}. Nothing was signed.`,
    advice: `Open the portal at ${nonce.uri} if that is its right address.`,
  });
}

/** Signs in by EIP-4361: one signature, which moves nothing. */
export async function signIn(wallet: Wallet, status: PinnedStatus): Promise<Session> {
  const nonce = await unwrap(api.POST("/v1/auth/nonce"));
  // The development server forwards from a port of its own.
  if (!import.meta.env.DEV) checkChallenge(nonce, location, status.chainId);
  const message = siweMessage({ address: wallet.address, nonce, nowMs: Date.now() });
  const signature = await wallet.signMessage(message);
  const s = await unwrap(api.POST("/v1/auth/session", { body: { message, signature } }));
  if (s.address.toLowerCase() !== wallet.address.toLowerCase()) throw new Error("the server signed in another account");
  return { token: s.token, address: wallet.address, escrow: status.contracts.escrow, expiresMs: s.expiresMs };
}
