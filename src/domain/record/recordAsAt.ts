import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";

/**
 * What of the record was there on a day: sessions held by then, what was promised and answered by
 * then, and actions not yet done that were done later.
 */
export function recordAsAt(sessions: readonly Session[], day: Day): readonly Session[] {
  return sessions.filter(({ date }) => date <= day).map((session) => sessionAsAt(session, day));
}

function sessionAsAt(session: Session, day: Day): Session {
  return {
    ...session,
    questions: session.questions.map((question) =>
      Object.assign({}, question, { answers: question.answers.filter(({ on }) => on <= day) }),
    ),
    commitments: session.commitments.filter(({ madeOn }) => madeOn <= day),
    actions: session.actions.map(({ done, ...action }) =>
      Object.assign(action, done !== undefined && done <= day && { done }),
    ),
  };
}
