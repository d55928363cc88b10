import type { ReactNode } from "react";
import { toProblem } from "../api/problem";
import { Button } from "./Button";
import { Foreign } from "./Foreign";
import { cleanText } from "./text";

export type NoticeTone = "info" | "good" | "wait" | "bad";

const look: Record<NoticeTone, string> = {
  info: "border-line bg-sunken",
  good: "border-good/40 bg-good-soft",
  wait: "border-wait/40 bg-wait-soft",
  bad: "border-bad/40 bg-bad-soft",
};
const head: Record<NoticeTone, string> = { info: "text-ink", good: "text-good", wait: "text-wait", bad: "text-bad" };

/** A message in the flow of the page. tone bad is announced at once. */
export function Notice({
  tone = "info",
  title,
  children,
  action,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div role={tone === "bad" ? "alert" : "status"} className={`min-w-0 rounded-xl border p-4 ${look[tone]}`}>
      {title !== undefined && <p className={`font-semibold ${head[tone]}`}>{title}</p>}
      {children !== undefined && <div className={title === undefined ? "" : "mt-1"}>{children}</div>}
      {action !== undefined && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}

/** What went wrong, in plain words, and what to do. Takes anything that was thrown. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const p = toProblem(error);
  return (
    <Notice
      tone="bad"
      title={cleanText(p.title, "Something went wrong")}
      action={
        retry && (
          <Button small onClick={retry}>
            Try again
          </Button>
        )
      }
    >
      {p.detail !== "" && (
        <p>
          <Foreign text={p.detail} limit={600} more none="" />
        </p>
      )}
      {p.advice !== "" && <p className="mt-1 text-soft">{p.advice}</p>}
    </Notice>
  );
}
