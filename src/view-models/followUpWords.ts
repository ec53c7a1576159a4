import { capital } from "./words/text.ts";

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

/** Where a thing is to be seen beside its measure and its session. */
export const ON_CHART = "on the chart";
export const IN_PLAN = "In the plan";

/** Leads to the chart of a measure, for who hears the link alone. */
export function chartOf(measure: string): string {
  return `${capital(ON_CHART)}: ${measure}`;
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
