import type { ActionPlan } from "#contract/actionPlan.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Session } from "#contract/sessions.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { Acronym } from "./glossary.ts";
import type { MeasureSlide } from "./deckModels.ts";
import { measurePage, type MeasurePageOptions } from "./measurePage.ts";
import { shortFarText, shortLevel } from "./targetText.ts";
import { roomTable } from "./trendTable.ts";
import { shortWords, standsFor } from "./shortWords.ts";
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
  return {
    id: measure.id,
    kind: "measure",
    name: clause(page.title),
    heading: page.trend.title,
    measureId: measure.id,
    figure: page.figure,
    status: page.status,
    target: status.level === null ? null : `Target: ${shortLevel(measure, status.level)}`,
    far: shortFarText(measure, status),
    note: noteWith(page.note, shortWords(`${page.trend.title} ${asked ?? ""}`)),
    question: asked,
    trend: page.trend,
    table: roomTable(page.table, page.trend),
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

/** With what acronyms of the slide stand for; `null` where there is nothing to be said. */
function noteWith(note: string | null, acronyms: readonly Acronym[]): string | null {
  return [...(note === null ? [] : [note]), ...acronyms.map(standsFor)].join(" ") || null;
}
