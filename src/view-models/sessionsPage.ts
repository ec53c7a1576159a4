import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import type { FollowUp } from "#domain/followUp.ts";
import { isToCome } from "#domain/sessionToCome.ts";
import { banners, type Frame, type ScreenOptions } from "./banners.ts";
import type { Banner } from "./models.ts";
import { dayName } from "./words/periods.ts";
import { clause, counted } from "./words/text.ts";

/** One session in a list. */
export interface SessionRow {
  readonly date: Day;
  readonly when: string;
  readonly title: string;
  /** `6 items on the agenda`. */
  readonly agenda: string;
  /** What came of it, a phrase each: `3 questions, 1 without an answer`. */
  readonly said: readonly string[];
}

/** `/sessions`: those to come, and those that were held. */
export interface SessionsPageModel {
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  /** What is left of earlier sessions, in a sentence or two. */
  readonly followed: string;
  /** The next one first. */
  readonly coming: readonly SessionRow[];
  /** The latest first. */
  readonly held: readonly SessionRow[];
  /** What is said where none is to come, and where none was held. */
  readonly noneComing: string;
  readonly noneHeld: string;
}

/** What the page says around its sessions. */
export const SESSIONS = {
  takeIn: "Take in a file from another device",
  coming: "To come",
  held: "Held",
  columns: ["Session", "Agenda", "What came of it", "Show"],
  nothing: "Nothing was written down.",
  title: "Sessions",
  waiting: "Fetching the sessions…",
} as const;

/** What a session is planned by. */
export const PLAN_SESSION = {
  title: "Plan a session",
  day: "Day",
  name: "Title",
  plan: "Plan it",
  open: "Open the session of that day",
} as const;

interface SessionsPageOptions extends ScreenOptions {
  readonly frame: Frame;
  /** The record could not be had: that there is no session is then not known. */
  readonly recordMissing: boolean;
}

const NOT_KNOWN = {
  followed: "What is left open from earlier sessions is not known here.",
  noneComing: "Not known: the record of sessions could not be had.",
  noneHeld: "Not known: the record of sessions could not be had.",
};

/** The sessions that are known, those on the device with them, and what is left open of all. */
export function sessionsPage(
  sessions: readonly Session[],
  followUp: FollowUp,
  options: SessionsPageOptions,
): SessionsPageModel {
  const isComing = (session: Session) => isToCome(session, options.now);
  return {
    title: SESSIONS.title,
    organisation: options.frame.organisation.name,
    banners: banners(options.frame, options),
    ...(options.recordMissing
      ? NOT_KNOWN
      : {
          followed: followedText(followUp),
          noneComing: "No session is planned.",
          noneHeld: "No session has been held yet.",
        }),
    coming: sessions.filter(isComing).map((session) => sessionRow(session, followUp)),
    held: sessions
      .filter((session) => !isComing(session))
      .map((session) => sessionRow(session, followUp))
      .toReversed(),
  };
}

function sessionRow(session: Session, { commitments }: FollowUp): SessionRow {
  const { date, title, agenda, questions, actions } = session;
  const open = questions.filter(({ answers }) => answers.length === 0).length;
  const done = actions.filter(({ done }) => done !== undefined).length;
  const promised = commitments.filter((one) => one.session.date === date);
  const of = (outcome: string) => promised.filter((one) => one.outcome === outcome).length;
  return {
    date,
    when: dayName(date),
    title: clause(title),
    agenda: agenda.length === 0 ? "No agenda" : `${counted(agenda.length, "item")} on the agenda`,
    said: [
      ...(questions.length === 0
        ? []
        : [
            counted(questions.length, "question") +
              (open === 0 ? "" : `, ${open} without an answer`),
          ]),
      ...(promised.length === 0
        ? []
        : [
            [
              counted(promised.length, "promise"),
              ...(of("kept") > 0 ? [`${of("kept")} kept`] : []),
              ...(of("broken") > 0 ? [`${of("broken")} not kept`] : []),
              ...(of("pending") > 0 ? [`${of("pending")} pending`] : []),
            ].join(", "),
          ]),
      ...(actions.length === 0
        ? []
        : [`${counted(actions.length, "action")}${done === 0 ? "" : `, ${done} done`}`]),
    ],
  };
}

/** What is left open of all sessions. */
function followedText({ commitments, questions, agreed }: FollowUp): string {
  const broken = commitments.filter(({ outcome }) => outcome === "broken").length;
  const overdue = agreed.filter(({ state }) => state === "overdue").length;
  const left = [
    ...(broken === 0 ? [] : [`${counted(broken, "promise")} not kept`]),
    ...(questions.length === 0
      ? []
      : [`${counted(questions.length, "question")} without an answer`]),
    ...(overdue === 0 ? [] : [`${counted(overdue, "agreed action")} overdue`]),
  ];
  return left.length === 0
    ? "Nothing is left open from earlier sessions."
    : `Left open from earlier sessions: ${left.join("; ")}.`;
}

/** Which session a way leads to, for who hears it alone. @param when its day, written out */
export function waysOf(when: string): string {
  return `: session of ${when}`;
}
