import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import type { Day, Period } from "#contract/period.ts";
import type { RecordItem } from "#contract/record.ts";
import type { Commitment, Session } from "#contract/sessions.ts";
import { lastDay, shifted } from "#domain/period.ts";
import { promiseIn } from "./promiseIn.ts";
import { levelPhrase } from "./words/figures.ts";
import { named } from "./words/named.ts";
import { dayName, periodName } from "./words/periods.ts";
import { clause, list } from "./words/text.ts";

/** What can be written down in a session, each with the key that chooses it. */
export const KINDS = [
  { kind: "question", key: "q", name: "Question", ask: "What is asked?", by: "Asked by" },
  { kind: "answer", key: "a", name: "Answer", ask: "What is answered?", by: "Answered by" },
  { kind: "commitment", key: "p", name: "Promise", ask: "What is promised?", by: "Owner" },
  { kind: "action", key: "t", name: "Action", ask: "What is to be done?", by: "Owner" },
] as const;
export type Kind = (typeof KINDS)[number]["kind"];

/** What is being written, as it stands in its fields. */
export interface Draft {
  readonly kind: Kind;
  readonly text: string;
  /** Who asks, answers or owns: a role. */
  readonly by: string;
  /** The id of the measure; empty for none. */
  readonly measure: string;
  /** For an answer, which question: a choice of the model. */
  readonly question: string;
  readonly bound: NonNullable<Commitment["bound"]>;
  readonly value: string;
  /** The month by which it is promised; empty for none. */
  readonly month: string;
  /** The day an action is due; empty for none. */
  readonly due: string;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What a reader may choose from. */
export interface CaptureModel {
  /** The days of the sessions, newest first; today, where there is none yet. */
  readonly sessions: readonly Choice[];
  readonly measures: readonly Choice[];
  /** The questions that an answer may be to, the likeliest first. */
  readonly questions: readonly Choice[];
  readonly months: readonly Choice[];
  /** The roles that the plan, the measures and the record name. */
  readonly roles: readonly string[];
}

/** What the model is made of. */
export interface Captured {
  readonly measures: readonly Measure[];
  readonly plan: ActionPlan | null;
  readonly sessions: readonly Session[];
}

/**
 * What a session is called that nobody has named.
 *
 * @param usual what this council calls them; `null`: as everywhere
 */
export function sessionTitle(date: Day, usual: string | null = null): string {
  return `${usual ?? "Performance challenge session"}, ${dayName(date)}`;
}

/** The day that what is written down belongs to: today's session, the next one, or a new one today. */
export function sessionNow(sessions: readonly Session[], today: Day): Day {
  return sessions.map(({ date }) => date).find((date) => date >= today) ?? today;
}

/** How many months ahead a promise may be for. */
const MONTHS_AHEAD = 36;

/**
 * @param measure the one that the page is about; `null`: none
 * @param session the day of the session that is written in
 */
export function captureModel(
  { measures, plan, sessions }: Captured,
  measure: string | null,
  session: Day,
  today: Day,
): CaptureModel {
  const known = sessions.map(({ date, title }) => ({
    value: date,
    text: `${dayName(date)}: ${clause(title)}`,
  }));
  const fresh = [session, today]
    .filter((day, i, days) => days.indexOf(day) === i)
    .filter((day) => !sessions.some(({ date }) => date === day))
    .map((day) => ({ value: day, text: `${dayName(day)}: a new session` }));
  return {
    sessions: [...fresh, ...known].toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    measures: [
      { value: "", text: "No one measure" },
      ...measures.map(({ id, title }) => ({ value: id, text: clause(title) })),
    ],
    questions: questionChoices(sessions, measure, session),
    months: Array.from({ length: MONTHS_AHEAD }, (_, i) =>
      monthChoice(shifted(session.slice(0, 7), "month", i)),
    ),
    roles: rolesOf({ measures, plan, sessions }),
  };
}

function monthChoice(month: Period): Choice {
  return { value: month, text: periodName(month, MONTHLY) };
}

const MONTHLY = { frequency: "month", counting: "flow" } as const;

/** The months to choose from: none, those ahead, and the one that was said, wherever it lies. */
export function monthChoices({ months }: CaptureModel, { month }: Draft): readonly Choice[] {
  const said =
    month === "" || months.some(({ value }) => value === month) ? [] : [monthChoice(month)];
  return [{ value: "", text: "No month" }, ...said, ...months];
}

/** Of the session and measure first, then those that have no answer yet. */
function questionChoices(
  sessions: readonly Session[],
  measure: string | null,
  session: Day,
): readonly Choice[] {
  return sessions
    .filter(({ date }) => date <= session)
    .flatMap(({ date, questions }) =>
      questions.map((question, place) => {
        const ours = measure !== null && question.measure === measure;
        const here = date === session;
        const open = question.answers.length === 0;
        const likely = (here ? 4 : 0) + (ours ? 2 : 0) + (open ? 1 : 0);
        return { date, place, question, likely, shown: here || ours || open };
      }),
    )
    .filter(({ shown }) => shown)
    .toSorted(
      (a, b) =>
        b.likely - a.likely ||
        (a.date < b.date ? 1 : -1) * Number(a.date !== b.date) ||
        b.place - a.place,
    )
    .map(({ date, question }) => ({
      value: `${date} ${question.id}`,
      text: date === session ? question.text : `${dayName(date)}: ${question.text}`,
    }));
}

function rolesOf({ measures, plan, sessions }: Captured): readonly string[] {
  const named = [
    ...sessions.flatMap(({ questions, commitments, actions }) => [
      ...questions.flatMap(({ askedBy, answers }) => [askedBy, ...answers.map(({ by }) => by)]),
      ...commitments.map(({ owner }) => owner),
      ...actions.map(({ owner }) => owner),
    ]),
    ...(plan?.priorities ?? []).flatMap(({ actions }) => actions.map(({ owner }) => owner)),
    ...measures.map(({ owner }) => owner),
  ];
  return [...new Set(named.flatMap((role) => role ?? []))]
    .filter((role) => role !== "" && role !== NOBODY)
    .toSorted();
}

/** Who owns what nobody was named for. */
const NOBODY = "Nobody named";

/** An empty draft of a kind, with what is likely filled in. */
export function freshDraft(
  kind: Kind,
  { questions }: CaptureModel,
  measure: Measure | null,
): Draft {
  return {
    kind,
    text: "",
    by: kind === "question" ? "" : (measure?.owner ?? ""),
    measure: measure?.id ?? "",
    question: questions[0]?.value ?? "",
    bound: measure?.polarity === "higher" ? "at-least" : "at-most",
    value: "",
    month: "",
    due: "",
  };
}

/** What was written down, back in its fields; `null` for a session, which has a page of its own. */
export function draftOf({ session, item }: Written): Draft | null {
  const empty = {
    measure: "",
    question: "",
    bound: "at-most",
    value: "",
    month: "",
    due: "",
  } as const;
  const about = { ...empty, measure: "measure" in item ? (item.measure ?? "") : "" };
  switch (item.kind) {
    case "session":
      return null;
    case "question":
      return { ...about, kind: item.kind, text: item.text, by: item.askedBy ?? "" };
    case "answer": {
      const { kind, text, by, question } = item;
      return { ...about, kind, text, by, question: `${session} ${question}` };
    }
    case "commitment": {
      const { kind, text, owner, bound = "at-most", value, by = "" } = item;
      return { ...about, kind, text, by: owner, bound, value: `${value ?? ""}`, month: by };
    }
    case "action":
      return { ...about, kind: item.kind, text: item.text, by: item.owner, due: item.due ?? "" };
  }
}

/** What a reader has set by hand: it is not filled in from the words any more. */
export type Settled = ReadonlySet<"bound" | "value" | "month">;

/** The draft with what its words say filled in. */
export function heard(draft: Draft, settled: Settled, session: Day): Draft {
  if (draft.kind !== "commitment") return draft;
  const { bound, value, by } = promiseIn(draft.text, session);
  return {
    ...draft,
    ...(bound !== undefined && !settled.has("bound") && { bound }),
    ...(value !== undefined && !settled.has("value") && { value: `${value}` }),
    ...(by !== undefined && !settled.has("month") && { month: by }),
  };
}

/** Where what is written belongs, and what it is. */
export interface Written {
  readonly session: Day;
  readonly item: RecordItem;
}

/**
 * What a draft puts into the record; `null` while there are no words, or no question to answer.
 *
 * @param id of the item
 * @param before what is worded anew: its days stay, when it was promised, answered or done
 */
export function writtenOf(
  draft: Draft,
  id: string,
  session: Day,
  today: Day,
  before: RecordItem | null = null,
): Written | null {
  const { kind, text, by, measure, due } = draft;
  if (text.trim() === "") return null;
  const role = by.trim();
  const about = measure === "" ? {} : { measure };
  switch (kind) {
    case "question":
      return {
        session,
        item: { kind, id, ...about, text, ...(role !== "" && { askedBy: role }) },
      };
    case "answer": {
      const [asked, question] = draft.question.split(" ");
      if (asked === undefined || question === undefined) return null;
      return {
        session: asked,
        item: {
          kind,
          id,
          question,
          text,
          by: role === "" ? NOBODY : role,
          on: before?.kind === "answer" ? before.on : later(today, asked),
        },
      };
    }
    case "commitment":
      return {
        session,
        item: {
          kind,
          id,
          ...about,
          text,
          owner: role === "" ? NOBODY : role,
          ...promised(draft),
          madeOn: before?.kind === "commitment" ? before.madeOn : session,
        },
      };
    case "action":
      return {
        session,
        item: {
          kind,
          id,
          ...about,
          text,
          owner: role === "" ? NOBODY : role,
          ...(due !== "" && { due }),
          ...(before?.kind === "action" && before.done !== undefined && { done: before.done }),
        },
      };
  }
}

/** An answer may come after the session, and never before it. */
function later(today: Day, session: Day): Day {
  return today > session ? today : session;
}

function promised({ bound, value, month }: Draft): Pick<Commitment, "bound" | "value" | "by"> {
  const number = numberOf(value);
  return {
    ...(number !== null && { bound, value: number }),
    ...(month !== "" && { by: month }),
  };
}

/** A number as people write it: `17`, `16.5`, `1,200`, `85%`; `null` where it is none. */
export function numberOf(text: string): number | null {
  const plain = text
    .trim()
    .replace(/%$/, "")
    .replace(/,(?=\d{3}(\D|$))/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Whether, when and by which figure the promise will be judged; `null` for what is no promise. */
export function judgement(draft: Draft, measure: Measure | null, session: Day): string | null {
  const { kind, bound, value, month } = draft;
  if (kind !== "commitment") return null;
  if (value.trim() !== "" && numberOf(value) === null)
    return `“${value.trim()}” is not a number. Write it like 17, 16.5 or 1,200.`;
  const number = numberOf(value);
  if (measure === null || number === null || month === "") {
    const lacks = [
      ...(measure === null ? ["a measure"] : []),
      ...(number === null ? ["a number"] : []),
      ...(month === "" ? ["a month"] : []),
    ];
    return `To be judged by the figures it still needs ${list(lacks)}.`;
  }
  const when = periodName(month, MONTHLY);
  if (lastDay(month) < session)
    return `${when} was over on the day of the session: no figure can judge it.`;
  const most = bound === "at-most" ? "at most" : "at least";
  return `Kept if the figure for ${named(measure.title)} is ${most} ${levelPhrase(measure, number)} by ${when}.`;
}
