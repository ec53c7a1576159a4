import type { TrendPoint } from "#view-models/models.ts";
import { across, type Frame, heightAt } from "./frame.ts";
import { runs } from "./runs.ts";
import type { Piece, TrendRow } from "./trendRows.ts";

/** A chart's room, and the periods that its lines are drawn through. */
interface Drawn extends Frame {
  readonly rows: readonly TrendRow[];
}

type Valued = (point: TrendPoint) => number | null;

/** How lines run. */
export interface Manner {
  /** Whether a line ends where the series breaks, as it does at a gap. */
  readonly breaks: boolean;
  /** How far a step reaches beyond the middle of its first and its last period, in periods. */
  readonly reach: number;
}

/** What holds for a period covers the whole of it. */
const WHOLE_PERIODS: Manner = { breaks: true, reach: 0.5 };

/** A line through the values of a series: it ends at a gap, and begins anew behind it. */
export function linePaths(
  frame: Drawn,
  value: Valued,
  { breaks }: Pick<Manner, "breaks"> = WHOLE_PERIODS,
): readonly string[] {
  return piecesOf(frame, value, breaks).map((piece) => piecePath(piece, frame));
}

/** What holds for each period as a whole, such as its average: level across it, in steps. */
export function stepPaths(
  frame: Drawn,
  value: Valued,
  { breaks, reach }: Manner = WHOLE_PERIODS,
): readonly string[] {
  return piecesOf(frame, value, breaks).map((piece) => piecePath(stepped(piece, reach), frame));
}

/** The same between two values. */
export function stepAreas(
  frame: Drawn,
  low: Valued,
  high: Valued,
  { breaks, reach }: Manner = WHOLE_PERIODS,
): readonly string[] {
  const both = (value: Valued) => (point: TrendPoint) =>
    low(point) === null || high(point) === null ? null : value(point);
  const tops = piecesOf(frame, both(high), breaks);
  return piecesOf(frame, both(low), breaks).map((floor, index) =>
    area(stepped(tops[index] ?? floor, reach), stepped(floor, reach), frame),
  );
}

/** What would come if nothing changes: its middle, and how far it may lie from it. */
export function projection(frame: Drawn): { readonly line: string; readonly area: string } | null {
  const coming = frame.rows.flatMap(({ position, projected }) =>
    projected === null ? [] : [{ position, projected }],
  );
  if (coming.length === 0) return null;
  const along = (value: (row: (typeof coming)[number]["projected"]) => number): Piece => ({
    corners: coming.map(({ position, projected }) => [position, value(projected)]),
  });
  return {
    line: piecePath(
      along(({ value }) => value),
      frame,
    ),
    area: area(
      along(({ high }) => high),
      along(({ low }) => low),
      frame,
    ),
  };
}

/** A line through places and values, in pixels. One alone is a dot, where the ends of lines are round. */
export function piecePath({ corners }: Piece, frame: Frame): string {
  const path = corners
    .map(
      ([position, value], index) =>
        `${index === 0 ? "M" : "L"}${thousandths(across(position, frame))} ${thousandths(heightAt(value, frame))}`,
    )
    .join("");
  return corners.length === 1 ? `${path}h0` : path;
}

/** As Recharts rounds, so that no pixel is another when it takes over. */
function thousandths(pixels: number): number {
  return Math.round(pixels * 1000) / 1000;
}

/** What lies between two lines. */
export function area(top: Piece, floor: Piece, frame: Frame): string {
  return `${piecePath({ corners: [...top.corners, ...floor.corners.toReversed()] }, frame)}Z`;
}

function piecesOf({ rows }: Drawn, value: Valued, breaks: boolean): readonly Piece[] {
  const at = (row: TrendRow | undefined) => (row?.point ? value(row.point) : null);
  return runs(
    rows.length,
    (place) => at(rows[place]) !== null,
    (place) => breaks && rows[place]?.part !== rows[place - 1]?.part,
  ).map((run) => ({
    corners: run.map((place) => [rows[place]?.position ?? place, at(rows[place]) ?? 0]),
  }));
}

/** Steps half-way between one period and the next. */
function stepped({ corners }: Piece, reach: number): Piece {
  return {
    corners: corners.flatMap(([position, value], place) => {
      const before = corners[place - 1]?.[0] ?? position - 2 * reach;
      const after = corners[place + 1]?.[0] ?? position + 2 * reach;
      return [
        [(before + position) / 2, value],
        [(position + after) / 2, value],
      ];
    }),
  };
}
