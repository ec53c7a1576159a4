import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { hasOutcome } from "./followUp.ts";

/**
 * Whether a session is still to be prepared: its day is to come, whatever was answered in writing
 * before, or it is the day itself and nothing has come of it yet.
 */
export function isToCome(session: Omit<Session, "title" | "agenda">, day: Day): boolean {
  return session.date > day || (session.date === day && !hasOutcome(session));
}

/**
 * The session that a day is in wait of: the next, that of the day itself included; where none is to
 * come, the last there was. `null` where there is none at all.
 *
 * @param sessions in any order
 */
export function sessionToCome<S extends { readonly date: Day }>(
  sessions: readonly S[],
  day: Day,
): S | null {
  const inOrder = sessions.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return inOrder.find(({ date }) => date >= day) ?? inOrder.at(-1) ?? null;
}
