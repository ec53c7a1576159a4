import type { Session } from "#contract/sessions.ts";
import { QuietButton } from "#components/Button.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { changeSession } from "#pages/recording.ts";
import { SESSION_NAME } from "#view-models/sessionWords.ts";
import { type SubmitEvent, useId, useState } from "react";
import styles from "./SessionView.module.css";

interface SessionNameProps {
  readonly session: Session;
  /** All that was ever written. */
  readonly items: readonly RecordedItem[];
}

/** What the session is called, to be changed. */
export function SessionName({ session, items }: SessionNameProps) {
  const { date, title } = session;
  const id = useId();
  const [words, setWords] = useState(title);
  const [said, setSaid] = useState("");

  function rename(event: SubmitEvent) {
    event.preventDefault();
    const name = words.trim();
    if (name === "") return;
    changeSession(items, date, (item) => (item.title === name ? item : { ...item, title: name }));
    setSaid(SESSION_NAME.renamed);
  }

  return (
    <form className={styles["named"]} onSubmit={rename} data-screen-only>
      <label htmlFor={id}>{SESSION_NAME.label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <QuietButton type="submit">
        {SESSION_NAME.rename} <VisuallyHidden>{SESSION_NAME.of}</VisuallyHidden>
      </QuietButton>
      <output className={styles["said"]}>{said}</output>
    </form>
  );
}
