import type { Measure } from "#contract/measure.ts";
import type { Day, Period } from "#contract/period.ts";
import { endOf } from "./period.ts";

/** The day on which the figure of a period is due: its end, and the measure's usual delay. */
export function dueDay({ usualDelay }: Pick<Measure, "usualDelay">, period: Period): Day {
  return dayAfterEnd(period, usualDelay ?? 0);
}

/** The year and the month (1 to 12) in which a period ends. */
export type End = ReturnType<typeof endOf>;

/** The day a number of days after the end of a period: 0 is its last day. */
export function dayAfterEnd(period: Period, days: number): Day {
  return dayAfterMonth(endOf(period), days);
}

/**
 * The day a number of days after the end of a month. Every observation is asked for its day, so it is
 * counted in months: a `Date` for each would take most of the time of an analysis.
 */
export function dayAfterMonth(end: End, days: number): Day {
  let { year, month } = end;
  let day = daysIn(year, month) + days;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`;
}
