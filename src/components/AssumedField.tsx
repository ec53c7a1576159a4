import type { Assumption } from "#view-models/models.ts";
import { useId } from "react";
import styles from "./AssumedField.module.css";

interface AssumedFieldProps {
  readonly assumption: Assumption;
  readonly onAssume: (changes: Readonly<Record<string, string>>) => void;
}

/** A number to change: it counts when it is left, or with Enter, and only where it can be read. */
export function AssumedField({
  assumption: { name, label, value, min, max, unit },
  onAssume,
}: AssumedFieldProps) {
  const id = useId();
  const now = value === null ? "" : String(Number(value.toFixed(2)));

  return (
    <p className={styles["assumed"]}>
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          key={now}
          type="number"
          inputMode="decimal"
          defaultValue={now}
          min={min}
          max={max}
          step="any"
          onBlur={(event) => {
            const { validity, value: typed } = event.target;
            if (validity.valid && typed !== now) onAssume({ [name]: typed });
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
        {unit}
      </span>
    </p>
  );
}
