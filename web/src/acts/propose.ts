import { api, unwrap, type Proposal, type ProposalDraft } from "../api/client";
import { Problem } from "../api/problem";
import type { components } from "../api/schema.gen";
import { fromBase64, toHex, type Hex } from "../core/bytes";
import type { Action, Places } from "../core/actions";
import {
  checkDescription,
  checkGovernorCall,
  checkProposalId,
  checkWanted,
  governorCall,
  type Content,
  type Wanted,
} from "../core/governor";
import { chainReader } from "../wallet/chain";
import { allowsBrowserWallets, type PinnedStatus } from "../wallet/market";
import type { Wallet } from "../wallet/wallet";
import { readNow, readPlaces, type Now } from "./market";
import { actionsOf, checkProposal, contentOf, isOpaque, opaqueProposal, refusing } from "./proposal";
import { wanted } from "./wanted";

export type DraftRequest = components["schemas"]["ProposalDraftRequest"];

export type Simulation = components["schemas"]["ProposalSimulation"];
export type Refusal = components["schemas"]["Refusal"];

/** A draft that does what was asked and nothing else, checked by its bytes. */
export interface CheckedDraft {
  readonly proposalId: string;
  readonly content: Content;
  readonly actions: readonly Action[];
}

/** What a proposal would do, tried and not sent. */
export interface Tried {
  readonly simulation: Simulation;
  /** By their bytes, in the simulation's order. */
  readonly actions: readonly Action[];
  /** What they change, as it is now. */
  readonly now: Now;
  /** What can be sent; undefined where the chain would refuse an action. */
  readonly draft: CheckedDraft | undefined;
}

/**
 * Has a proposal tried out and, if the chain would do all of it, drafted. Every
 * byte of both is compared with what was asked; nothing is sent.
 */
export async function tryOut(wallet: Wallet, status: PinnedStatus, request: DraftRequest): Promise<Tried> {
  const [want, places] = await Promise.all([wanted(wallet, status, request), readPlaces(wallet, status)]);
  const simulation = await unwrap(api.POST("/v1/simulations", { body: request }));
  const actions = refusing(() => {
    const read = actionsOf(simulation, places);
    checkWanted(read, want);
    return read;
  });
  const { client } = await chainReader(wallet, status.chainId);
  const now = await readNow(client, status, places, actions);
  if (simulation.actions.some((a) => !a.ok)) return { simulation, actions, now, draft: undefined };
  const d = await unwrap(api.POST("/v1/proposals", { body: request }));
  return { simulation, actions, now, draft: checkDraft(d, request, want, places) };
}

/** A draft as the server answered, checked against what was asked. */
export function checkDraft(
  d: ProposalDraft,
  request: Pick<DraftRequest, "title" | "description">,
  want: Wanted,
  places: Places,
): CheckedDraft {
  return refusing(() => {
    const content = contentOf(d);
    checkDescription(d.description, { title: request.title, text: request.description ?? "" });
    const actions = actionsOf(d, places);
    checkWanted(actions, want);
    checkProposalId(d.proposalId, content);
    checkGovernorCall({ to: d.to, data: toHex(fromBase64(d.calldata)) }, "propose", content, places);
    return { proposalId: d.proposalId, content, actions };
  });
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

const done = { queue: "Queued", execute: "Executed", cancel: "Canceled" } as const;

/** Queues, executes or cancels a proposal; resolves with it once the chain has it. Unknown calls must have been confirmed, but for cancelling. */
export async function advance(
  wallet: Wallet,
  status: PinnedStatus,
  p: Proposal,
  step: "queue" | "execute" | "cancel",
  unknownConfirmed: boolean,
): Promise<Proposal> {
  const content = checkProposal(p);
  if (step !== "cancel" && !unknownConfirmed && isOpaque(actionsOf(p, await readPlaces(wallet, status))))
    throw opaqueProposal();
  const call = p[step] ?? { to: "", calldata: "" };
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
    if (now !== undefined && (now.state === done[step] || (step === "queue" && now.state === "Executed"))) return now;
    throw e;
  }
  return again();
}
