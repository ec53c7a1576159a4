/** What the search says around what it finds. */
export const SEARCH = {
  name: "Search",
  label: "Search measures, actions, questions and words",
  close: "Close",
  results: "Results",
  waking: "Getting the search ready…",
} as const;
