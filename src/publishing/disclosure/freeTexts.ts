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

/** Every text of the sheets that is not one of a list of words, in the order of the sheets. */
export function freeTexts(sheets: Sheets): readonly FreeText[] {
  return SHEETS.flatMap(({ name, columns }) =>
    sheets[name].flatMap((row) =>
      columns.flatMap((column) => {
        const text = row.texts[column.name] ?? "";
        return column.holds === "text" && !("oneOf" in column) && text !== ""
          ? [{ row, column: column.name, text }]
          : [];
      }),
    ),
  );
}

/** Each text that tells of one person: it is refused, whoever the dashboard is for. */
export function personalDataProblems(sheets: Sheets): readonly Problem[] {
  const seen = new Map<string, ReturnType<typeof personalData>>();
  return freeTexts(sheets).flatMap(({ row, column, text }) => {
    const found = seen.get(text) ?? personalData(text);
    seen.set(text, found);
    return found.map(({ text, why }) => personalProblem(row, column, text, why));
  });
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
