import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { PromisedLastTime } from "#view-models/promisedLastTime.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";
import { Link } from "wouter";
import styles from "./OverviewView.module.css";

/** What was promised last time and what still stands broken, with the way to all that is followed up. */
export function Promised({ promised }: { readonly promised: PromisedLastTime }) {
  const { title, rows } = promised;
  const href = useViewHref();

  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{title}</h2>
      <ul className={styles["promised"]} data-ruled>
        {rows.map(({ id, tag, text, by, known, measure }) => (
          <li key={id}>
            <StatusTag tag={tag} /> <strong>{text}</strong>
            <p>
              <span className={styles["quiet"]}>{by}.</span> {known}{" "}
              {measure !== null && (
                <Link href={href(`/measures/${measure.id}#over-time`)}>{measure.title}</Link>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p data-screen-only>
        <Link data-alone href={href("/sessions/follow-up")}>
          {OVERVIEW.followUp}
        </Link>
      </p>
    </section>
  );
}
