import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  /** Its place in the address: `#questions`. */
  readonly place?: string;
  readonly children: ReactNode;
  /** A section with nothing in it is not there. */
  readonly shown?: boolean;
}

/** A part of the page that can be found by its heading. */
export function Section({ title, place, children, shown = true }: SectionProps) {
  const id = useId();
  if (!shown) return null;

  return (
    <section id={place} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
