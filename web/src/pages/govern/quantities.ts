// Times and percentages as people write them.

/** A quantity that is not written as one; its message is for people. */
export class AmountTextError extends Error {
  override readonly name = "AmountTextError";
}

const sizes: readonly [pattern: RegExp, seconds: number][] = [
  [/^(?:d|days?)$/, 86_400],
  [/^(?:h|hours?)$/, 3_600],
  [/^(?:m|min|mins|minutes?)$/, 60],
  [/^(?:s|secs?|seconds?)$/, 1],
];

/** Seconds of "3 days", "2h 30min", "45 s"; at most a year. Throws an AmountTextError. */
export function parseSeconds(text: string): number {
  const wrong = new AmountTextError("Write a time with its unit, for example 2 days 12 hours.");
  const t = text.trim().toLowerCase();
  if (!/^(?:\d{1,9}\s*[a-z]+[\s,]*)+$/.test(t)) throw wrong;
  let sum = 0;
  for (const [, n, unit] of t.matchAll(/(\d+)\s*([a-z]+)/g)) {
    const size = sizes.find(([p]) => p.test(unit ?? ""))?.[1];
    if (size === undefined) throw wrong;
    sum += Number(n) * size;
  }
  if (sum > 365 * 86_400) throw new AmountTextError("That is more than a year.");
  return sum;
}

/** Ten-thousandths of "12.5" or "12,5 %", least to most of them. Throws an AmountTextError. */
export function parseBps(text: string, most: number, least = 0): number {
  const m = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  const v = m === null ? NaN : Number(m[1]) * 100 + Number((m[2] ?? "").padEnd(2, "0"));
  if (!(v >= least && v <= most))
    throw new AmountTextError(`Write a percentage from ${least / 100} to ${most / 100}, for example 50.`);
  return v;
}
