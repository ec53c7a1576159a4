/** What a page is made of, as a failure to fetch it names it. */
export const FETCHED = {
  figures: "The figures",
  plan: "The action plan",
  record: "The record of sessions",
  measure: "More on this measure",
  aMeasure: "More on a measure",
} as const;

/** What a measure's own file adds to a pack of several. @param measure its title, or its id where it has none */
export function moreText(measure: string): string {
  return `More on “${measure}”`;
}

/** What a measure's own file adds to the front door. */
export function sourcesText(title: string): string {
  return `The sources of “${title}”`;
}
