import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface DisclosureProps {
  readonly summary: string;
  /** More of what, for who hears the summary alone; left out where it says so itself. */
  readonly of?: string;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** More for who wants it: the browser's own, so that it is found by search and printed open. */
export function Disclosure({ summary, of, children, open = false }: DisclosureProps) {
  return (
    <details open={open}>
      <summary>
        {summary}
        {of !== undefined && <VisuallyHidden>: {of}</VisuallyHidden>}
      </summary>
      <div className={styles["content"]}>{children}</div>
    </details>
  );
}
