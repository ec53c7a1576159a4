import type { Id } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { isToCome } from "#domain/sessionToCome.ts";
import type { ScreenOptions } from "./banners.ts";
import { dayName } from "./words/periods.ts";
import { counted } from "./words/text.ts";

/** The session that is next, as a page says it that is about something else. */
export interface NextSession {
  readonly date: Day;
  readonly text: string;
  /** Of which session its links are, for who hears them alone: `session of 24 January 2019`. */
  readonly of: string;
  /** The slide that a page is about, where the session has one; `null`: its first. */
  readonly slide: Id | null;
}

/**
 * The session that is next; `null` where none is to come, and while looking back.
 *
 * @param measure the one that the page is about; `null`: none
 */
export function nextSession(
  sessions: readonly Session[],
  { now, asAt }: ScreenOptions,
  measure: Id | null = null,
): NextSession | null {
  if (asAt !== null) return null;
  const [next] = sessions
    .filter((session) => isToCome(session, now))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (next === undefined) return null;

  const { date, agenda } = next;
  const when = `${date === now ? "today, " : ""}${dayName(date)}`;
  const isOn = measure !== null && agenda.some((item) => item.measure === measure);
  return {
    date,
    text: isOn
      ? `On the agenda of the next session: ${when}.`
      : `The next session: ${when}, with ${agenda.length === 0 ? "nothing on its agenda yet" : `${counted(agenda.length, "item")} on its agenda`}.`,
    of: `session of ${dayName(date)}`,
    slide: isOn ? measure : null,
  };
}
