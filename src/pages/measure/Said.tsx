import type { Sentence } from "#view-models/models.ts";
import styles from "./Spread.module.css";

/** How many sentences say what it is all about. */
const FIRST = 2;

/** Sentences in two paragraphs: what it is all about, and what must be known of it. */
export function Said({ reading }: { readonly reading: readonly Sentence[] }) {
  return [reading.slice(0, FIRST), reading.slice(FIRST)].map((part, i) =>
    part.length === 0 ? null : (
      <p key={i === 0 ? "first" : "more"} className={styles["said"]}>
        {part.map(({ text }) => text).join(" ")}
      </p>
    ),
  );
}
