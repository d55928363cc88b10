import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from "react";

const box =
  "w-full min-h-10 rounded-lg border border-edge bg-surface px-3 py-2 text-ink placeholder:text-soft disabled:opacity-60 aria-invalid:border-bad";

interface FieldProps {
  label: ReactNode;
  /** Shown below the control; says what is expected. */
  hint?: ReactNode;
  /** What is wrong, in plain words; undefined or empty when nothing is. */
  error?: string | undefined;
}

interface Ids {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

/** A labelled control with hint and error. children gets the ids to connect. */
export function Field({ label, hint, error, children }: FieldProps & { children: (ids: Ids) => ReactNode }) {
  const id = useId();
  const wrong = error !== undefined && error !== "";
  const describedBy = [hint !== undefined ? `${id}-hint` : "", wrong ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({ id, describedBy: describedBy === "" ? undefined : describedBy, invalid: wrong })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

/** A one-line input with its label. */
export function Input({ label, hint, error, className, ...rest }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(f) => (
        <input
          {...rest}
          id={f.id}
          aria-describedby={f.describedBy}
          aria-invalid={f.invalid || undefined}
          className={`${box} ${className ?? ""}`}
        />
      )}
    </Field>
  );
}

/** Several lines of text with their label. */
export function TextArea({ label, hint, error, ...rest }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(f) => (
        <textarea
          {...rest}
          id={f.id}
          aria-describedby={f.describedBy}
          aria-invalid={f.invalid || undefined}
          className={box}
        />
      )}
    </Field>
  );
}

/** A choice of one with its label; children are option elements. */
export function Select({
  label,
  hint,
  error,
  children,
  ...rest
}: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(f) => (
        <select
          {...rest}
          id={f.id}
          aria-describedby={f.describedBy}
          aria-invalid={f.invalid || undefined}
          className={box}
        >
          {children}
        </select>
      )}
    </Field>
  );
}

/** A checkbox or radio with its label at the right and a hint below it. */
export function Check({
  label,
  hint,
  type = "checkbox",
  ...rest
}: { label: ReactNode; hint?: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="flex min-w-0 gap-3">
      <input
        {...rest}
        id={id}
        type={type}
        aria-describedby={hint !== undefined ? `${id}-hint` : undefined}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      <div className="min-w-0">
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-sm text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
