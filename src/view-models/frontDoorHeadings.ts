/** What the page of the front door says around its figures. */
export const FRONT_DOOR = {
  title: "The front door",
  none: "None of these figures is of the front door: there are no notifications, contacts or referrals, or none was known on this day.",
  period: "Period",
  scale: "Heights are numbers, on one scale",
  counted: "notifications, contacts and referrals",
  notes: "What to know about these figures",
  words: "What the words mean",
  rivals: "Other figures for the same thing",
  differ: "Why they differ:",
  changes: "What has changed",
  allChanges: "Show all changes as a table",
  shares: "Show these shares as a table",
  others: "Other measures of the same part of the service",
  nothing: "There is nothing to draw.",
} as const;

/** What stands around the cost of no further action. */
export const COST = {
  title: "What no further action costs",
  checks: "Checks of",
} as const;
