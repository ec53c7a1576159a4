import type { Session } from "#contract/sessions.ts";
import { plainText } from "#contract/plainText.ts";

/** A session with nothing in its texts that a reader would not see, for a sheet that people read. */
export function plainSession(session: Session): Session {
  return {
    ...session,
    title: plainText(session.title),
    agenda: session.agenda.map((item) => Object.assign({}, item, { title: plainText(item.title) })),
    questions: session.questions.map((question) =>
      Object.assign({}, question, {
        text: plainText(question.text),
        ...(question.askedBy !== undefined && { askedBy: plainText(question.askedBy) }),
        answers: question.answers.map((answer) =>
          Object.assign({}, answer, { text: plainText(answer.text), by: plainText(answer.by) }),
        ),
      }),
    ),
    commitments: session.commitments.map(owned),
    actions: session.actions.map(owned),
  };
}

function owned<T extends { readonly text: string; readonly owner: string }>(thing: T): T {
  return Object.assign({}, thing, { text: plainText(thing.text), owner: plainText(thing.owner) });
}
