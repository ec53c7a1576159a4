import type { Trend, TrendPoint } from "#view-models/models.ts";

/** One place across the chart: a period, or one that is still to come. */
export interface TrendRow {
  readonly position: number;
  readonly tick: string;
  readonly point: TrendPoint | null;
  /** How many breaks in the series lie before it: nothing is drawn from one part to another. */
  readonly part: number;
  readonly projected: Trend["projection"][number] | null;
  /** A period still to come, whether or not it is projected. */
  readonly ahead: Trend["ahead"][number] | null;
}

/** The periods of a trend in order, and after them those of its projection and of what was promised. */
export function trendRows({ points, projection, ahead }: Trend): readonly TrendRow[] {
  let part = 0;
  const known = points.map((point, position): TrendRow => {
    if (point.breakBefore !== null) part += 1;
    return { position, tick: point.tick, point, part, projected: null, ahead: null };
  });
  const projected = new Map(projection.map((point) => [point.period, point]));
  const coming = [...new Map([...projection, ...ahead].map((one) => [one.period, one])).values()]
    .filter(({ period }) => points.every((point) => point.period < period))
    .map((one, index): TrendRow => ({
      position: points.length + index,
      tick: one.tick,
      point: null,
      part,
      projected: projected.get(one.period) ?? null,
      ahead: one,
    }));
  return [...known, ...coming];
}

/** The place of the last period that has a figure; where none has, of the last period. */
export function lastFigure(rows: readonly TrendRow[]): number {
  return lastKnown(rows, ({ value }) => value)?.position ?? rows.length - 1;
}

/** The parts that breaks divide the series into: 0 alone where there is none. */
export function parts(rows: readonly TrendRow[]): readonly number[] {
  return [...new Set(rows.map(({ part }) => part))];
}

/** Periods next to each other that have no value, for one reason. */
export interface GapRun {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export function gapRuns(rows: readonly TrendRow[]): readonly GapRun[] {
  const runs: GapRun[] = [];
  for (const { position, point } of rows) {
    if (point === null || point.value !== null || point.gap === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === position - 1 && last.reason === point.gap) {
      runs[runs.length - 1] = { ...last, to: position };
    } else {
      runs.push({ from: position, to: position, reason: point.gap });
    }
  }
  return runs;
}

/** A line through places and values. */
export interface Piece {
  readonly corners: readonly (readonly [position: number, value: number])[];
}

/**
 * A target as it is drawn: each target is a piece of its own, so that one which steps is not drawn
 * as a slope. A level piece covers the whole of its first and last period.
 */
export function targetPieces(
  { points, targets }: Trend,
  bound: "targetLower" | "targetUpper",
): readonly Piece[] {
  const pieces: (readonly [number, number])[][] = [];
  let last: string | null = null;

  for (const [position, point] of points.entries()) {
    const value = point[bound];
    const piece = pieces.at(-1);
    const owner = ownTarget(targets, point.period);
    if (value === null) {
      last = null;
    } else if (piece !== undefined && last === owner) {
      piece.push([position, value]);
    } else {
      pieces.push([[position, value]]);
      last = owner;
    }
    if (value !== null) last = owner;
  }
  return pieces.map((corners) => ({ corners: widened(corners) }));
}

/** The last that covers the period: a later target takes the place of an earlier. */
function ownTarget(targets: Trend["targets"], period: string): string {
  const place = targets.findLastIndex(({ from, to }) => from <= period && period <= to);
  return String(place);
}

const HALF = 0.5;

function widened(corners: readonly (readonly [number, number])[]): Piece["corners"] {
  const first = corners[0];
  const last = corners.at(-1);
  if (first === undefined || last === undefined) return [];
  const level = corners.every(([, value]) => value === first[1]);
  if (!level) return corners;
  return [
    [first[0] - HALF, first[1]],
    [last[0] + HALF, last[1]],
  ];
}

/** Where one series of values ends: its last known one. */
export function lastKnown(
  rows: readonly TrendRow[],
  value: (point: TrendPoint) => number | null,
): { readonly position: number; readonly value: number } | null {
  for (const { point, position } of rows.toReversed()) {
    const known = point === null ? null : value(point);
    if (known !== null) return { position, value: known };
  }
  return null;
}
