/** How long a signed message stays valid, in seconds. */
const life = 30 * 60;

/**
 * A deadline in unix seconds: half an hour from now by this computer's clock. A
 * server that could move it would hold a signature that outlives what the page
 * says; checkStatus refuses a chain whose clock runs ahead.
 */
export function deadline(nowMs = Date.now()): number {
  return Math.floor(nowMs / 1000) + life;
}
