// What a file is that cannot be read as a table, where that is plain to see.
// Asked only after reading failed: it never decides what is accepted.

/** A file of another form: no text, or columns separated by something else than commas. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}

const headBytes = 4096;
const mostLines = 5;

/** The form of a file that cannot be read, or undefined where a fault in it has to be named instead. */
export function otherForm(bytes: Uint8Array): FormatError | undefined {
  const head = bytes.subarray(0, headBytes);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return new FormatError("This text is in UTF-16. Save it as CSV in UTF-8.");
  if (isBinary(head)) return new FormatError("This is not a text file. Choose a CSV file.");
  // The last line may be cut.
  const lines = new TextDecoder().decode(head).split(/\r?\n/);
  if (bytes.length > head.length) lines.pop();
  const few = lines
    .filter((l) => l.trim() !== "")
    .slice(0, mostLines)
    .map((l) => l.replace(/"[^"]*"/g, ""));
  for (const [mark, name] of [
    [";", "semicolons"],
    ["\t", "tabs"],
  ] as const) {
    const counts = few.map((l) => l.split(mark).length - 1);
    if ((counts[0] ?? 0) < 1 || few[0]?.includes(",") === true || counts.some((n) => n !== counts[0])) continue;
    const decimals = few.some((l) => /\d,\d/.test(l)) ? ", and write numbers with a point, as in 1.5" : "";
    return new FormatError(`This file separates columns with ${name}. Save it as comma-separated${decimals}.`);
  }
  return undefined;
}

/** Whether a zero byte or more than a tenth of control characters say that this is no text. */
function isBinary(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  const controls = head.reduce((n, c) => (c < 0x20 && !(c >= 0x09 && c <= 0x0d) ? n + 1 : n), 0);
  return controls * 10 > head.length;
}
