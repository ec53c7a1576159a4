import { PageHeading } from "#components/PageHeading.tsx";
import type { Session } from "#contract/sessions.ts";
import { noSession, USUAL_SLIDES } from "#view-models/presentWords.ts";
import { Link } from "wouter";
import styles from "./Speaker.module.css";

interface NoSessionProps {
  /** As the address has it. */
  readonly day: string;
  readonly sessions: readonly Session[];
}

/** A link to a session that is not on record, with those that are. */
export function NoSession({ day, sessions }: NoSessionProps) {
  const { title, text, sessions: there } = noSession(day, sessions);
  return (
    <div className={styles["speaker"]}>
      <PageHeading name={title}>{title}</PageHeading>
      <p>{text}</p>
      <ul>
        {there.map(({ date, text }) => (
          <li key={date}>
            <Link href={`/present?session=${date}`}>{text}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/present">{USUAL_SLIDES}</Link>
      </p>
    </div>
  );
}
