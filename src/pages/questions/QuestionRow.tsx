import type { MyQuestion } from "#api/myQuestions.ts";
import { QuietButton } from "#components/Button.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { useId, useState } from "react";
import { Link } from "wouter";
import styles from "./QuestionsPage.module.css";

interface QuestionRowProps {
  readonly question: MyQuestion;
  readonly place: number;
  readonly last: number;
  readonly onEdit: (text: string) => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
}

/** One question of the list: it is reworded in place, and moved by buttons. */
export function QuestionRow({ question, place, last, onEdit, onMove, onRemove }: QuestionRowProps) {
  const { text, evidence, measure } = question;
  const id = useId();
  const href = useViewHref();
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
          <label htmlFor={id}>Question {place + 1}</label>
          <textarea
            id={id}
            rows={3}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        </>
      )}
      {evidence !== null && <p className={styles["evidence"]}>{evidence}</p>}
      {measure !== null && (
        <p className={styles["evidence"]}>
          <Link href={href(`/measures/${measure}`)}>The measure{which}</Link>
        </p>
      )}
      <div className={styles["actions"]} data-screen-only>
        {draft === null ? (
          <QuietButton onClick={() => setDraft(text)}>Edit{which}</QuietButton>
        ) : (
          <QuietButton onClick={save}>Save{which}</QuietButton>
        )}
        <QuietButton aria-disabled={place === 0} onClick={() => place > 0 && onMove(place - 1)}>
          Move up{which}
        </QuietButton>
        <QuietButton
          aria-disabled={place === last}
          onClick={() => place < last && onMove(place + 1)}
        >
          Move down{which}
        </QuietButton>
        <QuietButton onClick={onRemove}>Remove{which}</QuietButton>
      </div>
    </li>
  );
}
