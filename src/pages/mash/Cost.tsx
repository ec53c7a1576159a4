import { AssumedField } from "#components/AssumedField.tsx";
import { ControlBar } from "#components/ControlBar.tsx";
import type { FrontDoorCostModel } from "#view-models/frontDoorModels.ts";
import { COST } from "#view-models/frontDoorHeadings.ts";
import { SUM } from "#view-models/sumWords.ts";
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
      <h2 id="cost">{COST.title}</h2>
      <p className={styles["caution"]}>{caution}</p>
      <ControlBar label={SUM.assumed}>
        {choices.length > 0 && (
          <label>
            {COST.checks}
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
          <AssumedField key={assumption.name} assumption={assumption} onAssume={onAssume} />
        ))}
      </ControlBar>
      <div aria-live="polite">
        {lines.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {arithmetic.length > 0 && (
        <>
          <h3>{SUM.title}</h3>
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
