import { useEffect } from "react";
import { useOnPaper } from "./useOnPaper.ts";

/**
 * Where the foot of a printed sheet is written, for `@page` of the styles: that of the dashboard, or
 * that of a pack in its place.
 */
export type Foot = "--foot" | "--pack-foot";

/**
 * Puts a text at the foot of every printed sheet, beside the number of the page. It stands in the styles while
 * the page is printed and no longer, since all of a page is worked out anew for it.
 */
export function useRunningFoot(foot: Foot, text: string | null): void {
  const isOnPaper = useOnPaper();
  const written = isOnPaper ? text : null;
  useEffect(() => {
    const { style } = document.documentElement;
    if (written !== null) style.setProperty(foot, cssString(written));
    return () => {
      style.removeProperty(foot);
    };
  }, [foot, written]);
}

/** A text as a string of CSS, whatever signs it holds. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/\s+/g, " ").replaceAll(/["\\]/g, "\\$&")}"`;
}
