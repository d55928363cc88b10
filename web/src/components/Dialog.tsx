import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./Button";

/** A modal dialog on the browser's own <dialog>: Escape closes, focus stays inside and returns. */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Beside "Close"; the main action last. */
  actions?: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const d = ref.current;
    if (d === null) return;
    if (open && !d.open) d.showModal();
    if (!open && d.open) d.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-0 text-ink"
    >
      {open && (
        <div className="p-4 sm:p-6">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          <div className="mt-3 grid gap-3">{children}</div>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <Button onClick={onClose}>Close</Button>
            {actions}
          </div>
        </div>
      )}
    </dialog>
  );
}
