import { dashboardQuery } from "#api/dashboard.ts";
import { type MyQuestion, myQuestions } from "#api/myQuestions.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { PageHeading } from "#components/PageHeading.tsx";
import { audienceNotice } from "#view-models/banners.ts";
import { useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useRef, useState, useSyncExternalStore } from "react";
import { asText, mailLink } from "./asText.ts";
import { QuestionRow } from "./QuestionRow.tsx";
import styles from "./QuestionsPage.module.css";
import { TROUBLES } from "./troubles.ts";

/** What the reader means to ask: put in order, reworded, printed, copied or mailed. It stays on this device. */
export function QuestionsPage() {
  const { questions, trouble } = useSyncExternalStore(myQuestions.subscribe, myQuestions.list);
  const { data } = useQuery(dashboardQuery);
  const notice = data === undefined ? null : audienceNotice(data.dashboard);
  const [said, setSaid] = useState("");
  const own = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);

  function addOwn(event: SubmitEvent) {
    event.preventDefault();
    const text = own.current?.value.trim() ?? "";
    if (text === "" || own.current === null) return;
    myQuestions.add({ text, measure: null, evidence: null });
    own.current.value = "";
    setSaid("Added.");
  }

  function move(question: MyQuestion, place: number) {
    myQuestions.reorder(question.id, place);
    setSaid(`Moved to place ${place + 1} of ${questions.length}.`);
  }

  function remove(question: MyQuestion) {
    myQuestions.remove(question.id);
    setSaid("Removed.");
    list.current?.focus();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(asText(questions, notice));
      setSaid("Copied.");
    } catch {
      setSaid("This browser does not let the page copy. Select the questions and copy them.");
    }
  }

  return (
    <>
      <div>
        <PageHeading name="My questions">My questions</PageHeading>
        <p className={styles["about"]}>They are kept on this device only, and sent nowhere.</p>
      </div>
      {trouble !== null && <p className={styles["trouble"]}>{TROUBLES[trouble]}</p>}

      {questions.length === 0 ? (
        <p>
          There are none yet. Add those that the overview and the measures suggest, or your own.
        </p>
      ) : (
        <ol ref={list} tabIndex={-1} className={styles["list"]} aria-label="My questions">
          {questions.map((question, place) => (
            <QuestionRow
              key={question.id}
              question={question}
              place={place}
              last={questions.length - 1}
              onEdit={(text) => myQuestions.edit(question.id, text)}
              onMove={(to) => move(question, to)}
              onRemove={() => remove(question)}
            />
          ))}
        </ol>
      )}
      <output className={styles["said"]}>{said}</output>

      {questions.length > 0 && (
        <div className={styles["actions"]} data-screen-only>
          <Button onClick={() => window.print()}>Print</Button>
          <QuietButton onClick={() => void copy()}>Copy as text</QuietButton>
          <a className={styles["mail"]} href={mailLink(questions, notice)}>
            Send by email
          </a>
        </div>
      )}

      <form className={styles["form"]} onSubmit={addOwn}>
        <label htmlFor="own-question">Your own question</label>
        <input ref={own} id="own-question" type="text" autoComplete="off" />
        <QuietButton type="submit">Add</QuietButton>
      </form>
    </>
  );
}
