import type { FrontDoorPage } from "#view-models/frontDoorModels.ts";
import { ControlBar } from "#components/ControlBar.tsx";
import { FRONT_DOOR } from "#view-models/frontDoorHeadings.ts";

interface PeriodFormProps {
  readonly periods: FrontDoorPage["periods"];
  readonly onPeriod: (period: string) => void;
}

/** Which period is shown. It acts at once. */
export function PeriodForm({ periods, onPeriod }: PeriodFormProps) {
  return (
    <ControlBar label={FRONT_DOOR.period}>
      <label>
        {FRONT_DOOR.period}
        <select
          value={periods.find(({ chosen }) => chosen)?.value ?? ""}
          onChange={(event) => onPeriod(event.target.value)}
        >
          {periods.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </ControlBar>
  );
}
