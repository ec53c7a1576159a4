import styles from "./Waiting.module.css";

interface WaitingProps {
  readonly what: string;
  /** How many lines of text the wait takes the place of. */
  readonly lines?: number;
}

/** Keeps the room of what is on its way, so that nothing jumps when it comes. */
export function Waiting({ what, lines = 12 }: WaitingProps) {
  return (
    <div className={styles["waiting"]} style={{ minHeight: `${lines * 2}rem` }}>
      <output>{what}</output>
      <div aria-hidden="true">
        {["90%", "75%", "82%", "60%"].slice(0, lines).map((width) => (
          <div key={width} className={styles["line"]} style={{ width }} />
        ))}
      </div>
    </div>
  );
}
