import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Period } from "#contract/period.ts";
import type { Direction, MeasureAnalysis, Method } from "#domain/findings.ts";
import { levelAt } from "#domain/levelAt.ts";
import { compareEnds } from "#domain/period.ts";
import type { SeriesPoint } from "#domain/series.ts";
import { pointAt, seriesOf } from "#domain/seriesOf.ts";
import type { PointType, SpcPoint } from "#domain/spc/spcChart.ts";
import { statusAt } from "#domain/statusAt.ts";
import { axis } from "./axis.ts";
import { countsOf, pointText, qualities } from "./figure.ts";
import type { Trend, TrendPoint } from "./models.ts";
import { ruleWords } from "./ruleSentence.ts";
import { statusTag } from "./statusTag.ts";
import { shortLevel, targetText } from "./targetText.ts";
import { periodsAhead, promisedAt, promises, withPromisesAhead } from "./trendPromises.ts";
import { trendSummary } from "./trendSummary.ts";
import { trendTitle } from "./trendTitle.ts";
import { tooFewWords } from "./variationSign.ts";
import { figurePhrase, figureText, unitName } from "./words/figures.ts";
import { gapName, gapSentence, notToCompare } from "./words/gaps.ts";
import { periodName, periodRange, tick } from "./words/periods.ts";
import { capital, clause, sentence } from "./words/text.ts";

const METHODS: Readonly<Record<Method, string>> = {
  xmr: "Usual range: the average, give or take 2.66 times the average step from one figure to the next (XmR chart).",
  "p-prime":
    "The usual range allows for how many were counted each time, and for how far figures spread (P′ chart).",
  "u-prime":
    "The usual range allows for how many were counted each time, and for how far rates spread (U′ chart).",
};

const TONES: Readonly<Record<PointType, "good" | "bad" | "info" | null>> = {
  commonCause: null,
  improvement: "good",
  concern: "bad",
  neutralHigh: "info",
  neutralLow: "info",
};

/** What the time of year does to limits that know nothing of it: docs/methods.md. */
const SEASONAL =
  "The time of year matters here: it widens the usual range and can hide a change, so compare a month with the same month of the year before.";

/**
 * A measure over time, as the chart draws it, the table lists it and a screen reader says it. Single
 * neighbours are left to their own picture, and an average without limits is not drawn.
 *
 * @param name What our own line is called.
 */
export function trend(
  analysis: MeasureAnalysis,
  detail: MeasureDetail | null,
  name = "This council",
): Trend {
  const { measure, asAt, series, direction, pace } = analysis;
  const others = (detail?.comparators ?? [])
    .filter(({ kind }) => kind !== "neighbour")
    .map(({ name, kind, observations }) => ({
      name,
      kind,
      series: seriesOf(seriesLike(measure, observations), asAt),
    }));
  const promised = promises(analysis);
  const points = series.points.map((point, i) => {
    const elsewhere = others.map(({ series }) => pointAt(series, point.period));
    const chart = direction.chart.points[i] ?? null;
    return trendPoint(analysis, point, chart, elsewhere, promisedAt(point.period, promised));
  });
  const projection = (pace?.projection ?? []).map(({ period, value, low, high }) => ({
    period,
    when: periodName(period, measure),
    tick: tick(period),
    value,
    low: withinUnit(measure, low),
    high: withinUnit(measure, high),
  }));
  const first = points[0];
  const last = points.at(-1);
  const hasLimits = points.some(({ lower }) => lower !== null);

  return {
    title: trendTitle(analysis),
    subtitle:
      first === undefined || last === undefined
        ? capital(unitName(measure))
        : `${capital(unitName(measure))}, ${periodRange(first.period, last.period, measure)}`,
    summary: trendSummary(measure, points),
    source: clause(measure.source.title),
    method:
      (hasLimits ? METHODS[direction.method] : withheld(direction)) +
      (measure.seasonal === true && hasLimits ? ` ${SEASONAL}` : ""),
    unit: unitName(measure),
    counted: {
      unit: measure.unit,
      decimals: measure.decimals,
      ...(measure.per && { per: measure.per }),
    },
    points: withPromisesAhead(points, promised),
    value: { name },
    targets: targetSpans(analysis),
    comparators: others.map(({ name, kind }) => ({ name, kind })),
    annotations: (detail?.annotations ?? [])
      .filter(({ period }) => last !== undefined && compareEnds(period, last.period) <= 0)
      .map(({ period, text, source }) => ({
        period,
        when: periodName(period, measure),
        text: sentence(text),
        source: source?.title ?? null,
        link: source?.link ?? null,
      })),
    commitments: promised,
    ahead: periodsAhead(analysis, promised),
    projection,
    axis: axis(
      [
        ...points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
        ...points.flatMap(({ targetLower, targetUpper }) => [targetLower, targetUpper]),
        ...points.flatMap(({ comparators }) => comparators),
        ...projection.flatMap(({ low, high }) => [low, high]),
        ...promised.map(({ value }) => value),
      ].filter((value) => value !== null),
      measure.unit === "percent" ? 100 : null,
    ),
    hasLimits,
  };
}

