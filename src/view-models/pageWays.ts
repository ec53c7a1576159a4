/** How one page leads to another, and onto paper. */
export const WAYS = {
  followUp: "What sessions promised, asked and agreed",
  onlySlow: "Only what is not progressing swiftly enough",
  since: "What has changed since the last session",
  plan: "The whole plan",
  overview: "All measures are on the overview",
  print: "Print this page",
} as const;
