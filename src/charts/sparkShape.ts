import type { Spark } from "#view-models/models.ts";

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface SparkShape {
  /** Paths as SVG writes them; empty where nothing is known. */
  readonly line: string;
  readonly target: string;
  readonly last: SparkPoint | null;
  /** The last point of each run of special ones: at this size a mark on every one would hide the line. */
  readonly special: readonly (SparkPoint & { readonly tone: "good" | "bad" | "info" })[];
  readonly provisional: readonly SparkPoint[];
  /** Values with a gap on either side, of which a line shows nothing. */
  readonly alone: readonly SparkPoint[];
}

/** Room for the last point and for shapes on the edge, in pixels. */
const EDGE = 5;

/** Where everything of a small line lies. Its height runs from the least to the greatest that is drawn. */
export function sparkShape(
  { values, target, special, provisional }: Spark,
  { width, height }: { readonly width: number; readonly height: number },
): SparkShape {
  const drawn = [...values, ...target].filter((value) => value !== null);
  const least = Math.min(...drawn);
  const range = Math.max(...drawn) - least;
  const step = (width - 2 * EDGE) / Math.max(values.length - 1, 1);

  const placed = (value: number | null, index: number): SparkPoint | null =>
    value === null
      ? null
      : {
          x: tenths(EDGE + index * step),
          y: tenths(
            range === 0
              ? height / 2
              : height - EDGE - ((value - least) / range) * (height - 2 * EDGE),
          ),
        };
  const points = values.map(placed);
  const known = points.filter((point) => point !== null);

  return {
    line: path(points),
    target: stairs(target.map(placed)),
    last: known.at(-1) ?? null,
    special: points.flatMap((point, index) => {
      const tone = special[index] ?? null;
      const goesOn = (points[index + 1] ?? null) !== null && special[index + 1] === tone;
      return point === null || tone === null || goesOn ? [] : [{ ...point, tone }];
    }),
    provisional: points.filter(
      (point, index): point is SparkPoint => point !== null && provisional[index] === true,
    ),
    alone: points.filter(
      (point, index): point is SparkPoint =>
        point !== null &&
        (points[index - 1] ?? null) === null &&
        (points[index + 1] ?? null) === null,
    ),
  };
}

/** `M` to the first of each unbroken run, `L` to the others. */
function path(points: readonly (SparkPoint | null)[]): string {
  return points
    .flatMap((point, index) => {
      if (point === null) return [];
      const goesOn = index > 0 && (points[index - 1] ?? null) !== null;
      return [`${goesOn ? "L" : "M"}${point.x} ${point.y}`];
    })
    .join("");
}

/** The same in steps: across to each place, and there up or down. */
function stairs(points: readonly (SparkPoint | null)[]): string {
  return points
    .flatMap((point, index) => {
      if (point === null) return [];
      const goesOn = index > 0 && (points[index - 1] ?? null) !== null;
      return [goesOn ? `H${point.x}V${point.y}` : `M${point.x} ${point.y}`];
    })
    .join("");
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