/** A measure whose headline is another series: another area's, or one member of a breakdown. */
export function seriesLike(measure: Measure, observations: Measure["observations"]): Measure {
  return { ...measure, observations, revisions: [] };
}

function trendPoint(
  { measure, asAt }: MeasureAnalysis,
  point: SeriesPoint,
  chart: SpcPoint | null,
  elsewhere: readonly (SeriesPoint | null)[],
  promised: string | null,
): TrendPoint {
  const { period, value, gap, provisional, firstPublished, breakBefore } = point;
  const level = levelAt(measure, period, asAt);
  const status = statusTag(statusAt(point, measure, asAt).verdict);
  const tone = chart === null ? null : TONES[chart.pointType];
  const rule = chart?.specialCause ?? null;
  const special =
    tone === null || rule === null
      ? null
      : { tone, text: `${capital(ruleWords(rule, measure.frequency))}.` };
  const note = noteOf();
  const reason = gapName(gap ?? "not-received");
  const said = [
    `${capital(periodName(period, measure))}: ${value === null ? `no figure, ${reason}` : figurePhrase(measure, value)}${qualities(point)}`,
    ...(value === null || level === null
      ? []
      : [`${status.text.toLowerCase()} (${shortLevel(measure, level)})`]),
  ].join(", ");
  return {
    period,
    when: periodName(period, measure),
    tick: tick(period),
    value,
    figure: pointText(measure, point),
    label: value === null ? capital(reason) : figurePhrase(measure, value),
    gap: value === null ? reason : null,
    provisional,
    mean: chart === null || chart.lpl === null ? null : chart.mean,
    lower: bounded(chart?.lpl ?? null),
    upper: bounded(chart?.upl ?? null),
    targetLower: level?.target.between?.[0] ?? level?.lower ?? null,
    targetUpper: level?.target.between?.[1] ?? level?.upper ?? null,
    special,
    status,
    comparators: elsewhere.map((other) => other?.value ?? null),
    comparatorTexts: elsewhere.map((other) =>
      // Of another area nothing is due: a period that was passed over is no figure that did not come.
      other === null || other.gap === "not-received" ? null : pointText(measure, other),
    ),
    counts: countsOf(measure, point),
    promised,
    note,
    breakBefore: breakBefore === null ? null : sentence(breakBefore),
    spoken: [
      `${said}.`,
      special?.text,
      promised === null ? null : `Promised for this ${measure.frequency}: ${promised}.`,
      note,
      breakBefore === null ? null : notToCompare(breakBefore),
    ]
      .filter((text) => typeof text === "string")
      .join(" "),
  };

  function bounded(limit: number | null): number | null {
    return limit === null ? null : withinUnit(measure, limit);
  }

  function noteOf(): string | null {
    if (gap !== null) return gapSentence(gap);
    return firstPublished === null || value === null || firstPublished === value
      ? null
      : `First published as ${figureText(measure, firstPublished)}.`;
  }
}

/** Limits and bands are judged uncut, and drawn within what the unit can be. */
function withinUnit({ unit }: Measure, value: number): number {
  return Math.max(0, unit === "percent" ? Math.min(100, value) : value);
}

/** Each target, and the first and last of the periods shown that it judges. */
function targetSpans({ measure, asAt, series }: MeasureAnalysis): Trend["targets"] {
  const spans: { label: string; from: Period; to: Period }[] = [];
  for (const { period } of series.points) {
    const target = levelAt(measure, period, asAt)?.target;
    if (target === undefined) continue;
    const named = clause(target.label);
    const label = /\d/.test(named) ? named : `${named}: ${targetText(measure, target)}`;
    const current = spans.at(-1);
    if (current?.label === label) current.to = period;
    else spans.push({ label, from: period, to: period });
  }
  return spans;
}

function withheld(direction: Direction): string {
  return direction.heading === "no-data"
    ? "No usual range: there is no figure yet."
    : `No usual range: there are ${tooFewWords(direction)}.`;
}
