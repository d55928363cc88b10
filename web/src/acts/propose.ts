import { api, unwrap, type Proposal, type ProposalDraft } from "../api/client";
import { Problem } from "../api/problem";
import type { components } from "../api/schema.gen";
import { fromBase64, toHex, type Hex } from "../core/bytes";
import {
  checkDescription,
  checkGovernorCall,
  checkProposalId,
  checkWanted,
  governorCall,
  type Action,
  type Content,
  type Parameters,
  type Wanted,
} from "../core/governor";
import { chainReader } from "../wallet/chain";
import { allowsBrowserWallets, type PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import { readCreators, readParameters } from "./market";
import { actionsOf, checkProposal, contentOf, isOpaque, opaqueProposal, refusing } from "./proposal";

export type DraftRequest = components["schemas"]["ProposalDraftRequest"];

/** A draft that does what was asked and nothing else, checked by its bytes. */
export interface CheckedDraft {
  readonly proposalId: string;
  readonly content: Content;
  readonly actions: readonly Action[];
  /** What the price book says now, where the proposal changes it. */
  readonly before: Parameters | undefined;
}

/** Has a proposal built and simulated, and compares every byte of it with what was asked; nothing is sent. */
export async function draft(wallet: Wallet, status: PinnedStatus, request: DraftRequest): Promise<CheckedDraft> {
  const want = await wanted(wallet, status, request);
  const d = await unwrap(api.POST("/v1/proposals", { body: request }));
  return checkDraft(d, request, want, status);
}

/** A draft as the server answered, checked against what was asked. */
export function checkDraft(
  d: ProposalDraft,
  request: Pick<DraftRequest, "title" | "description">,
  want: Wanted,
  status: Pick<PinnedStatus, "contracts">,
): CheckedDraft {
  return refusing(() => {
    const content = contentOf(d);
    checkDescription(d.description, { title: request.title, text: request.description ?? "" });
    const actions = actionsOf(d, status.contracts);
    checkWanted(actions, want);
    checkProposalId(d.proposalId, content);
    checkGovernorCall({ to: d.to, data: toHex(fromBase64(d.calldata)) }, "propose", content, status.contracts);
    return { proposalId: d.proposalId, content, actions, before: want.kind === "prices" ? want.before : undefined };
  });
}

/** What a request asks for, with what the chain says of it. */
async function wanted(wallet: Wallet, status: PinnedStatus, r: DraftRequest): Promise<Wanted> {
  const datasets = r.datasets ?? [];
  const { client } = await chainReader(wallet, status.chainId);
  switch (r.template) {
    case "list":
      return {
        kind: "list",
        datasets,
        creators: await readCreators(client, status, datasets),
        ...(r.prices === undefined ? {} : { prices: r.prices.map((p) => BigInt(p)) }),
      };
    case "suspend":
      return { kind: "suspend", datasets };
    case "price":
      return {
        kind: "prices",
        before: await readParameters(client, status),
        change: {
          ...(r.basePriceWei === undefined ? {} : { basePriceWei: BigInt(r.basePriceWei) }),
          ...(r.perRowWei === undefined ? {} : { perRowWei: BigInt(r.perRowWei) }),
          ...(r.guaranteedBps === undefined ? {} : { guaranteedBps: r.guaranteedBps }),
        },
      };
  }
}

/** Sends a checked draft, as calldata that this page made itself; resolves with the proposal once the chain has it. */
export async function propose(wallet: Wallet, status: PinnedStatus, d: CheckedDraft): Promise<Proposal> {
  const account = await unwrap(api.GET("/v1/accounts/{address}", { params: { path: { address: wallet.address } } }));
  if (account.votesWei === "0")
    throw new Problem({
      type: "urn:sahm:page:no-votes",
      title: "A proposer needs a vote, and this wallet has none",
      advice: allowsBrowserWallets(status)
        ? "Get test votes on the account page, then send the proposal again."
        : "Get vote tokens and delegate them to yourself, then send the proposal again.",
    });
  await wallet.send({ to: status.contracts.governor as Hex, data: governorCall("propose", d.content) });
  return unwrap(api.GET("/v1/proposals/{proposalId}", { params: { path: { proposalId: d.proposalId } } }));
}

/** Queues or executes a proposal; resolves with it once the chain has it. Unknown calls must have been confirmed. */
export async function advance(
  wallet: Wallet,
  status: PinnedStatus,
  p: Proposal,
  step: "queue" | "execute",
  unknownConfirmed: boolean,
): Promise<Proposal> {
  const content = checkProposal(p);
  if (!unknownConfirmed && isOpaque(actionsOf(p, status.contracts))) throw opaqueProposal();
  const call = p[step];
  const data = refusing(() => {
    const sent = toHex(fromBase64(call.calldata));
    checkGovernorCall({ to: call.to, data: sent }, step, content, status.contracts);
    return sent;
  });
  const again = () => unwrap(api.GET("/v1/proposals/{proposalId}", { params: { path: { proposalId: p.id } } }));
  try {
    await wallet.send({ to: status.contracts.governor as Hex, data });
  } catch (e) {
    // Another member may have been faster; that is as good.
    const now = await again().catch(() => undefined);
    if (now !== undefined && (now.state === "Executed" || (step === "queue" && now.state === "Queued"))) return now;
    throw e;
  }
  return again();
}
