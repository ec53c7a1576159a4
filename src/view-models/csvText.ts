import type { MeasureAnalysis } from "#domain/findings.ts";
import { type Frame, natureNotice } from "./banners.ts";
import type { Download } from "./models.ts";
import { MINUS, numeral } from "./words/numbers.ts";
import { dayName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** Words, or a number as it is printed, which may begin with a minus. */
export type CsvCell = string | { readonly number: string };

/** A number without commas, to so many decimals; an empty cell where there is none. */
export function csvNumber(value: number | null, decimals: number): CsvCell {
  if (value === null) return "";
  return { number: numeral(value, decimals).replaceAll(",", "").replace(MINUS, "-") };
}

/** A count, which may be parts of a post: as whole as it is. */
export function csvCount(value: number | null): CsvCell {
  return csvNumber(value, value === null || Number.isInteger(value) ? 0 : 1);
}

/** A file of figures beside the trend: what they are and from whom, a header, and a row each. */
export function csvText(
  { measure, asAt }: MeasureAnalysis,
  { nature, organisation }: Pick<Frame, "nature" | "organisation">,
  {
    name,
    title,
    rows,
  }: {
    readonly name: string;
    readonly title: string;
    readonly rows: readonly (readonly CsvCell[])[];
  },
): Download {
  const all: readonly (readonly CsvCell[])[] = [
    [clause(measure.title), organisation.name],
    [title],
    ["Source", measure.source.title, measure.source.link ?? ""],
    ["Notice", natureNotice(nature)],
    ["As known on", dayName(asAt)],
    ["Definition", measure.definition],
    [],
    ...rows,
  ];
  const madeUp = nature === "illustrative" ? "-made-up" : "";
  return {
    name: `${measure.id}-${name}${madeUp}-as-known-${asAt}.csv`,
    type: "text/csv",
    text: all.map((row) => row.map(written).join(",") + "\r\n").join(""),
  };
}

/** A spreadsheet runs words that begin with =, +, - or @ as a formula: an apostrophe prevents it. */
function written(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.number;
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
