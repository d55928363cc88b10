import { SignNote } from "../../acts/SignNote";
import type { CheckedDraft, Refusal, Tried } from "../../acts/propose";
import { sentence } from "../../api/problem";
import { Badge, Button, Notice, ProblemNotice, Time } from "../../components";
import { formatCredits } from "../../core/amount";
import { ActionText } from "./ActionText";

/** What a proposal would do, action by action, and what stands in its way; with the button that sends it. */
export function Trial({
  tried: { simulation: s, actions, now, draft },
  busy,
  error,
  onSend,
  onChange,
}: {
  tried: Tried;
  busy: boolean;
  error: unknown;
  onSend: (d: CheckedDraft) => void;
  onChange: () => void;
}) {
  const refused = s.actions.some((a) => !a.ok);
  return (
    <Notice
      tone={refused ? "bad" : "info"}
      title={
        refused ? "The chain would refuse this, as it is now" : "If it is carried, the chain does this and nothing else"
      }
    >
      <ol className="mt-2 list-decimal space-y-2 pl-5">
        {actions.map((a, i) => {
          const refusal = s.actions[i]?.ok === false ? s.actions[i]?.refusal : undefined;
          return (
            <li key={i} className="break-words">
              <ActionText action={a} now={now} />
              {s.actions[i]?.ok === false && <RefusalText refusal={refusal} />}
            </li>
          );
        })}
      </ol>
      <p className="mt-3 text-sm text-soft">
        {s.inSequence
          ? "Each action was tried on top of those before it."
          : "The node cannot try actions on top of each other: each was tried alone."}{" "}
        {!refused && (
          <>
            Proposed now, its vote opens <Time ms={s.opensAt * 1000} />, ends <Time ms={s.closesAt * 1000} />, and it
            can take effect <Time ms={s.executableAt * 1000} />. It is valid with {formatCredits(s.needs.quorumWei)} of{" "}
            {formatCredits(s.needs.supplyWei)} votes for it or abstaining.
          </>
        )}
      </p>
      {!refused && !s.propose.ok && (
        <div className="mt-3">
          <p>
            This wallet cannot propose it: it has {formatCredits(s.propose.powerWei)} votes that count, and{" "}
            {formatCredits(s.propose.thresholdWei)} are needed.
          </p>
          <RefusalText refusal={s.propose.refusal} />
        </div>
      )}
      <div className="mt-4 grid gap-2">
        {error !== undefined && <ProblemNotice error={error} />}
        <div className="flex flex-wrap gap-2">
          {draft !== undefined && (
            <Button kind="primary" busy={busy} onClick={() => onSend(draft)}>
              Send the proposal
            </Button>
          )}
          <Button disabled={busy} onClick={onChange}>
            Change it
          </Button>
        </div>
        {draft !== undefined && <SignNote act="to send the proposal to the governor" sends />}
      </div>
    </Notice>
  );
}

/** Why a contract would refuse, by its error's name, and what to do. */
function RefusalText({ refusal }: { refusal: Refusal | undefined }) {
  return (
    <p className="mt-1 text-sm">
      <Badge tone="bad">{refusal?.error ?? "refused"}</Badge> {sentence(refusal?.detail ?? "It would be refused")}{" "}
      {sentence(refusal?.advice ?? "")}
    </p>
  );
}
