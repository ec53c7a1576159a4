/** What heads the columns of what is followed up, after the one that its kind is called by. */
export const FOLLOW_COLUMNS = ["State", "Owner, and by when", "What is known", "See"] as const;

/** How what is followed up is filtered. */
export const FOLLOW_FILTERS = {
  state: "State",
  anyState: "Any state",
  owner: "Owner",
  anyOwner: "All owners",
  measure: "Measure",
  anyMeasure: "All measures",
  all: "Show all",
} as const;

/** Where each thing is to be seen: on the chart of its measure, or in the plan. */
export const FOLLOW_PLACES = { chart: "on the chart", plan: "In the plan" } as const;

/** Leads to the chart of a measure, for who hears the link alone. */
export function chartOf(measure: string): string {
  return `On the chart: ${measure}`;
}

/** @param day written out */
export function sessionOf(day: string): string {
  return `Session of ${day}`;
}

/** What is said while what is followed up is on its way, and what its page is called until then. */
export const FOLLOW_WAITS = {
  page: "Follow-up",
  what: "Fetching the record and its figures…",
} as const;
