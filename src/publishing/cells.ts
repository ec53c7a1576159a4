import * as z from "zod/mini";
import { Id, Link } from "#contract/measure.ts";
import type { Flag } from "#contract/observation.ts";
import { didYouMean } from "./nearest.ts";
import type { Column } from "./sheets.ts";
import { dayIn, periodIn } from "./writtenDays.ts";

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
const SYMBOLS: ReadonlyMap<string, GapFlag> = new Map([
  ["c", "c"],
  ["x", "x"],
  ["z", "z"],
  ["low", "low"],
  ["k", "k"],
  ["u", "u"],
  [":", "x"],
  ["~", "low"],
]);

/** What is often written where a figure is not shown, and what to write for it. */
const NOT_SYMBOLS: readonly { readonly written: RegExp; readonly remedy: string }[] = [
  {
    written: /^(\*+|<\s*\d+|under \d+|suppressed)$/i,
    remedy: "Write c: there is a number, and it is too small to be published",
  },
  {
    written: /^([-–—]|\.{1,3}|n\/?a|nil|none|null|tbc)$/i,
    remedy: "Write 0 where it is none, x where the number is not known, z where there can be none",
  },
];

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
    read: (text) => SYMBOLS.get(text.toLowerCase()) ?? numberIn(text),
    fault: {
      why: "is neither a number nor a known symbol",
      remedy: "Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u",
    },
  },
  whole: {
    read: wholeIn,
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
    read: (text) => YES.get(text.toLowerCase()) ?? null,
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

/** What a spreadsheet writes where a formula comes to nothing. */
const SPREADSHEET_ERRORS = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|[A-Z_]+!)$/;

/** Stands for a formula that was saved without its result, as by a program that writes workbooks and works nothing out. */
export const UNWORKED = "=…";

const UNWORKED_FAULT: CellFault = {
  why: "is a formula that was saved without its result",
  remedy: "Open the workbook in a spreadsheet, which works it out, and save it",
};

const FORMULA_FAULT: CellFault = {
  why: "is what the spreadsheet writes where a formula comes to nothing",
  remedy: "Mend the formula; where there is no figure, write why: c, x, z, low, k or u",
};

const PERCENT_FAULT: CellFault = {
  why: "is a percentage, and this column holds plain numbers",
  remedy: "Write the number itself; in a workbook, take the percentage format off the cell",
};

const YES: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** What a cell holds, or what is wrong with it. */
export type CellReading = { readonly value: CellValue } | { readonly fault: CellFault };

/** So many different texts of a column are kept with what they were read as. */
const MOST_KEPT = 20_000;

/** Reads the cells of one column: the same text, which a column has often, is worked out once. */
export function cellReader(column: Column): (text: string) => CellReading {
  const kept = new Map<string, CellReading>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const reading = readCell(column, text);
    if (kept.size < MOST_KEPT) kept.set(text, reading);
    return reading;
  };
}

/** What a cell that is not empty holds, by its column; or what is wrong with it. */
export function readCell(column: Column, text: string): CellReading {
  if (text === UNWORKED) return { fault: UNWORKED_FAULT };
  if (SPREADSHEET_ERRORS.test(text)) return { fault: FORMULA_FAULT };
  const percentage = text.endsWith("%") ? numberWritten(text) : null;
  if (percentage !== null && column.inUnit !== true && column.holds !== "text")
    return { fault: PERCENT_FAULT };
  const { read, fault } = KINDS[column.holds];
  const value = percentage === null || column.inUnit !== true ? read(text) : percentage;
  if (value === null)
    return { fault: column.holds === "figure" ? figureFault(text, fault) : fault };
  if (column.oneOf !== undefined) return oneOf(column.oneOf, text);
  if (typeof value === "number" && value < (column.least ?? -Infinity))
    return { fault: outside(`is less than ${column.least}`, column) };
  if (typeof value === "number" && value > (column.most ?? Infinity))
    return { fault: outside(`is more than ${column.most}`, column) };
  return { value };
}

/** The fault of what is no figure, with the symbol that was meant where that can be told. */
function figureFault(text: string, { why, remedy }: CellFault): CellFault {
  const meant = NOT_SYMBOLS.find(({ written }) => written.test(text));
  return { why, remedy: meant?.remedy ?? remedy };
}

function oneOf(words: readonly string[], text: string): CellReading {
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

/** The number that a cell says, whatever it is a number of: `18.5`, `1,367`, `55.9%`; `null` where it says none. */
export function numberWritten(text: string): number | null {
  return numberIn(text.endsWith("%") ? text.slice(0, -1).trimEnd() : text);
}

/** A number as a spreadsheet writes it, `18.5`, `1,367` or `1.2E-05`; `null` for `13,67`, `12%` and what is too large to be one. */
function numberIn(text: string): number | null {
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value + 0 : null;
}

const MOST_WHOLE = 999_999_999;

function wholeIn(text: string): number | null {
  const value = numberIn(text);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST_WHOLE
    ? value
    : null;
}
