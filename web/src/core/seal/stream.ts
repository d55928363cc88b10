// age files as streams (storage/seal/stream.go). The format is entirely
// age-encryption's; here is only which recipients are refused and what a
// failure is called.

import { Decrypter, Encrypter } from "age-encryption";

import { concat } from "../bytes";
import { collect, iterate, streamOf } from "../streams";
import { SealError } from "./errors";
import { parseRecipient, type Identity } from "./identity";

/** age cuts plaintext into chunks of this many bytes; each gets a tag of 16. */
const ageChunk = 64 << 10;
const ageTag = 16;

/** How much of a ciphertext's start is kept to tell how it ended; a header for one recipient has about 170 bytes. */
const headKept = 4096;

/**
 * The age file of plain for recipientText ("age1…"), as a stream. The file is
 * complete only when the stream ends without an error; cancelling it cancels
 * plain. Throws SealError ErrBadRecipient. No two calls give the same bytes.
 */
export async function encryptStream(
  recipientText: string,
  plain: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  parseRecipient(recipientText);
  const e = new Encrypter();
  e.addRecipient(recipientText);
  return e.encrypt(plain);
}

/** encryptStream in memory, for small things. */
export async function encryptBytes(recipientText: string, plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return collect(await encryptStream(recipientText, streamOf(plain)));
}

/**
 * The plaintext of the age file that file yields, chunk by chunk. Each chunk is
 * authentic, but the file is known to be whole only when the iteration ends:
 * act on nothing before. Throws SealError ErrWrongKey, ErrTruncatedCiphertext or
 * ErrDecrypt; an error of file itself is thrown as it is. Where the last chunk
 * fails, cut off and altered cannot be told apart, and the error says cut off.
 */
export async function* decryptStream(
  identity: Identity,
  file: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const watched = new WatchedSource(file);
  let plain: ReadableStream<Uint8Array>;
  try {
    const d = new Decrypter();
    d.addIdentity(identity.text);
    plain = await d.decrypt(watched.stream);
  } catch (cause) {
    throw watched.headerError(cause);
  }
  let emitted = 0;
  try {
    for await (const part of iterate(plain)) {
      emitted += part.length;
      yield part;
    }
  } catch (cause) {
    throw watched.payloadError(cause, emitted);
  }
}

/** The plaintext of a whole age file in memory. Throws as decryptStream. */
export async function decryptBytes(identity: Identity, file: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return collect(decryptStream(identity, streamOf(file)));
}

/** Hands a ciphertext on and remembers how it began and ended, which tells cut off from altered. */
class WatchedSource {
  readonly stream: ReadableStream<Uint8Array>;
  private head: Uint8Array = new Uint8Array(0);
  private total = 0;
  private ended = false;
  private failure: { cause: unknown } | undefined;

  constructor(source: ReadableStream<Uint8Array>) {
    const reader = source.getReader();
    let rest: Uint8Array = new Uint8Array(0);
    // Slices of at most a quarter of a chunk, and nothing read ahead: then a
    // failing chunk is known from how much plaintext came out before it.
    this.stream = new ReadableStream(
      {
        pull: async (controller) => {
          try {
            while (rest.length === 0) {
              const next = await reader.read();
              if (next.done) {
                this.ended = true;
                controller.close();
                return;
              }
              rest = next.value;
            }
          } catch (cause) {
            this.failure = { cause };
            throw cause;
          }
          const part = rest.subarray(0, ageChunk / 4);
          rest = rest.subarray(part.length);
          this.total += part.length;
          if (this.head.length < headKept) this.head = concat(this.head, part.subarray(0, headKept - this.head.length));
          controller.enqueue(part);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }

  /** What to throw when the header was refused, or the nonce after it. */
  headerError(cause: unknown): unknown {
    if (this.failure) return this.failure.cause;
    if (cause instanceof Error && cause.message.startsWith("no identity matched")) {
      return new SealError("ErrWrongKey", "ciphertext does not decrypt: made for another key");
    }
    if (this.ended && this.head.length < headKept && this.payloadStart() > this.head.length) return cutOff();
    return altered();
  }

  /** What to throw when the payload was refused after `emitted` bytes of plaintext. */
  payloadError(cause: unknown, emitted: number): unknown {
    if (this.failure) return this.failure.cause;
    if (cause instanceof SealError) return cause;
    const before = Math.floor(emitted / ageChunk) * (ageChunk + ageTag);
    const left = this.total - this.payloadStart() - before;
    return this.ended && left <= ageChunk + ageTag ? cutOff() : altered();
  }

  /** Where the payload begins: the header closes with "--- " and a MAC of 43 characters, then comes a nonce of 16. */
  private payloadStart(): number {
    const at = new TextDecoder("latin1").decode(this.head).indexOf("\n--- ");
    return at < 0 ? Infinity : at + 5 + 43 + 1 + 16;
  }
}

function cutOff(): SealError {
  return new SealError("ErrTruncatedCiphertext", "ciphertext does not decrypt: content is cut off");
}

function altered(): SealError {
  return new SealError("ErrDecrypt", "ciphertext does not decrypt: it was altered or is not an age file");
}
