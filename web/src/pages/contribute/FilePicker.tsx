import { useEffect, useId, useState, type DragEvent } from "react";
import { ProblemNotice } from "../../components";
import { Problem } from "../../api/problem";

/** Fetches one of the sample files that come with the portal. */
export async function sampleFile(name: string, signal: AbortSignal): Promise<File> {
  if (!/^[a-z0-9-]{1,40}$/.test(name))
    throw new Problem({ type: "urn:sahm:page:sample", title: "There is no such sample file" });
  const r = await fetch(`/samples/${name}.csv`, { signal });
  // A page that answers every address with itself is no file.
  if (!r.ok || (r.headers.get("content-type") ?? "").includes("html"))
    throw new Problem({ type: "urn:sahm:page:sample", title: "There is no such sample file" });
  return new File([await r.blob()], `${name}.csv`, { type: "text/csv" });
}

/** A place to drop a CSV or to choose one. Nothing is sent by choosing. */
export function FilePicker({
  title,
  button = "Choose a CSV file",
  hint,
  onFile,
  disabled = false,
  chosen = false,
}: {
  title: string;
  button?: string;
  hint: string;
  onFile: (f: File) => void;
  disabled?: boolean;
  /** A file is chosen already: choosing again is not what comes next. */
  chosen?: boolean;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [error, setError] = useState<unknown>();
  const take = (list: FileList | null | undefined) => {
    setError(undefined);
    const f = list?.[0];
    if (f === undefined) return;
    if ((list?.length ?? 0) > 1) {
      setError(
        new Problem({
          type: "urn:sahm:page:files",
          title: "One file at a time",
          advice: "Each file becomes a dataset of its own.",
        }),
      );
      return;
    }
    onFile(f);
  };
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    if (!disabled) take(e.dataTransfer.files);
  };
  return (
    <div className="grid min-w-0 gap-3">
      <div
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`grid min-w-0 justify-items-center gap-3 rounded-xl border-2 border-dashed p-6 text-center sm:p-10 ${over ? "border-accent bg-accent-soft" : "border-edge"}`}
      >
        <p className="max-w-full min-w-0 text-lg font-semibold [overflow-wrap:anywhere]">{title}</p>
        <input
          id={id}
          type="file"
          accept=".csv,.data,.txt,text/csv"
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          onChange={(e) => {
            take(e.target.files);
            e.target.value = ""; // choosing the same file again must count
          }}
          className="peer sr-only"
        />
        <label
          htmlFor={id}
          className={`inline-flex min-h-10 cursor-pointer items-center rounded-lg border px-4 py-2 font-medium peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent ${chosen ? "border-edge bg-surface text-ink hover:border-accent hover:text-accent" : "border-accent bg-accent text-on-accent hover:bg-accent-strong"}`}
        >
          {button}
        </label>
        <p id={`${id}-hint`} className="max-w-prose text-sm text-soft">
          {hint}
        </p>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </div>
  );
}

/** The sample file that the address asks for, as if it had been chosen. */
export function useSample(name: string | undefined, onFile: (f: File) => void): unknown {
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (name === undefined || name === "") return;
    const c = new AbortController();
    sampleFile(name, c.signal).then(onFile, (e: unknown) => {
      if (!c.signal.aborted) setError(e);
    });
    return () => c.abort();
    // The address alone decides.
  }, [name]);
  return error;
}
