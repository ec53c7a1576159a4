import { ControlBar } from "#components/ControlBar.tsx";
import { Disclosure } from "#components/Disclosure.tsx";
import type { SincePageModel } from "#view-models/planModels.ts";
import { SINCE_DAYS } from "#view-models/sinceWords.ts";
import styles from "./SinceView.module.css";

interface DaysFormProps {
  readonly since: SincePageModel;
  /** The last day that there is to choose. */
  readonly latest: string;
  readonly onDays: (changes: Readonly<Record<string, string>>) => void;
}

/** Which two days are compared: sessions, or any day. */
export function DaysForm({ since, latest, onDays }: DaysFormProps) {
  return (
    <ControlBar label={SINCE_DAYS.title}>
      {SINCE_DAYS.ends.map(({ end, name }) => (
        <label key={end}>
          {name}
          <select
            value={since[end] ?? ""}
            onChange={(event) => onDays({ [end]: event.target.value })}
          >
            {since[end] === null && <option value="">{SINCE_DAYS.choose}</option>}
            {since.days.map(({ day, text }) => (
              <option key={day} value={day}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className={styles["other"]}>
        <Disclosure summary={SINCE_DAYS.other} open={since.from === null}>
          <div className={styles["dates"]}>
            {SINCE_DAYS.ends.map(({ end, any }) => (
              <label key={end}>
                {any}
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
