import type { Counting } from "#contract/measure.ts";
import type { Day, Frequency, Period } from "#contract/period.ts";
import { endOf, lastDay } from "#domain/period.ts";
import { counted } from "./text.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** How a measure is counted in time. */
export interface Timed {
  readonly frequency: Frequency;
  readonly counting: Counting;
}

/** `12 October 2018`. */
export function dayName(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/**
 * What a figure covers, standing alone: `September 2018`, `year to March 2018`,
 * `April to June 2018 (quarter 1)`; for a stock the day it was counted, `30 September 2018`.
 */
export function periodName(period: Period, { frequency, counting }: Timed): string {
  if (counting === "stock") return dayName(lastDay(period));
  const { year, month } = endOf(period);
  if (frequency === "month") return monthName(month, year);
  if (frequency === "year") return `year to ${monthName(month, year)}`;
  return `${MONTHS[month - 3] ?? ""} to ${monthName(month, year)} (quarter ${period.slice(-1)})`;
}

/** The same within a sentence: `in September 2018`, `in the year to March 2018`, `at 30 September 2018`. */
export function inPeriod(period: Period, timed: Timed): string {
  const name = periodName(period, timed);
  if (timed.counting === "stock") return `at ${name}`;
  return timed.frequency === "year" ? `in the ${name}` : `in ${name}`;
}

/** From one to another, both included: `April 2018 to March 2019`. */
export function periodRange(first: Period, last: Period, timed: Timed): string {
  if (first === last) return periodName(first, timed);
  const start =
    timed.frequency === "quarter" && timed.counting !== "stock"
      ? shortRange(first)
      : periodName(first, timed);
  const end =
    timed.frequency === "quarter" && timed.counting !== "stock"
      ? shortRange(last)
      : periodName(last, timed);
  return `${start} to ${end}`;
}

/** Of a change: `between September 2023 and September 2024`, `between the years to March 2018 and March 2019`. */
export function betweenPeriods(from: Period, to: Period, timed: Timed): string {
  const [first, last] = [from, to].map((period) =>
    timed.frequency === "quarter" ? shortRange(period) : endMonth(period),
  );
  const years = timed.frequency === "year" && timed.counting !== "stock" ? "the years to " : "";
  return `between ${years}${first} and ${last}`;
}

/** Short, for an axis: `Sep 2018`, `Q1 2018/19`. */
export function tick(period: Period): string {
  const { year, month } = endOf(period);
  if (!period.includes("Q")) return `${(MONTHS[month - 1] ?? "").slice(0, 3)} ${year}`;
  const start = Number(period.slice(0, 4));
  return `${period.slice(5)} ${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** `7 months`, `1 quarter`. */
export function periodCount(count: number, frequency: Frequency): string {
  return counted(count, frequency);
}

function endMonth(period: Period): string {
  const { year, month } = endOf(period);
  return monthName(month, year);
}

function monthName(month: number, year: number): string {
  return `${MONTHS[month - 1] ?? ""} ${year}`;
}

/** A quarter within a range, where "to" would come twice: `quarter 1 of 2018/19`. */
function shortRange(period: Period): string {
  const [quarter = "", years = ""] = tick(period).split(" ");
  return `quarter ${quarter.slice(1)} of ${years}`;
}
