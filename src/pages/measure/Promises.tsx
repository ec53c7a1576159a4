import { StatusTag } from "#components/StatusTag.tsx";
import type { MeasurePageModel } from "#view-models/models.ts";
import styles from "./MeasureView.module.css";
import { Section } from "./Section.tsx";

/** What is being done, what was promised, and what was asked before and answered. */
export function Promises({ measure }: { readonly measure: MeasurePageModel }) {
  const { actions, commitments, challenge } = measure;

  return (
    <>
      <Section title="Actions in the plan" shown={actions.length > 0}>
        <ul className={styles["plain"]}>
          {actions.map(({ title, owner, due, state, finding }) => (
            <li key={`${title} ${due}`}>
              <strong>{title}</strong> <StatusTag tag={state} />
              <span className={styles["line"]}>
                {owner}; {due}
              </span>
              {finding !== null && <span className={styles["line"]}>{finding}</span>}
            </li>
          ))}
        </ul>
      </Section>

      <Section title="Promised in sessions" shown={commitments.length > 0}>
        <ul className={styles["plain"]}>
          {commitments.map(({ text, owner, madeOn, outcome, evidence }) => (
            <li key={`${text} ${madeOn}`}>
              <strong>{text}</strong> <StatusTag tag={outcome} />
              <span className={styles["line"]}>
                {owner}, {madeOn}
              </span>
              <span className={styles["line"]}>{evidence}</span>
            </li>
          ))}
        </ul>
      </Section>

      <Section title="Asked before" shown={challenge.length > 0}>
        <ul className={styles["plain"]}>
          {challenge.map(({ session, question, answers }) => (
            <li key={`${session} ${question}`}>
              <strong>{question}</strong>
              <span className={styles["line"]}>{session}</span>
              {answers.length === 0 && <span className={styles["line"]}>No answer recorded.</span>}
              {answers.map((answer) => (
                <span key={answer} className={styles["answer"]}>
                  {answer}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
