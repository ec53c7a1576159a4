import type { Id } from "#contract/measure.ts";

/** What is known of a question that is kept, whatever else is. */
export interface Kept {
  readonly id: number;
  readonly measure: Id | null;
}

/** My questions on one measure; `null`: on none. */
export interface MyQuestionGroup<Q extends Kept> {
  readonly measure: Id | null;
  readonly title: string;
  /** How many questions stand before these. */
  readonly before: number;
  readonly questions: readonly Q[];
}

/**
 * My questions by measure, in the order in which each measure first comes; those on no measure come last.
 *
 * @param measures whose titles are known; one that is not goes by its id
 */
export function myQuestionGroups<Q extends Kept>(
  questions: readonly Q[],
  measures: readonly { readonly id: Id; readonly title: string }[],
): readonly MyQuestionGroup<Q>[] {
  const named = [...new Set(questions.flatMap(({ measure }) => measure ?? []))];
  const of = (wanted: Id | null) => questions.filter(({ measure }) => measure === wanted);
  const groups = [
    ...named.map((id) => ({
      measure: id,
      title: measures.find((measure) => measure.id === id)?.title ?? id,
      questions: of(id),
    })),
    {
      measure: null,
      title: named.length === 0 ? "My questions" : "Other questions",
      questions: of(null),
    },
  ].filter(({ questions }) => questions.length > 0);
  let before = 0;
  return groups.map(({ measure, title, questions }) => {
    const group = { measure, title, before, questions };
    before += questions.length;
    return group;
  });
}

/**
 * Where a question has to go in the whole list to stand one place up (-1) or down (1) among those on its
 * measure; `null` where it is the first or the last of them, or is not there.
 */
export function placeBeside(
  questions: readonly Kept[],
  id: number,
  step: -1 | 1,
): { readonly inAll: number; readonly amongOwn: number } | null {
  const moved = questions.find((question) => question.id === id);
  const own = questions.filter(({ measure }) => measure === moved?.measure);
  const amongOwn = own.findIndex((question) => question.id === id) + step;
  const other = own[amongOwn];
  if (moved === undefined || other === undefined) return null;
  return { inAll: questions.indexOf(other), amongOwn };
}
