import {
  type CaptureModel,
  type Choice,
  type Draft,
  KINDS,
  monthChoices,
} from "#view-models/capture.ts";
import { useId } from "react";
import styles from "./Capture.module.css";

interface KindFieldsProps {
  readonly draft: Draft;
  readonly model: CaptureModel;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** What one kind needs beside its words. */
export function KindFields({ draft, model, onChange }: KindFieldsProps) {
  const id = useId();
  const { kind } = draft;
  const { by } = KINDS.find((one) => one.kind === kind) ?? KINDS[0];

  return (
    <div className={styles["fields"]}>
      {kind === "answer" ? (
        <Choose
          label="To the question"
          value={draft.question}
          choices={model.questions}
          none="There is no question to answer yet."
          onChoose={(question) => onChange({ question })}
        />
      ) : (
        <Choose
          label="About"
          value={draft.measure}
          choices={model.measures}
          onChoose={(measure) => onChange({ measure })}
        />
      )}
      {kind === "commitment" && (
        <>
          <Choose
            label="Promised"
            value={draft.bound}
            choices={BOUNDS}
            onChoose={(bound) => onChange({ bound: bound === "at-least" ? "at-least" : "at-most" })}
          />
          <label>
            Number
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={draft.value}
              onChange={(event) => onChange({ value: event.target.value })}
            />
          </label>
          <Choose
            label="By"
            value={draft.month}
            choices={monthChoices(model, draft)}
            onChoose={(month) => onChange({ month })}
          />
        </>
      )}
      <label>
        {by} (a role)
        <input
          type="text"
          list={id}
          autoComplete="off"
          value={draft.by}
          onChange={(event) => onChange({ by: event.target.value })}
        />
      </label>
      <datalist id={id}>
        {model.roles.map((role) => (
          <option key={role}>{role}</option>
        ))}
      </datalist>
      {kind === "action" && (
        <label>
          Due
          <input
            type="date"
            value={draft.due}
            onChange={(event) => onChange({ due: event.target.value })}
          />
        </label>
      )}
    </div>
  );
}

const BOUNDS: readonly Choice[] = [
  { value: "at-most", text: "at most" },
  { value: "at-least", text: "at least" },
];

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What stands there where there is nothing to choose. */
  readonly none?: string;
  readonly onChoose: (value: string) => void;
}

function Choose({ label, value, choices, none, onChoose }: ChooseProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.length === 0 && <option value="">{none}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
