import type { TrendPoint } from "#view-models/models.ts";
import { across, heightAt } from "./frame.ts";
import { runs } from "./runs.ts";
import type { SlideFrame } from "./slideFrame.ts";
import type { Piece, TrendRow } from "./trendRows.ts";

const HALF = 0.5;

/** A line through the values of a series: it ends at a gap and at a break, and begins anew behind it. */
export function linePaths(
  frame: SlideFrame,
  value: (point: TrendPoint) => number | null,
): readonly string[] {
  return piecesOf(frame, value).map((piece) => piecePath(piece, frame));
}

/** What holds for each period as a whole, such as its average: level across it, in steps. */
export function stepPaths(
  frame: SlideFrame,
  value: (point: TrendPoint) => number | null,
): readonly string[] {
  return piecesOf(frame, value).map((piece) => piecePath(stepped(piece), frame));
}

/** The same between two values. */
export function stepAreas(
  frame: SlideFrame,
  low: (point: TrendPoint) => number | null,
  high: (point: TrendPoint) => number | null,
): readonly string[] {
  const both = (value: typeof low) => (point: TrendPoint) =>
    low(point) === null || high(point) === null ? null : value(point);
  const tops = piecesOf(frame, both(high));
  return piecesOf(frame, both(low)).map((floor, index) =>
    area(stepped(tops[index] ?? floor), stepped(floor), frame),
  );
}

/** What would come if nothing changes: its middle, and how far it may lie from it. */
export function projection(
  frame: SlideFrame,
): { readonly line: string; readonly area: string } | null {
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
export function piecePath({ corners }: Piece, frame: SlideFrame): string {
  const path = corners
    .map(([position, value], index) => {
      const x = across(position, frame, frame.rows.length);
      return `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${heightAt(value, frame).toFixed(1)}`;
    })
    .join("");
  return corners.length === 1 ? `${path}h0` : path;
}

/** What lies between two lines. */
export function area(top: Piece, floor: Piece, frame: SlideFrame): string {
  return `${piecePath({ corners: [...top.corners, ...floor.corners.toReversed()] }, frame)}Z`;
}

function piecesOf(
  { rows }: SlideFrame,
  value: (point: TrendPoint) => number | null,
): readonly Piece[] {
  const at = (row: TrendRow | undefined) => (row?.point ? value(row.point) : null);
  return runs(
    rows.length,
    (place) => at(rows[place]) !== null,
    (place) => rows[place]?.part !== rows[place - 1]?.part,
  ).map((run) => ({ corners: run.map((place) => [place, at(rows[place]) ?? 0]) }));
}

function stepped({ corners }: Piece): Piece {
  return {
    corners: corners.flatMap(([position, value]) => [
      [position - HALF, value],
      [position + HALF, value],
    ]),
  };
}
