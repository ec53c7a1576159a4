import type { Question } from "#contract/sessions.ts";
import type { AgendaPart, Carried } from "#domain/agendaOf.ts";
import type { PlannedAction } from "#domain/planOnAPage.ts";
import { againText, amissTag } from "./carriedText.ts";
import type { ItemSlide, PromiseRow } from "./deckModels.ts";
import { daysLate } from "./figure.ts";
import { STATES, UNANSWERED } from "./followedTags.ts";
import type { BrokenMeasure } from "./models.ts";
import { planActionRow } from "./planPage.ts";
import { slideRow } from "./promisedRows.ts";
import { shortSentences } from "./shortWords.ts";
import { textsOf } from "./termsUsed.ts";
import { dayName } from "./words/periods.ts";
import { capital, clause, sentence } from "./words/text.ts";

/** What is known beside the item itself. */
export interface ItemContext {
  readonly agenda: readonly AgendaPart[];
  /** Of the session. */
  readonly questions: readonly Question[];
  readonly broken: readonly BrokenMeasure[];
}

/** What hangs on an item, in words, and the question that it leads to; `null` where it is one itself. */
interface Hanging {
  readonly row: PromiseRow;
  readonly asks: string | null;
}

/** A slide has room for no more. */
const MOST_ROWS = 2;
const MOST_QUESTIONS = 3;

const NOTHING_PREPARED = "Nothing was prepared for this item.";
const CARRIED = "Carried from before.";

/**
 * An item of the agenda that has no figures: what hangs on it from before, who is asked, and the questions
 * that are put under it.
 */
export function itemSlide(part: AgendaPart, context: ItemContext): ItemSlide {
  const { item, carried } = part;
  const heading = clause(item.title);
  const hanging = carried.flatMap(hangingOf).slice(0, MOST_ROWS);
  const prepared = questionsOf(part, context).map(({ text }) => sentence(text));
  const questions = [...prepared, ...hanging.flatMap(({ asks }) => asks ?? [])];
  const shown = {
    line: lineOf(part, context, hanging.length + questions.length > 0),
    rows: hanging.map(({ row }) => under(heading, row)),
    questions: questions.slice(0, MOST_QUESTIONS),
  };
  return {
    id: item.measure ?? "item",
    kind: "item",
    name: heading,
    heading,
    short: shortSentences(textsOf([heading, shown])),
    ...shown,
  };
}

function lineOf({ item, own }: AgendaPart, { broken }: ItemContext, known: boolean): string | null {
  if (item.measure !== undefined) return notThere(item.measure, broken);
  if (known) return null;
  return own ? NOTHING_PREPARED : CARRIED;
}

/** What bears the words of the item itself says in their place why it is there. */
function under(heading: string, row: PromiseRow): PromiseRow {
  const same = clause(row.text).toLowerCase() === heading.toLowerCase();
  return same ? { ...row, text: CARRIED } : row;
}

/**
 * The questions of the session that are put under an item. Those on no measure of the agenda belong to the
 * one item that has none; of several nobody can tell which.
 */
function questionsOf(
  { item, own }: AgendaPart,
  { agenda, questions }: ItemContext,
): readonly Question[] {
  if (item.measure !== undefined)
    return questions.filter(({ measure }) => measure === item.measure);
  const open = agenda.filter((part) => part.own && part.item.measure === undefined);
  if (!own || open.length !== 1) return [];
  const named = new Set(agenda.flatMap(({ item }) => item.measure ?? []));
  return questions.filter(({ measure }) => measure === undefined || !named.has(measure));
}

/** Why a measure of the agenda has no figures here. */
function notThere(id: string, broken: readonly BrokenMeasure[]): string {
  return broken.some((measure) => measure.id === id)
    ? "Its figures could not be read. Whoever publishes them will find why under Data."
    : `No measure here is called “${id}”. Take it from the agenda, or name another.`;
}

/** What an explanation is owed for is a measure, which has a slide of its own. */
function hangingOf(carried: Carried): readonly Hanging[] {
  switch (carried.kind) {
    case "escalate":
    case "explanation-required":
      return [];
    case "commitment": {
      const { owner } = carried.followed.commitment;
      return [
        {
          row: slideRow(carried.followed),
          asks: asking(owner, "what became of this promise, and what is promised now?"),
        },
      ];
    }
    case "question": {
      const { question, session } = carried.followed;
      const by = question.askedBy === undefined ? "Asked" : `Asked by ${clause(question.askedBy)}`;
      const row = {
        text: sentence(question.text),
        who: `${by} on ${dayName(session.date)}.`,
        tag: UNANSWERED,
        evidence: ["No answer is recorded.", ...againText(carried.followed)].join(" "),
      };
      return [{ row, asks: null }];
    }
    case "agreed": {
      const { text, owner, due } = carried.followed.action;
      const row = {
        text: capital(sentence(text)),
        who: `${capital(clause(owner))}, agreed on ${dayName(carried.followed.session.date)}.`,
        tag: due === undefined ? STATES.open : STATES.overdue,
        evidence:
          due === undefined
            ? "No date was set."
            : `It was due on ${dayName(due)}: ${daysLate(carried.daysOverdue)}.`,
      };
      const asks = due === undefined ? "by when will this be done?" : NOT_DONE;
      return [{ row, asks: asking(owner, asks) }];
    }
    case "planned":
      return [plannedHanging(carried.planned)];
  }
}

const NOT_DONE = "why is this not done yet, and by when will it be?";

function plannedHanging(planned: PlannedAction): Hanging {
  const { title, owner, problems } = planActionRow(planned, []);
  return {
    row: {
      text: sentence(title),
      who: owner === "" ? "An action of the plan. Nobody is named." : `${owner}, in the plan.`,
      tag: amissTag(planned),
      evidence: problems.map(sentence).join(" "),
    },
    asks: asking(planned.vacant ? "" : owner, plannedQuestion(planned)),
  };
}

/** In the order in which it is tagged. */
function plannedQuestion({ standing, vacant, unproven }: PlannedAction): string {
  if (standing === "overdue") return NOT_DONE;
  if (vacant) return "who sees to this while nobody holds the post?";
  return unproven
    ? "what shows that this is done?"
    : "this is done, and the figures have not moved: what will be done now?";
}

/** `Assistant Director: by when will this be done?`; capital where nobody is named. */
function asking(owner: string, question: string): string {
  return clause(owner) === "" ? capital(question) : `${capital(clause(owner))}: ${question}`;
}
