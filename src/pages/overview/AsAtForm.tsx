import { QuietButton } from "#components/Button.tsx";
import { ControlBar } from "#components/ControlBar.tsx";
import { useSettled } from "#components/useSettled.ts";
import { OVERVIEW } from "#view-models/overviewWords.ts";

interface AsAtFormProps {
  /** The month as at the end of which figures are read, `2018-10`; empty for now. */
  readonly month: string;
  readonly latest: string;
  readonly onMonth: (month: string) => void;
}

/** Takes the page back to what was known in an earlier month. */
export function AsAtForm({ month, latest, onMonth }: AsAtFormProps) {
  // A browser takes as long to make a field of months as a third of all rows: not before those are seen.
  const type = useSettled(false) ? "month" : "text";
  return (
    <ControlBar label={OVERVIEW.lookBack}>
      <label>
        {OVERVIEW.month}
        <input
          // Chromium never shows a field whose kind is changed before its part of the page is laid out: it is another one.
          key={type}
          type={type}
          value={month}
          max={latest}
          placeholder="2018-10"
          pattern="\d{4}-\d{2}"
          onChange={(event) => onMonth(event.target.value)}
        />
      </label>
      {month !== "" && <QuietButton onClick={() => onMonth("")}>{OVERVIEW.now}</QuietButton>}
    </ControlBar>
  );
}
