import { settled, type Dataset, type Proposal } from "../../api/client";
import type { Tone } from "../../components";
import { isValidation } from "./filter";

/** Where a dataset stands, in the words that every page uses. */
export type DatasetState =
  "published" | "voting" | "listed" | "suspended" | "withdrawn" | "delisted" | "validation set";

/**
 * Where a dataset stands; of one that is not on the market the proposals say
 * whether the members are deciding on it. Without them it is "published".
 */
export function stateOf(
  d: Pick<Dataset, "id" | "status" | "policy">,
  proposals: readonly Pick<Proposal, "state" | "datasets">[] = [],
): DatasetState {
  if (d.status === "revoked") return "withdrawn";
  if (d.status === "delisted") return "delisted";
  if (isValidation(d)) return "validation set";
  if (d.status === "listed" || d.status === "suspended") return d.status;
  const id = d.id.toLowerCase();
  return proposals.some((p) => !settled(p.state) && p.datasets.some((x) => x.toLowerCase() === id))
    ? "voting"
    : "published";
}

const tones: Record<DatasetState, Tone> = {
  published: "wait",
  voting: "wait",
  listed: "good",
  suspended: "bad",
  withdrawn: "bad",
  delisted: "bad",
  "validation set": "idle",
};

/** The tone of a dataset's state. */
export function stateTone(s: DatasetState): Tone {
  return tones[s];
}
