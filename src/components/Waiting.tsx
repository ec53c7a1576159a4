import { PageHeading } from "./PageHeading.tsx";
import styles from "./Waiting.module.css";

interface WaitingProps {
  readonly what: string;
  /** What the page is called until its figures have come: heard, and in the tab; left out where nobody knows yet which page it is. */
  readonly page?: string;
  /** What it keeps the room of: a page, or a long one. */
  readonly room?: "page" | "long";
}

/** Keeps the room of what is on its way, so that nothing jumps when it comes. */
export function Waiting({ what, page, room = "page" }: WaitingProps) {
  return (
    <div className={styles["waiting"]} data-room={room}>
      {page !== undefined && (
        <div className={styles["name"]} data-unseen>
          <PageHeading name={page}>{page}</PageHeading>
        </div>
      )}
      <output>{what}</output>
      <div aria-hidden="true" aria-busy="true">
        <div className={styles["line"]} />
        <div className={styles["line"]} />
        <div className={styles["line"]} />
        <div className={styles["line"]} />
      </div>
    </div>
  );
}
