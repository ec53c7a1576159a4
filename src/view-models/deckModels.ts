import type { Day } from "#contract/period.ts";
import type { Figure, MeasurePageModel, QuestionCard, Table, Tag, Trend } from "./models.ts";

/** What a session shows on its screen, one idea a slide, and what whoever leads it reads beside it. */

interface Named {
  /** By which its address knows it: `slide=caseload-average`. */
  readonly id: string;
  /** In the list of slides. */
  readonly name: string;
  readonly heading: string;
  /** What the acronyms on it stand for, each in a sentence. */
  readonly short: readonly string[];
}

export interface TitleSlide extends Named {
  readonly kind: "title";
  readonly organisation: string;
  /** The day of the session; `null` where there is none. */
  readonly when: string | null;
  /** What is on the agenda and how the figures are to be taken, each a sentence. */
  readonly lines: readonly string[];
}

/** Something promised or agreed: what, by whom, and what is known of it. */
export interface PromiseRow {
  readonly text: string;
  readonly who: string;
  readonly tag: Tag;
  readonly evidence: string | null;
}

export interface PromisesSlide extends Named {
  readonly kind: "promised" | "agreed";
  /** Whether an item of the agenda begins with it. */
  readonly item: boolean;
  readonly rows: readonly PromiseRow[];
  /** What is said where there are no rows. */
  readonly nothing: string | null;
}

export interface MeasureSlide extends Named {
  readonly kind: "measure";
  readonly measureId: string;
  readonly figure: Figure;
  readonly status: Tag;
  /** `Target: 17 or lower`, below a figure that says its unit; `null`: the status says that there is none. */
  readonly target: string | null;
  /** `1.4 above`; `null` where the target is met. */
  readonly far: string | null;
  /** What is missing or provisional at the end of the series. */
  readonly note: string | null;
  readonly question: string | null;
  readonly trend: Trend;
  /** The latest period first, and no more columns than a room can take in. */
  readonly table: Table;
  readonly notes: SpeakerNotes;
}

/** An item of the agenda that is about no measure, or about one that is not there. */
export interface ItemSlide extends Named {
  readonly kind: "item";
  /** Why its measure is not there, or that nothing was prepared. */
  readonly line: string | null;
  /** What was promised, agreed or asked before that hangs on it. */
  readonly rows: readonly PromiseRow[];
  /** What to ask, and whom. */
  readonly questions: readonly string[];
}

export interface EndSlide extends Named {
  readonly kind: "end";
  readonly lines: readonly string[];
  /** The day of the session, whose page has the record and its minutes; `null`: there is no session. */
  readonly session: Day | null;
}

export type Slide = TitleSlide | PromisesSlide | MeasureSlide | ItemSlide | EndSlide;

/** What only whoever leads the session sees of a measure. */
export interface SpeakerNotes {
  readonly reading: readonly string[];
  readonly questions: readonly QuestionCard[];
  /** What was asked before, and answered. */
  readonly challenge: MeasurePageModel["challenge"];
  readonly promises: readonly PromiseRow[];
  /** What officers wrote last; `null` where they wrote nothing. */
  readonly commentary: MeasurePageModel["commentary"][number] | null;
  /** What is owed or was given for a slip. */
  readonly explanation: MeasurePageModel["explanation"];
}

/** A whole session in order. */
export interface Deck {
  readonly title: string;
  /** What stands on every slide in a word or two: made up, members only, as it was. */
  readonly notices: readonly string[];
  readonly slides: readonly Slide[];
}
