import { Button, Notice, ProblemNotice, Progress, Steps, type Step, type StepState } from "../../components";
import { toProblem } from "../../api/problem";
import { useWallet } from "../../wallet/context";
import { hopeless, parts, stages, type Draft, type Stage } from "./draft";
import { staleDraft } from "./proceed";
import { partWords, type At } from "./publish";

const titles: Record<Stage, string> = {
  encrypt: "Encrypt the file in this browser",
  share: "Share its key among the custodians",
  address: "Compute the addresses of what is published",
  keep: "Keep the key in this browser",
  upload: "Upload the encrypted file",
  sign: "Sign the registration, once",
  register: "Register it on the chain",
  check: "Every custodian checks its part of the key",
};

const explain: Record<Stage, string> = {
  encrypt: "Under a key made for this file alone.",
  share:
    "Each custodian’s parts are sealed to that custodian. Enough of them together can give the key to a trainer; fewer learn nothing.",
  address: "The same bytes always have the same address: the server cannot swap them.",
  keep: "Before anything is sent, so that it cannot be lost on the way.",
  upload: "Encrypted file, shared key, public description.",
  sign: "It binds the three addresses, the number of rows, your policy and your least price to your account.",
  register: "The relayer pays the fee.",
  check: "Each opens its parts and says so on the chain.",
};

interface Props {
  at: At | undefined;
  draft: Draft | undefined;
  /** Whether it is registered; then the custodians are waited for. */
  registered: boolean;
  acknowledged: boolean;
  error: unknown;
  onCancel: () => void;
  onContinue: (d: Draft) => void;
  onDiscard: (d: Draft) => void;
}

function stateOf(i: number, now: number, failed: boolean, running: boolean): StepState {
  if (i < now) return "done";
  if (i > now) return "waiting";
  return failed ? "failed" : running ? "working" : "next";
}

/** The steps of a publication with their states, and what can be done when one fails. */
export function Publishing({ at, draft, registered, acknowledged, error, onCancel, onContinue, onDiscard }: Props) {
  const asks = useWallet().wallet?.kind === "injected"; // a wallet in this browser signs by the button
  const stage: Stage = registered
    ? "check"
    : (at?.stage ??
      (draft === undefined
        ? "encrypt"
        : draft.uploaded.length < parts.length
          ? "upload"
          : draft.signed === undefined
            ? "sign"
            : "register"));
  const now = acknowledged ? stages.length : stages.indexOf(stage);
  const running = at !== undefined || (registered && !acknowledged);
  const steps: Step[] = stages.map((s, i) => ({
    key: s,
    title: titles[s],
    state: stateOf(i, now, error !== undefined && at === undefined, running),
    children: (
      <>
        <p className="text-sm text-soft">{explain[s]}</p>
        {s === stage && at !== undefined && (s === "upload" || s === "encrypt" || s === "share" || s === "address") && (
          <Progress label={at.text ?? titles[s]} value={at.value} />
        )}
        {s === "upload" && s === stage && draft !== undefined && (
          <ul className="text-sm text-soft">
            {parts.map((p) => (
              <li key={p}>
                {draft.uploaded.includes(p) ? "✓ " : "· "}
                {partWords[p]}
              </li>
            ))}
          </ul>
        )}
        {s === "sign" && s === stage && at !== undefined && asks && (
          <p className="text-sm">Your wallet may ask you now.</p>
        )}
      </>
    ),
  }));
  return (
    <div className="grid gap-4">
      <Steps steps={steps} />
      {error !== undefined && at === undefined && (
        <Failed error={error} draft={draft} onContinue={onContinue} onDiscard={onDiscard} />
      )}
      {error === undefined && at === undefined && draft !== undefined && !registered && (
        <Notice
          tone="wait"
          title="Stopped"
          action={
            <>
              <Button kind="primary" small onClick={() => onContinue(draft)}>
                Continue
              </Button>
              <Button small onClick={() => onDiscard(draft)}>
                Discard
              </Button>
            </>
          }
        >
          What is prepared stays in this browser. Nothing is registered.
        </Notice>
      )}
      {at !== undefined && (
        <div>
          <Button onClick={onCancel} disabled={at.stage === "register"}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}

function Failed({
  error,
  draft,
  onContinue,
  onDiscard,
}: {
  error: unknown;
  draft: Draft | undefined;
  onContinue: (d: Draft) => void;
  onDiscard: (d: Draft) => void;
}) {
  const p = toProblem(error);
  const over = hopeless(p.type) || p.type === staleDraft;
  return (
    <div className="grid gap-3">
      <ProblemNotice error={error} />
      {draft !== undefined && (
        <div className="flex flex-wrap gap-2">
          {!over && (
            <Button kind="primary" onClick={() => onContinue(draft)}>
              Try again from here
            </Button>
          )}
          <Button onClick={() => onDiscard(draft)}>Discard the prepared files</Button>
        </div>
      )}
    </div>
  );
}
