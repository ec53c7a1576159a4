import { TREND_KEY } from "#view-models/trendKey.ts";
import type { Trend } from "#view-models/models.ts";
import {
  type EndLabel,
  endLabels,
  labelsHeight,
  type Letter,
  type PlacedLabel,
  placedLabels,
} from "./endLabels.ts";
import { across, type Frame, heightAt, valueTick } from "./frame.ts";
import { cutToFit, textWidth } from "./lettering.ts";
import { spread } from "./spread.ts";
import { type StripMark, stripMarks } from "./strip.ts";
import { periodTicks, valueTicks } from "./ticks.ts";
import { type GapRun, gapRuns, lastFigure, type TrendRow, trendRows } from "./trendRows.ts";

/** The room that a drawing has, and how high its letters are, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** A text in its place, its middle at `x`. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A chart that is read from the back of a room: few things, large letters, none over another. */
export interface SlideFrame extends Frame {
  readonly letter: Letter;
  readonly rows: readonly TrendRow[];
  /** What stands above the plot: its unit, and that the closer axis is not from zero. */
  readonly unit: string;
  /** The names beside the ends of lines. A comparator without room for its name is not drawn. */
  readonly names: readonly PlacedLabel[];
  readonly comparators: ReadonlySet<number>;
  /** Promises and breaks above the plot; what happened has no room for its words, and no mark. */
  readonly marks: readonly StripMark[];
  readonly strip: readonly PlacedText[];
  /** Why there is no figure: all of them, or none where they have no room beside each other. */
  readonly reasons: readonly PlacedText[];
}

/** All in letters: a name's column, the line to it, and the room above and below the plot. */
const NAME_LETTERS = 10.5;
const LEADER_LETTERS = 0.9;
/** Of a narrow drawing the names take no more than this part, or the second where a comparator has no room else. */
const NAME_PARTS = [0.3, 0.4] as const;
/** Narrower than this, as on a telephone, lines are named in the key alone. */
const NARROWEST_WITH_NAMES = 24;
const UNIT_LINES = 1.8;
const AXIS_LINES = 1.6;
const VALUE_TICKS = 5;
/** Half the name of the last period. */
const RIGHT_EDGE = 2.4;

/**
 * What lies where in a drawing of this size.
 *
 * @param near the closer axis in place of the one from zero
 */
export function slideFrame(
  trend: Trend,
  { width, height, letters }: Room,
  near = false,
): SlideFrame {
  const letter = { size: letters, line: letters * 1.15, gap: letters * 0.25 };
  const rows = trendRows(trend);
  const marks = stripMarks({ annotations: [], commitments: trend.commitments }, rows);
  const domain = near ? trend.axis.near : trend.axis.zero;
  const values = valueTicks(domain, VALUE_TICKS);
  const left = Math.max(...values.map((value) => textWidth(valueTick(value), letters))) + letters;
  const labelled = width >= letters * NARROWEST_WITH_NAMES;
  const top = letters * (UNIT_LINES + (marks.length === 0 ? 0 : 1.2));
  const bottom = letters * AXIS_LINES;
  const unit = cutToFit(
    near ? `${trend.unit}. ${trend.axis.statedNear}` : trend.unit,
    width,
    letters,
  );
  // Marks stand above the plot alone: names may rise beside them, and beside a unit that leaves room.
  const widestNames = columnOf(Math.max(...NAME_PARTS), width, letters) + letters * LEADER_LETTERS;
  const isBesideUnit = textWidth(unit, letters) <= width - widestNames;
  const highest = isBesideUnit ? 0 : letters * UNIT_LINES - letter.line;
  const room = height - bottom + letter.gap - highest;
  const { labels, names } = labelled ? inColumn(trend, rows, { width, room, letter }) : UNNAMED;
  const right = labelled ? names + letters * LEADER_LETTERS : letters * RIGHT_EDGE;
  const plot = Math.max(width - left - right, 1);
  const widest = Math.max(0, ...rows.map(({ tick }) => textWidth(tick, letters)));
  const frame: Frame = {
    width,
    height,
    left,
    right,
    top,
    bottom,
    labelled,
    domain,
    values,
    periods: periodTicks(rows.length, Math.floor(plot / (widest + letters)), lastFigure(rows)),
    count: rows.length,
  };

  return {
    ...frame,
    letter,
    rows,
    unit,
    marks,
    names: placedLabels(
      labels,
      (value) => heightAt(value, frame),
      {
        top: highest,
        // The name of the last period stands below, and reaches under them.
        bottom: height - bottom + letter.gap,
        width: names,
      },
      letter,
    ),
    comparators: new Set(
      trend.comparators.flatMap(({ name }, index) =>
        labels.some(({ kind, text }) => kind === "comparator" && text === name) ? [index] : [],
      ),
    ),
    strip: besideEachOther(
      marks.map(({ text, position }) => ({ text, at: across(position, frame) })),
      frame,
      { letters, y: top - letters * 0.5 },
    ),
    reasons: besideEachOther(
      gapRuns(rows).map((run) => ({ text: run.reason, at: middleOf(run, frame) })),
      frame,
      { letters, y: top + letters },
    ),
  };
}

/** The middle of a run of gaps, across. */
export function middleOf({ from, to }: GapRun, frame: Frame): number {
  return across((from + to) / 2, frame);
}

interface Space {
  readonly width: number;
  readonly room: number;
  readonly letter: Letter;
}

interface NameColumn {
  readonly labels: readonly EndLabel[];
  /** How wide it is, in pixels. */
  readonly names: number;
}

const UNNAMED: NameColumn = { labels: [], names: 0 };

/** How wide the names may be that take a part of the drawing, in pixels. */
function columnOf(part: number, width: number, letters: number): number {
  return Math.min(letters * NAME_LETTERS, width * part);
}

/** The narrowest column in which most names have room. */
function inColumn(
  trend: Trend,
  rows: readonly TrendRow[],
  { width, room, letter }: Space,
): NameColumn {
  const columns = NAME_PARTS.map((part) => {
    const names = columnOf(part, width, letter.size);
    return { names, labels: fitting(trend, rows, { width: names, room, letter }) };
  });
  const most = Math.max(...columns.map(({ labels }) => labels.length));
  return columns.find(({ labels }) => labels.length === most) ?? UNNAMED;
}

/** As many names as the height has room for: comparators go first, the last of them before the others. */
function fitting(
  trend: Trend,
  rows: readonly TrendRow[],
  { width, room, letter }: Space,
): readonly EndLabel[] {
  const named = (shown: number) =>
    endLabels(trend, rows, (comparator) => comparator < shown).map((label) =>
      label.kind === "mean" ? Object.assign({}, label, { text: TREND_KEY.range }) : label,
    );
  for (let shown = trend.comparators.length; shown > 0; shown--) {
    const labels = named(shown);
    if (labelsHeight(labels, width, letter) <= room) return labels;
  }
  return named(0);
}

/** Texts in one line, none over another; none at all where they have no room there. */
function besideEachOther(
  texts: readonly { readonly text: string; readonly at: number }[],
  { width, left, right }: Frame,
  { letters, y }: { readonly letters: number; readonly y: number },
): readonly PlacedText[] {
  const sized = texts.map(({ text, at }) => ({
    at,
    size: textWidth(text, letters) + letters * 0.4,
  }));
  const needed = sized.reduce((sum, { size }) => sum + size, 0);
  if (needed > width - left - right) return [];
  const places = spread(sized, left, width - right);
  return texts.map(({ text }, index) => ({ text, x: places[index] ?? 0, y }));
}
