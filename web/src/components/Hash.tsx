import { useEffect, useState } from "react";

/** First and last characters of a hash, address or CID. */
export function shorten(text: string): string {
  if (text.length <= 16) return text;
  return text.startsWith("0x") ? `${text.slice(0, 8)}…${text.slice(-6)}` : `${text.slice(0, 10)}…${text.slice(-6)}`;
}

/** A shortened hash, address or CID with a button that copies all of it. `what` names it for screen readers. */
export function Hash({ value, what, full = false }: { value: string; what: string; full?: boolean }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <code className={`font-mono text-[0.9em] ${full ? "break-all" : "whitespace-nowrap"}`} title={value}>
        {full ? value : shorten(value)}
      </code>
      <CopyButton text={value} what={what} />
    </span>
  );
}

/** Copies text and says so. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const t = setTimeout(() => setState("idle"), 1500);
    return () => clearTimeout(t);
  }, [state]);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  return (
    <button
      type="button"
      onClick={copy}
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-accent"
      aria-label={
        state === "copied" ? `${what} copied` : state === "failed" ? `${what} could not be copied` : `Copy ${what}`
      }
      title={state === "failed" ? "The browser did not allow copying" : "Copy"}
    >
      <svg
        viewBox="0 0 16 16"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {state === "copied" ? (
          <path d="M3 8.5 6.5 12 13 4.5" />
        ) : state === "failed" ? (
          <path d="m4 4 8 8M12 4l-8 8" />
        ) : (
          <>
            <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
            <path d="M10.5 3.5v-.5a1 1 0 0 0-1-1H3.5a1.5 1.5 0 0 0-1.5 1.5V9.5a1 1 0 0 0 1 1h.5" />
          </>
        )}
      </svg>
      <span role="status" className="sr-only">
        {state === "copied" ? "copied" : ""}
      </span>
    </button>
  );
}
