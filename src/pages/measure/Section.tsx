import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A section with nothing in it is not there. */
  readonly shown?: boolean;
}

/** A part of the page that can be found by its heading. */
export function Section({ title, children, shown = true }: SectionProps) {
  const id = useId();
  if (!shown) return null;

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
