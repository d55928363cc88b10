import { useState } from "react";
import { cleanText, nothingVisible, shortText } from "./text";

/**
 * A text that a member of the market wrote: titles, names of columns, a
 * policy's own words. It is cleaned, keeps its direction to itself, cannot
 * leave its box, and is cut at `limit` characters.
 *
 * `more` offers the rest; leave it out inside links, labels and headings.
 */
export function Foreign({
  text,
  limit = 80,
  more = false,
  none = nothingVisible,
}: {
  text: string;
  limit?: number;
  more?: boolean;
  none?: string;
}) {
  const [all, setAll] = useState(false);
  const whole = cleanText(text, none);
  const short = shortText(whole, limit);
  const shown = all ? whole : short.text;
  return (
    <>
      <bdi
        className="inline-block max-w-full overflow-hidden align-top wrap-anywhere"
        title={short.cut && !all ? shortText(whole, 400).text : undefined}
      >
        {shown}
      </bdi>
      {more && short.cut && (
        <>
          {" "}
          <button
            type="button"
            aria-expanded={all}
            onClick={() => setAll(!all)}
            className="link text-sm font-normal whitespace-nowrap"
          >
            {all ? "show less" : "show all"}
          </button>
        </>
      )}
    </>
  );
}
