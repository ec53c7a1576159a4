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

/**
 * Where everything of a small line lies. Its height runs from the least to the greatest that is drawn. One
 * pass over the places, since the first screen does this for every measure before it answers.
 */
export function sparkShape(
  { values, target, special, provisional }: Spark,
  { width, height }: { readonly width: number; readonly height: number },
): SparkShape {
  const drawn = [...values, ...target].filter((value) => value !== null);
  const least = Math.min(...drawn);
  const range = Math.max(...drawn) - least;
  const step = (width - 2 * EDGE) / Math.max(values.length - 1, 1);
  const room = height - 2 * EDGE;
  const across = (index: number) => tenths(EDGE + index * step);
  const down = (value: number) =>
    tenths(range === 0 ? height / 2 : height - EDGE - ((value - least) / range) * room);

  let line = "";
  let last: SparkPoint | null = null;
  const marked: SparkShape["special"][number][] = [];
  const hollow: SparkPoint[] = [];
  const alone: SparkPoint[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const begins = (values[index - 1] ?? null) === null;
    const ends = (values[index + 1] ?? null) === null;
    const tone = special[index] ?? null;
    last = { x: across(index), y: down(value) };
    line += `${begins ? "M" : "L"}${last.x} ${last.y}`;
    if (begins && ends) alone.push(last);
    if (provisional[index] === true) hollow.push(last);
    if (tone !== null && (ends || special[index + 1] !== tone)) marked.push({ ...last, tone });
  }
  return {
    line,
    target: stairs(target, across, down),
    last,
    special: marked,
    provisional: hollow,
    alone,
  };
}

/** In steps: across to each place, and there up or down. */
function stairs(
  values: readonly (number | null)[],
  across: (index: number) => number,
  down: (value: number) => number,
): string {
  let steps = "";
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const begins = (values[index - 1] ?? null) === null;
    steps += begins ? `M${across(index)} ${down(value)}` : `H${across(index)}V${down(value)}`;
  }
  return steps;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
