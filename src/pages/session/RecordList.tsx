import { QuietButton } from "#components/Button.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { EditItem } from "#pages/capture/EditItem.tsx";
import { beginSpell, record } from "#pages/recording.ts";
import { type Figures, dayOfWriting } from "#pages/useFigures.ts";
import { doneText } from "#view-models/recordWords.ts";
import type { RecordRow } from "#view-models/recordRows.ts";
import { RECORDED } from "#view-models/sessionWords.ts";
import { useId, useState } from "react";
import { Link } from "wouter";
import styles from "./SessionView.module.css";

interface RecordListProps {
  readonly title: string;
  /** What is said where there is nothing. */
  readonly none: string;
  readonly rows: readonly RecordRow[];
  readonly figures: Figures;
  readonly writable: boolean;
}

/** What was written down of one kind: each can be reworded, and taken out, and nothing is lost by it. */
export function RecordList({ title, none, rows, figures, writable }: RecordListProps) {
  const id = useId();
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const edited = figures.record.find(({ key }) => key === editing) ?? null;

  function takeOut({ key }: RecordRow) {
    const found = figures.record.find((item) => item.key === key);
    if (found === undefined) return;
    record(beginSpell(found), found.session, found.item, true);
    setSaid(RECORDED.takenOut);
  }

  function finish({ key }: RecordRow) {
    const found = figures.record.find((item) => item.key === key);
    if (found?.item.kind !== "action") return;
    record(beginSpell(found), found.session, {
      ...found.item,
      done: dayOfWriting(figures, found.session),
    });
    setSaid(RECORDED.markedDone);
  }

  return (
    <section aria-labelledby={id} className={styles["list"]}>
      <h3 id={id}>{title}</h3>
      {rows.length === 0 ? (
        <p className={styles["quiet"]}>{none}</p>
      ) : (
        <ul className={styles["records"]} data-ruled>
          {rows.map((row) => (
            <li key={row.key} data-whole>
              <RecordWords row={row} />
              {writable && (
                <div className={styles["actions"]} data-screen-only>
                  <QuietButton onClick={() => setEditing(row.key)}>
                    {RECORDED.edit}
                    <VisuallyHidden>: {row.text}</VisuallyHidden>
                  </QuietButton>
                  {row.done === null && (
                    <QuietButton onClick={() => finish(row)}>
                      {RECORDED.done}
                      <VisuallyHidden>: {row.text}</VisuallyHidden>
                    </QuietButton>
                  )}
                  <QuietButton onClick={() => takeOut(row)}>
                    {RECORDED.takeOut}
                    <VisuallyHidden>: {row.text}</VisuallyHidden>
                  </QuietButton>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <output className={styles["said"]}>{said}</output>
      {edited !== null && (
        <EditItem
          key={edited.key}
          figures={figures}
          item={edited}
          onDone={() => setEditing(null)}
        />
      )}
    </section>
  );
}

function RecordWords({ row }: { readonly row: RecordRow }) {
  const { text, by, about, tag, known, answers, done, before } = row;
  const href = useViewHref();
  return (
    <>
      <p>
        <strong>{text}</strong> {tag !== null && <StatusTag tag={tag} />}
      </p>
      <p className={styles["quiet"]}>
        {about !== null && (
          <>
            <Link data-alone href={href(`/measures/${about.id}`)}>
              {about.title}
            </Link>
            {by !== "" && ". "}
          </>
        )}
        {by}
        {typeof done === "string" && `. ${doneText(done)}`}
      </p>
      {known !== "" && <p>{known}</p>}
      {answers.map((answer) => (
        <p key={answer.key} className={styles["answer"]}>
          {answer.text}
        </p>
      ))}
      {before.length > 0 && (
        <Disclosure summary={RECORDED.before} of={text}>
          <ul>
            {before.map((wording) => (
              <li key={wording}>{wording}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
