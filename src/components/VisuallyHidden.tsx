import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

/** Words for those who listen, where the eye has another sign. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles["hidden"]} data-unseen>
      {children}
    </span>
  );
}
