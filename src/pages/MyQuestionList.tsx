import { type MyQuestion, myQuestions } from "#api/myQuestions.ts";
import { type MyQuestionGroup, placeBeside } from "#view-models/myQuestionGroups.ts";
import { movedText } from "#view-models/movedText.ts";
import { MY_QUESTIONS } from "#view-models/myQuestionWords.ts";
import { useRef } from "react";
import { MyQuestionRow } from "./MyQuestionRow.tsx";
import styles from "./MyQuestionList.module.css";

interface MyQuestionListProps {
  readonly group: MyQuestionGroup<MyQuestion>;
  /** Told what was done, to be said. */
  readonly onSaid: (said: string) => void;
}

/** My questions on one measure, or on none: reworded, put in order and taken away, each by keys too. */
export function MyQuestionList({ group, onSaid }: MyQuestionListProps) {
  const { title, before, questions } = group;
  const list = useRef<HTMLOListElement>(null);

  function move({ id }: MyQuestion, step: -1 | 1) {
    const place = placeBeside(myQuestions.list().questions, id, step);
    if (place === null) return;
    myQuestions.reorder(id, place.inAll);
    onSaid(movedText(place.amongOwn + 1, questions.length));
  }

  function remove({ id }: MyQuestion) {
    myQuestions.remove(id);
    onSaid(MY_QUESTIONS.removed);
    list.current?.focus();
  }

  return (
    <ol ref={list} tabIndex={-1} start={before + 1} className={styles["list"]} aria-label={title}>
      {questions.map((question, index) => (
        <MyQuestionRow
          key={question.id}
          question={question}
          number={before + index + 1}
          first={index === 0}
          last={index === questions.length - 1}
          onEdit={(text) => myQuestions.edit(question.id, text)}
          onMove={(step) => move(question, step)}
          onRemove={() => remove(question)}
        />
      ))}
    </ol>
  );
}
