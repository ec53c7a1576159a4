import { myQuestions } from "#api/myQuestions.ts";
import type { QuestionCard } from "#view-models/models.ts";
import { useCallback, useSyncExternalStore } from "react";

/** Which suggested questions the reader has kept, and how to keep another. */
export function useKeeping(): {
  readonly isKept: (card: QuestionCard) => boolean;
  readonly onKeep: (card: QuestionCard) => void;
} {
  const { questions } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  const onKeep = useCallback(({ question, measureId, evidence }: QuestionCard) => {
    myQuestions.add({ text: question, measure: measureId, evidence });
  }, []);

  const isKept = useCallback(
    ({ question, measureId }: QuestionCard) =>
      questions.some(({ text, measure }) => text === question && measure === measureId),
    [questions],
  );
  return { isKept, onKeep };
}
