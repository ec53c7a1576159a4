import type { Trend } from "#view-models/models.ts";
import { shortNumeral } from "#view-models/words/numbers.ts";
import { type EndLabel, labelsHeight } from "./endLabels.ts";
import { textWidth } from "./lettering.ts";
import { lanes, STRIP, type StripMark } from "./strip.ts";
import { periodTicks, valueTicks } from "./ticks.ts";
import { lastFigure, type TrendRow } from "./trendRows.ts";

/** The room of a chart in pixels, and which values and periods are named along its sides. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From each side to the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether lines are named beside their ends, or in the key alone. */
  readonly labelled: boolean;
  readonly domain: readonly [number, number];
  readonly values: readonly number[];
  readonly periods: readonly number[];
  /** How many periods lie across the plot, those to come included. */
  readonly count: number;
}

/** What is written around the plot, for which there has to be room. */
export interface Lettering {
  readonly marks: readonly StripMark[];
  readonly labels: readonly EndLabel[];
}

export const LETTERS = 15;
/** From the plot's edge to a name beside it, and from the name to the chart's edge. */
export const LEADER = 16;
export const NAME_WIDTH = 162;
const PLOT_HEIGHT = 300;
const AXIS_HEIGHT = 34;
const UNIT_HEIGHT = 30;
/** Half the name of the highest value would be cut off at a nearer edge. */
const TICK_HEIGHT = 10;
const NARROWEST_WITH_LABELS = 640;
const NEAREST_RIGHT_EDGE = 28;
const VALUE_TICKS = 6;
const TICK_GAP = 20;

/** How a chart is to be drawn. */
export interface Drawing {
  readonly width: number;
  /** The closer axis in place of the one from zero. */
  readonly near: boolean;
  /** Whether lines are named beside their ends: where there is room, unless it is said. */
  readonly labelled?: boolean;
  readonly plotHeight?: number;
  /** Whether there is room for the unit above the plot; left out, there is. */
  readonly unit?: boolean;
}

export function frameOf(
  trend: Trend,
  rows: readonly TrendRow[],
  { marks, labels }: Lettering,
  {
    width,
    near,
    labelled = width >= NARROWEST_WITH_LABELS,
    plotHeight = PLOT_HEIGHT,
    unit = true,
  }: Drawing,
): Frame {
  const domain = near ? trend.axis.near : trend.axis.zero;
  const values = valueTicks(domain, VALUE_TICKS);
  const left = Math.max(...values.map((value) => textWidth(valueTick(value), LETTERS))) + 16;
  const widest = Math.max(0, ...rows.map(({ tick }) => textWidth(tick, LETTERS)));
  const right = labelled ? LEADER + NAME_WIDTH + 6 : rightEdge(widest);
  const plot = Math.max(width - left - right, 1);
  const strip = lanes(marks, plot) * (STRIP.height + STRIP.gap);
  const top = (unit ? UNIT_HEIGHT : TICK_HEIGHT) + strip + (strip === 0 ? 0 : STRIP.gap * 2);
  const named = labelsHeight(labels, NAME_WIDTH);

  return {
    width,
    height: top + (labelled ? Math.max(plotHeight, named) : plotHeight) + AXIS_HEIGHT,
    left,
    right,
    top,
    bottom: AXIS_HEIGHT,
    labelled,
    domain,
    values,
    periods: periodTicks(rows.length, Math.floor(plot / (widest + TICK_GAP)), lastFigure(rows)),
    count: rows.length,
  };
}

/** Half the name of the last period, of so many pixels, would be cut off at a nearer edge. */
export function rightEdge(widest: number): number {
  return Math.max(NEAREST_RIGHT_EDGE, Math.ceil(widest / 2) + 2);
}

/** Which period lies under a place across the chart: the nearest one that there is. */
export function positionAt(x: number, { width, left, right, count }: Frame): number {
  const share = (x - left) / Math.max(width - left - right, 1);
  return Math.min(Math.max(Math.floor(share * count), 0), count - 1);
}

/** Where the middle of a period lies across the chart. */
export function across(position: number, { width, left, right, count }: Frame): number {
  return left + ((position + 0.5) / Math.max(count, 1)) * (width - left - right);
}

/** How far down a value lies. */
export function heightAt(
  value: number,
  { height, top, bottom, domain: [low, high] }: Frame,
): number {
  const share = (value - low) / Math.max(high - low, Number.EPSILON);
  return height - bottom - share * (height - top - bottom);
}

/** A round value at an axis: `0.5`, `1,000`, `−20`. */
export function valueTick(value: number): string {
  return shortNumeral(value, 3);
}
