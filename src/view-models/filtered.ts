import { counted } from "./words/text.ts";

/** What the choice of rows is called, for who hears it. */
export const FILTER = "Filter";

/** How much of a list its filters leave: `12 measures`, `Showing 3 of 12 measures`, `None of 12 measures matches`. */
export function filteredText(shown: number, total: number, one: string): string {
  const all = counted(total, one);
  if (shown === total) return all;
  return shown === 0 ? `None of ${all} matches` : `Showing ${shown} of ${all}`;
}

/** Whether some words have every word that is asked for, in any order. @param words in lower case */
export function hasEveryWord(words: string, asked: string): boolean {
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
