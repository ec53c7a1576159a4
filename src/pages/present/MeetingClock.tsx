import { configQuery } from "#api/config.ts";
import { QuietButton } from "#components/Button.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { Deck } from "#view-models/deckModels.ts";
import {
  clockText,
  elapsedText,
  minutesInAll,
  SPEAKER,
  USUAL_MINUTES,
} from "#view-models/presentWords.ts";
import { useQuery } from "@tanstack/react-query";
import styles from "./Speaker.module.css";
import type { Standing } from "./useMeetingPlace.ts";
import { useNow } from "./useNow.ts";

/** In minutes. */
const LONGEST_ITEM = 240;

interface MeetingClockProps {
  readonly deck: Deck;
  readonly place: Standing;
}

/** The time of day, and how much of the planned time has gone, for this item and for the session. */
export function MeetingClock({ deck, place }: MeetingClockProps) {
  const now = useNow();
  const { data: settings } = useQuery(configQuery);
  const { since, started } = place;
  const usual = settings?.session.minutesPerItem ?? USUAL_MINUTES;
  const each = place.minutesPerItem ?? usual;
  const planned = minutesInAll(deck, each);
  const late = started !== null && now - started > planned * 60_000;

  return (
    <div className={styles["clock"]}>
      <p className={styles["time"]}>
        <VisuallyHidden>{SPEAKER.time}</VisuallyHidden> <time>{clockText(now)}</time>
      </p>
      <dl>
        <div>
          <dt>{SPEAKER.item}</dt>
          <dd>{elapsedText(now - since, each)}</dd>
        </div>
        <div data-late={late}>
          <dt>{SPEAKER.session}</dt>
          <dd>{started === null ? SPEAKER.notStarted : elapsedText(now - started, planned)}</dd>
        </div>
      </dl>
      <QuietButton onClick={() => place.set({ started: Date.now() })}>
        {started === null ? SPEAKER.start : SPEAKER.startAgain}
      </QuietButton>
      <label>
        {SPEAKER.planned}
        <input
          key={usual}
          type="number"
          min={1}
          max={LONGEST_ITEM}
          defaultValue={each}
          onChange={({ target: { valueAsNumber: minutes } }) => {
            if (minutes >= 1 && minutes <= LONGEST_ITEM) place.plan(Math.round(minutes));
          }}
        />
      </label>
    </div>
  );
}
