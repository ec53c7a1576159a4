import type { Id } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { followUp, isHeld } from "#domain/followUp.ts";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { type RecordRow, recordRows } from "./recordRows.ts";
import { dayName } from "./words/periods.ts";
import { clause } from "./words/text.ts";

/** What one session asked of a measure, was promised on it, and agreed. */
export interface HistorySession {
  readonly date: Day;
  readonly when: string;
  readonly title: string;
  /** What was asked, promised and agreed, each under its name; none of them empty. */
  readonly parts: readonly { readonly name: string; readonly rows: readonly RecordRow[] }[];
}

/**
 * The history of challenge of one measure in the order of time: who asked what in which session, who
 * answered and when, what was promised and whether the figures bore it out, what was agreed, and how
 * each read before. A session of which nothing is about the measure is left out.
 */
export function challengeHistory(
  analysis: MeasureAnalysis,
  sessions: readonly Session[],
  record: readonly RecordedItem[],
): readonly HistorySession[] {
  const { measure, asAt } = analysis;
  const known = {
    analysis: { measures: [analysis] },
    followUp: followUp(sessions, { measures: [analysis] }, null, asAt),
    record,
  };
  return sessions
    .map((session) => partOn(session, measure.id))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((session): HistorySession => {
      const { questions, commitments, actions } = recordRows(session, known);
      const asked = isHeld(session, asAt)
        ? { name: "Asked", rows: questions }
        : { name: "To be asked", rows: questions.map(untagged) };
      const parts = [
        asked,
        { name: "Promised", rows: commitments },
        { name: "Agreed", rows: actions },
      ];
      const { date, title } = session;
      return {
        date,
        when: dayName(date),
        title: title === date ? "" : clause(title),
        parts: parts.filter(({ rows }) => rows.length > 0),
      };
    })
    .filter(({ parts }) => parts.length > 0);
}

/** What is still to be asked is not without an answer. */
function untagged(row: RecordRow): RecordRow {
  return { ...row, tag: null };
}

/** A session with nothing but what is about one measure. */
function partOn(session: Session, id: Id): Session {
  const isOn = ({ measure }: { readonly measure?: Id | undefined }) => measure === id;
  return {
    ...session,
    questions: session.questions.filter(isOn),
    commitments: session.commitments.filter(isOn),
    actions: session.actions.filter(isOn),
  };
}
