import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Frame } from "./banners.ts";
import { natureNotice } from "./banners.ts";
import type { Download, Trend } from "./models.ts";
import { noteOf } from "./trendTable.ts";
import { numeral, MINUS } from "./words/numbers.ts";
import { dayName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** Excel reads a file as UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The trend as a CSV file (RFC 4180): what it is, from whom, and what the figures are, then one row
 * a period. Figures are rounded as on the screen, without commas; a gap has its reason and no value.
 */
export function trendCsv(
  { measure, asAt }: MeasureAnalysis,
  trend: Trend,
  { nature, organisation }: Pick<Frame, "nature" | "organisation">,
): Download {
  const rows: readonly (readonly Cell[])[] = [
    [clause(measure.title), organisation.name],
    [trend.title],
    ["Unit", trend.unit],
    ["Source", measure.source.title, measure.source.link ?? ""],
    ["Notice", natureNotice(nature)],
    ["As known on", dayName(asAt)],
    ["Definition", measure.definition],
    [],
    [
      "period",
      "when",
      "value",
      "why_no_value",
      "provisional",
      "counts",
      "status",
      "target_lower",
      "target_upper",
      "average",
      "lower_limit",
      "upper_limit",
      "signal",
      ...trend.comparators.map(({ name }) => name),
      "note",
    ],
    ...trend.points.map((point) => [
      point.period,
      point.when,
      rounded(point.value),
      point.gap ?? "",
      point.provisional ? "yes" : "",
      point.counts ?? "",
      point.status.text,
      rounded(point.targetLower),
      rounded(point.targetUpper),
      rounded(point.lower === null ? null : point.mean),
      rounded(point.lower),
      rounded(point.upper),
      point.special?.text ?? "",
      ...point.comparators.map(rounded),
      noteOf(point) ?? "",
    ]),
  ];
  return {
    name: `${measure.id}${nature === "illustrative" ? "-made-up" : ""}-as-known-${asAt}.csv`,
    type: "text/csv",
    text: BYTE_ORDER_MARK + rows.map((row) => row.map(quoted).join(",") + "\r\n").join(""),
  };

  function rounded(value: number | null): Cell {
    if (value === null) return "";
    return { number: numeral(value, measure.decimals).replaceAll(",", "").replace(MINUS, "-") };
  }
}

/** Words, or a number, which may begin with a minus. */
type Cell = string | { readonly number: string };

/**
 * A spreadsheet runs a cell that begins with =, +, - or @ as a formula: an apostrophe before it
 * makes it words.
 */
function quoted(cell: Cell): string {
  if (typeof cell !== "string") return cell.number;
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
