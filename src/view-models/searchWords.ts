/** What the search says around what it finds. */
export const SEARCH = {
  name: "Search",
  label: "Search measures, actions, questions and words",
  close: "Close",
  results: "Results",
  waking: "Getting the search ready…",
  /** Keys stand between bars. */
  keys: "|Ctrl| and |K| open this from any page.",
  letters: "|/| does too, and single letters work as keys",
} as const;

/** How many of a kind are listed, where not all are: `: 5 of 12`. */
export function listedText(listed: number, count: number): string {
  return count > listed ? `: ${listed} of ${count}` : "";
}
