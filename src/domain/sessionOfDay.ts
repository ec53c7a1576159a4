import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";

/** The session that is held on a day; without one the next, else the last. `null` where there is none. */
export function sessionOfDay(sessions: readonly Session[], day: Day): Session | null {
  const inOrder = sessions.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return inOrder.find(({ date }) => date >= day) ?? inOrder.at(-1) ?? null;
}
