import { SHEETS } from "#view-models/packPage.ts";
import styles from "./Ruled.module.css";

/** Lines to write on, as many as the sheet has room for, and three at least. */
export function Ruled() {
  return (
    <div className={styles["ruled"]}>
      <h3>{SHEETS.notes}</h3>
      <div className={styles["lines"]} />
    </div>
  );
}
