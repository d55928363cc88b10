import type { Proposal, ProposalAction } from "../api/client";
import { Problem } from "../api/problem";
import { fromBase64, toHex, type Hex } from "../core/bytes";
import { readAction, type Action, type Places, type RawAction } from "../core/actions";
import { checkProposalId, GovernorError, type Content } from "../core/governor";

/** An action as the API gives it; without an amount it carries no coin. */
type Told = Pick<ProposalAction, "target" | "calldata"> & { readonly valueWei?: string | undefined };

/** An action of the API's as bytes. */
export function rawAction(a: Told): RawAction {
  if (!/^0x[0-9a-fA-F]{40}$/.test(a.target)) throw new GovernorError("an action names no contract");
  const value = a.valueWei ?? "0";
  if (!/^[0-9]{1,78}$/.test(value)) throw new GovernorError("an action pays what is no amount");
  return { target: a.target.toLowerCase() as Hex, data: toHex(fromBase64(a.calldata)), valueWei: BigInt(value) };
}

/** What a proposal of the API's is made of, in bytes. */
export function contentOf(p: { actions: readonly ProposalAction[]; description: string }): Content {
  return { actions: p.actions.map(rawAction), description: p.description };
}

/** What the actions do, by their calldata. */
export function actionsOf(p: { actions: readonly ProposalAction[] }, places: Places): Action[] {
  return p.actions.map((a) => readAction(rawAction(a), places));
}

/** Whether an action is none that this page can put into words. */
export function isOpaque(actions: readonly Action[]): boolean {
  return actions.some((a) => a.kind === "unknown");
}

/** Refuses a proposal whose id is not that of what it shows; nothing may be signed for it then. */
export function checkProposal(p: Pick<Proposal, "id" | "actions" | "description">): Content {
  return refusing(() => {
    const content = contentOf(p);
    checkProposalId(p.id, content);
    return content;
  });
}

/** Runs a check; what it refuses is said as a Problem. */
export function refusing<T>(check: () => T): T {
  try {
    return check();
  } catch (e) {
    // Bytes that are no bytes are the server's fault too.
    const why = e instanceof GovernorError ? e.message : "it is malformed";
    throw new Problem({
      type: "urn:sahm:page:proposal",
      title: "The server’s proposal is not what it says",
      detail: `${why.charAt(0).toUpperCase()}${why.slice(1)}. Nothing was signed or sent.`,
      advice: "Do not go on: this server may be trying to have you agree to something else.",
    });
  }
}

/** What a proposal with an unknown call asks for before it is voted on. */
export function opaqueProposal(): Problem {
  return new Problem({
    type: "urn:sahm:page:unknown-call",
    title: "This proposal makes a call that this page cannot read",
    detail: "Nothing was signed.",
    advice: "Find out what the call does, then confirm that you know it.",
  });
}
