import type { Day, Period } from "#contract/period.ts";
import { daysAfter, endOf, lastDay, periodsBetween, periodsFrom } from "#domain/period.ts";

/** Four years, to the month before the fourth session. */
export const FIRST: Period = "2015-01";
export const LAST_CONFIRMED: Period = "2018-11";
export const PROVISIONAL: Period = "2018-12";
export const MONTHS = periodsFrom(FIRST, PROVISIONAL, "month");

/** Every measure comes two weeks after the month's end. */
export const USUAL_DELAY = 14;

/** The days of the sessions: the last has an agenda, and is yet to be held. */
export const SESSIONS = {
  first: "2018-04-19",
  second: "2018-07-19",
  third: "2018-10-18",
  fourth: "2019-01-24",
} as const satisfies Readonly<Record<string, Day>>;

export const PUBLISHED: Day = "2019-01-18";

/** 0 for January 2015. */
export function indexOf(period: Period): number {
  return periodsBetween(FIRST, period, "month");
}

/** 0 for January. */
export function monthOfYear(period: Period): number {
  return endOf(period).month - 1;
}

/** The day on which the figure of a month is usually published. */
export function firstPublished(period: Period): Day {
  return daysAfter(lastDay(period), USUAL_DELAY);
}
