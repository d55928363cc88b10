import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, type RefObject } from "react";
import { plainText } from "./text";

/** The page that the reader was last taken to; undefined before the first. */
let seen: string | undefined;

/** Whether the reader is at work in the page's own fields, where the focus must stay. */
function busy(): boolean {
  const at = document.activeElement;
  return at !== null && at.closest("main input, main select, main textarea, dialog") !== null;
}

/**
 * For a page's h1 (with tabIndex -1): names the tab, and moves the focus to the
 * heading when the reader came from another page, so that a screen reader says
 * where it is and the keyboard goes on from the page's top.
 */
export function useHeading(name: string | undefined): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: (l) => l.pathname });
  const tab = name === undefined ? "Sahm" : `${plainText(name)} · Sahm`;
  useEffect(() => {
    document.title = tab;
    return () => {
      document.title = "Sahm";
    };
  }, [tab]);
  useEffect(() => {
    if (seen !== undefined && seen !== path && !busy()) ref.current?.focus({ preventScroll: true });
    seen = path;
  }, [path]);
  return ref;
}
