import type { MeasureAnalysis, Pace } from "#domain/findings.ts";
import { often } from "./assuranceSign.ts";
import { comparisonSentence } from "./comparison.ts";
import { expandedOnce } from "./glossary.ts";
import type { Sentence } from "./models.ts";
import { ruleWords } from "./ruleSentence.ts";
import { farText, shortLevel } from "./targetText.ts";
import { tooFewWords } from "./variationSign.ts";
import {
  differencePhrase,
  differenceText,
  figureAfterTitle,
  figureText,
  printedDifference,
} from "./words/figures.ts";
import { gapSentence } from "./words/gaps.ts";
import { named } from "./words/named.ts";
import { outOf, shortNumeral } from "./words/numbers.ts";
import { betweenPeriods, inPeriod, periodName } from "./words/periods.ts";
import { capital, clause } from "./words/text.ts";

/**
 * A measure in two or three sentences: where it stands, whether the change is real, and what that
 * means for the target; without a target, where other areas stand. Nothing here says why.
 */
export function reading(analysis: MeasureAnalysis): readonly Sentence[] {
  const { series } = analysis;
  if (series.latest === null) return [nothingYet(analysis)];
  const said = [standing(analysis), change(analysis), meaning(analysis)].filter(
    (sentence) => sentence !== null,
  );
  const texts = expandedOnce(said.map(({ text }) => text));
  return said.map(({ text, periods }, i) => ({ text: texts[i] ?? text, periods }));
}

function nothingYet({ measure, series }: MeasureAnalysis): Sentence {
  const last = series.points.at(-1);
  const gap = last?.gap ?? null;
  const why = gap === null ? "" : ` ${gapSentence(gap)}`;
  return {
    text: `There is no figure yet for ${named(measure.title)}.${why}`,
    periods: last === undefined ? [] : [last.period],
  };
}

/** Where it stands, against the target of that period where there is one. */
function standing(analysis: MeasureAnalysis): Sentence {
  const { measure, series } = analysis;
  const point = series.latest;
  if (point === null || point.value === null) return nothingYet(analysis);

  const { numerator, denominator, provisional } = point;
  const counts =
    measure.unit !== "percent" || numerator === null || denominator === null
      ? ""
      : ` (${outOf(numerator, denominator)})`;
  const draft = provisional ? "The figure may still change." : null;
  const stood = `${capital(inPeriod(point.period, measure))}, ${named(measure.title)} stood at ${figureAfterTitle(measure, point.value)}${counts}.`;
  return {
    text: [stood, againstTarget(analysis), draft].filter((text) => text !== null).join(" "),
    periods: [point.period],
  };
}

/** How the latest figure stands to the target of its time, which names who set it. */
function againstTarget({ measure, status }: MeasureAnalysis): string | null {
  const { verdict, level } = status;
  if (level === null) return verdict === "no-target" ? "No target is set for it." : null;
  const target = `the target of ${shortLevel(measure, level)} (${clause(level.target.setBy)})`;
  const far = farText(measure, status);
  if (far === null) return `That meets ${target}.`;
  return `That is ${far} ${target}.${verdict === "close" ? " It counts as close." : ""}`;
}

/** Whether the change is real. Under 13 figures nothing is said but that. */
function change({ measure, direction }: MeasureAnalysis): Sentence | null {
  const { heading, rule, basis, evidence } = direction;
  const { periods } = evidence;
  const until = basis === null ? "" : ` up to ${periodName(basis.period, measure)}`;
  switch (heading) {
    case "no-data":
      return null;
    case "too-few":
      return { text: `There are ${tooFewWords(direction)}.`, periods };
    case "no-real-change":
      return { text: `Its ups and downs${until} are no more than chance would give.`, periods };
    default: {
      const because = rule === null ? "" : `: ${ruleWords(rule, measure.frequency)}`;
      const looks = direction.unreliable === null ? "looks real" : "may be real";
      return { text: `The change${until} ${looks}${because}.`, periods };
    }
  }
}

/** What it means for the target; without one, what other areas stood at. */
function meaning(analysis: MeasureAnalysis): Sentence | null {
  const { measure, outlook, pace } = analysis;
  const { assurance, expectedShare, evidence } = outlook;
  const pacing = pace === null ? null : paceSentence(analysis, pace);
  if (pacing !== null) return pacing;
  if (assurance === null)
    return comparisonSentence(analysis) ?? swingSentence(analysis) ?? yearSentence(analysis);

  const text = {
    consistentPass: "If nothing changes, it can be expected to meet its target.",
    consistentFail: "If nothing changes, it is not likely to meet its target.",
    inconsistent: `If nothing changes, it would meet its target ${often(expectedShare, measure.frequency)}.`,
  }[assurance];
  return { text, periods: evidence.periods };
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
      text: `To meet its target in time it has to ${required < 0 ? "fall" : "rise"} by ${differencePhrase(measure, required)} each ${frequency}. It ${actual < 0 ? "falls" : "rises"} by ${differenceText(measure, actual)}.`,
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
    text: `It went from ${figureText(measure, from)} to ${figureText(measure, to)} ${betweenPeriods(swing.from.period, swing.to.period, measure)}: ask first what was counted.`,
    periods: [swing.from.period, swing.to.period],
  };
}

/** The plain difference from the year before, which claims nothing more. */
function yearSentence({ measure, yearChange }: MeasureAnalysis): Sentence | null {
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
