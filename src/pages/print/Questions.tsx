import { SHEETS } from "#view-models/packPage.ts";
import type { PackQuestion } from "#view-models/pack.ts";
import styles from "./PackView.module.css";

/** Questions to put, each with what it rests on; those that a reader kept are said to be so. */
export function Questions({ questions }: { readonly questions: readonly PackQuestion[] }) {
  return (
    <ul className={styles["list"]}>
      {questions.map(({ text, evidence, own }) => (
        <li key={text}>
          {own && <>{SHEETS.mine} </>}
          <strong>{text}</strong>
          {evidence !== null && <p>{evidence}</p>}
        </li>
      ))}
    </ul>
  );
}
