import type { Problem } from "../problem.ts";
import { rowProblem } from "../sheetRows.ts";
import type { Sheets } from "../sheetRows.ts";
import { SHEETS } from "../sheets.ts";
import { personalData } from "./personalData.ts";
import type { Place } from "./sums.ts";

/** One text that somebody wrote, and where it stands. */
export interface FreeText {
  readonly row: Place;
  readonly column: string;
  readonly text: string;
}

/** Every text of the sheets that is not one of a list of words, one after another, in the order of the sheets. */
export function* freeTexts(sheets: Sheets): Generator<FreeText> {
  for (const { name, columns } of SHEETS) {
    const free = columns.filter((column) => column.holds === "text" && !("oneOf" in column));
    for (const row of sheets[name])
      for (const { name: column } of free) {
        const text = row.texts[column] ?? "";
        if (text !== "") yield { row, column, text };
      }
  }
}

/** Each text that tells of one person: it is refused, whoever the dashboard is for. */
export function personalDataProblems(sheets: Sheets): readonly Problem[] {
  const seen = new Map<string, ReturnType<typeof personalData>>();
  const problems: Problem[] = [];
  for (const { row, column, text } of freeTexts(sheets)) {
    const found = seen.get(text) ?? personalData(text);
    seen.set(text, found);
    for (const { text, why } of found) problems.push(personalProblem(row, column, text, why));
  }
  return problems;
}

/** The part of a text that tells of a person stands for the whole of it. */
function personalProblem(
  row: FreeText["row"],
  column: string,
  value: string,
  why: string,
): Problem {
  const remedy = "Take it out: say what is so of the service, and not of one person";
  return { ...rowProblem(row, column, why, remedy), value };
}
