import type { ChangeRow } from "#view-models/models.ts";
import { Link } from "wouter";
import styles from "./ChangeList.module.css";
import { ToneShape } from "./StatusTag.tsx";
import { useViewHref } from "./viewHref.ts";

interface ChangeListProps {
  readonly rows: readonly ChangeRow[];
  /** Names the measure of each row, where they are of more than one. */
  readonly linked?: boolean;
}

/** What is not as it was: one line a change. */
export function ChangeList({ rows, linked = false }: ChangeListProps) {
  const href = useViewHref();

  return (
    <ul className={styles["list"]}>
      {rows.map(({ measureId, measure, text, tone }) => (
        <li key={`${measureId} ${text}`} className={styles[tone]}>
          <ToneShape tone={tone} />
          <span>
            {linked && (
              <>
                <Link href={href(`/measures/${measureId}`)}>{measure}</Link>:{" "}
              </>
            )}
            <span className={styles["text"]}>{text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
