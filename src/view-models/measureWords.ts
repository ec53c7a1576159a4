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
