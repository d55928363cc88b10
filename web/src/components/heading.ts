import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type RefObject } from "react";
import { plainText } from "./text";

/** Where the reader was last taken, and whether a heading has got the focus there. */
const last: { path: string | undefined; focused: boolean } = { path: undefined, focused: false };

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
  // The page that is shown, not the one that is being loaded.
  const path = useRouterState({ select: (s) => s.resolvedLocation?.pathname });
  const tab = name === undefined ? "Sahm" : `${plainText(name)} · Sahm`;
  useEffect(() => {
    document.title = tab;
    return () => {
      document.title = "Sahm";
    };
  }, [tab]);
  useEffect(() => {
    if (path === undefined) return;
    const came = last.path !== undefined && last.path !== path;
    // A page may show another heading once its content is there.
    const replaced = last.path === path && last.focused && document.activeElement === document.body;
    if (came) last.focused = false;
    last.path = path;
    if ((!came && !replaced) || busy()) return;
    ref.current?.focus({ preventScroll: true });
    last.focused = true;
  }, [path]);
  return ref;
}
