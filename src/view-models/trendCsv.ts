import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Frame } from "./banners.ts";
import { csvNumber, csvText } from "./csvText.ts";
import type { Download, Trend } from "./models.ts";
import { promisedAhead } from "./trendPromises.ts";
import { noteOf, STILL_TO_COME } from "./trendTable.ts";

/**
 * The trend as a CSV file: what it is, from whom, and what the figures are, then one row a period.
 * Figures are rounded as on the screen, without commas; a gap has its reason and no value.
 */
export function trendCsv(
  analysis: MeasureAnalysis,
  trend: Trend,
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
): Download {
  const rounded = (value: number | null) => csvNumber(value, analysis.measure.decimals);
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
  ];
  const rows = trend.points.map((point) => [
    point.period,
    point.when,
    rounded(point.value),
    point.gap ?? "",
    point.provisional ? "yes" : "",
    point.counts ?? "",
    point.status.text,
    rounded(point.targetLower),
    rounded(point.targetUpper),
    rounded(point.mean),
    rounded(point.lower),
    rounded(point.upper),
    point.promised ?? "",
    point.special?.text ?? "",
    ...point.comparators.map(rounded),
    noteOf(point) ?? "",
  ]);
  const ahead = promisedAhead(trend).map(({ period, when, promised }) => {
    const told = new Map([
      ["period", period],
      ["when", when],
      ["why_no_value", STILL_TO_COME],
      ["promised", promised],
    ]);
    return header.map((name) => told.get(name) ?? "");
  });
  return csvText(analysis, frame, {
    name: "",
    title: `${trend.title} (${trend.unit})`,
    rows: [header, ...rows, ...ahead],
  });
}
