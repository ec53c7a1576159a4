import type { FigureRow } from "./planModels.ts";

/** What is said while what has changed is worked out, and what its page is called until then. */
export const SINCE_WAITS = {
  page: "What changed",
  what: "Working out what has changed…",
} as const;

/** What heads what was done and what was judged between two days, on the screen and on paper. */
export const SINCE = {
  actions: "Actions of the plan",
  judged: "Promises that could be judged",
} as const;

/** A new figure, and the one before it. */
export function nowAndBefore({ now, before }: Pick<FigureRow, "now" | "before">): string {
  return `${now}. Before: ${before}.`;
}

/** How the two days are chosen. */
export const SINCE_DAYS = {
  title: "The two days",
  choose: "Choose a day",
  other: "Any other day",
  ends: [
    { end: "from", name: "From", any: "From any day" },
    { end: "to", name: "To", any: "To any day" },
  ],
} as const;

/** What heads the columns of new figures; the last where a real change is told. */
export const NEW_FIGURES = ["Measure", "Before", "Now", "What is known"] as const;
