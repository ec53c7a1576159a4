import { earlierText, MEASURE_PARTS } from "#view-models/measureWords.ts";
import { Disclosure } from "#components/Disclosure.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { HistorySession } from "#view-models/challengeHistory.ts";
import type { RecordRow } from "#view-models/recordRows.ts";
import { doneText } from "#view-models/recordWords.ts";
import { Link } from "wouter";
import styles from "./History.module.css";
import { Section } from "./Section.tsx";

/** What sessions asked of a measure, in the order of time, and what became of it. */
export function History({ sessions }: { readonly sessions: readonly HistorySession[] }) {
  const href = useViewHref();

  return (
    <Section title={MEASURE_PARTS.challenge} place="history" shown={sessions.length > 0}>
      <ol className={styles["sessions"]} data-ruled>
        {sessions.map(({ date, when, title, parts }) => (
          <li key={date}>
            <h3>
              <Link data-alone href={href(`/sessions/${date}`)}>
                {when}
              </Link>
            </h3>
            {title !== "" && <p className={styles["quiet"]}>{title}</p>}
            <dl className={styles["parts"]}>
              {parts.map(({ name, rows }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  {rows.map((row) => (
                    <dd key={row.key}>
                      <Said row={row} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** One thing that was said, what was answered or is known of it, and how it read before. */
function Said({
  row: { text, tag, by, known, done, answers, before },
}: {
  readonly row: RecordRow;
}) {
  return (
    <>
      <p>
        <strong>{text}</strong> {tag !== null && <StatusTag tag={tag} />}
      </p>
      {by !== "" && <p className={styles["quiet"]}>{by}</p>}
      {known !== "" && <p>{known}</p>}
      {typeof done === "string" && <p>{doneText(done)}</p>}
      {answers.map((answer) => (
        <div key={answer.key} className={styles["answer"]}>
          <p>{answer.text}</p>
          <Before of={answer.text} texts={answer.before} />
        </div>
      ))}
      <Before of={text} texts={before} />
    </>
  );
}

interface BeforeProps {
  /** How it reads now. */
  readonly of: string;
  readonly texts: readonly string[];
}

function Before({ of, texts }: BeforeProps) {
  if (texts.length === 0) return null;
  return (
    <Disclosure summary={earlierText(texts.length)} of={of}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Disclosure>
  );
}
