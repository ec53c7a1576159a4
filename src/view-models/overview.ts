import type { Day } from "#contract/period.ts";
import type { DashboardAnalysis, MeasureAnalysis } from "#domain/findings.ts";
import { banners, type Frame, type ScreenOptions, updatedText } from "./banners.ts";
import { chanceSentence } from "./chanceSentence.ts";
import type { ChangeRow, Overview, QuestionCard, ScorecardRow } from "./models.ts";
import { questionCard } from "./questionCard.ts";
import { mostTelling } from "./scorecardNews.ts";
import { scorecardRow } from "./scorecardRow.ts";
import { sinceRows } from "./sinceRows.ts";
import { statusTag, VERDICTS } from "./statusTag.ts";
import { summary } from "./summary.ts";
import { dayName } from "./words/periods.ts";

/** How many questions the overview asks: what a session has time for. */
const QUESTIONS = 6;

/** How many of them may come from one rule: a session hears a question twice, not five times. */
const OF_ONE_KIND = 2;

/** What the first screen says of one measure. */
export interface OverviewPart {
  readonly row: ScorecardRow;
  readonly since: readonly ChangeRow[];
}

/** What the first screen says of one measure, so that many can be made a few at a time. */
export function overviewPart(analysis: MeasureAnalysis): OverviewPart {
  const since = sinceRows(analysis);
  return { row: scorecardRow(analysis, since), since };
}

/**
 * All that the first screen says: one sentence, what to ask, and the scorecard by area.
 *
 * @param parts one for each measure of the analysis, in its order
 */
export function overview(
  frame: Frame,
  analysis: DashboardAnalysis,
  options: ScreenOptions,
  parts: readonly OverviewPart[] = analysis.measures.map(overviewPart),
): Overview {
  const { measures, since } = analysis;
  return {
    title: frame.title,
    organisation: frame.organisation.name,
    banners: banners(frame, options),
    summary: summary(analysis),
    updated: updatedText(frame),
    chance: chanceSentence(analysis.byChance),
    ask: strongestQuestions(measures),
    since:
      since === null
        ? null
        : {
            title: `Since ${dayName(since)}`,
            rows: mostTelling(parts.flatMap((part) => part.since)),
            opening: openingOf(parts, since),
          },
    areas: areasOf(frame, parts),
    statuses: VERDICTS.map((verdict) => {
      const { tone, text } = statusTag(verdict);
      const count = measures.filter(({ status }) => status.verdict === verdict).length;
      return { tone, text, count };
    }).filter(({ count }) => count > 0),
  };
}

/** The strongest question of each measure that has one, the strongest first. */
export function ranked(measures: readonly MeasureAnalysis[]): readonly QuestionCard[] {
  return strongestOfEach(measures).map(({ finding, analysis }) => questionCard(finding, analysis));
}

/** Those that a session has time for, and no question asked over and over. */
export function strongestQuestions(measures: readonly MeasureAnalysis[]): readonly QuestionCard[] {
  const all = strongestOfEach(measures);
  return all
    .filter(({ finding }, place) => {
      const before = all.slice(0, place).filter((other) => other.finding.rule === finding.rule);
      return before.length < OF_ONE_KIND;
    })
    .slice(0, QUESTIONS)
    .map(({ analysis, finding }) => questionCard(finding, analysis));
}

function strongestOfEach(measures: readonly MeasureAnalysis[]) {
  return measures
    .flatMap((analysis) => {
      const [finding] = analysis.questions;
      return finding === undefined ? [] : [{ analysis, finding }];
    })
    .sort((a, b) => b.finding.strength - a.finding.strength);
}

function openingOf(parts: readonly OverviewPart[], since: Day): string {
  if (parts.every((part) => part.since.length === 0))
    return `Nothing has changed since ${dayName(since)}.`;
  const count = parts.filter((part) => part.since.some(({ kind }) => kind === "new-value")).length;
  if (count === 0) return "No measure has a new figure.";
  return count === 1 ? "One measure has a new figure." : `${count} measures have a new figure.`;
}

/** By area in the order of the scorecard; measures of no area that is known come last. */
function areasOf({ areas }: Frame, parts: readonly OverviewPart[]): Overview["areas"] {
  const rows = parts.map(({ row }) => row);
  const known = new Set(areas.map(({ id }) => id));
  return [
    ...areas.map(({ id, title, about }) => ({
      id,
      title,
      about: about ?? null,
      rows: rows.filter(({ areaId }) => areaId === id),
    })),
    {
      id: "other",
      title: "Other measures",
      about: null,
      rows: rows.filter(({ areaId }) => !known.has(areaId)),
    },
  ].filter(({ rows }) => rows.length > 0);
}
