import type { Tag, Tone } from "#view-models/models.ts";
import styles from "./StatusTag.module.css";

/** A status as a word with a shape: the colour only repeats them. */
export function StatusTag({ tag: { tone, text } }: { readonly tag: Tag }) {
  return (
    <span className={`${styles["tag"]} ${styles[tone]}`}>
      <ToneShape tone={tone} />
      {text}
    </span>
  );
}

/** Good is a ticked disc, close a half disc, bad a triangle, none a dash, information a ring. */
export function ToneShape({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={styles["shape"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES = {
  good: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.5 8.3l2.4 2.4 4.6-5" fill="none" stroke="var(--shape-ground)" strokeWidth="1.8" />
    </>
  ),
  close: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  bad: <path d="M8 1.2l7.2 13.3H.8z" fill="currentColor" />,
  none: <path d="M2 8h12" stroke="currentColor" strokeWidth="2.4" />,
  info: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
} as const;
