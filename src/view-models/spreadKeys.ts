/** What each mark of a picture of similar councils means. */
export const COUNCIL_KEY = {
  own: "Ours",
  other: "A similar council: its name is below, and in the table",
  half: "The middle half of them",
} as const;

/** What each mark of a picture of workers means. */
export const WORKER_KEY = {
  range: "Lowest to highest",
  half: "The middle half, and the middle worker",
  average: "Average",
  limit: "Limit",
} as const;
