import type { MeasureAnalysis, Pace } from "#domain/findings.ts";
import { comparisonSentence } from "./comparison.ts";
import type { Sentence } from "./models.ts";
import { countsOf } from "./figure.ts";
import { ruleWords } from "./ruleSentence.ts";
import { distanceText, levelWords } from "./targetText.ts";
import { tooFewWords } from "./variationSign.ts";
import { differencePhrase, figurePhrase, figureText, printedDifference } from "./words/figures.ts";
import { gapSentence } from "./words/gaps.ts";
import { aboutIn, shortNumeral } from "./words/numbers.ts";
import { inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, inSentence } from "./words/text.ts";

/**
 * A measure in two or three sentences: where it stands, whether the change is real, and what that
 * means for the target; without a target, where other areas stand. Nothing here says why.
 */
export function reading(analysis: MeasureAnalysis): readonly Sentence[] {
  const { series } = analysis;
  if (series.latest === null) return [nothingYet(analysis)];
  return [standing(analysis), change(analysis), meaning(analysis)].filter(
    (sentence) => sentence !== null,
  );
}

function nothingYet({ measure, series }: MeasureAnalysis): Sentence {
  const last = series.points.at(-1);
  const gap = last?.gap ?? null;
  const why = gap === null ? "" : ` ${gapSentence(gap)}`;
  return {
    text: `There is no figure yet for ${inSentence(clause(measure.title))}.${why}`,
    periods: last === undefined ? [] : [last.period],
  };
}

/** Where it stands, against the target of that period where there is one. */
function standing(analysis: MeasureAnalysis): Sentence {
  const { measure, series, status } = analysis;
  const point = series.latest;
  if (point === null || point.value === null) return nothingYet(analysis);

  const counts = measure.unit === "percent" ? countsOf(measure, point) : null;
  const figure = figurePhrase(measure, point.value) + (counts === null ? "" : ` (${counts})`);
  const title = inSentence(clause(measure.title));
  const draft = point.provisional ? " That figure is provisional." : "";
  const stood = `${capital(inPeriod(point.period, measure))}, ${title} stood at ${figure}`;
  return { text: `${stood}${against()}.${draft}`, periods: [point.period] };

  function against(): string {
    const { verdict, level } = status;
    if (verdict === "not-judged") return "";
    if (level === null) return ", with no target set";
    const target = levelWords(measure, level);
    const setBy = ` (set by ${inSentence(clause(level.target.setBy))})`;
    const distance = distanceText(measure, { ...status, numeratorDistance: null });
    if (distance === null) return `, which meets the target of ${target}${setBy}`;
    const close = verdict === "close" ? " That counts as close" : "";
    const far = distance.replace(/ target$/, ` the target of ${target}${setBy}`);
    return `, ${far}${close === "" ? "" : `.${close}`}`;
  }
}

/** Whether the change is real. Under 13 figures nothing is said but that, and a plain difference. */
function change(analysis: MeasureAnalysis): Sentence | null {
  const { measure, direction } = analysis;
  const { heading, rule, basis, evidence } = direction;
  const until = basis === null ? "" : ` up to ${periodName(basis.period, measure)}`;
  switch (heading) {
    case "no-data":
      return null;
    case "too-few":
      return { text: `There are ${tooFewWords(direction)}.`, periods: evidence.periods };
    case "no-real-change":
      return {
        text: `Its ups and downs${until} are no more than chance would give.`,
        periods: evidence.periods,
      };
    default: {
      const because = rule === null ? "" : `: ${ruleWords(rule, measure.frequency)}`;
      const care = direction.unreliable === null ? "" : ", though this measure is hard to judge";
      return {
        text: `The change${until} looks real${care}${because}.`,
        periods: evidence.periods,
      };
    }
  }
}

/** What it means for the target; without one, what other areas stood at. */
function meaning(analysis: MeasureAnalysis): Sentence | null {
  const { measure, outlook, pace } = analysis;
  const steady = `If nothing changes, it`;
  const pacing = pace === null ? null : paceSentence(analysis, pace);
  if (pacing !== null) return pacing;
  switch (outlook.assurance) {
    case "consistentPass":
      return {
        text: `${steady} can be expected to meet its target.`,
        periods: outlook.evidence.periods,
      };
    case "consistentFail":
      return {
        text: `${steady} is not likely to meet its target.`,
        periods: outlook.evidence.periods,
      };
    case "inconsistent": {
      const { expectedShare } = outlook;
      const often =
        expectedShare === null
          ? "at times, by chance"
          : `in ${aboutIn(expectedShare, measure.frequency, `${measure.frequency}s`)}`;
      return {
        text: `${steady} would meet its target ${often}.`,
        periods: outlook.evidence.periods,
      };
    }
    case null:
      return comparisonSentence(analysis) ?? swingSentence(analysis) ?? yearSentence(analysis);
  }
}

/** What the pace of a real trend means for the target; `null` where there is no such trend. */
export function paceSentence({ measure }: MeasureAnalysis, pace: Pace): Sentence | null {
  const { verdict, required, actual, periodsAtThisPace, evidence } = pace;
  const { frequency } = measure;
  const periods = evidence.periods;
  if (verdict === "wrong-way")
    return { text: "At this pace it is moving away from its target.", periods };
  if (verdict === "fast-enough" && periodsAtThisPace !== null) {
    const { estimate, low, high } = periodsAtThisPace;
    const range = high === null ? `at least ${whole(low)}` : `${whole(low)} to ${whole(high)}`;
    return {
      text: `At this pace it would reach its target in about ${whole(estimate)} ${frequency}s (${range}).`,
      periods,
    };
  }
  if (verdict === "too-slow" && required !== null && actual !== null)
    return {
      text: `That is too slow: it has to ${required < 0 ? "fall" : "rise"} by ${differencePhrase(measure, required)} each ${frequency}, and it ${actual < 0 ? "falls" : "rises"} by ${differencePhrase(measure, actual)}.`,
      periods,
    };
  return null;
}

/** A swing that asks first what was counted. */
export function swingSentence({ measure, swing }: MeasureAnalysis): Sentence | null {
  const from = swing?.from.value ?? null;
  const to = swing?.to.value ?? null;
  if (swing === null || from === null || to === null) return null;
  return {
    text: `It went from ${figureText(measure, from)} to ${figureText(measure, to)} ${inPeriod(swing.to.period, measure)}: ask first what was counted.`,
    periods: [swing.from.period, swing.to.period],
  };
}

/** The plain difference from the year before, which claims nothing more. */
export function yearSentence({ measure, yearChange }: MeasureAnalysis): Sentence | null {
  const from = yearChange?.from.value ?? null;
  const to = yearChange?.to.value ?? null;
  if (yearChange === null || from === null || to === null) return null;
  const difference = printedDifference(measure, from, to);
  const moved =
    difference === 0
      ? "the same as"
      : `${differencePhrase(measure, difference)} ${difference > 0 ? "above" : "below"}`;
  return {
    text: `That is ${moved} the figure ${inPeriod(yearChange.from.period, measure)}.`,
    periods: [yearChange.from.period, yearChange.to.period],
  };
}

function whole(count: number): string {
  return shortNumeral(Math.round(count), 0);
}
