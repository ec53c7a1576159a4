import type { Id } from "#contract/measure.ts";
import type { RecordItem } from "#contract/record.ts";
import type { AgreedAction, Commitment, Question, Session } from "#contract/sessions.ts";
import type { DashboardAnalysis, MeasureAnalysis } from "#domain/findings.ts";
import type { FollowUp } from "#domain/followUp.ts";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { STATES, UNANSWERED } from "./followedTags.ts";
import { judgementText } from "./commitmentText.ts";
import type { Tag } from "./models.ts";
import { answerText } from "./recordWords.ts";
import { OUTCOMES } from "./trendPromises.ts";
import { dayName } from "./words/periods.ts";
import { clause, sentence } from "./words/text.ts";

/** One thing that was written down in a session. */
export interface RecordRow {
  /** Of the record: by it the thing is edited. */
  readonly key: string;
  readonly text: string;
  /** Who asked or owns it, and when it is due; empty where neither is said. */
  readonly by: string;
  readonly about: { readonly id: Id; readonly title: string } | null;
  readonly tag: Tag | null;
  /** What the figures say of it; empty where they say nothing. */
  readonly known: string;
  readonly answers: readonly {
    readonly key: string;
    readonly text: string;
    readonly before: readonly string[];
  }[];
  /** For an action: the day on which it was done, `null` where it is not; `undefined` for all else. */
  readonly done?: string | null;
  /** How it read before, the oldest first. */
  readonly before: readonly string[];
}

interface Known {
  readonly analysis: Pick<DashboardAnalysis, "measures">;
  readonly followUp: FollowUp;
  readonly record: readonly RecordedItem[];
}

/** What was asked, promised and agreed in one session, in the order in which it was written down. */
export function recordRows(
  session: Session,
  known: Known,
): Readonly<Record<"questions" | "commitments" | "actions", readonly RecordRow[]>> {
  return {
    questions: session.questions.map((question) => questionRow(question, session, known)),
    commitments: session.commitments.map((promise) => commitmentRow(promise, session, known)),
    actions: session.actions.map((action) => actionRow(action, session, known)),
  };
}

function questionRow(question: Question, session: Session, known: Known): RecordRow {
  const { askedBy, answers } = question;
  const { date } = session;
  const { record } = known;
  const open = known.followUp.questions.some(
    (one) => one.session.date === session.date && one.question.id === question.id,
  );
  return {
    ...frameOf("question", question, session, known),
    by: askedBy === undefined ? "" : `Asked by ${clause(askedBy)}`,
    tag: open ? UNANSWERED : null,
    answers: answers.map((answer, place) => ({
      key: answer.id ?? `${place}`,
      text: answerText(answer),
      before: earlier(record.find(({ key }) => key === `${date} answer ${answer.id}`)),
    })),
  };
}

function commitmentRow(commitment: Commitment, session: Session, known: Known): RecordRow {
  const followed = known.followUp.commitments.find(
    (one) => one.session.date === session.date && one.commitment.id === commitment.id,
  );
  return {
    ...frameOf("commitment", commitment, session, known),
    by: `${clause(commitment.owner)}, ${dayName(commitment.madeOn)}`,
    tag: followed === undefined ? null : OUTCOMES[followed.outcome],
    known: followed === undefined ? "" : judgementText(followed),
  };
}

function actionRow(action: AgreedAction, session: Session, known: Known): RecordRow {
  const { owner, due, done } = action;
  const followed = known.followUp.agreed.find(
    (one) => one.session.date === session.date && one.action.id === action.id,
  );
  return {
    ...frameOf("action", action, session, known),
    by: clause(owner) + (due === undefined ? "" : `, due on ${dayName(due)}`),
    tag: followed === undefined ? null : STATES[followed.state],
    done: done === undefined ? null : dayName(done),
  };
}

/** What every kind has. */
function frameOf(
  kind: RecordItem["kind"],
  { id, measure, text }: Pick<Question, "id" | "measure" | "text">,
  { date }: Session,
  { analysis, record }: Known,
): RecordRow {
  const key = `${date} ${kind} ${id}`;
  return {
    key,
    text: sentence(text),
    by: "",
    about: aboutOf(measure, analysis.measures),
    tag: null,
    known: "",
    answers: [],
    before: earlier(record.find((item) => item.key === key)),
  };
}

function aboutOf(id: Id | undefined, measures: readonly MeasureAnalysis[]): RecordRow["about"] {
  const found = measures.find(({ measure }) => measure.id === id);
  return found === undefined ? null : { id: found.measure.id, title: clause(found.measure.title) };
}

/** The words that stood before those that stand now. */
function earlier(item: RecordedItem | undefined): readonly string[] {
  if (item === undefined) return [];
  const wordings = item.versions.flatMap(({ item }) => ("text" in item ? item.text : []));
  const now = wordings.at(-1);
  return [...new Set(wordings)].filter((wording) => wording !== now);
}
