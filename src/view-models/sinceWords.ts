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

/**
 * A new figure and the one before it, and which way it goes by the figures that are judged: the newest may go
 * another way. `20.2 at 31 December 2018. Before: 20.8 at 30 September 2018. Improving, judged up to 30 November 2018.`
 */
export function changeInShort({ now, before, sign, upTo }: FigureRow): string {
  const way = sign === null ? "" : ` ${sign.text}${upTo === null ? "" : `, judged up to ${upTo}`}.`;
  return `${now}. Before: ${before}.${way}`;
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
