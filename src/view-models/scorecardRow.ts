import type { MeasureAnalysis } from "#domain/findings.ts";
import { levelAt } from "#domain/levelAt.ts";
import type { SeriesPoint } from "#domain/series.ts";
import { assuranceSign } from "./assuranceSign.ts";
import { headlineHides } from "./averageHides.ts";
import { comparedBriefly } from "./comparison.ts";
import { daysLate, figure, figureNote } from "./figure.ts";
import { expanded } from "./glossary.ts";
import type { ChangeRow, ScorecardRow, Spark } from "./models.ts";
import { newsAmong, partPast } from "./scorecardNews.ts";
import { sinceRows } from "./sinceRows.ts";
import { statusTag } from "./statusTag.ts";
import { distanceText, levelWords } from "./targetText.ts";
import { variationSign } from "./variationSign.ts";
import { trendTitle } from "./trendTitle.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { periodName } from "./words/periods.ts";

/** How many periods a small line shows: two years of months. */
const SPARK_PERIODS = 24;

const GOOD_WAYS = {
  lower: "Lower is better",
  higher: "Higher is better",
  range: "Best within a range",
  none: "For information",
} as const;

/** Which way is good, in words. */
export function polarityText({ polarity }: Pick<MeasureAnalysis["measure"], "polarity">): string {
  return GOOD_WAYS[polarity];
}

/**
 * One measure in the scorecard: its figure, its target, and what is known of it, in words.
 *
 * @param since what has changed in it, where that was made before
 */
export function scorecardRow(
  analysis: MeasureAnalysis,
  since: readonly ChangeRow[] = sinceRows(analysis),
): ScorecardRow {
  const { measure, status, compared } = analysis;
  const tag = statusTag(status.verdict);
  const direction = variationSign(analysis);
  const { id, title, area, owner = "" } = measure;
  return {
    id,
    title,
    areaId: area,
    polarity: polarityText(measure),
    figure: figure(analysis),
    hides: headlineHides(analysis),
    note: figureNote(analysis),
    status: tag,
    target: targetWords(analysis),
    distance: distanceText(measure, status),
    direction,
    assurance: assuranceSign(analysis),
    comparators: compared.map((area) => ({
      name: area.name,
      text: comparedBriefly(analysis, area),
    })),
    spark: spark(analysis),
    attention: attention(analysis),
    past: partPast(status),
    news: newsAmong(since),
    words: [title, expanded(title), id, area, owner, tag.text, direction.text]
      .filter((words) => words !== "")
      .join(" ")
      .toLowerCase(),
  };
}

/** What counts as on target for the latest figure, or that nothing does. */
export function targetWords({ measure, status }: MeasureAnalysis): string {
  if (status.level !== null) return levelWords(measure, status.level);
  return status.verdict === "not-judged" ? "For information: no target" : "No target set";
}

/** What a reader should not miss: an explanation that is owed, or a figure that is late. */
function attention({ explanation, freshness }: MeasureAnalysis): string | null {
  if (explanation.state === "escalate") return "No explanation, twice running";
  if (explanation.state === "required") return "No explanation yet";
  return freshness.daysLate > 0 ? `Next figure ${daysLate(freshness.daysLate)}` : null;
}

function spark(analysis: MeasureAnalysis): Spark {
  const { measure, asAt, series, direction } = analysis;
  const start = Math.max(0, series.points.length - SPARK_PERIODS);
  const points = series.points.slice(start);
  const levels = points.map(({ period }) => levelAt(measure, period, asAt));
  const charted = direction.chart.points.slice(start);
  const first = points.find(({ value }) => value !== null) ?? null;
  return {
    values: points.map(({ value }) => value),
    target: levels.map((level) => level?.upper ?? level?.lower ?? null),
    special: points.map((_, i) => {
      const type = charted[i]?.pointType ?? "commonCause";
      if (type === "commonCause") return null;
      if (type === "improvement") return "good";
      return type === "concern" ? "bad" : "info";
    }),
    provisional: points.map(({ provisional }) => provisional),
    label: `${trendTitle(analysis)}.${span(first, series.latest)}`,
  };

  function span(first: SeriesPoint | null, last: SeriesPoint | null): string {
    const from = first?.value ?? null;
    const to = last?.value ?? null;
    if (first === null || last === null || from === null || to === null || first === last)
      return "";
    return ` From ${figureText(measure, from)} (${periodName(first.period, measure)}) to ${figurePhrase(measure, to)} (${periodName(last.period, measure)}).`;
  }
}
