import type { Status } from "../api/client";

/** How long a signed message stays valid, in seconds. */
const life = 30 * 60;

/** A deadline in unix seconds: half an hour after the later of chain time and this computer's clock. */
export function deadline(status: Pick<Status, "chainTime">, nowMs = Date.now()): number {
  return Math.max(status.chainTime, Math.floor(nowMs / 1000)) + life;
}
