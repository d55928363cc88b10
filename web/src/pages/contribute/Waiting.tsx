import { Button, Notice, Time } from "../../components";
import { parts, type Draft } from "./draft";

/** Offers to continue a publication that was interrupted. */
export function Waiting({
  draft,
  onContinue,
  onDiscard,
}: {
  draft: Draft;
  onContinue: () => void;
  onDiscard: () => void;
}) {
  const left = parts.filter((p) => !draft.uploaded.includes(p)).length;
  return (
    <Notice
      tone="wait"
      title={`“${draft.title}” was not finished`}
      action={
        <>
          <Button kind="primary" small onClick={onContinue}>
            Continue
          </Button>
          <Button small onClick={onDiscard}>
            Discard
          </Button>
        </>
      }
    >
      Prepared from <span className="[overflow-wrap:anywhere]">{draft.fileName}</span> on <Time ms={draft.createdMs} />,
      encrypted, its key kept in this browser.{" "}
      {left > 0
        ? `${left} of ${parts.length} uploads are left.`
        : draft.signed === undefined
          ? "Everything is uploaded; your signature is missing."
          : "It is uploaded and signed; only the registration is left."}{" "}
      You need not choose the file again.
    </Notice>
  );
}
