import type { ReactNode } from "react";
import styles from "./ControlBar.module.css";

interface ControlBarProps {
  readonly label: string;
  /** Labels with their fields, and buttons. */
  readonly children: ReactNode;
}

/** A form that acts at once: there is nothing to send. */
export function ControlBar({ label, children }: ControlBarProps) {
  return (
    <form className={styles["bar"]} aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
