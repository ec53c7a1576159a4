import type { Day, Instant } from "#contract/period.ts";
import type { RecordItem } from "#contract/record.ts";
import type { Question, Session } from "#contract/sessions.ts";
import type { RecordedItem } from "./recordedItems.ts";

type Kind = RecordItem["kind"];
type ItemOf<K extends Kind> = Extract<RecordItem, { readonly kind: K }>;
type Standing<K extends Kind> = Omit<ItemOf<K>, "kind"> & {
  readonly made?: Instant;
  readonly changed?: Instant;
};

/**
 * The sessions of a record in the order of their dates, as `sessions.json` publishes them. What was
 * withdrawn is left out, and so are the answers to a question that was. A session of which only its
 * parts are known bears its date as its title.
 */
export function sessionsOf(items: readonly RecordedItem[]): readonly Session[] {
  const dates = new Map<Day, RecordedItem[]>();
  for (const item of items) {
    const ofDate = dates.get(item.session);
    if (ofDate === undefined) dates.set(item.session, [item]);
    else ofDate.push(item);
  }
  return [...dates]
    .filter(([, ofDate]) => ofDate.some(({ withdrawn }) => !withdrawn) && !ofDate.some(isGone))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, ofDate]) => sessionOf(date, ofDate));
}

/** Whether this says that its whole session was withdrawn. */
function isGone({ withdrawn, item }: RecordedItem): boolean {
  return withdrawn && item.kind === "session";
}

function sessionOf(date: Day, items: readonly RecordedItem[]): Session {
  const answers = standing(items, "answer");
  return {
    date,
    title: date,
    agenda: [],
    ...standing(items, "session")[0],
    questions: standing(items, "question").map((question) => withAnswers(question, answers)),
    commitments: [...standing(items, "commitment")],
    actions: [...standing(items, "action")],
  };
}

function withAnswers(
  question: Standing<"question">,
  answers: readonly Standing<"answer">[],
): Question {
  return {
    ...question,
    answers: answers
      .filter((answer) => answer.question === question.id)
      .map(({ question: _question, ...answer }) => answer),
  };
}

/** What stands of one kind. */
function standing<const K extends Kind>(
  items: readonly RecordedItem[],
  kind: K,
): readonly Standing<K>[] {
  const isOf = (item: RecordItem): item is ItemOf<K> => item.kind === kind;
  return items.flatMap(({ item, made, versions, withdrawn }) => {
    if (withdrawn || !isOf(item)) return [];
    const { kind: _kind, ...said } = item;
    const last = versions.at(-1) ?? versions[0];
    return [Object.assign(said, last.undated !== true && { made, changed: last.at })];
  });
}
