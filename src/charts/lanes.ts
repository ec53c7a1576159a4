import { textWidth } from "./lettering.ts";

/** A label at a place across a chart, on a stem of its own. */
export interface Stem {
  readonly x: number;
  readonly text: string;
}

/** In which lane a label lies, 0 nearest to what it names, and from where to where. */
export interface Laned {
  readonly x: number;
  readonly lane: number;
  readonly anchor: "start" | "end";
  readonly from: number;
  readonly to: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Between a stem and its text, in pixels. */
export const BESIDE = 5;

/**
 * Places for labels so that none lies over another or over another's stem: each beside its own stem,
 * in as few lanes as can be, the first named as near as can be. All ways are tried, so a handful of
 * labels at most. Where none is free of another, each has a lane of its own.
 */
export function laned(stems: readonly Stem[], room: Room): readonly Laned[] {
  for (let lanes = 1; lanes <= stems.length; lanes++) {
    const found = placed(stems, [], lanes, room);
    if (found !== null) return found;
  }
  return stems.flatMap((stem, lane) => sidesOf(stem, lane, room).slice(0, 1));
}

function placed(
  [stem, ...rest]: readonly Stem[],
  before: readonly Laned[],
  lanes: number,
  room: Room,
): readonly Laned[] | null {
  if (stem === undefined) return before;
  for (let lane = 0; lane < lanes; lane++) {
    for (const place of sidesOf(stem, lane, room)) {
      if (before.some((other) => isInTheWay(place, other))) continue;
      const found = placed(rest, [...before, place], lanes, room);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Right of its stem and left of it, where there is room; else on the side that has more. */
function sidesOf({ x, text }: Stem, lane: number, { left, right, size }: Room): readonly Laned[] {
  const width = textWidth(text, size);
  const start = { x, lane, anchor: "start", from: x + BESIDE, to: x + BESIDE + width } as const;
  const end = { x, lane, anchor: "end", from: x - BESIDE - width, to: x - BESIDE } as const;
  const fitting = [start, end].filter(({ from, to }) => from >= left && to <= right);
  if (fitting.length > 0) return fitting;
  return [x > (left + right) / 2 ? end : start];
}

/** One over the other, or a stem that runs through the other's text. */
function isInTheWay(one: Laned, other: Laned): boolean {
  if (one.lane === other.lane) {
    const gap = BESIDE * 2;
    return one.from < other.to + gap && other.from < one.to + gap;
  }
  const [low, high] = one.lane < other.lane ? [one, other] : [other, one];
  return high.x > low.from - BESIDE / 2 && high.x < low.to + BESIDE / 2;
}
