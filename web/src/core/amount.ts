// Amounts of credit. One credit is 10^18 wei; sums are exact integers and never
// pass through floating point. The same text means the same wei as in the
// command line (server/cli amount.go).

const WEI_DIGITS = 18;

/** An amount that is not written as a number of credits; its message is for people. */
export class AmountError extends Error {
  override readonly name = "AmountError";
}

/**
 * The wei of a number of credits: "12.5", "12.5 credits", up to 18 decimals and
 * below 2^256 wei. Throws an AmountError.
 */
export function parseCredits(text: string): bigint {
  const match = /^([0-9]+)(?:\.([0-9]{0,18}))?$/.exec(withoutUnit(text));
  const wei = match && BigInt((match[1] ?? "") + (match[2] ?? "").padEnd(WEI_DIGITS, "0"));
  if (wei === null || wei >= 1n << 256n) {
    throw new AmountError(`“${text.trim()}” is not a number of credits: write for example 12.5`);
  }
  return wei;
}

function withoutUnit(text: string): string {
  const t = text.trim().toLowerCase();
  return t.endsWith("credits") ? t.slice(0, -"credits".length).trim() : t;
}

/**
 * Wei as credits with two decimals, cut off and never rounded up: what is shown
 * is there. Text that is no integer comes back as it is.
 */
export function formatCredits(wei: string | bigint): string {
  if (typeof wei === "string" && !/^-?[0-9]+$/.test(wei)) return wei;
  const v = BigInt(wei);
  const cents = (v < 0n ? -v : v) / 10n ** 16n;
  const sign = v < 0n && cents > 0n ? "-" : "";
  return `${sign}${cents / 100n}.${(cents % 100n).toString().padStart(2, "0")}`;
}

/** A hash or address cut to "0x1234…cdef" for reading; short text comes back whole. */
export function shortHash(text: string): string {
  return text.length > 12 ? `${text.slice(0, 6)}…${text.slice(-4)}` : text;
}
