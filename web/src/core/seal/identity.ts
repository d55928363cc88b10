// age X25519 identities and recipients (storage/seal/identity.go). The
// arithmetic is age-encryption's; here are the texts, the raw bytes that
// custodians share, and what is refused.

import { identityToRecipient } from "age-encryption";

import { bech32Decode, bech32Encode } from "./bech32";
import { SealError } from "./errors";

const hrpIdentity = "age-secret-key-";
const hrpRecipient = "age";

/** An age X25519 secret key. It opens what was encrypted to its recipient. */
export interface Identity {
  /** the 32 raw bytes: what is shared among custodians. Secret. */
  readonly secret: Uint8Array;
  /** AGE-SECRET-KEY-1…, for a file that its owner keeps. Secret. */
  readonly text: string;
  /** the public key, 32 bytes */
  readonly recipient: Uint8Array;
  /** age1… */
  readonly recipientText: string;
}

/** Holds an identity so that printing it as JSON or text shows the public key only. */
class AgeIdentity implements Identity {
  readonly secret: Uint8Array;
  readonly text: string;
  readonly recipient: Uint8Array;
  readonly recipientText: string;

  constructor(secret: Uint8Array, text: string, recipient: Uint8Array, recipientText: string) {
    this.secret = secret;
    this.text = text;
    this.recipient = recipient;
    this.recipientText = recipientText;
  }

  toJSON(): string {
    return this.toString();
  }

  toString(): string {
    return "identity of " + this.recipientText;
  }
}

/** Draws a fresh identity. A dataset version gets one of its own, and so does every run-scoped key. */
export async function newIdentity(): Promise<Identity> {
  return identityFromSecret(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * The identity of a 32-byte X25519 scalar, which is copied. The all-zero scalar
 * is refused with ErrBadIdentity: it is what a forgotten or wiped key looks like.
 */
export async function identityFromSecret(secret: Uint8Array): Promise<Identity> {
  if (secret.length !== 32) throw new SealError("ErrBadIdentity", "not an age identity: want 32 bytes");
  if (secret.every((b) => b === 0)) throw new SealError("ErrBadIdentity", "not an age identity: all zero");
  const text = bech32Encode(hrpIdentity, secret).toUpperCase();
  const recipientText = await identityToRecipient(text);
  return new AgeIdentity(Uint8Array.from(secret), text, parseRecipient(recipientText), recipientText);
}

/** Reads the text "AGE-SECRET-KEY-1…". Throws SealError ErrBadIdentity, which never quotes the text. */
export async function parseIdentity(text: string): Promise<Identity> {
  const raw = bech32Decode(text);
  if (!raw || raw.hrp !== hrpIdentity || raw.data.length !== 32 || text !== text.toUpperCase()) {
    throw new SealError("ErrBadIdentity", "not an age identity: want AGE-SECRET-KEY-1… in upper case");
  }
  return identityFromSecret(raw.data);
}

/** The 32 bytes of "age1…". Throws SealError ErrBadRecipient. */
export function parseRecipient(text: string): Uint8Array<ArrayBuffer> {
  const raw = bech32Decode(text);
  if (!raw || raw.hrp !== hrpRecipient || raw.data.length !== 32 || text !== text.toLowerCase()) {
    throw new SealError("ErrBadRecipient", "not an age recipient: want age1… in lower case");
  }
  checkRecipient(raw.data);
  return raw.data;
}

/** The text "age1…" of a public key. Throws SealError ErrBadRecipient. */
export function recipientText(key: Uint8Array): string {
  checkRecipient(key);
  return bech32Encode(hrpRecipient, key);
}

const p = (1n << 255n) - 19n;

/** The u-coordinates of low order on Curve25519 and its twist: X25519 with them is zero whatever the other key is. */
const lowOrder: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  p - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]);

/** Refuses points of low order, to which anybody could decrypt, in all their spellings. */
function checkRecipient(key: Uint8Array): void {
  if (key.length !== 32) throw new SealError("ErrBadRecipient", "not an age recipient: want 32 bytes");
  let u = 0n;
  for (let i = 31; i >= 0; i--) u = (u << 8n) | BigInt(key[i] ?? 0);
  // X25519 ignores the top bit and reduces modulo p (RFC 7748, section 5).
  if (lowOrder.has((u & ((1n << 255n) - 1n)) % p)) {
    throw new SealError("ErrBadRecipient", "not an age recipient: point of low order");
  }
}
