// Reads a chosen file in the worker and keeps the answer in step with the choices.
import { useEffect, useState } from "react";
import Papa from "papaparse";
import type { TableOptions } from "../../core/csv";
import { inspectFile } from "../../worker/client";

/** What the worker says of a file. */
export type Summary = Awaited<ReturnType<typeof inspectFile>>;

export interface Inspection {
  /** Every column of the file, whether it is used or not; empty if the first line is unreadable. */
  names: readonly string[];
  summary: Summary | undefined;
  error: unknown;
  busy: boolean;
}

const firstBytes = 256 << 10;

/** Names of all columns from the first line, or c1, c2, … when it is data. */
export async function columnNames(file: Blob, noHeader: boolean): Promise<string[]> {
  const text = (await file.slice(0, firstBytes).text()).replace(/^\uFEFF/, "");
  const first = Papa.parse<string[]>(text, { preview: 1, skipEmptyLines: "greedy", delimiter: "," }).data[0] ?? [];
  return first.map((n, i) => (noHeader ? `c${i + 1}` : n.trim()));
}

/** Inspects again whenever file or options change; an older answer never replaces a newer one. */
export function useInspection(file: File | undefined, options: TableOptions): Inspection {
  const [state, setState] = useState<Inspection>({ names: [], summary: undefined, error: undefined, busy: false });
  const key = JSON.stringify(options);
  useEffect(() => {
    if (file === undefined) {
      setState({ names: [], summary: undefined, error: undefined, busy: false });
      return;
    }
    const stop = new AbortController();
    setState((s) => ({ ...s, busy: true, error: undefined }));
    const asked = JSON.parse(key) as TableOptions;
    void (async () => {
      const names = await columnNames(file, asked.noHeader === true).catch(() => []);
      try {
        const summary = await inspectFile(file, asked, stop.signal);
        if (!stop.signal.aborted) setState({ names, summary, error: undefined, busy: false });
      } catch (error) {
        if (!stop.signal.aborted) setState({ names, summary: undefined, error, busy: false });
      }
    })();
    return () => stop.abort();
  }, [file, key]);
  return state;
}
