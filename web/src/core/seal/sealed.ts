// A secret sealed to one receiver in one context (storage/seal/sealed.go).

import { concat, u64be } from "../bytes";
import { contextSize, encodeContext, firstDifference, type Context } from "./context";
import { SealError } from "./errors";
import { recipientText, type Identity } from "./identity";
import { decryptBytes, encryptBytes } from "./stream";

/** The largest secret that sealing takes, in bytes. Larger things are files. */
export const maxSecret = 64 << 10;

/** Bounds a sealed blob in bytes. */
export const maxSealed = maxSecret + 4096;

/**
 * Encrypts secret so that only the holder of recipient's key can open it, and
 * only in the same context. The plaintext is the encoded context, the secret's
 * length (4 bytes big-endian) and the secret. Throws SealError ErrBadContext,
 * ErrBadRecipient, ErrTooLarge.
 */
export async function sealSecret(
  recipient: Uint8Array,
  context: Context,
  secret: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = encodeContext(context);
  if (secret.length > maxSecret) {
    throw new SealError("ErrTooLarge", `secret of ${secret.length} bytes, limit ${maxSecret}`);
  }
  const plain = concat(encoded, u64be(secret.length).subarray(4), secret);
  try {
    return await encryptBytes(recipientText(recipient), plain);
  } finally {
    plain.fill(0);
  }
}

/**
 * The secret in blob, if it was sealed to identity in exactly the context want.
 * Throws SealError ErrBadContext (want itself), ErrWrongContext, which names the
 * first field that differs, ErrWrongKey, ErrTruncatedCiphertext, ErrDecrypt,
 * ErrMalformed, ErrTooLarge. age does not say who sealed.
 */
export async function openSecret(
  identity: Identity,
  want: Context,
  blob: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const expected = encodeContext(want);
  if (blob.length > maxSealed) {
    throw new SealError("ErrTooLarge", `sealed blob of ${blob.length} bytes, limit ${maxSealed}`);
  }
  const plain = await decryptBytes(identity, blob);
  if (plain.length < contextSize + 4) {
    throw new SealError("ErrMalformed", `sealed plaintext of ${plain.length} bytes`);
  }
  const field = firstDifference(expected, plain.subarray(0, contextSize));
  if (field !== "") throw new SealError("ErrWrongContext", `sealed for another context: ${field} differs`);
  const secret = plain.slice(contextSize + 4);
  const stated = new DataView(plain.buffer).getUint32(contextSize);
  plain.fill(0);
  if (stated !== secret.length) {
    throw new SealError("ErrMalformed", `secret of ${secret.length} bytes, states ${stated}`);
  }
  return secret;
}
