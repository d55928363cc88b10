import { api, unwrap } from "../api/client";
import { Problem } from "../api/problem";
import type { Hex } from "../core/bytes";

/** Has the payouts of an account in one run paid out; resolves only once the chain says that all of them are claimed. */
export async function claim(runId: Hex, account: Hex): Promise<void> {
  await unwrap(api.POST("/v1/runs/{id}/claims", { params: { path: { id: runId } }, body: { accounts: [account] } }));
  const after = await unwrap(api.GET("/v1/runs/{id}/payouts", { params: { path: { id: runId } } }));
  const open = after.payouts.filter((p) => p.account.toLowerCase() === account.toLowerCase() && !p.claimed);
  if (open.length > 0)
    throw new Problem({
      type: "urn:sahm:page:unclaimed",
      title: "The chain has not paid this out yet",
      advice: "Wait a few seconds and look again; claiming twice pays once.",
    });
}
