import * as z from "zod/mini";
import { Id, Link } from "#contract/measure.ts";
import type { Flag } from "#contract/observation.ts";
import { Day, Period } from "#contract/period.ts";
import { didYouMean } from "./nearest.ts";
import type { Column } from "./sheets.ts";

/** The symbols that stand in the place of a figure and say why there is none. */
export type GapFlag = Exclude<Flag, "p" | "r" | "e">;

export type CellValue = string | number | boolean | readonly string[];

/** What is wrong with one cell. */
export interface CellFault {
  readonly why: string;
  readonly remedy: string;
}

interface Kind {
  readonly read: (text: string) => CellValue | null;
  readonly fault: CellFault;
}

/** `:` is the obsolete form of `x`, and `~` that of `low`. */
const SYMBOLS: Readonly<Record<string, GapFlag>> = {
  c: "c",
  x: "x",
  z: "z",
  low: "low",
  k: "k",
  u: "u",
  ":": "x",
  "~": "low",
};

const KINDS: Readonly<Record<Column["holds"], Kind>> = {
  text: { read: (text) => text, fault: { why: "is not a text", remedy: "Write a text" } },
  id: {
    read: (text) => (isId(text) ? text : null),
    fault: {
      why: "is not an id",
      remedy: "Write lower-case letters, figures and hyphens: mash-contacts",
    },
  },
  ids: {
    read: (text) => {
      const ids = text.split(";").map((id) => id.trim());
      return ids.every(isId) ? ids : null;
    },
    fault: {
      why: "is not a list of ids",
      remedy: "Write ids with semicolons between them: caseload-average; vacancy-rate",
    },
  },
  number: {
    read: numberIn,
    fault: { why: "is not a number", remedy: "Write figures and a point only: 1367.5" },
  },
  figure: {
    read: (text) => SYMBOLS[text.toLowerCase()] ?? numberIn(text),
    fault: {
      why: "is neither a number nor a known symbol",
      remedy: "Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u",
    },
  },
  whole: {
    read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null),
    fault: { why: "is not a whole number", remedy: "Write figures only: 14" },
  },
  day: {
    read: dayIn,
    fault: { why: "is not a day of the calendar", remedy: "Write year-month-day: 2018-10-12" },
  },
  period: {
    read: periodIn,
    fault: {
      why: "is not a period",
      remedy: "Write 2018-04 (a month, or the year ending in it) or 2018-Q1 (April to June 2018)",
    },
  },
  yes: {
    read: (text) => YES[text.toLowerCase()] ?? null,
    fault: { why: "is neither yes nor no", remedy: "Write yes, or leave the cell empty" },
  },
  link: {
    read: (text) => (z.safeParse(Link, text).success ? text : null),
    fault: {
      why: "is not a web address",
      remedy: "Write the whole address, from https:// on and without spaces",
    },
  },
};

const YES: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

/** What a cell that is not empty holds, by its column; or what is wrong with it. */
export function readCell(
  column: Column,
  text: string,
): { readonly value: CellValue } | { readonly fault: CellFault } {
  const { read, fault } = KINDS[column.holds];
  const value = read(text);
  if (value === null) return { fault };
  if (column.oneOf !== undefined) return oneOf(column.oneOf, text);
  if (typeof value === "number" && value < (column.least ?? -Infinity))
    return { fault: outside(`is less than ${column.least}`, column) };
  if (typeof value === "number" && value > (column.most ?? Infinity))
    return { fault: outside(`is more than ${column.most}`, column) };
  return { value };
}

function oneOf(
  words: readonly string[],
  text: string,
): { readonly value: CellValue } | { readonly fault: CellFault } {
  const word = text.toLowerCase();
  if (words.includes(word)) return { value: word };
  return {
    fault: {
      why: "is not one of the words for this column",
      remedy: `${didYouMean(text, words)}Write one of: ${words.join(", ")}`,
    },
  };
}

function outside(why: string, { least, most, guidance }: Column): CellFault {
  const bounds = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ].join(" and ");
  return { why, remedy: `Write ${bounds} (${guidance})` };
}

function isId(text: string): boolean {
  return z.safeParse(Id, text).success;
}

/** A number as a spreadsheet writes it, `18.5` or `1.2E-05`; `null` for `1,367`, `12%` and what is too large to be one. */
function numberIn(text: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : null;
}

/** A day written 2018-10-12, or 12/10/2018 as Excel in Britain rewrites it; `null` for 30 February. */
function dayIn(text: string): Day | null {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, day = "", month = "", year = ""] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return isDay(iso) ? iso : null;
}

/** Whether a text is a day that exists: 2018-02-30 is none. */
export function isDay(text: string): boolean {
  if (!z.safeParse(Day, text).success) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A period written 2018-04 or 2018-Q1, or Apr-18 as Excel rewrites 2018-04. */
function periodIn(text: string): Period | null {
  const [, name = "", year = ""] = /^([a-z]{3})[a-z]*[- ](?:20)?(\d{2})$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const iso = month === 0 ? text.toUpperCase() : `20${year}-${String(month).padStart(2, "0")}`;
  return z.safeParse(Period, iso).success ? iso : null;
}
