import { MY_QUESTIONS } from "#view-models/myQuestionWords.ts";
import { myQuestions } from "#api/myQuestions.ts";
import type { Id } from "#contract/measure.ts";
import { KEEPING_TROUBLES } from "#view-models/keepingTroubles.ts";
import { MyQuestionList } from "#pages/MyQuestionList.tsx";
import styles from "#pages/MyQuestionList.module.css";
import { OwnQuestionForm } from "#pages/OwnQuestionForm.tsx";
import { myQuestionGroups } from "#view-models/myQuestionGroups.ts";
import { useState, useSyncExternalStore } from "react";
import { Section } from "./Section.tsx";

/** What the reader means to ask about this measure, and a place to add to it. */
export function MyQuestionsHere({ measure }: { readonly measure: Id }) {
  const { questions, trouble } = useSyncExternalStore(
    myQuestions.subscribe,
    myQuestions.list,
    myQuestions.before,
  );
  const [said, setSaid] = useState("");
  const here = questions.filter((question) => question.measure === measure);
  const groups = myQuestionGroups(here, [{ id: measure, title: MY_QUESTIONS.here }]);

  return (
    <div {...(here.length === 0 && { "data-screen-only": true })}>
      <Section title={MY_QUESTIONS.title} place="my-questions">
        {trouble !== null && <p className={styles["trouble"]}>{KEEPING_TROUBLES[trouble]}</p>}
        {groups.map((group) => (
          <MyQuestionList key={group.measure} group={group} onSaid={setSaid} />
        ))}
        <OwnQuestionForm measure={measure} label={MY_QUESTIONS.ownHere} onSaid={setSaid} />
        <output className={styles["said"]}>{said}</output>
      </Section>
    </div>
  );
}
