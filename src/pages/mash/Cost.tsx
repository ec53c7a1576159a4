import type { Assumption, FrontDoorCostModel } from "#view-models/frontDoorModels.ts";
import { useId } from "react";
import styles from "./MashView.module.css";

interface CostProps {
  readonly cost: FrontDoorCostModel;
  readonly onAssume: (changes: Readonly<Record<string, string>>) => void;
}

/** What no further action costs in work: what is assumed beside the sum, and the sum beside the answer. */
export function Cost({ cost, onAssume }: CostProps) {
  const { lines, arithmetic, assumptions, caution, choices } = cost;

  return (
    <section aria-labelledby="cost">
      <h2 id="cost">What no further action costs</h2>
      <p className={styles["caution"]}>{caution}</p>
      <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
        {choices.length > 0 && (
          <label>
            Checks of
            <select
              value={choices.find(({ chosen }) => chosen)?.value ?? ""}
              onChange={(event) => onAssume({ of: event.target.value, aim: "" })}
            >
              {choices.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        )}
        {assumptions.map((assumption) => (
          <Assumed key={assumption.name} assumption={assumption} onAssume={onAssume} />
        ))}
      </form>
      <div aria-live="polite">
        {lines.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {arithmetic.length > 0 && (
        <>
          <h3>The sum</h3>
          <ul className={styles["arithmetic"]}>
            {arithmetic.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface AssumedProps {
  readonly assumption: Assumption;
  readonly onAssume: CostProps["onAssume"];
}

/** A number to change: it counts when it is left, or with Enter, and only where it can be read. */
function Assumed({ assumption: { name, label, value, min, max, unit }, onAssume }: AssumedProps) {
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
        />{" "}
        {unit}
      </span>
    </p>
  );
}
