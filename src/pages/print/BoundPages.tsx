import { StatusTag } from "#components/StatusTag.tsx";
import type { Pack, PackQuestion } from "#view-models/pack.ts";
import { SHEETS } from "#view-models/packPage.ts";
import styles from "./PackView.module.css";
import { PackTable } from "./PackTable.tsx";
import { Questions } from "./Questions.tsx";
import { Ruled } from "./Ruled.tsx";

/** Whose pack it is, for which session, and what the figures in it are. */
export function Cover({ pack }: { readonly pack: Pack }) {
  const { title, organisation, dashboard, session, notice, vintage, agenda } = pack;
  return (
    <section className={`${styles["sheet"]} ${styles["cover"]}`}>
      <p className={styles["organisation"]}>{organisation}</p>
      <h2>
        {title}
        <span>{dashboard}</span>
      </h2>
      {session !== null && (
        <p className={styles["session"]}>
          {session.title}
          <span>{session.day}</span>
        </p>
      )}
      <p className={styles["notice"]}>{notice}</p>
      <p>{vintage}</p>
      {agenda.length > 0 && (
        <>
          <h3>{SHEETS.agenda}</h3>
          <ol>
            {agenda.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** All measures in a sentence, and those of the pack in a table. */
export function Summary({ pack: { summary, chance, glance } }: { readonly pack: Pack }) {
  return (
    <section className={styles["part"]} aria-labelledby="pack-summary">
      <h2 id="pack-summary">{SHEETS.summary}</h2>
      <p className={styles["lead"]}>{summary.text}</p>
      <p>{chance}</p>
      {glance.rows.length > 0 && <PackTable table={glance} />}
    </section>
  );
}

/** What earlier sessions were promised, asked and agreed, and what the figures say of it. */
export function Promises({ pack: { followed } }: { readonly pack: Pack }) {
  return (
    <section className={`${styles["part"]} ${styles["together"]}`} aria-labelledby="pack-promised">
      <h2 id="pack-promised">{SHEETS.promised}</h2>
      {followed.map(({ id, title, rows, none }) => (
        <div key={id}>
          <h3>{title}</h3>
          {rows.length === 0 && <p>{none}</p>}
          <ul className={styles["list"]}>
            {rows.map(({ id, tag, text, owner, session, facts, measures }) => (
              <li key={id}>
                <StatusTag tag={tag} /> <strong>{text}</strong>
                <p>
                  {measures.map(({ title }) => `${title}. `)}
                  {[owner, session?.text].filter((part) => part).join(", ")}. {facts.join(" ")}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface OwnQuestionsProps {
  readonly questions: readonly PackQuestion[];
  readonly ruled: boolean;
}

/** What the reader means to ask beside the measures of the pack. */
export function OwnQuestions({ questions, ruled }: OwnQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section className={styles["sheet"]} aria-labelledby="pack-own">
      <h2 id="pack-own">{SHEETS.own}</h2>
      <Questions questions={questions} />
      {ruled && <Ruled />}
    </section>
  );
}

/** The words and acronyms that the pack uses. */
export function Glossary({ pack: { glossary } }: { readonly pack: Pack }) {
  return (
    <section className={styles["sheet"]} aria-labelledby="pack-words">
      <h2 id="pack-words">{SHEETS.words}</h2>
      <dl className={styles["words"]}>
        {glossary.map(({ term, short, text }) => (
          <div key={term}>
            <dt>{short === null ? term : `${short}: ${term}`}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
