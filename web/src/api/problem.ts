/** What the parts of the portal throw: said in plain words, with what to do. */
export class Problem extends Error {
  /** Stable, e.g. "urn:sahm:problem:expired"; of this page's own making: "urn:sahm:page:…". */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  /** What the reader can do; empty if nothing better than trying again. */
  readonly advice: string;

  constructor(p: { type: string; title: string; detail?: string; status?: number; advice?: string }) {
    super(p.detail === undefined || p.detail === "" ? p.title : `${p.title}: ${p.detail}`);
    this.name = "Problem";
    this.type = p.type;
    this.title = p.title;
    this.detail = p.detail ?? "";
    this.status = p.status ?? 0;
    this.advice = p.advice ?? adviceFor(p.type);
  }
}

const prefix = "urn:sahm:problem:";

/** What to do about each problem type that a person can do something about. */
function adviceFor(type: string): string {
  switch (type.startsWith(prefix) ? type.slice(prefix.length) : type) {
    case "not-signed-in":
      return "Your sign-in is over or was never made. Repeat the action: you are asked to sign in again.";
    case "expired":
      return "Start the step again, so that it is signed with a new deadline.";
    case "replayed":
    case "nonce-used":
      return "It may have been done already in another window. Reload the page and look before you repeat it.";
    case "duplicate-data":
      return "These very bytes are on the market already. Look for them in the catalogue; a corrected file counts as another one.";
    case "not-listed":
      return "The members vote datasets onto the market: see Governance.";
    case "strategy-refused":
      return "Choose fedavg, fedprox, fedadam or scaffold in the model spec, without a personal head or partial rounds.";
    case "too-few-owners":
      return "Choose datasets of at least three different owners: of two, each could subtract its own part from the sum.";
    case "cohort-too-similar":
      return "Take the same datasets as that run, or at least three others: between sums over nearly the same people, single ones would show.";
    case "statistics-exist":
      return "They are on the page of each of these datasets, or will be once the custodians have signed. Reading them costs nothing.";
    case "relay-budget":
      return "Wait until the next hour, or send the transaction from your own wallet.";
    case "too-few-trainers":
      return "Wait until more trainers are connected, or choose datasets whose policy asks for less stake.";
    case "insufficient-funds":
      return "Get more credits first; on a test market they are free, on your account page.";
    case "no-votes":
      return "Votes count from the moment they are delegated, and that must be before the proposal's snapshot. They will count for later proposals.";
    case "voting-closed":
      return "Reload the page to see the proposal's state.";
    case "policy-denies":
      return "The owner's policy forbids this. Choose another dataset, or change what the run asks for.";
    case "rate-limited":
      return "Wait ten seconds and try again.";
    case "too-large":
      return "Make the file smaller.";
    case "not-ready":
      return "Wait a little; the page shows when it is ready.";
    case "no-accountant":
      return "Ask for contributor-level differential privacy, or leave it out: nothing else is offered, and nothing is faked.";
    case "no-privacy-budget":
      return "The owner has not said what this data may ever lose to such runs. Ask the owner, or choose another dataset.";
    case "privacy-budget-exhausted":
      return "Ask for a smaller epsilon, or choose another dataset. Nothing was paid and nothing debited.";
    case "epsilon-unreachable":
      return "Ask for a larger epsilon.";
    case "cohort-too-small":
      return "Choose more datasets, or fewer members that may be in league.";
    case "timeout":
    case "internal":
      return "Try again in a moment. If it stays, the server's log says what happened.";
  }
  return "";
}

/** The problem of a server that cannot be reached. */
export function unreachable(): Problem {
  return new Problem({
    type: "urn:sahm:page:unreachable",
    title: "The server does not answer",
    detail: "What you see may be old. What the chain confirmed stays.",
    advice: "This page keeps trying. If you run the server yourself, see that it is still up.",
  });
}

interface Document {
  type: string;
  title: string;
  status: number;
  detail?: string;
}

function isDocument(v: unknown): v is Document {
  return (
    typeof v === "object" &&
    v !== null &&
    "type" in v &&
    typeof v.type === "string" &&
    "title" in v &&
    typeof v.title === "string"
  );
}

/** The problem that an error answer carries; anything but problem+json is said by its status. */
export function problemOfAnswer(body: unknown, status: number): Problem {
  if (isDocument(body)) {
    const sent = "detail" in body && typeof body.detail === "string" ? body.detail : "";
    const advice = "advice" in body && typeof body.advice === "string" ? sentence(body.advice) : "";
    const p = { type: body.type, title: body.title, detail: sentence(sent), status };
    // This page's own advice names its buttons; the server's is better than none.
    return new Problem(adviceFor(body.type) === "" && advice !== "" ? { ...p, advice } : p);
  }
  if (status === 502 || status === 503 || status === 504) return unreachable();
  return new Problem({ type: "urn:sahm:page:answer", title: `The server answered with an error (${status})`, status });
}

/** text as a sentence: a capital first, a stop at its end. */
export function sentence(text: string): string {
  const t = text.trim();
  if (t === "") return "";
  const whole = /[.!?…]$/.test(t) ? t : `${t}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** Anything that was thrown, as a Problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DOMException && error.name === "AbortError")
    return new Problem({
      type: "urn:sahm:page:stopped",
      title: "Stopped",
      detail: "You stopped this before it was done.",
    });
  if (error instanceof DOMException && error.name === "QuotaExceededError")
    return new Problem({
      type: "urn:sahm:page:storage",
      title: "This browser has no room left to keep keys",
      advice: "Free some disk space or allow this site to store data, then try again. Nothing was published.",
    });
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return unreachable();
  if (error instanceof Error && error.message !== "")
    return new Problem({ type: "urn:sahm:page:error", title: sentence(error.message).replace(/\.$/, "") });
  return new Problem({
    type: "urn:sahm:page:error",
    title: "Something went wrong in this page",
    advice: "Reload it and try again.",
  });
}
