/** Where a walk through a chart stands. */
export interface Walk {
  /** `null` before the first step. */
  readonly from: number | null;
  /** Where the first step leads. */
  readonly start: number;
  readonly last: number;
  /** Its places lie one below the other: the arrow down leads on. */
  readonly down?: boolean;
}

/**
 * Where a key leads, `null` for keys that lead nowhere. The first arrow leads to the start, wherever it
 * points. A page is a quarter of the way, and a year of months at most.
 */
export function placeAfter(key: string, { from, start, last, down = false }: Walk): number | null {
  if (last < 0) return null;
  const page = Math.max(2, Math.min(12, Math.floor(last / 4)));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: down ? 1 : -1,
    ArrowRight: 1,
    ArrowUp: down ? -1 : 1,
    PageUp: -page,
    PageDown: page,
  };
  if (key === "Home") return 0;
  if (key === "End") return last;
  const step = steps[key];
  if (step === undefined) return null;
  return Math.min(Math.max(from === null ? start : from + step, 0), last);
}

/** The place nearest to a point across or down a drawing, among places in their order along it. */
export function nearestAcross(x: number, places: readonly number[]): number | null {
  const distances = places.map((place) => Math.abs(place - x));
  const nearest = distances.indexOf(Math.min(...distances));
  return nearest === -1 ? null : nearest;
}
