import { AssumedField } from "#components/AssumedField.tsx";
import { ControlBar } from "#components/ControlBar.tsx";
import type { WhatItWouldTakeModel } from "#view-models/models.ts";
import { SUM } from "#view-models/sumWords.ts";
import { Section } from "./Section.tsx";
import styles from "./Takes.module.css";

interface TakesProps {
  readonly takes: WhatItWouldTakeModel;
  readonly onAssume: (changes: Readonly<Record<string, string>>) => void;
}

/** What would bring a ratio to its aim, with the sum, and the assumptions that a reader may change. */
export function Takes({ takes, onAssume }: TakesProps) {
  return (
    <Section title={takes.title}>
      <div aria-live="polite">
        {takes.lines.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {takes.arithmetic.length > 0 && (
        <>
          <h3>{SUM.title}</h3>
          <ul className={styles["arithmetic"]}>
            {takes.arithmetic.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {takes.assumptions.length > 0 && (
        <ControlBar label={SUM.assumed}>
          {takes.assumptions.map((assumption) => (
            <AssumedField key={assumption.name} assumption={assumption} onAssume={onAssume} />
          ))}
        </ControlBar>
      )}
      <p className={styles["caution"]}>{takes.caution}</p>
    </Section>
  );
}
