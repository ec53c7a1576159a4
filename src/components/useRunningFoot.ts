import { useEffect } from "react";

/**
 * Where the foot of a printed sheet is written, for `@page` of the styles: that of the dashboard, or
 * that of a pack in its place.
 */
export type Foot = "--foot" | "--pack-foot";

/** Puts a text at the foot of every printed sheet, beside the number of the page. */
export function useRunningFoot(foot: Foot, text: string | null): void {
  useEffect(() => {
    const { style } = document.documentElement;
    if (text !== null) style.setProperty(foot, cssString(text));
    return () => {
      style.removeProperty(foot);
    };
  }, [foot, text]);
}

/** A text as a string of CSS, whatever signs it holds. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/\s+/g, " ").replaceAll(/["\\]/g, "\\$&")}"`;
}
