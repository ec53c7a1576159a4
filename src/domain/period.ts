import type { Day, Frequency, Period } from "#contract/period.ts";

/** The months that one period of each frequency spans. */
const MONTHS: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, year: 12 };

/** The month in which the financial year starts. */
const APRIL = 4;

/**
 * The number of the last month of a period, counted from year 0, so that periods can be subtracted.
 * `2018-Q1` ends in June 2018, `2018-Q4` in March 2019.
 */
function lastMonth(period: Period): number {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  return part.startsWith("Q")
    ? year * 12 + (APRIL - 1) + Number(part.slice(1)) * 3 - 1
    : year * 12 + Number(part) - 1;
}

function periodEndingIn(month: number, frequency: Frequency): Period {
  const year = Math.floor(month / 12);
  const ofYear = (month % 12) + 1;
  if (frequency !== "quarter") return `${year}-${String(ofYear).padStart(2, "0")}`;
  const intoFinancialYear = (ofYear - APRIL + 12) % 12;
  const quarter = Math.floor(intoFinancialYear / 3) + 1;
  return `${ofYear < APRIL ? year - 1 : year}-Q${quarter}`;
}

/** Whether an id can be a period of this frequency: quarters are written with a Q, and nothing else is. */
export function isPeriodOf(period: Period, frequency: Frequency): boolean {
  return period.includes("Q") === (frequency === "quarter");
}

/** The period `steps` after (or, where negative, before) this one. */
export function shifted(period: Period, frequency: Frequency, steps: number): Period {
  return periodEndingIn(lastMonth(period) + steps * MONTHS[frequency], frequency);
}

/** How many periods lie from one to another: 1 for the next, negative where `to` is before `from`. */
export function periodsBetween(from: Period, to: Period, frequency: Frequency): number {
  return (lastMonth(to) - lastMonth(from)) / MONTHS[frequency];
}

/** All periods from the first to the last, both included; none where the last is before the first. */
export function periodsFrom(first: Period, last: Period, frequency: Frequency): readonly Period[] {
  const count = Math.floor(periodsBetween(first, last, frequency)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => shifted(first, frequency, i));
}

/** How many of its periods make a year: 12, 4 or 1. */
export function periodsInYear(frequency: Frequency): number {
  return 12 / MONTHS[frequency];
}

/** The year and month (1 to 12) in which a period ends. */
export function endOf(period: Period): { readonly year: number; readonly month: number } {
  const month = lastMonth(period);
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** The last day of a period. */
export function lastDay(period: Period): Day {
  const { year, month } = endOf(period);
  return dayOf(Date.UTC(year, month, 0));
}

/** The day a number of days after another. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY);
}

/** How many days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY,
  );
}

/** Earlier, the same or later in time (-1, 0, 1), whatever the two frequencies: by their last months. */
export function compareEnds(a: Period, b: Period): number {
  return Math.sign(lastMonth(a) - lastMonth(b));
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Every day that was asked for: of a million figures the days are a few thousand, and writing one takes long. */
const days = new Map<number, Day>();

function dayOf(time: number): Day {
  const known = days.get(time);
  if (known !== undefined) return known;
  const day = new Date(time).toISOString().slice(0, 10);
  days.set(time, day);
  return day;
}
