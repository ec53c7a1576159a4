import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import type { Deck, MeasureSlide, Slide } from "./deckModels.ts";
import { dayName } from "./words/periods.ts";
import { clause, counted } from "./words/text.ts";

/** What the screen of a meeting says beside its slides. */

export const PRESENT_KEYS: readonly { readonly keys: string; readonly text: string }[] = [
  { keys: "Right or down arrow, Page Down, Space", text: "The next slide." },
  { keys: "Left or up arrow, Page Up", text: "The slide before." },
  { keys: "Home, End", text: "The first and the last slide." },
  { keys: "G", text: "All slides, to go to one." },
  { keys: "B or full stop", text: "Makes the screen blank, and shows the slide again." },
  { keys: "T", text: "The figures as a table in place of the chart, and back." },
  { keys: "Z", text: "A closer scale for the charts, which they state, and back to zero." },
  { keys: "N", text: "Writes down a question, an answer, a promise or an action." },
  { keys: "S", text: "Opens the speaker’s window, for a second screen." },
  { keys: "F", text: "Full screen, and back." },
  { keys: "D", text: "Dark or light." },
  { keys: "Escape", text: "Closes what is open, and shows a blank screen again." },
  { keys: "?", text: "This help." },
];

/** What the controls of the slides do, and what is opened over them. */
export const CONTROLS = {
  previous: "Previous slide",
  next: "Next slide",
  slides: "All slides",
  full: "Full screen",
  leaveFull: "Leave full screen",
  help: "Keys and more",
  letters: "Single letters and signs work as keys",
  close: "Close",
  blank: "The screen is blank. Show the slide again.",
} as const;

/** What becomes of the screen while it shows slides. */
export const AWAKE: Readonly<Record<"held" | "let-go" | "not-had", string>> = {
  held: "The screen is kept awake.",
  "let-go":
    "The screen is not kept awake at the moment. It will be again once this window is in front.",
  "not-had":
    "This browser cannot keep the screen awake: set the device so that it does not go to sleep.",
};

/** Whether other windows of the meeting are reached. */
export const TOGETHER: Readonly<Record<"together" | "alone" | "cannot", string>> = {
  together: "In step with the other window.",
  alone: "No other window of this session is open.",
  cannot: "This browser cannot keep two windows in step: turn the slides in each.",
};

/** What the speaker's window says. */
export const SPEAKER = {
  title: "Speaker’s window",
  blank: "The screen is blank.",
  now: "On the screen",
  next: "Next",
  previous: "Previous",
  /** What is added to a short name for who hears it alone. */
  slide: "slide",
  makeBlank: "Blank screen",
  table: "Table",
  ofTable: "in place of the chart on the screen",
  keys: "Keys",
  ofKeys: "and more",
  last: "This is the last slide.",
  time: "The time is",
  item: "This item",
  session: "The session",
  notStarted: "Not started",
  start: "Start the clock",
  startAgain: "Start again",
  planned: "Minutes an item",
  reading: "How it stands",
  mine: "My questions",
  asked: "Asked today",
  questions: "Questions, with their evidence",
  goodAnswer: "A good answer has:",
  challenge: "Asked before, and the answers",
  noAnswer: "No answer recorded.",
  promises: "Promised",
  commentary: "What officers wrote last",
} as const;

/** What is said while a session is on its way, and what it is called until then. */
export const MEETING_WAITS = {
  page: "Session",
  what: "Fetching all that the session needs…",
} as const;

/** The figures of a meeting stay as they are until somebody asks for the new ones. */
export const NEWER = "New figures have come: show them";

export const NO_WINDOW =
  "The browser did not open the speaker’s window. Allow windows for this page, or follow the link.";

/** `3 of 12`. */
export function placeText(index: number, { slides }: Deck): string {
  return `${index + 1} of ${slides.length}`;
}

/** What is read out when a slide comes. */
export function spokenSlide(index: number, deck: Deck): string {
  const slide = deck.slides[index];
  return slide === undefined ? "" : `Slide ${placeText(index, deck)}: ${slide.heading}`;
}

const MINUTE = 60_000;

/** The target of a measure, and how far it is from it: `Target: 17 or lower (1.4 above).` */
export function targetAndFar({ target, far }: Pick<MeasureSlide, "target" | "far">): string {
  if (target === null) return "";
  return far === null ? `${target}.` : `${target} (${far}).`;
}

/** `12 minutes of 90`; less than a minute is none. */
export function elapsedText(elapsed: number, planned: number): string {
  return `${Math.max(0, Math.floor(elapsed / MINUTE)).toLocaleString("en-GB")} of ${counted(planned, "minute")}`;
}

/** Where nobody has said how many minutes an item is given. */
export const USUAL_MINUTES = 10;

/** Minutes for the whole session, where each item of its agenda has so many. */
export function minutesInAll({ slides }: Deck, each: number): number {
  return Math.max(1, slides.filter(isItem).length) * each;
}

/** Where slides lead when they are over, and how they are left before that. */
export const ONWARD = { record: "The record and the minutes", leave: "Leave the slides" } as const;

/** Whether a slide is an item of the agenda. */
function isItem(slide: Slide): boolean {
  if (slide.kind === "promised" || slide.kind === "agreed") return slide.item;
  return slide.kind === "measure" || slide.kind === "item";
}

/** The time of day: `14:05`. */
export function clockText(now: number): string {
  return new Date(now).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** Leads from the address of a session that is not on record. */
export const USUAL_SLIDES = "The slides of the next session, or the last";

/** That no session is on record for the day of an address, what to do, and those that are, the latest first. */
export function noSession(
  day: string,
  sessions: readonly Session[],
): {
  readonly title: string;
  readonly text: string;
  readonly sessions: readonly { readonly date: Day; readonly text: string }[];
} {
  const when = /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayName(day) : `“${day}”`;
  return {
    title: `There is no session on ${when}`,
    text:
      sessions.length === 0
        ? "No session is on record here. Slides without one show the questions that the figures ask."
        : "One that was made on another device is there once its record is opened here. These are on record:",
    sessions: sessions.toReversed().map(({ date, title }) => ({
      date,
      text: `${clause(title)}, ${dayName(date)}`,
    })),
  };
}
