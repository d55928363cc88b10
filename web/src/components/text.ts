// Text that members of the market wrote, made fit to stand among the page's
// own words: a title must not turn the direction of what follows it, cover the
// line above it, look empty, or fill the screen.

/** What stands for a text in which nothing can be seen. */
export const nothingVisible = "(no name)";

/** Longer texts are cut before anything else: no text of the market is this long. */
const most = 20_000;

// Default_Ignorable_Code_Point holds the bidi controls, zero-width characters,
// fillers, variation selectors and tags. Beside them: what draws nothing (the
// blank Braille pattern), and marks of annotation.
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const blank = /[\s\p{Cc}\p{Zs}\u2028\u2029\u2800]+/gu;
const stacked = /([\p{Mn}\p{Me}]{2})[\p{Mn}\p{Me}]+/gu;
const leading = /^[\p{Mn}\p{Me}\s]+/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * text in one line: without controls and characters that nobody sees or that
 * turn directions, white space as single spaces, at most two combining marks
 * on a character. `nothingVisible` if nothing is left to see.
 */
export function cleanText(text: string, none: string = nothingVisible): string {
  const out = text
    .slice(0, most)
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(invisible, "")
    .replace(blank, " ")
    .replace(stacked, "$1")
    .replace(leading, "")
    .trimEnd();
  return visible.test(out) ? out : none;
}

/** The first `limit` characters of a clean text; `cut` says whether there are more. */
export function shortText(text: string, limit: number): { text: string; cut: boolean } {
  if (text.length <= limit) return { text, cut: false };
  const all = Array.from(text);
  if (all.length <= limit) return { text, cut: false };
  return { text: `${all.slice(0, limit).join("").trimEnd()}…`, cut: true };
}

/** A member's text for where only letters can stand: the name of a tab, an option, a message. */
export function plainText(text: string, limit = 80): string {
  return shortText(cleanText(text), limit).text;
}

/** The same between marks that keep its direction to itself (U+2068 and U+2069), for use inside a sentence. */
export function quotedText(text: string, limit = 80): string {
  return `“\u2068${plainText(text, limit)}\u2069”`;
}
