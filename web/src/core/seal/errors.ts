// What sealing and sharing refuse, by name. The names are those of Go's errors
// (storage/seal, mpc, mpc/replicated), so that one committed vector says what
// both implementations must answer.

/** Names of the refusals of sealing, as in Go's package storage/seal. */
export type SealCode =
  | "ErrWrongKey"
  | "ErrTruncatedCiphertext"
  | "ErrDecrypt"
  | "ErrWrongContext"
  | "ErrBadCommitment"
  | "ErrNotHolder"
  | "ErrTooLarge"
  | "ErrMalformed"
  | "ErrBadContext"
  | "ErrBadCommittee"
  | "ErrBadIdentity"
  | "ErrBadRecipient";

/** Names of the refusals of sharing, as in Go's package mpc/replicated. */
export type SharingCode = "ErrMissingPiece" | "ErrConflict" | "ErrDuplicatePiece" | "ErrBadIndex" | "ErrCommitment";

/** A refusal. Its message never holds a secret. */
export class SealError extends Error {
  override readonly name = "SealError";
  readonly code: SealCode | SharingCode;

  constructor(code: SealCode | SharingCode, message: string) {
    super(message);
    this.code = code;
  }
}
