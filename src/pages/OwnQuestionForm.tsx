import { myQuestions } from "#api/myQuestions.ts";
import type { Id } from "#contract/measure.ts";
import { LineForm } from "#components/LineForm.tsx";
import { MY_QUESTIONS } from "#view-models/myQuestionWords.ts";

interface OwnQuestionFormProps {
  /** What the question is about; `null`: no measure in particular. */
  readonly measure: Id | null;
  readonly label: string;
  readonly onSaid: (said: string) => void;
}

/** A question of the reader's own. */
export function OwnQuestionForm({ measure, label, onSaid }: OwnQuestionFormProps) {
  return (
    <LineForm
      label={label}
      action={MY_QUESTIONS.add}
      of={label}
      onLine={(text) => {
        myQuestions.add({ text, measure, evidence: null });
        onSaid(MY_QUESTIONS.added);
      }}
    />
  );
}
