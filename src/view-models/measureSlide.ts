import type { ActionPlan } from "#contract/actionPlan.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Session } from "#contract/sessions.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { MeasureSlide } from "./deckModels.ts";
import { measurePage, type MeasurePageOptions } from "./measurePage.ts";
import { shortFarText, shortLevel } from "./targetText.ts";
import { roomTable } from "./trendTable.ts";
import { shortSentences } from "./shortWords.ts";
import { clause, sentence } from "./words/text.ts";

/** What a measure is read with. */
export interface SlideContext {
  readonly plan: ActionPlan | null;
  readonly sessions: readonly Session[];
  /** The session that is held: its own question comes before any that the figures ask. */
  readonly session: Session | null;
  readonly options: MeasurePageOptions;
}

/**
 * One measure of a session: what happened, how it stands, the one question, and for whoever leads the
 * session all that its page says. It is said once, by the measure's page.
 *
 * @param detail `null` where it could not be had: the headline and its chart still stand
 */
export function measureSlide(
  analysis: MeasureAnalysis,
  detail: MeasureDetail | null,
  { plan, sessions, session, options }: SlideContext,
): MeasureSlide {
  const { measure, status } = analysis;
  const page = measurePage(analysis, detail, plan, { sessions: [...sessions] }, options);
  const prepared = session?.questions.find((question) => question.measure === measure.id);
  const asked =
    prepared === undefined ? (page.questions[0]?.question ?? null) : sentence(prepared.text);
  const { figure, trend, note } = page;
  const target = status.level === null ? null : `Target: ${shortLevel(measure, status.level)}`;
  return {
    id: measure.id,
    kind: "measure",
    name: clause(page.title),
    heading: trend.title,
    short: shortSentences([
      trend.title,
      trend.unit,
      figure.unit,
      target ?? "",
      note ?? "",
      asked ?? "",
      ...trend.comparators.map(({ name }) => name),
      ...trend.commitments.map(({ short }) => short),
    ]),
    measureId: measure.id,
    figure,
    status: page.status,
    target,
    far: shortFarText(measure, status),
    note,
    question: asked,
    trend,
    table: roomTable(page.table, trend),
    notes: {
      reading: page.reading.map(({ text }) => text),
      questions: page.questions,
      challenge: page.challenge.toReversed(),
      promises: page.commitments.map(({ text, owner, madeOn, outcome, evidence }) => ({
        text,
        who: `${owner}, ${madeOn}`,
        tag: outcome,
        evidence,
      })),
      commentary: page.commentary[0] ?? null,
      explanation: page.explanation,
    },
  };
}
