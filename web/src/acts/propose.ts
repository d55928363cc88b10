import { api, unwrap, type Proposal, type ProposalDraft, type Status } from "../api/client";
import { Problem } from "../api/problem";
import { fromBase64, toHex, type Hex } from "../core/bytes";
import type { components } from "../api/schema.gen";
import type { Wallet } from "../wallet/wallet";

export type DraftRequest = components["schemas"]["ProposalDraftRequest"];

/** Has a proposal built and simulated; nothing is sent. */
export function draft(request: DraftRequest): Promise<ProposalDraft> {
  return unwrap(api.POST("/v1/proposals", { body: request }));
}

/** A call that the server made up goes to the governor or it is not sent. */
function toGovernor(status: Status, call: { to: string; calldata: string }): { to: Hex; data: Hex } {
  if (call.to.toLowerCase() !== status.contracts.governor.toLowerCase())
    throw new Problem({
      type: "urn:sahm:page:call",
      title: "The server asks to send a transaction somewhere else than to the governor",
      detail: `It names ${call.to}. Nothing was sent.`,
    });
  return { to: status.contracts.governor as Hex, data: toHex(fromBase64(call.calldata)) };
}

/** Sends a draft; resolves with the proposal once the chain has it. */
export async function propose(wallet: Wallet, status: Status, d: ProposalDraft): Promise<Proposal> {
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  if (account.votesWei === "0")
    throw new Problem({
      type: "urn:sahm:page:no-votes",
      title: "A proposer needs a vote, and this wallet has none",
      advice: status.faucet
        ? "Get test votes on the account page, then send the proposal again."
        : "Get vote tokens and delegate them to yourself, then send the proposal again.",
    });
  await wallet.send(toGovernor(status, d));
  return unwrap(api.GET("/v1/proposals/{proposalId}", { params: { path: { proposalId: d.proposalId } } }));
}

/** Queues or executes a proposal; resolves with it once the chain has it. */
export async function advance(
  wallet: Wallet,
  status: Status,
  p: Proposal,
  step: "queue" | "execute",
): Promise<Proposal> {
  const again = () => unwrap(api.GET("/v1/proposals/{proposalId}", { params: { path: { proposalId: p.id } } }));
  try {
    await wallet.send(toGovernor(status, p[step]));
  } catch (e) {
    // Another member may have been faster; that is as good.
    const now = await again().catch(() => undefined);
    if (now !== undefined && (now.state === "Executed" || (step === "queue" && now.state === "Queued"))) return now;
    throw e;
  }
  return again();
}
