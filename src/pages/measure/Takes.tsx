import type { WhatItWouldTakeModel } from "#view-models/models.ts";
import { useId } from "react";
import { Section } from "./Section.tsx";
import styles from "./Takes.module.css";

interface TakesProps {
  readonly takes: WhatItWouldTakeModel;
  readonly onAssume: (changes: Readonly<Record<string, string>>) => void;
}

/** What would bring a ratio to its aim, with the sum, and the assumptions that a reader may change. */
export function Takes({ takes, onAssume }: TakesProps) {
  const id = useId();

  return (
    <Section title={takes.title}>
      <div aria-live="polite">
        {takes.lines.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {takes.arithmetic.length > 0 && (
        <>
          <h3>The sum</h3>
          <ul className={styles["arithmetic"]}>
            {takes.arithmetic.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {takes.assumptions.length > 0 && (
        <form className={styles["assumptions"]} onSubmit={(event) => event.preventDefault()}>
          {takes.assumptions.map(({ name, label, value, min, max, unit }) => (
            <p key={name}>
              <label htmlFor={`${id}-${name}`}>{label}</label>
              <input
                id={`${id}-${name}`}
                type="number"
                inputMode="decimal"
                key={value}
                defaultValue={Number(value.toFixed(2))}
                min={min}
                max={max}
                step="any"
                onBlur={(event) => {
                  const { validity, value: typed } = event.target;
                  if (validity.valid && Number(typed) !== Number(value.toFixed(2)))
                    onAssume({ [name]: typed });
                }}
                onKeyDown={(event) => {
                  if (event.key === "Enter") event.currentTarget.blur();
                }}
              />
              <span>{unit}</span>
            </p>
          ))}
        </form>
      )}
      <p className={styles["caution"]}>{takes.caution}</p>
    </Section>
  );
}
