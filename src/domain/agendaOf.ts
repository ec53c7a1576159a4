import type { Id } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { AgendaItem, Session } from "#contract/sessions.ts";
import type { MeasureAnalysis } from "./findings.ts";
import {
  type FollowedAction,
  type FollowedCommitment,
  type FollowUp,
  isStillBroken,
  type UnansweredQuestion,
} from "./followUp.ts";
import { daysBetween } from "./period.ts";
import type { PlannedAction } from "./planOnAPage.ts";

/** Why something stands on an agenda, or what is to be remembered where it does. */
export type Carried =
  | { readonly kind: "escalate" | "explanation-required"; readonly analysis: MeasureAnalysis }
  | { readonly kind: "commitment"; readonly followed: FollowedCommitment }
  | { readonly kind: "question"; readonly followed: UnansweredQuestion }
  /** `daysOverdue`: on the day of the session; 0 where no date was set. */
  | { readonly kind: "agreed"; readonly followed: FollowedAction; readonly daysOverdue: number }
  | { readonly kind: "planned"; readonly planned: PlannedAction };

/** What an item is about: a measure, the promises of the sessions before it, or anything else. */
export type AgendaSubject = "measure" | "promises" | "other";

/** One item of an agenda. */
export interface AgendaPart {
  readonly item: AgendaItem;
  readonly about: AgendaSubject;
  /** Whether it was put on the agenda; otherwise it is carried to it by itself. */
  readonly own: boolean;
  /** The weightiest first; none for what was put on it and has no history. */
  readonly carried: readonly Carried[];
}

/** Something to carry: the measures with which it can stand, and the item that it makes by itself. */
interface Candidate {
  readonly carried: Carried;
  readonly measures: readonly Id[];
  /** `null` for what only has to be remembered where its measure is on the agenda. */
  readonly item: AgendaItem | null;
}

/**
 * The agenda of a session: what was put on it, and after that what is carried to it from the sessions
 * before it and from the plan. What is carried on a measure that is on the agenda already, or was put
 * on it in its own words, stands with that item. A promise that is pending, and an explanation that is due for the first time, make no item
 * of their own.
 *
 * Nothing is carried to a session before the day of the follow-up, since what stood against it then is
 * not known: ask for a follow-up as at its day.
 */
export function agendaOf(
  { date, agenda }: Pick<Session, "date" | "agenda">,
  followUp: FollowUp,
): readonly AgendaPart[] {
  const parts = agenda.map((item) => ({ ...putOn(item), carried: new Array<Carried>() }));
  const candidates = date < followUp.asAt ? [] : candidatesFor(date, followUp);
  for (const candidate of candidates) {
    const { carried, item } = candidate;
    const part = parts.find((part) => standsWith(part.item, candidate));
    if (part !== undefined) part.carried.push(carried);
    else if (item !== null)
      parts.push({ item, about: subjectOfCarried(item), own: false, carried: [carried] });
  }
  return parts;
}

/** An item that was put on an agenda, with nothing carried to it. */
export function putOn(item: AgendaItem): AgendaPart {
  return { item, about: subjectOf(item), own: true, carried: [] };
}

/** A record marks no item as that of promises: one that names no measure says so in its own words. */
function subjectOf({ title, measure }: AgendaItem): AgendaSubject {
  if (measure !== undefined) return "measure";
  return /\bpromise[sd]\b/i.test(title) ? "promises" : "other";
}

/** What is carried is one thing from before, whatever its words. */
function subjectOfCarried({ measure }: AgendaItem): AgendaSubject {
  return measure === undefined ? "other" : "measure";
}

/** Whether an item is about the measure of a candidate; or, where it names none, bears its very words. */
function standsWith({ measure, title }: AgendaItem, { measures, item }: Candidate): boolean {
  if (measure !== undefined) return measures.includes(measure);
  return item !== null && item.measure === undefined && item.title === title;
}

/**
 * The weightiest first: what is unexplained twice running, not kept, not answered, late, amiss in the
 * plan. What makes no item comes last, when all the items are there.
 */
function candidatesFor(date: Day, followUp: FollowUp): readonly Candidate[] {
  const { unexplained, planned, held } = followUp;
  const last = held.findLast((session) => session.date < date)?.date;
  const before = ({ session }: { readonly session: Session }) => session.date < date;
  const commitments = followUp.commitments.filter(before);
  return [
    ...unexplained.filter(isEscalated).map(explanation),
    ...commitments.filter((one) => isToBeRaised(one, date, last)).map(commitment),
    ...followUp.questions.filter(before).map(question),
    ...followUp.agreed.filter(before).flatMap((one) => lateAction(one, date)),
    ...planned.map(plannedAction),
    ...unexplained.filter((one) => !isEscalated(one)).map(explanation),
    ...commitments.filter(({ outcome }) => outcome === "pending").map(commitment),
  ];
}

function isEscalated({ explanation }: MeasureAnalysis): boolean {
  return explanation.state === "escalate";
}

/**
 * A broken promise is raised until its measure is where it should be, or another has taken its place: in
 * the session that makes the other, it was still raised. One that no figure judges is for the session
 * after it: people have to say what became of it.
 */
function isToBeRaised(followed: FollowedCommitment, date: Day, last: Day | undefined): boolean {
  const { outcome, session } = followed;
  return isStillBroken(followed, date) || (outcome === "cannot-be-judged" && session.date === last);
}

function explanation(analysis: MeasureAnalysis): Candidate {
  const kind = isEscalated(analysis) ? "escalate" : "explanation-required";
  const found = candidate({ kind, analysis }, analysis, "");
  return kind === "escalate" ? found : { ...found, item: null };
}

function commitment(followed: FollowedCommitment): Candidate {
  const { analysis, commitment, outcome } = followed;
  const found = candidate({ kind: "commitment", followed }, analysis, commitment.text);
  return outcome === "pending" ? { ...found, item: null } : found;
}

function question(followed: UnansweredQuestion): Candidate {
  return candidate({ kind: "question", followed }, followed.analysis, followed.question.text);
}

/** What was agreed, is not done, and was due by the day, or has no date. */
function lateAction(followed: FollowedAction, date: Day): readonly Candidate[] {
  const { state, action, analysis } = followed;
  const { due, text } = action;
  if (state === "done" || (due !== undefined && due >= date)) return [];
  const daysOverdue = due === undefined ? 0 : daysBetween(due, date);
  return [candidate({ kind: "agreed", followed, daysOverdue }, analysis, text)];
}

/** An action that serves one measure makes its measure an item; otherwise it stands under its own name. */
function plannedAction(planned: PlannedAction): Candidate {
  const { action, serves } = planned;
  const [first, ...others] = serves;
  const only = first !== undefined && others.length === 0 ? first.analysis : null;
  return {
    ...candidate({ kind: "planned", planned }, only, action.title),
    measures: serves.map(({ analysis }) => analysis.measure.id),
  };
}

/** With its measure, or else under the words of the thing itself. */
function candidate(carried: Carried, analysis: MeasureAnalysis | null, text: string): Candidate {
  if (analysis === null) return { carried, measures: [], item: { title: text } };
  const { id, title } = analysis.measure;
  return { carried, measures: [id], item: { title, measure: id } };
}
