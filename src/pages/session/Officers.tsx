import { StatusTag } from "#components/StatusTag.tsx";
import type { OfficerItem, OfficerView } from "#view-models/officerView.ts";
import { QUESTION_WORDS } from "#view-models/questionWords.ts";
import { OFFICERS, SESSION } from "#view-models/sessionWords.ts";
import { inSentence } from "#view-models/words/text.ts";
import { ItemTitle } from "./ItemTitle.tsx";
import styles from "./SessionView.module.css";

/** What each role will be asked, and where an explanation is wanted before the session. */
export function Officers({ view: { opening, parts } }: { readonly view: OfficerView }) {
  return (
    <section aria-labelledby="officers">
      <h2 id="officers">{SESSION.officers}</h2>
      <p>{opening}</p>
      {parts.map(({ owner, items }) => (
        <section key={owner} className={styles["owner"]} aria-label={owner}>
          <h3>{owner}</h3>
          <ul className={styles["records"]} data-ruled>
            {items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Item({ item }: { readonly item: OfficerItem }) {
  const { title, measure, figure, status, explanation, asked, likely, carried } = item;
  return (
    <li data-whole>
      <ItemTitle title={title} measure={measure} status={status} />
      {figure !== null && <p className={styles["quiet"]}>{figure}</p>}
      {explanation !== null && (
        <p>
          <StatusTag tag={explanation.tag} /> {explanation.text}
        </p>
      )}
      {asked.length > 0 && (
        <>
          <h4>{OFFICERS.members}</h4>
          <ul>
            {asked.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {likely.length > 0 && (
        <>
          <h4>{OFFICERS.figures}</h4>
          <ul className={styles["asked"]}>
            {likely.map(({ id, question, evidence, goodAnswer }) => (
              <li key={id}>
                <strong>{question}</strong> {evidence}
                <span className={styles["wanted"]}>
                  {" "}
                  {QUESTION_WORDS.answer}: {inSentence(goodAnswer)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {carried.length > 0 && (
        <>
          <h4>{OFFICERS.before}</h4>
          <ul className={styles["carried"]}>
            {carried.map(({ tag, text }) => (
              <li key={text}>
                <StatusTag tag={tag} /> {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
