import type { DashboardAnalysis, MeasureAnalysis } from "#domain/findings.ts";
import { banners, type Frame, type ScreenOptions, updatedText } from "./banners.ts";
import { chanceSentence } from "./chanceSentence.ts";
import type { Overview, QuestionCard } from "./models.ts";
import { questionCard } from "./questionCard.ts";
import { scorecardRow } from "./scorecardRow.ts";
import { sinceRows } from "./sinceRows.ts";
import { statusTag, VERDICTS } from "./statusTag.ts";
import { summary } from "./summary.ts";
import { dayName } from "./words/periods.ts";

/** How many questions the overview asks: what a session has time for. */
const QUESTIONS = 5;

/** All that the first screen says: one sentence, what to ask, and the scorecard by area. */
export function overview(
  frame: Frame,
  analysis: DashboardAnalysis,
  options: ScreenOptions,
): Overview {
  const { measures, since } = analysis;
  return {
    title: frame.title,
    organisation: frame.organisation.name,
    banners: banners(frame, options),
    summary: summary(analysis),
    updated: updatedText(frame),
    chance: chanceSentence(analysis.byChance),
    ask: strongest(measures),
    since:
      since === null
        ? null
        : {
            title: `Since ${dayName(since)}`,
            rows: measures.flatMap(sinceRows),
            none: `Nothing has changed since ${dayName(since)}.`,
          },
    areas: areasOf(frame, measures),
    statuses: VERDICTS.map((verdict) => {
      const { tone, text } = statusTag(verdict);
      const count = measures.filter(({ status }) => status.verdict === verdict).length;
      return { tone, text, count };
    }).filter(({ count }) => count > 0),
  };
}

/** The strongest question of each measure, strongest first. */
function strongest(measures: readonly MeasureAnalysis[]): readonly QuestionCard[] {
  return measures
    .flatMap((analysis) => {
      const [first, ...others] = analysis.questions;
      if (first === undefined) return [];
      const finding = others.reduce((a, b) => (b.strength > a.strength ? b : a), first);
      return [{ analysis, finding }];
    })
    .sort((a, b) => b.finding.strength - a.finding.strength)
    .slice(0, QUESTIONS)
    .map(({ analysis, finding }) => questionCard(finding, analysis));
}

/** By area in the order of the scorecard; measures of no area that is known come last. */
function areasOf({ areas }: Frame, measures: readonly MeasureAnalysis[]): Overview["areas"] {
  const known = new Set(areas.map(({ id }) => id));
  const others = measures.filter(({ measure }) => !known.has(measure.area));
  return [
    ...areas.map(({ id, title, about }) => ({
      id,
      title,
      about: about ?? null,
      rows: measures.filter(({ measure }) => measure.area === id).map(scorecardRow),
    })),
    { id: "other", title: "Other measures", about: null, rows: others.map(scorecardRow) },
  ].filter(({ rows }) => rows.length > 0);
}
