import { TitleMark } from "#components/PageHeading.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { Capture } from "#pages/capture/Capture.tsx";
import { useAddress } from "#pages/useAddress.ts";
import {
  CONTROLS,
  NEWER,
  NO_WINDOW,
  placeText,
  SPEAKER,
  spokenSlide,
} from "#view-models/presentWords.ts";
import { useContext, useDeferredValue, useEffect, useState } from "react";
import styles from "./Audience.module.css";
import { Controls } from "./Controls.tsx";
import { MeetingDialogs, type OpenDialog } from "./MeetingDialogs.tsx";
import { SlideView } from "./SlideView.tsx";
import { useAwake } from "./useAwake.ts";
import { useCommands } from "./useCommands.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { useLetters } from "./useLetters.ts";
import type { ShownMeeting } from "./useMeeting.ts";
import { useMeetingPlace } from "./useMeetingPlace.ts";
import { useSpeakerWindow } from "./useSpeakerWindow.ts";
import { useSwipe } from "./useSwipe.ts";
import { useTheme } from "./useTheme.ts";

interface AudienceProps {
  /** By which the windows of the meeting know each other. */
  readonly name: string;
  readonly meeting: ShownMeeting;
}

/** The slides, for the room. */
export function Audience({ name, meeting }: AudienceProps) {
  const { deck, newer, renew } = meeting;
  const [search, change] = useAddress();
  const [open, setOpen] = useState<OpenDialog>(null);
  const [joins] = useState(() => search.get("slide") === null);
  const place = useMeetingPlace({ name, slides: deck.slides, joins });
  const awake = useAwake();
  const screen = useFullScreen();
  const theme = useTheme();
  const speaker = useSpeakerWindow(name);
  const mark = useContext(TitleMark);
  const letters = useLetters(search);
  const near = search.get("axis") === "near";
  const { index, go, set } = place;
  const slide = deck.slides[index];
  const heading = slide?.heading ?? "";

  useCommands(letters, {
    next: () => go(index + 1),
    previous: () => go(index - 1),
    first: () => go(0),
    last: () => go(deck.slides.length - 1),
    blank: () => set({ blank: !place.blank }),
    table: () => set({ table: !place.table }),
    axis: () => change({ axis: near ? "" : "near" }),
    "full-screen": screen.turn,
    slides: () => setOpen("slides"),
    help: () => setOpen("help"),
    speaker: speaker.open,
    dark: theme.turn,
    back: () => place.blank && set({ blank: false }),
  });
  const swipe = useSwipe({ onNext: () => go(index + 1), onPrevious: () => go(index - 1) });

  useEffect(() => {
    const name = heading === deck.title ? heading : `${heading} – ${deck.title}`;
    document.title = `${name}${mark}`;
  }, [heading, deck.title, mark]);

  // Its neighbours are drawn once a slide is on the screen, so that the next key finds them there.
  const settled = useDeferredValue(index);
  const drawn = new Set([index, settled, settled + 1, settled - 1]);

  return (
    <div className={styles["stage"]} data-mode="presenter" style={theme.style} {...swipe}>
      {/* Each slide explains its own acronyms. */}
      <div className={styles["slides"]} data-acronyms>
        {deck.slides.map((slide, at) =>
          drawn.has(at) ? (
            <SlideView
              key={slide.id}
              slide={slide}
              shown={at === index}
              table={at === index && place.table}
              near={near}
            />
          ) : null,
        )}
      </div>
      <output className={styles["spoken"]}>
        <VisuallyHidden>{spokenSlide(index, deck)}</VisuallyHidden>
      </output>
      <div className={styles["foot"]}>
        {deck.notices.map((notice) => (
          <strong key={notice}>{notice}</strong>
        ))}
        {newer && (
          <button type="button" className={styles["newer"]} onClick={renew}>
            {NEWER}
          </button>
        )}
        {speaker.blocked && (
          <p>
            {NO_WINDOW} <a href={speaker.href}>{SPEAKER.title}</a>
          </p>
        )}
        <div className={styles["turn"]}>
          <span className={styles["place"]}>{placeText(index, deck)}</span>
          <Controls
            isFirst={index === 0}
            isLast={index === deck.slides.length - 1}
            full={screen.can ? screen.full : null}
            onPrevious={() => go(index - 1)}
            onNext={() => go(index + 1)}
            onSlides={() => setOpen("slides")}
            onFull={screen.turn}
            onHelp={() => setOpen("help")}
          />
        </div>
        <span className={styles["capture"]}>
          <Capture
            figures={meeting.figures}
            measure={slide?.kind === "measure" ? slide.measureId : null}
            session={meeting.session?.date ?? null}
            place={slide?.id ?? ""}
          />
        </span>
      </div>
      {place.blank && (
        <button
          type="button"
          className={styles["blank"]}
          aria-label={CONTROLS.blank}
          onClick={() => set({ blank: false })}
        />
      )}
      <MeetingDialogs
        open={open}
        meeting={meeting}
        place={place}
        awake={awake}
        speaker={speaker}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
