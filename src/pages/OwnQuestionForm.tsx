import { myQuestions } from "#api/myQuestions.ts";
import type { Id } from "#contract/measure.ts";
import { QuietButton } from "#components/Button.tsx";
import { type SubmitEvent, useId, useRef } from "react";
import styles from "./MyQuestionList.module.css";

interface OwnQuestionFormProps {
  /** What the question is about; `null`: no measure in particular. */
  readonly measure: Id | null;
  readonly label: string;
  readonly onSaid: (said: string) => void;
}

/** A question of the reader's own. */
export function OwnQuestionForm({ measure, label, onSaid }: OwnQuestionFormProps) {
  const id = useId();
  const own = useRef<HTMLInputElement>(null);

  function add(event: SubmitEvent) {
    event.preventDefault();
    const text = own.current?.value.trim() ?? "";
    if (text === "" || own.current === null) return;
    myQuestions.add({ text, measure, evidence: null });
    own.current.value = "";
    onSaid("Added.");
  }

  return (
    <form className={styles["form"]} onSubmit={add}>
      <label htmlFor={id}>{label}</label>
      <input ref={own} id={id} type="text" autoComplete="off" />
      <QuietButton type="submit">Add</QuietButton>
    </form>
  );
}
