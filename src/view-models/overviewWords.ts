/** What the first screen says around its figures. */
export const OVERVIEW = {
  ask: "Ask about these",
  slow: "What is not progressing swiftly enough",
  since: "Every change, also between other days",
  followUp: "Follow-up: what sessions promised, asked and agreed",
  scorecard: "Scorecard",
  none: "There are no measures yet.",
  lookBack: "Look back",
  month: "Show what was known at the end of",
  now: "Back to now",
} as const;

/** What heads the columns of the scorecard. */
export const SCORECARD_COLUMNS = [
  "Measure",
  "Latest figure",
  "Status",
  "Direction",
  "Over time",
  "Others",
] as const;

/** What of the first screen can fail by itself. */
export const OVERVIEW_FAILS = { screen: "The first screen", latest: "The latest figures" } as const;

/** How measures are searched, filtered and put in order. */
export const FILTERS = {
  words: "Search measures",
  area: "Area",
  anyArea: "All areas",
  status: "Status",
  anyStatus: "Any status",
  unexplained: "Explanation due",
  order: "Order",
  all: "Show all measures",
} as const;

/** `1 more change`. */
export function moreChanges(count: number): string {
  return count === 1 ? "1 more change" : `${count} more changes`;
}
