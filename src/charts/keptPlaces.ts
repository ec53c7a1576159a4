/** A line, or several over the same places, of which only some places are to be drawn. */
export interface Drawable {
  readonly count: number;
  /** The values of each line; `null` where it has none. The first line is what the chart is about. */
  readonly lines: readonly ((place: number) => number | null)[];
  /** What may not be left out: real changes, breaks, what is provisional. */
  readonly must: (place: number) => boolean;
}

/**
 * The places of a line that are drawn where there is room for `most`: all of them, if that is enough.
 * Else both ends of every unbroken run, all that must be drawn, and of the places between, a few
 * neighbours at a time, the least and the greatest of each line. So what is left out lies between two
 * neighbours that are drawn, and no gap, no extreme and no real change is lost.
 *
 * @returns the places in their order: at most `most`, or those that must be drawn where they are more
 */
export function keptPlaces({ count, lines, must }: Drawable, most: number): readonly number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  if (count <= most) return all;

  const kept = new Set(all.filter((place) => must(place) || isEnd(place)));
  for (const value of lines) for (const place of extremes(all, value)) kept.add(place);
  const groups = Math.floor((most - kept.size) / (2 * Math.max(lines.length, 1)));
  for (let group = 0; group < groups; group++) {
    const from = Math.floor((group * count) / groups);
    const places = all.slice(from, Math.floor(((group + 1) * count) / groups));
    for (const value of lines) for (const place of extremes(places, value)) kept.add(place);
  }
  return all.filter((place) => kept.has(place));

  /** At either end, without a value, or beside a place without one. */
  function isEnd(place: number): boolean {
    return [place - 1, place, place + 1].some(
      (near) => near < 0 || near >= count || lines[0]?.(near) === null,
    );
  }
}

/** Where the least and the greatest lie; the first of equals. */
function extremes(
  places: readonly number[],
  value: (place: number) => number | null,
): readonly number[] {
  let [least, greatest]: (readonly [number, number] | null)[] = [null, null];
  for (const place of places) {
    const here = value(place);
    if (here === null) continue;
    if (!least || here < least[1]) least = [place, here];
    if (!greatest || here > greatest[1]) greatest = [place, here];
  }
  return least && greatest ? [least[0], greatest[0]] : [];
}
