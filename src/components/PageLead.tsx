import type { ReactNode } from "react";
import { PageHeading } from "./PageHeading.tsx";
import styles from "./PageLead.module.css";

interface PageLeadProps {
  readonly title: string;
  readonly organisation: string;
  /** What the page says, in a sentence or two; empty: it goes without. */
  readonly summary: string;
  /** What belongs to it: facts, links, buttons. */
  readonly children?: ReactNode;
}

/** How a page begins, whatever it says first. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <div className={styles["lead"]}>{children}</div>;
}

/** How a page begins: its heading, and what it says in short. */
export function PageLead({ title, organisation, summary, children }: PageLeadProps) {
  return (
    <Lead>
      <PageHeading name={`${title} – ${organisation}`}>{title}</PageHeading>
      {summary !== "" && <p className={styles["summary"]}>{summary}</p>}
      {children}
    </Lead>
  );
}
