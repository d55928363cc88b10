// Carries a draft on to its registration. What it does to the world is behind
// Effects, so that failing and coming back are tested without one.
import { Problem, toProblem } from "../../api/problem";
import { after, hopeless, next, type Draft, type Market, type Part, type RegistrationFields } from "./draft";

export interface Effects {
  /** What the market says now. */
  market(): Promise<Market>;
  /** Uploads one part; rejects unless the server names it by the draft's CID. */
  upload(d: Draft, part: Part, signal: AbortSignal): Promise<void>;
  /** Asks the wallet for the one signature: standard base64 of 65 bytes. */
  sign(d: Draft): Promise<{ registration: RegistrationFields; signature: string }>;
  /** Registers; rejects with the server's Problem. Asked twice it answers twice the same. */
  register(d: Draft): Promise<void>;
  /** Keeps a draft durably. */
  keep(d: Draft): Promise<void>;
  /** Forgets the draft, which is registered. */
  drop(d: Draft): Promise<void>;
  /** Is told of every state of the draft. */
  at(d: Draft): void;
}

/** How often one call may sign or upload anew because the server lost or outlived something. */
const maxRetries = 2;

/**
 * Does everything that is left until the draft is registered. Each step is
 * kept before the next begins: called again after a failure or a reload it
 * goes on where it was. Rejects with the Problem, or an AbortError.
 */
export async function proceed(start: Draft, fx: Effects, signal: AbortSignal): Promise<Draft> {
  let d = start;
  let retries = 0;
  const keep = async (changed: Draft) => {
    d = changed;
    await fx.keep(d);
    fx.at(d);
  };
  for (;;) {
    signal.throwIfAborted();
    const n = next(d, await fx.market());
    fx.at(d);
    switch (n.do) {
      case "discard":
        throw stale(n.why);
      case "upload":
        await fx.upload(d, n.part, signal);
        await keep(after(d, { type: "uploaded", part: n.part }));
        break;
      case "sign":
        await keep(after(d, { type: "signed", ...(await fx.sign(d)) }));
        break;
      case "register":
        try {
          await fx.register(d);
        } catch (e) {
          const p = toProblem(e);
          const changed = after(d, { type: "refused", problem: p.type });
          if (changed === d || hopeless(p.type)) throw e;
          await keep(changed);
          if (++retries > maxRetries) throw e;
          break;
        }
        d = after(d, { type: "registered" });
        fx.at(d);
        await fx.drop(d);
        return d;
      case "wait":
        return d;
    }
  }
}

/** The type of the problem of a draft that cannot be used any more. */
export const staleDraft = "urn:sahm:page:stale-draft";

function stale(why: string): Problem {
  return new Problem({
    type: staleDraft,
    title: "These prepared files cannot be used any more",
    detail: why,
    advice: "Discard them and choose the file again.",
  });
}
