import { ChangeList } from "#components/ChangeList.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import type { FigureGroup, SincePageModel } from "#view-models/planModels.ts";
import { changeInShort, SINCE } from "#view-models/sinceWords.ts";
import styles from "./PackView.module.css";

/** What has changed since the last session. Of figures with no real change only the names stand here. */
export function Since({ since }: { readonly since: SincePageModel }) {
  const { title, opening, figures, groups, actions, judged } = since;
  const [real, others] = [figures.filter(isReal), figures.filter((group) => !isReal(group))];

  return (
    <section className={styles["part"]} aria-labelledby="pack-since">
      <h2 id="pack-since">{title}</h2>
      <p>{opening}</p>
      {real.map(({ id, title, rows }) => (
        <div key={id}>
          <h3>{title}</h3>
          <ul className={styles["list"]}>
            {rows.map((row) => (
              <li key={row.measureId}>
                <strong>{row.measure}: </strong>
                {changeInShort(row)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {groups.map(({ id, title, rows }) => (
        <div key={id}>
          <h3>{title}</h3>
          <ChangeList rows={rows} linked />
        </div>
      ))}
      {actions.length > 0 && (
        <div>
          <h3>{SINCE.actions}</h3>
          <ul className={styles["list"]}>
            {actions.map(({ id, title, tag, text }) => (
              <li key={id}>
                <StatusTag tag={tag} /> <strong>{title}.</strong> {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {judged.length > 0 && (
        <div>
          <h3>{SINCE.judged}</h3>
          <ul className={styles["list"]}>
            {judged.map(({ id, promise, tag, text }) => (
              <li key={id}>
                <StatusTag tag={tag} /> <strong>{promise}.</strong> {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.map(({ id, title, rows }) => (
        <div key={id}>
          <h3>{title}</h3>
          <p>{rows.map(({ measure }) => measure).join("; ")}.</p>
        </div>
      ))}
    </section>
  );
}

function isReal({ id }: FigureGroup): boolean {
  return id === "real-change";
}
