import styles from "./Waiting.module.css";

interface WaitingProps {
  readonly what: string;
  /** What it keeps the room of: a part of a page, a page, or a long one. */
  readonly room?: "part" | "page" | "long";
}

/** Keeps the room of what is on its way, so that nothing jumps when it comes. */
export function Waiting({ what, room = "page" }: WaitingProps) {
  return (
    <div className={styles["waiting"]} data-room={room}>
      <output>{what}</output>
      <div aria-hidden="true">
        <div className={styles["line"]} />
        <div className={styles["line"]} />
        <div className={styles["line"]} />
        <div className={styles["line"]} />
      </div>
    </div>
  );
}
