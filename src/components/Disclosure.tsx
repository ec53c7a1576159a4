import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** More for who wants it: the browser's own, so that it is found by search and printed open. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div className={styles["content"]}>{children}</div>
    </details>
  );
}
