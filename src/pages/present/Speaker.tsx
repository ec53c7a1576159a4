import { myQuestions } from "#api/myQuestions.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { TitleMark } from "#components/PageHeading.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { Failures } from "#pages/Failures.tsx";
import { Capture } from "#pages/capture/Capture.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { CONTROLS, NEWER, SPEAKER, TOGETHER, placeText } from "#view-models/presentWords.ts";
import { capital } from "#view-models/words/text.ts";
import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import { MeetingClock } from "./MeetingClock.tsx";
import { MeetingDialogs, type OpenDialog } from "./MeetingDialogs.tsx";
import { SlideText } from "./SlideText.tsx";
import styles from "./Speaker.module.css";
import { SpeakerNotes } from "./SpeakerNotes.tsx";
import { useAwake } from "./useAwake.ts";
import { useLetters } from "./useLetters.ts";
import { useCommands } from "./useCommands.ts";
import type { ShownMeeting } from "./useMeeting.ts";
import { useMeetingPlace } from "./useMeetingPlace.ts";
import { useSpeakerWindow } from "./useSpeakerWindow.ts";

interface SpeakerProps {
  /** By which the windows of the meeting know each other. */
  readonly name: string;
  readonly meeting: ShownMeeting;
}

/** What whoever leads the session sees on a second screen: this slide and the next, what to ask, the time. */
export function Speaker({ name, meeting }: SpeakerProps) {
  const { deck, session, newer, renew, failures } = meeting;
  const [search] = useAddress();
  const [open, setOpen] = useState<OpenDialog>(null);
  const place = useMeetingPlace({ name, slides: deck.slides, joins: true });
  const { questions } = useSyncExternalStore(myQuestions.subscribe, myQuestions.list);
  const awake = useAwake();
  const own = useSpeakerWindow(name);
  const mark = useContext(TitleMark);
  const letters = useLetters(search);
  const { index, go, set } = place;
  const slide = deck.slides[index];
  const next = deck.slides[index + 1];

  useCommands(letters, {
    next: () => go(index + 1),
    previous: () => go(index - 1),
    first: () => go(0),
    last: () => go(deck.slides.length - 1),
    blank: () => set({ blank: !place.blank }),
    table: () => set({ table: !place.table }),
    slides: () => setOpen("slides"),
    help: () => setOpen("help"),
    back: () => place.blank && set({ blank: false }),
  });

  useEffect(() => {
    document.title = `${SPEAKER.title}: ${deck.title}${mark}`;
  }, [deck.title, mark]);

  if (slide === undefined) return null;
  return (
    <div className={styles["speaker"]}>
      <header className={styles["head"]}>
        <h1>
          {SPEAKER.title}: {deck.title}
        </h1>
        <p>
          {[...deck.notices, TOGETHER[place.others]].join(". ")}
          {place.blank && <strong> {SPEAKER.blank}</strong>}
        </p>
        {newer && <QuietButton onClick={renew}>{NEWER}</QuietButton>}
      </header>
      <MeetingClock deck={deck} place={place} />
      <div className={styles["turn"]}>
        <Button aria-disabled={index === 0} onClick={() => go(index - 1)}>
          {SPEAKER.previous} <VisuallyHidden>{SPEAKER.slide}</VisuallyHidden>
        </Button>
        <p>
          <VisuallyHidden>{capital(SPEAKER.slide)}</VisuallyHidden> {placeText(index, deck)}
        </p>
        <Button aria-disabled={next === undefined} onClick={() => go(index + 1)}>
          {SPEAKER.next} <VisuallyHidden>{SPEAKER.slide}</VisuallyHidden>
        </Button>
        <QuietButton onClick={() => setOpen("slides")}>{CONTROLS.slides}</QuietButton>
        <QuietButton aria-pressed={place.blank} onClick={() => set({ blank: !place.blank })}>
          {SPEAKER.makeBlank}
        </QuietButton>
        <QuietButton aria-pressed={place.table} onClick={() => set({ table: !place.table })}>
          {SPEAKER.table} <VisuallyHidden>{SPEAKER.ofTable}</VisuallyHidden>
        </QuietButton>
        <QuietButton onClick={() => setOpen("help")}>
          {SPEAKER.keys} <VisuallyHidden>{SPEAKER.ofKeys}</VisuallyHidden>
        </QuietButton>
        <Capture
          figures={meeting.figures}
          measure={slide.kind === "measure" ? slide.measureId : null}
          session={session?.date ?? null}
          place={slide.id}
        />
      </div>
      <Failures failures={failures} />
      <div className={styles["slides"]}>
        <section aria-labelledby="now" data-now>
          <h2 id="now">{SPEAKER.now}</h2>
          <SlideText slide={slide} />
        </section>
        <section aria-labelledby="next">
          <h2 id="next">{SPEAKER.next}</h2>
          {next === undefined ? <p>{SPEAKER.last}</p> : <SlideText slide={next} />}
        </section>
      </div>
      {slide.kind === "measure" && (
        <SpeakerNotes
          notes={slide.notes}
          mine={questions.filter(({ measure }) => measure === slide.measureId)}
          asked={(session?.questions ?? []).filter(({ measure }) => measure === slide.measureId)}
        />
      )}
      <MeetingDialogs
        open={open}
        meeting={meeting}
        place={place}
        awake={awake}
        speaker={own}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
