import type { Measure } from "#contract/measure.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { SeriesPoint } from "#domain/series.ts";
import type { Figure } from "./models.ts";
import { countsPhrase, figurePhrase, figureText, unitWords } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { inPeriod, periodName } from "./words/periods.ts";
import { capital, counted, list, sentence } from "./words/text.ts";

/** The latest figure of a measure, as it is to be read. */
export function figure({ measure, series }: MeasureAnalysis): Figure {
  const point = series.latest;
  if (point === null || point.value === null)
    return {
      text: "No figure",
      unit: "",
      when: "",
      missing: true,
      counts: null,
      spoken: "No figure yet",
    };
  const counts = countsOf(measure, point);
  const spoken = `${figurePhrase(measure, point.value)} ${inPeriod(point.period, measure)}`;
  return {
    text: figureText(measure, point.value),
    unit: unitWords(measure),
    when: periodName(point.period, measure) + qualities(point),
    missing: false,
    counts,
    spoken: spoken + (counts === null ? "" : `, ${counts}`) + qualities(point),
  };
}

/** The latest figure in a sentence of its own: `The latest figure is 18.1 cases a worker at 30 September 2018.` */
export function figureSentence(analysis: MeasureAnalysis): string {
  const { missing, spoken } = figure(analysis);
  return sentence(missing ? spoken : `The latest figure is ${spoken}`);
}

/** The figure of one period alone, or why there is none: `16.5`, `55.9%`, `Suppressed`. */
export function pointText(measure: Measure, { value, gap }: SeriesPoint): string {
  return value === null ? capital(gapName(gap ?? "not-received")) : figureText(measure, value);
}

/** The counts behind one figure, in words. */
export function countsOf(measure: Measure, point: SeriesPoint): string | null {
  return point.value === null ? null : countsPhrase(point.numerator, point.denominator, measure);
}

/** What a reader must know of the end of the series: what is missing or late. */
export function figureNote({ measure, series, freshness }: MeasureAnalysis): string | null {
  const { latest, points } = series;
  const after = latest === null ? points : points.slice(points.indexOf(latest) + 1);
  const gaps = after.flatMap(({ period, gap }) =>
    gap === null ? [] : [`${periodName(period, measure)} is ${gapName(gap)}`],
  );
  const missing =
    gaps.length > 2 ? [`the last ${gaps.length} ${measure.frequency}s have no figure`] : gaps;
  const notes = [
    ...missing,
    ...(freshness.daysLate > 0 ? [`the next figure is ${daysLate(freshness.daysLate)}`] : []),
  ];
  const text = list(notes);
  return text === "" ? null : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** `1 day late`, `34 days late`. */
export function daysLate(days: number): string {
  return `${counted(days, "day")} late`;
}

/** `, provisional`: what is to be said after a figure. */
export function qualities({ provisional, estimated }: SeriesPoint): string {
  return (provisional ? ", provisional" : "") + (estimated ? ", estimated" : "");
}
