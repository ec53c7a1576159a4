import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Frame } from "./banners.ts";
import { type CsvCell, csvNumber, csvText } from "./csvText.ts";
import type { Download, Trend } from "./models.ts";
import { promisedAhead } from "./trendPromises.ts";
import { noteOf, STILL_TO_COME } from "./trendTable.ts";
import { levelText } from "./words/figures.ts";
import { plainNumeral } from "./words/numbers.ts";
import { capital } from "./words/text.ts";

/**
 * The trend as a CSV file: what it is, from whom, and what the figures are, then one row a period.
 * Figures are rounded as on the screen, without commas; a gap has its reason and no value. The last
 * column has each figure as the screen shows it, to be quoted: `3,414`, `55.9%`, `Suppressed`.
 */
export function trendCsv(
  analysis: MeasureAnalysis,
  trend: Trend,
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
): Download {
  const rounded = (value: number | null) => csvNumber(value, analysis.measure.decimals);
  const level = (value: number | null): CsvCell =>
    value === null
      ? ""
      : { number: plainNumeral(levelText(analysis.measure, value).replace("%", "")) };
  const header = [
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
    "promised",
    "signal",
    ...trend.comparators.map(({ name }) => name),
    "note",
    "shown_as",
  ];
  const row = (point: Trend["points"][number]) => [
    point.period,
    point.when,
    rounded(point.value),
    point.gap ?? "",
    point.provisional ? "yes" : "",
    point.counts ?? "",
    point.status.text,
    level(point.targetLower),
    level(point.targetUpper),
    rounded(point.mean),
    rounded(point.lower),
    rounded(point.upper),
    point.promised ?? "",
    point.special?.text ?? "",
    ...point.comparators.map(rounded),
    noteOf(point) ?? "",
    point.figure,
  ];
  const ahead = () =>
    promisedAhead(trend).map(({ period, when, promised }) => {
      const told = new Map([
        ["period", period],
        ["when", when],
        ["why_no_value", STILL_TO_COME],
        ["promised", promised],
        ["shown_as", capital(STILL_TO_COME)],
      ]);
      return header.map((name) => told.get(name) ?? "");
    });
  return csvText(analysis, frame, {
    name: "",
    title: `${trend.title} (${trend.unit})`,
    rows: () => [header, ...trend.points.map(row), ...ahead()],
  });
}
