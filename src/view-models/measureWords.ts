import type { MeasurePageModel } from "./models.ts";

/** What heads the parts of a measure's page. */
export const MEASURE_PARTS = {
  time: "Over time",
  questions: "Questions to ask",
  since: "Since the last session",
  challenge: "History of challenge",
  actions: "Actions in the plan",
  commentary: "What officers say",
  targets: "Targets, and who set them",
  compared: "Beside others",
  rivals: "Other figures for the same thing",
  breakdowns: "Broken down",
  definition: "What is counted",
} as const;

/** What stands while a measure is on its way: what its page is called, and what is fetched. */
export const MEASURE_WAITS = { page: "Measure", spread: "Fetching the spread…" } as const;

/** What of a measure's page can fail by itself. */
export const MEASURE_FAILS = {
  chart: "The chart",
  spread: "The section on the spread",
  neighbours: "The section on similar councils",
} as const;

/** What a page says at the address of a measure that is not there, or cannot be read. */
export const UNKNOWN_MEASURE = {
  name: "Measure not found",
  none: "There is no such measure",
  unread: "This measure cannot be shown",
} as const;

export function unknownMeasureText(id: string): string {
  return `No measure is called “${id}”. It may have been renamed, or the link may be old.`;
}

/** Who wrote a commentary, on which period, and when: `Head of Service, on September 2018, published 12 October 2018`. */
export function commentaryBy({
  author,
  when,
  published,
}: Pick<MeasurePageModel["commentary"][number], "author" | "when" | "published">): string {
  return `${author}, on ${when}, published ${published}`;
}

/** A comparator's figure, and ours of the same period: `16.1 in 2018. Ours: 18.1`. */
export function besideOurs({
  text,
  own,
}: Pick<MeasurePageModel["compared"][number], "text" | "own">): string {
  return `${text}. Ours: ${own}`;
}

/** Who has no figure beside similar councils, and why. */
export function noFigureText(missing: readonly string[]): string {
  return `No figure: ${missing.join("; ")}.`;
}

export function setByText(role: string): string {
  return `Set by ${role}`;
}

/** What is said of a measure beside what its definition says. */
export const MEASURE_TERMS = { source: "Source", fresh: "How fresh" } as const;

/** What is unfolded beside similar councils. */
export const COUNCILS = {
  chance: "Is the difference more than chance would make it?",
  ranked: "Show as a ranked list",
  which: "Which councils these are",
} as const;

/** Chooses the day of which teams are shown. */
export const TEAMS_IN = "Teams in";

/** What an entry of the record read before, unfolded. */
export function earlierText(count: number): string {
  return count === 1 ? "Earlier wording" : "Earlier wordings";
}

/** Leads from the scale that is shown to the other. */
export function scaleText(near: boolean): string {
  return near ? "Show the scale from zero" : "Show a closer scale";
}
