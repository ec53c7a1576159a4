import type { MeasureAnalysis } from "#domain/findings.ts";
import { type Frame, nameMarks, noticeOf } from "./banners.ts";
import { MADE_WITH } from "./edition.ts";
import type { Download } from "./models.ts";
import { numeral, plainNumeral } from "./words/numbers.ts";
import { dayName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** Words, or a number as it is printed, which may begin with a minus. */
export type CsvCell = string | { readonly number: string };

/** A number without commas, to so many decimals; an empty cell where there is none. */
export function csvNumber(value: number | null, decimals: number): CsvCell {
  if (value === null) return "";
  return { number: plainNumeral(numeral(value, decimals)) };
}

/** A count, which may be parts of a post: as whole as it is. */
export function csvCount(value: number | null): CsvCell {
  return csvNumber(value, value === null || Number.isInteger(value) ? 0 : 1);
}

/**
 * A file of a measure's figures: what they are and from whom, a header, and a row each. The trend
 * itself has no `name` beside the measure's. Its text is written when it is asked for, which few readers do.
 */
export function csvText(
  { measure, asAt }: MeasureAnalysis,
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
  {
    name,
    title,
    rows,
  }: {
    readonly name: string;
    readonly title: string;
    readonly rows: () => readonly (readonly CsvCell[])[];
  },
): Download {
  const all = (): readonly (readonly CsvCell[])[] => [
    [clause(measure.title), frame.organisation.name],
    [title],
    ["Source", measure.source.title, measure.source.link ?? ""],
    ["Notice", noticeOf(frame)],
    ["As known on", dayName(asAt)],
    ["Made with", MADE_WITH],
    ["Definition", measure.definition],
    [],
    ...rows(),
  ];
  const named = name === "" ? measure.id : `${measure.id}-${name}`;
  return {
    name: `${named}${nameMarks(frame)}-as-known-${asAt}.csv`,
    type: "text/csv",
    get text() {
      return csvLines(all());
    },
  };
}

/** Rows as CSV (RFC 4180), without the byte order mark that is given to a file as it is saved. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

/** A spreadsheet runs words that begin with =, +, - or @ as a formula: an apostrophe prevents it. */
function written(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.number;
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
