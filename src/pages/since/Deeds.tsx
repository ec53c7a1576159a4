import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { SincePageModel } from "#view-models/planModels.ts";
import { SINCE } from "#view-models/sinceWords.ts";
import { Link } from "wouter";
import styles from "./SinceView.module.css";

/** What was done, what is late, and which promises were kept. */
export function Deeds({ actions, judged }: Pick<SincePageModel, "actions" | "judged">) {
  const href = useViewHref();

  return (
    <>
      {actions.length > 0 && (
        <section aria-labelledby="actions">
          <h2 id="actions">{SINCE.actions}</h2>
          <ul data-ruled>
            {actions.map(({ id, title, tag, text, measures }) => (
              <li key={id}>
                <StatusTag tag={tag} />{" "}
                <Link data-alone href={href("/plan")}>
                  {title}
                </Link>
                <span className={styles["line"]}>
                  {text}
                  {measures.map((measure) => (
                    <span key={measure.id}>
                      {" "}
                      <Link data-alone href={href(`/measures/${measure.id}`)}>
                        {measure.title}
                      </Link>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {judged.length > 0 && (
        <section aria-labelledby="promises">
          <h2 id="promises">{SINCE.judged}</h2>
          <ul data-ruled>
            {judged.map(({ id, measureId, measure, promise, tag, text }) => (
              <li key={id}>
                <StatusTag tag={tag} /> <strong>{promise}</strong>
                <span className={styles["line"]}>
                  {text}{" "}
                  <Link data-alone href={href(`/measures/${measureId}`)}>
                    {measure}
                  </Link>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
