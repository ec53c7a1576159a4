import { ControlBar } from "#components/ControlBar.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import type { SincePageModel } from "#view-models/planModels.ts";
import styles from "./SinceView.module.css";

interface DaysFormProps {
  readonly since: SincePageModel;
  /** The last day that there is to choose. */
  readonly latest: string;
  readonly onDays: (changes: Readonly<Record<string, string>>) => void;
}

const ENDS = [
  ["from", "From"],
  ["to", "To"],
] as const;

/** Which two days are compared: sessions, or any day. */
export function DaysForm({ since, latest, onDays }: DaysFormProps) {
  return (
    <ControlBar label="The two days">
      {ENDS.map(([end, name]) => (
        <label key={end}>
          {name}
          <select
            value={since[end] ?? ""}
            onChange={(event) => onDays({ [end]: event.target.value })}
          >
            {since[end] === null && <option value="">Choose a day</option>}
            {since.days.map(({ day, text }) => (
              <option key={day} value={day}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className={styles["other"]}>
        <Disclosure summary="Any other day" open={since.from === null}>
          <div className={styles["dates"]}>
            {ENDS.map(([end, name]) => (
              <label key={end}>
                {name} any day
                <input
                  type="date"
                  value={since[end] ?? ""}
                  max={latest}
                  onChange={(event) => onDays({ [end]: event.target.value })}
                />
              </label>
            ))}
          </div>
        </Disclosure>
      </div>
    </ControlBar>
  );
}
