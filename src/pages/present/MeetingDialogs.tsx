import { letterKeys } from "#components/letterKeys.ts";
import { useAddress } from "#pages/useAddress.ts";
import { PresentHelp } from "./PresentHelp.tsx";
import { SlideGrid } from "./SlideGrid.tsx";
import type { Awake } from "./useAwake.ts";
import { useLetters } from "./useLetters.ts";
import type { ShownMeeting } from "./useMeeting.ts";
import type { Standing } from "./useMeetingPlace.ts";
import type { SpeakerWindow } from "./useSpeakerWindow.ts";

/** Which of the dialogs is open; `null`: none. */
export type OpenDialog = "slides" | "help" | null;

interface MeetingDialogsProps {
  readonly open: OpenDialog;
  readonly meeting: ShownMeeting;
  readonly place: Standing;
  readonly awake: Awake;
  readonly speaker: SpeakerWindow;
  readonly onClose: () => void;
}

/** What either window of a session opens over itself: all its slides, and the keys. */
export function MeetingDialogs({
  open,
  meeting: { deck, session },
  place,
  awake,
  speaker,
  onClose,
}: MeetingDialogsProps) {
  const [search, change] = useAddress();
  const letters = useLetters(search);
  switch (open) {
    case "slides":
      return <SlideGrid deck={deck} index={place.index} onGo={place.go} onClose={onClose} />;
    case "help":
      return (
        <PresentHelp
          others={place.others}
          awake={awake}
          letters={letters}
          onLetters={(on) => {
            letterKeys.set(on);
            change({ keys: on ? "" : "off" });
          }}
          speaker={speaker.path}
          onSpeaker={speaker.open}
          session={session?.date ?? null}
          onClose={onClose}
        />
      );
    case null:
      return null;
  }
}
