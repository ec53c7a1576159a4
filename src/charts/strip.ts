import type { Trend } from "#view-models/models.ts";
import { textWidth } from "./lettering.ts";
import { spread } from "./spread.ts";
import type { TrendRow } from "./trendRows.ts";

/** One mark of the strip above the plot: what happened (1, 2…), what was promised (A, B…), a break. */
export interface StripMark {
  readonly kind: "annotation" | "commitment" | "break";
  readonly text: string;
  readonly position: number;
  /** What was promised: its line goes down to the value. */
  readonly promise: Trend["commitments"][number] | null;
}

/** A mark in its place: `x` is its middle, `at` where its line stands in the plot. */
export interface PlacedMark {
  readonly mark: StripMark;
  readonly x: number;
  readonly at: number;
  readonly width: number;
  readonly lane: number;
}

export const STRIP = { size: 14, height: 22, gap: 4 } as const;
const PADDING = 12;

/** The marks in the order of time. What happened in the same period shares a mark: `2, 3`. */
export function stripMarks(
  { annotations, commitments }: Pick<Trend, "annotations" | "commitments">,
  rows: readonly TrendRow[],
): readonly StripMark[] {
  const happened = new Map<number, string[]>();
  for (const [index, { period }] of annotations.entries()) {
    const position = positionOf(period, rows);
    happened.set(position, [...(happened.get(position) ?? []), String(index + 1)]);
  }

  return [
    ...[...happened].map(([position, numbers]): StripMark => ({
      kind: "annotation",
      text: numbers.join(", "),
      position,
      promise: null,
    })),
    ...commitments.map((promise): StripMark => ({
      kind: "commitment",
      text: promise.letter,
      position: positionOf(promise.period, rows),
      promise,
    })),
    ...rows
      .filter(({ point, position }) => position > 0 && (point?.breakBefore ?? null) !== null)
      .map(({ position }): StripMark => ({
        kind: "break",
        text: "break",
        position: position - 0.5,
        promise: null,
      })),
  ].sort((a, b) => a.position - b.position);
}

/** Where a period lies: what comes before the chart stands at its left edge, what comes after at its right. */
function positionOf(period: string, rows: readonly TrendRow[]): number {
  const place = rows.findIndex(
    (row) => (row.point?.period ?? row.projected?.period ?? row.ahead?.period ?? "") >= period,
  );
  return place === -1 ? rows.length - 0.5 : place;
}

/** How many lanes the marks need in `width` pixels. */
export function lanes(marks: readonly StripMark[], width: number): number {
  const needed = marks.reduce((sum, mark) => sum + markWidth(mark) + STRIP.gap, 0);
  return Math.ceil(needed / Math.max(width, 1));
}

/** The marks in their lanes, in turn, none over another. */
export function placedStrip(
  marks: readonly StripMark[],
  from: number,
  to: number,
  x: (position: number) => number,
): readonly PlacedMark[] {
  const count = Math.max(lanes(marks, to - from), 1);
  return Array.from({ length: count }, (_, lane) => {
    const mine = marks.filter((_, index) => index % count === lane);
    const middles = spread(
      mine.map((mark) => ({ at: x(mark.position), size: markWidth(mark) + STRIP.gap })),
      from,
      to,
    );
    return mine.map((mark, index): PlacedMark => ({
      mark,
      x: middles[index] ?? 0,
      at: x(mark.position),
      width: markWidth(mark),
      lane,
    }));
  }).flat();
}

function markWidth({ text }: StripMark): number {
  return Math.max(STRIP.height, textWidth(text, STRIP.size) + PADDING);
}
