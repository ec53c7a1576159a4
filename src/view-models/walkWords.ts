/** One place of a chart to which a reader can go. */
export interface Stop {
  /** All that is to be known of it, in a sentence or two. */
  readonly spoken: string;
  /** What heads its row in the table of the same chart. */
  readonly row: string;
}

/** What a walk through a chart is called by: its two buttons, and its keys. */
export interface WalkWords {
  readonly back: string;
  readonly on: string;
  /** What the buttons step to, for who hears them alone: `period`. */
  readonly step: string;
  readonly keys: string;
  /** What is said of the table, where there is one. */
  readonly table: string;
}

const END = "Escape ends the reading.";

/** From period to period. */
export const BY_PERIOD: WalkWords = {
  back: "Earlier",
  on: "Later",
  step: "period",
  keys: `The arrow keys, Home, End, Page Up and Page Down go from period to period, beginning at the latest. ${END}`,
  table: "T opens the table at the same period.",
};

/** From period to period, and from one chart of a set to the next. */
export const BY_CHART: WalkWords = {
  ...BY_PERIOD,
  keys: `The left and right arrow keys, Home, End, Page Up and Page Down go from period to period, beginning at the latest; the up and down arrow keys go to the same period of the other charts. ${END}`,
};

/** From council to council. */
export const BY_COUNCIL: WalkWords = fromOne("council", ", beginning at ours");

/** From one group of workers to the next, from top to bottom. */
export const BY_GROUP: WalkWords = fromOne("group");

/** From one number of a picture to the next. */
export const BY_PART: WalkWords = fromOne("number");

function fromOne(step: string, beginning = ""): WalkWords {
  return {
    back: "Previous",
    on: "Next",
    step,
    keys: `The arrow keys, Home, End, Page Up and Page Down go from ${step} to ${step}${beginning}. ${END}`,
    table: `T opens the table at the same ${step}.`,
  };
}

/** A trend as sound. */
export const HEARING = {
  hear: "Hear the trend",
  stop: "Stop the sound",
  meaning:
    "The higher the figure, the higher the tone. A click: part of a change that looks real. Silence: no figure. The low hum: the target.",
  failed: "This browser could not play the sound. The table has the same figures.",
} as const;
