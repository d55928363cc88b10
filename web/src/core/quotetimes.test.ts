import { expect, it } from "vitest";
import { checkQuoteTimes, QuoteError } from "./order";

const now = 1_800_000_000;
const quote = { validAfter: 0, validBefore: now + 900, expiresMs: (now + 900) * 1000 };

it.each([
  [{}, ""],
  [{ validAfter: now }, ""],
  [{ validAfter: now + 1 }, "not valid yet"],
  [{ validBefore: now + 900 + 120 }, ""],
  [{ validBefore: now + 900 + 121 }, "outlive"],
  [{ validBefore: now + 3_600, expiresMs: (now + 3_600) * 1000 }, ""],
  [{ validBefore: now + 3_601, expiresMs: (now + 3_601) * 1000 }, "more than an hour"],
  [{ validBefore: Number.MAX_SAFE_INTEGER, expiresMs: Number.MAX_SAFE_INTEGER }, "outlive"],
  [{ validBefore: Number.NaN }, "malformed"],
  [{ expiresMs: 1.5 }, "malformed"],
])("a quote with %o: %j", (change, says) => {
  let why = "";
  try {
    checkQuoteTimes({ ...quote, ...change }, now * 1000);
  } catch (e) {
    if (!(e instanceof QuoteError)) throw e;
    why = e.message;
  }
  if (says === "") expect(why).toBe("");
  else expect(why).toContain(says);
});
