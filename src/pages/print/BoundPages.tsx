import { StatusTag } from "#components/StatusTag.tsx";
import type { Pack, PackQuestion } from "#view-models/pack.ts";
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
          <h3>On the agenda</h3>
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
      <h2 id="pack-summary">Summary</h2>
      <p className={styles["lead"]}>{summary.text}</p>
      <p>{chance}</p>
      {glance.rows.length > 0 && <PackTable table={glance} />}
    </section>
  );
}

/** What earlier sessions were promised, and what the figures say of it. */
export function Promises({ pack: { promises, noPromises } }: { readonly pack: Pack }) {
  return (
    <section className={styles["part"]} aria-labelledby="pack-promised">
      <h2 id="pack-promised">What was promised</h2>
      {promises.length === 0 && <p>{noPromises}</p>}
      <ul className={styles["list"]}>
        {promises.map(({ id, measure, said }) => (
          <li key={id}>
            <StatusTag tag={said.outcome} /> <strong>{said.text}</strong>
            <p>
              {measure}. {said.owner}, {said.madeOn}. {said.evidence}
            </p>
          </li>
        ))}
      </ul>
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
      <h2 id="pack-own">My other questions</h2>
      <Questions questions={questions} />
      {ruled && <Ruled />}
    </section>
  );
}

/** The words and acronyms that the pack uses. */
export function Glossary({ pack: { glossary } }: { readonly pack: Pack }) {
  return (
    <section className={styles["sheet"]} aria-labelledby="pack-words">
      <h2 id="pack-words">Words in this pack</h2>
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
