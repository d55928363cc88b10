import { Link, type LinkProps } from "@tanstack/react-router";
import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonKind = "primary" | "plain" | "danger" | "quiet";

const look: Record<ButtonKind, string> = {
  primary: "border-accent bg-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong",
  plain: "border-edge bg-surface text-ink hover:border-accent hover:text-accent",
  danger: "border-bad bg-surface text-bad hover:bg-bad-soft",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
};

function classes(kind: ButtonKind, small: boolean): string {
  const size = small ? "min-h-8 px-3 py-1 text-sm" : "min-h-10 px-4 py-2";
  return `inline-flex items-center justify-center gap-2 rounded-lg border font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 ${size} ${look[kind]}`;
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  small?: boolean;
  /** Shows a turning ring and disables the button. */
  busy?: boolean;
}

/** A button; type "button" unless told otherwise. */
export function Button({
  kind = "plain",
  small = false,
  busy = false,
  disabled,
  children,
  className,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type ?? "button"}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      className={`${classes(kind, small)} ${className ?? ""}`}
      {...rest}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

/** A link inside the portal that looks like a button. */
export function ButtonLink({
  kind = "plain",
  small = false,
  children,
  ...rest
}: LinkProps & { kind?: ButtonKind; small?: boolean; children: ReactNode }) {
  return (
    <Link {...rest} className={classes(kind, small)}>
      {children}
    </Link>
  );
}

/** A turning ring, hidden from screen readers. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-4 shrink-0 animate-spin rounded-full border-2 border-current border-t-transparent"
    />
  );
}
