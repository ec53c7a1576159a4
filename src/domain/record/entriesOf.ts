import type { Day, Instant } from "#contract/period.ts";
import type { RecordEntry, RecordItem } from "#contract/record.ts";
import type { Question, Session } from "#contract/sessions.ts";
import { contentHash } from "./contentHash.ts";

interface Written {
  readonly made?: Instant | undefined;
  readonly changed?: Instant | undefined;
}

type Thing = readonly [RecordItem, Written];

/**
 * Sessions as entries of a record, to be put together with others. The same thing gives the same
 * entry on every device, however often. What does not say when it was written is taken to be as old
 * as its session, in the order in which it stands.
 */
export function entriesOf(sessions: readonly Session[]): readonly RecordEntry[] {
  return sessions.flatMap((session) =>
    thingsOf(session).map(([item, written], place) => entryOf(session.date, item, written, place)),
  );
}

function thingsOf(session: Session): readonly Thing[] {
  const { title, agenda, source, questions, commitments, actions } = session;
  return [
    [{ kind: "session", title, agenda, ...(source !== undefined && { source }) }, session],
    ...questions.flatMap(questionThings),
    ...commitments.map(({ made, changed, ...said }): Thing => [
      { kind: "commitment", ...said },
      { made, changed },
    ]),
    ...actions.map(({ made, changed, ...said }): Thing => [
      { kind: "action", ...said },
      { made, changed },
    ]),
  ];
}

function questionThings({ answers, made, changed, ...question }: Question): readonly Thing[] {
  return [
    [
      { kind: "question", ...question },
      { made, changed },
    ],
    ...answers.map(({ made, changed, ...answer }): Thing => {
      const id = answer.id ?? `answer-${contentHash(JSON.stringify([question.id, answer]))}`;
      return [
        { kind: "answer", ...answer, id, question: question.id },
        { made, changed },
      ];
    }),
  ];
}

function entryOf(
  session: Day,
  item: RecordItem,
  { made, changed }: Written,
  place: number,
): RecordEntry {
  const asOld = `${session}T00:00:${twoDigits(Math.floor(place / 1000))}.${`${place % 1000}`.padStart(3, "0")}Z`;
  const at = changed ?? made ?? asOld;
  return {
    id: `given-${contentHash(JSON.stringify([session, at, item]))}`,
    session,
    item,
    made: made ?? asOld,
    at,
    ...(made === undefined && changed === undefined && { undated: true }),
  };
}

function twoDigits(count: number): string {
  return `${count}`.padStart(2, "0");
}
