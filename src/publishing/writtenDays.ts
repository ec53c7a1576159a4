import * as z from "zod/mini";
import { Day, Period } from "#contract/period.ts";
import { lastDay } from "#domain/period.ts";

/**
 * A day written 2018-10-12; 12/10/2018 or 12-Oct-18 as Excel in Britain rewrites it; or 12 October 2018;
 * `null` for 30 February.
 */
export function dayIn(text: string): Day | null {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ??
    /^(\d{1,2})[- ]([a-z]+)[- ]((?:20)?\d{2})$/i.exec(text) ??
    [];
  const iso =
    day === "" ? text : `${year.padStart(4, "20")}-${monthNumber(month)}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}

/** Whether a text is a day that exists: 2018-02-30 is none. */
export function isDay(text: string): boolean {
  if (!z.safeParse(Day, text).success) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * A period written 2018-04 or 2018-Q1; Apr-18 as Excel rewrites 2018-04; or as the first or the last
 * day of its month, which is what a spreadsheet keeps. Another day is none: Excel makes 18 April of
 * this year of Apr-18.
 */
export function periodIn(text: string): Period | null {
  const day = dayIn(text);
  if (day !== null) {
    const month = day.slice(0, "2018-04".length);
    return day === `${month}-01` || day === lastDay(month) ? month : null;
  }
  const [, name, year = ""] = /^([a-z]{3,})[- ](?:20)?(\d{2})$/i.exec(text) ?? [];
  const iso = name === undefined ? text.toUpperCase() : `20${year}-${monthNumber(name)}`;
  return z.safeParse(Period, iso).success ? iso : null;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** `04` of `4`, `Apr`, `april`; empty where it is the name of none. */
function monthNumber(text: string): string {
  if (/^\d+$/.test(text)) return text.padStart(2, "0");
  const month =
    text.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(text.toLowerCase()));
  return month === -1 ? "" : String(month + 1).padStart(2, "0");
}
