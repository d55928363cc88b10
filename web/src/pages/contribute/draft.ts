// A publication on its way: what is done, what comes next. Pure, so that every
// way of failing and coming back is a row in a test.
import type { components } from "../../api/schema.gen";
import type { Hex } from "../../core/bytes";

export type RegistrationFields = components["schemas"]["Registration"];

/** The three files of a publication, in the order in which they are uploaded. */
export const parts = ["ciphertext", "envelope", "manifest"] as const;
export type Part = (typeof parts)[number];

/**
 * A prepared publication. It is kept until it is registered, so that after a
 * failed upload or a reload nothing is computed or asked twice. It holds
 * ciphertext and public documents only: the key is in the keyring before a
 * draft exists.
 */
export interface Draft {
  readonly version: 1;
  readonly address: Hex;
  readonly chainId: number;
  /** Contract that the envelope and the signature are bound to. */
  readonly registry: Hex;
  readonly datasetId: Hex;
  readonly salt: Hex;
  /** Committee among which the key is shared. */
  readonly epoch: number;
  readonly title: string;
  readonly fileName: string;
  readonly validation: boolean;
  /** Canonical schema document inferred from a validation file; empty otherwise. */
  readonly schema: string;
  readonly policy: string;
  readonly policyHash: Hex;
  readonly priceFloorWei: string;
  readonly rows: number;
  readonly dataRoot: Hex;
  readonly cids: Readonly<Record<Part, string>>;
  readonly files: Readonly<Record<Part, Blob>>;
  readonly createdMs: number;
  readonly uploaded: readonly Part[];
  readonly signed?: { readonly registration: RegistrationFields; readonly signature: string };
  readonly registered: boolean;
}

/** What the market says now. */
export interface Market {
  chainId: number;
  registry: string;
  epoch: number;
}

export type Next =
  | { do: "upload"; part: Part }
  | { do: "sign" }
  | { do: "register" }
  | { do: "wait" }
  /** The prepared files are of no use any more; why, in plain words. */
  | { do: "discard"; why: string };

/** What a draft needs next. */
export function next(d: Draft, m: Market): Next {
  if (d.registered) return { do: "wait" };
  if (d.chainId !== m.chainId || d.registry.toLowerCase() !== m.registry.toLowerCase())
    return { do: "discard", why: "It was prepared for another market: its key is bound to that market's registry." };
  if (d.epoch !== m.epoch)
    return {
      do: "discard",
      why: "The custodians have changed since: the key is shared among those of before. Prepare the file again.",
    };
  const part = parts.find((p) => !d.uploaded.includes(p));
  if (part !== undefined) return { do: "upload", part };
  return d.signed === undefined ? { do: "sign" } : { do: "register" };
}

export type Happened =
  | { type: "uploaded"; part: Part }
  | { type: "signed"; registration: RegistrationFields; signature: string }
  | { type: "registered" }
  /** The server's problem type when it would not take the registration. */
  | { type: "refused"; problem: string };

/** The draft after something happened. */
export function after(d: Draft, h: Happened): Draft {
  switch (h.type) {
    case "uploaded":
      return d.uploaded.includes(h.part) ? d : { ...d, uploaded: [...d.uploaded, h.part] };
    case "signed":
      return { ...d, signed: { registration: h.registration, signature: h.signature } };
    case "registered":
      return { ...d, registered: true };
    case "refused": {
      const rest = withoutSignature(d);
      if (signAgain(h.problem)) return rest;
      // The server lost what was uploaded: upload again, the signature stays good.
      return h.problem.endsWith(":not-found") ? { ...d, uploaded: [] } : d;
    }
  }
}

/** Whether a refusal of this type goes away with a fresh deadline and nonce. */
export function signAgain(problem: string): boolean {
  return /:(expired|replayed|bad-signature|wrong-signer)$/.test(problem);
}

/** Whether a refusal of this type will stay, whatever is tried. */
export function hopeless(problem: string): boolean {
  return /:(duplicate-data|bad-policy|conflict|too-large)$/.test(problem);
}

function withoutSignature(d: Draft): Draft {
  const { signed: _, ...rest } = d;
  return rest;
}

/** What the one signature binds; deadline in unix seconds. */
export function registrationOf(d: Draft, nonce: number, deadline: number): RegistrationFields {
  return {
    creator: d.address,
    salt: d.salt,
    manifestCid: d.cids.manifest,
    dataCid: d.cids.ciphertext,
    envelopeCid: d.cids.envelope,
    dataRoot: d.dataRoot,
    rows: d.rows,
    policyHash: d.policyHash,
    epoch: d.epoch,
    priceFloorWei: d.priceFloorWei,
    nonce,
    deadline,
  };
}

/** The steps that a person sees. */
export const stages = ["encrypt", "share", "address", "keep", "upload", "sign", "register", "check"] as const;
export type Stage = (typeof stages)[number];

/** The step that a draft is at. */
export function stageOf(n: Next): Stage {
  switch (n.do) {
    case "upload":
      return "upload";
    case "sign":
      return "sign";
    case "register":
      return "register";
    default:
      return "check";
  }
}
