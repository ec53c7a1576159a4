import {
  type CaptureModel,
  type Choice,
  type Draft,
  KINDS,
  monthChoices,
} from "#view-models/capture.ts";
import { BOUNDS, FIELDS, roleLabel } from "#view-models/captureWords.ts";
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
          label={FIELDS.question}
          value={draft.question}
          choices={model.questions}
          none={FIELDS.noQuestion}
          onChoose={(question) => onChange({ question })}
        />
      ) : (
        <Choose
          label={FIELDS.measure}
          value={draft.measure}
          choices={model.measures}
          onChoose={(measure) => onChange({ measure })}
        />
      )}
      {kind === "commitment" && (
        <>
          <Choose
            label={FIELDS.bound}
            value={draft.bound}
            choices={BOUNDS}
            onChoose={(bound) => onChange({ bound: bound === "at-least" ? "at-least" : "at-most" })}
          />
          <label>
            {FIELDS.value}
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={draft.value}
              onChange={(event) => onChange({ value: event.target.value })}
            />
          </label>
          <Choose
            label={FIELDS.month}
            value={draft.month}
            choices={monthChoices(model, draft)}
            onChoose={(month) => onChange({ month })}
          />
        </>
      )}
      <label>
        {roleLabel(by)}
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
          {FIELDS.due}
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
