import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { SheetRow, Sheets } from "../sheetRows.ts";
import { freeTexts } from "./freeTexts.ts";
import type { FreeText } from "./freeTexts.ts";
import type { Place } from "./sums.ts";

/** Numbers that are spelt out in a sentence. */
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Before these words “one” is a number. */
const COUNTED = /^\W*(?:child|baby|family|young|boy|girl|case|referral|contact|plan|person|of)/i;

/** A figure that the files do not have. */
export interface Unsaid {
  readonly row: Place;
  readonly measure: string;
  readonly period: string;
  /** Its value, and its numerator where it has one. */
  readonly numbers: readonly number[];
}

/**
 * Texts about a figure that is hidden, or for members only, that say it all the same: an error where
 * the text is of the same measure and period, and a warning where it is of the measure at another
 * time or at none.
 */
export function quoteProblems(sheets: Sheets, unsaid: readonly Unsaid[]): readonly Problem[] {
  const byMeasure = new Map<string, Unsaid[]>();
  for (const one of unsaid) {
    const known = byMeasure.get(one.measure);
    if (known === undefined) byMeasure.set(one.measure, [one]);
    else known.push(one);
  }
  return textsAbout(sheets).flatMap(({ row, column, text, measure, period }) => {
    const figures = byMeasure.get(measure) ?? [];
    const said = figures.find(
      (figure) =>
        (period === undefined || figure.period === period) && quotes(text, figure.numbers),
    );
    if (said === undefined) return [];
    const sure = period !== undefined;
    return [
      rowProblem(
        row,
        column,
        `${sure ? "says" : "may say"} the number that is hidden in ${said.row.file}, row ${said.row.row}`,
        sure ? "Say it without the number" : "Check it, and say it without the number",
        sure ? "error" : "warning",
      ),
    ];
  });
}

/** Texts that stay and name a measure that the public does not see. */
export function namedProblems(
  sheets: Sheets,
  measures: readonly SheetRow<"measures">[],
): readonly Problem[] {
  const titles = measures.map(({ cells }) => cells.title);
  const named = ({ text }: FreeText) =>
    titles.find((title) => text.toLowerCase().includes(title.toLowerCase()));
  return titles.length === 0
    ? []
    : [...freeTexts(sheets)].flatMap((text) => {
        const title = named(text);
        return title === undefined
          ? []
          : [
              rowProblem(
                text.row,
                text.column,
                `names “${title}”, a measure for members only`,
                "Check what it says of it, or mark this row as for members too",
                "warning",
              ),
            ];
      });
}

interface TextAbout extends FreeText {
  readonly measure: string;
  readonly period: string | undefined;
}

/** Where a text is about one measure. A session is of no period, and an answer of its question’s measure. */
function textsAbout(sheets: Sheets): readonly TextAbout[] {
  const asked = new Map(
    sheets.sessions.flatMap(({ cells: { kind, date, id, measure } }) =>
      kind === "question" ? [[`${date} ${id}`, measure]] : [],
    ),
  );
  const of = (rows: readonly FreeText["row"][], columns: readonly string[]) =>
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const { [column]: text = "", date, id, period } = row.texts;
        const measure = row.texts["measure"] || (asked.get(`${date} ${id}`) ?? "");
        return text === "" ? [] : [{ row, column, text, measure, period: period || undefined }];
      }),
    );
  return [
    ...of(sheets.commentary, ["text"]),
    ...of(sheets.annotations, ["text"]),
    ...of(sheets.rivals, ["text", "difference"]),
    ...of(sheets.exceptions, ["reason"]),
    ...of(sheets.sessions, ["text"]),
  ];
}

/** Whether a text has the value or the numerator of a figure, in figures or in words. */
function quotes(text: string, numbers: readonly number[]): boolean {
  const said = new Set(
    [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(",", ""))),
  );
  return numbers.some((number) => said.has(number) || isSpelt(text, number));
}

function isSpelt(text: string, number: number): boolean {
  const word = WORDS[number];
  if (word === undefined) return false;
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "gi"))].some(
    ({ index }) => number !== 1 || COUNTED.test(text.slice(index + word.length)),
  );
}
