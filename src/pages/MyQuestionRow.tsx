import type { MyQuestion } from "#api/myQuestions.ts";
import { QuietButton } from "#components/Button.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { MY_QUESTIONS, questionLabel } from "#view-models/myQuestionWords.ts";
import { useId, useState } from "react";
import styles from "./MyQuestionList.module.css";

interface MyQuestionRowProps {
  readonly question: MyQuestion;
  /** Its number in the whole list, from 1. */
  readonly number: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly onEdit: (text: string) => void;
  /** One place up or down among those beside it. */
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question of the list: it is reworded in place, and moved by buttons. */
export function MyQuestionRow({
  question,
  number,
  first,
  last,
  onEdit,
  onMove,
  onRemove,
}: MyQuestionRowProps) {
  const { text, evidence } = question;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const which = <VisuallyHidden>: {text}</VisuallyHidden>;

  function save() {
    const worded = draft?.trim() ?? "";
    if (worded !== "") onEdit(worded);
    setDraft(null);
  }

  return (
    <li className={styles["row"]} data-whole>
      {draft === null ? (
        <p className={styles["text"]}>{text}</p>
      ) : (
        <>
          <label htmlFor={id}>{questionLabel(number)}</label>
          <textarea
            id={id}
            rows={3}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        </>
      )}
      {evidence !== null && <p className={styles["evidence"]}>{evidence}</p>}
      <div className={styles["actions"]} data-screen-only>
        {draft === null ? (
          <QuietButton onClick={() => setDraft(text)}>
            {MY_QUESTIONS.edit}
            {which}
          </QuietButton>
        ) : (
          <QuietButton onClick={save}>
            {MY_QUESTIONS.save}
            {which}
          </QuietButton>
        )}
        <QuietButton aria-disabled={first} onClick={() => !first && onMove(-1)}>
          {MY_QUESTIONS.up}
          {which}
        </QuietButton>
        <QuietButton aria-disabled={last} onClick={() => !last && onMove(1)}>
          {MY_QUESTIONS.down}
          {which}
        </QuietButton>
        <QuietButton onClick={onRemove}>
          {MY_QUESTIONS.remove}
          {which}
        </QuietButton>
      </div>
    </li>
  );
}
