import type { BandPicture, SpreadPictureModel } from "#view-models/spreadModels.ts";
import { type EndLabel, labelsHeight } from "./endLabels.ts";
import { LEADER, LETTERS, NAME_WIDTH, rightEdge, valueTick } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { periodTicks, valueTicks } from "./ticks.ts";

/** The room of a band over time, in pixels, and what is named along its sides. */
export interface BandFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the plot ends, and where the bars below it do; the same where there are none. */
  readonly foot: number;
  readonly barFoot: number;
  /** Whether lines are named beside their ends, or in the key alone. */
  readonly labelled: boolean;
  readonly values: readonly number[];
  readonly periods: readonly number[];
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly bar: (count: number) => number;
}

const PLOT_HEIGHT = 280;
const TOP = 16;
const AXIS_HEIGHT = 30;
/** The bars below: the room above them for their name, and their height. */
const BAR_NAME = 40;
const BAR_HEIGHT = 64;
const NARROWEST_WITH_LABELS = 640;
const VALUE_TICKS = 6;
const TICK_GAP = 20;

/** The lines by their names, each at its last value that is known. */
export function bandLabels({ lines }: BandPicture): readonly EndLabel[] {
  return lines.flatMap(({ kind, name, values }) => {
    const position = values.findLastIndex((value) => value !== null);
    const value = values[position] ?? null;
    return value === null ? [] : [{ kind: LABEL_KINDS[kind], text: name, position, value }];
  });
}

const LABEL_KINDS = {
  own: "series",
  middle: "mean",
  region: "comparator",
  england: "comparator",
  limit: "target",
} as const;

export function bandFrame(
  { points, axis: [low, high] }: BandPicture,
  over: SpreadPictureModel["over"],
  labels: readonly EndLabel[],
  width: number,
): BandFrame {
  const values = valueTicks([low, high], VALUE_TICKS);
  const named = [...values, over?.most ?? 0].map(valueTick);
  const left = Math.max(...named.map((text) => textWidth(text, LETTERS))) + 12;
  const labelled = width >= NARROWEST_WITH_LABELS;
  const widest = Math.max(0, ...points.map(({ tick }) => textWidth(tick, LETTERS)));
  const right = width - (labelled ? LEADER + NAME_WIDTH + 6 : rightEdge(widest));
  const plot = Math.max(right - left, 1);
  const foot = TOP + Math.max(PLOT_HEIGHT, labelled ? labelsHeight(labels, NAME_WIDTH) : 0);
  const barFoot = over === null ? foot : foot + BAR_NAME + BAR_HEIGHT;

  return {
    width,
    height: barFoot + AXIS_HEIGHT,
    left,
    right,
    top: TOP,
    foot,
    barFoot,
    labelled,
    values,
    periods: periodTicks(points.length, Math.floor(plot / (widest + TICK_GAP))),
    x: (place) => left + ((place + 0.5) / Math.max(points.length, 1)) * plot,
    y: (value) => foot - ((value - low) / Math.max(high - low, Number.EPSILON)) * (foot - TOP),
    bar: (count) => barFoot - (count / Math.max(over?.most ?? 1, 1)) * BAR_HEIGHT,
  };
}
