import { FILTER } from "#view-models/filtered.ts";
import { QuietButton } from "./Button.tsx";
import { ControlBar } from "./ControlBar.tsx";
import styles from "./FilterBar.module.css";

/** One thing to filter by. `name` is its parameter of the address; empty where it is not asked for. */
export type FilterField =
  | {
      readonly kind: "words";
      readonly name: string;
      readonly label: string;
      readonly value: string;
    }
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly label: string;
      readonly value: string;
      /** What stands there while nothing is chosen. */
      readonly any: string;
      /** It puts no row away, and stays as it is when all are shown again. */
      readonly stays?: boolean;
      readonly choices: readonly { readonly value: string; readonly text: string }[];
    }
  | {
      readonly kind: "check";
      readonly name: string;
      readonly label: string;
      readonly checked: boolean;
    };

interface FilterBarProps {
  readonly fields: readonly FilterField[];
  /** Shows all again; `null` while all are shown. */
  readonly all: string | null;
  /** How many there are, said at once. */
  readonly result: string;
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}

/** Which rows are shown. It acts at once, and says how many there are. */
export function FilterBar({ fields, all, result, onFilter }: FilterBarProps) {
  return (
    <div>
      <ControlBar label={FILTER}>
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            onValue={(value) => onFilter({ [field.name]: value })}
          />
        ))}
        {all !== null && (
          <QuietButton
            onClick={() =>
              onFilter(
                Object.fromEntries(
                  fields.flatMap((field) =>
                    field.kind === "choice" && field.stays ? [] : [[field.name, ""]],
                  ),
                ),
              )
            }
          >
            {all}
          </QuietButton>
        )}
      </ControlBar>
      <output className={styles["result"]}>{result}</output>
    </div>
  );
}

interface FieldProps {
  readonly field: FilterField;
  readonly onValue: (value: string) => void;
}

function Field({ field, onValue }: FieldProps) {
  switch (field.kind) {
    case "words":
      return (
        <label>
          {field.label}
          <input
            type="search"
            autoComplete="off"
            value={field.value}
            onChange={(event) => onValue(event.target.value)}
          />
        </label>
      );
    case "choice":
      return (
        <label>
          {field.label}
          <select value={field.value} onChange={(event) => onValue(event.target.value)}>
            <option value="">{field.any}</option>
            {field.choices.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      );
    case "check":
      return (
        <label>
          <input
            type="checkbox"
            checked={field.checked}
            onChange={(event) => onValue(event.target.checked ? "1" : "")}
          />
          {field.label}
        </label>
      );
  }
}
