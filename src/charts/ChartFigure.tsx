import { CHART } from "#view-models/chartWords.ts";
import type { ReactNode } from "react";
import styles from "./ChartFigure.module.css";

interface ChartFigureProps {
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly source: string;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** A drawing with its title, its unit, what must be known of it, and where it is from. */
export function ChartFigure({ title, subtitle, unit, source, notes, children }: ChartFigureProps) {
  return (
    <figure className={styles["figure"]} data-whole>
      <figcaption>
        <strong className={styles["title"]}>{title}</strong>
        <span className={styles["small"]}>
          {subtitle} ({unit})
        </span>
      </figcaption>
      {children}
      {notes?.map((note) => (
        <p key={note} className={styles["small"]}>
          {note}
        </p>
      ))}
      <p className={styles["small"]}>
        {CHART.source} {source}
      </p>
    </figure>
  );
}

interface ChartKeyProps {
  /** A drawing of 28 by 16, and what it means. */
  readonly entries: readonly { readonly mark: ReactNode; readonly text: string }[];
}

/** What each mark of a chart means. */
export function ChartKey({ entries }: ChartKeyProps) {
  return (
    <ul className={styles["key"]} aria-label={CHART.key}>
      {entries.map(({ mark, text }) => (
        <li key={text}>
          <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false">
            {mark}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
