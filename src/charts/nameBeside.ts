import { textWidth } from "./lettering.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text stands, as SVG writes it. */
export interface NamePlace extends Point {
  readonly anchor: "start" | "middle" | "end";
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Between a dot and its name, in pixels. */
export const AWAY = 14;
const DOT = 8;

/** How much further up or down a name may stand, in pixels, where it finds no place beside its dot. */
const FURTHER = [10, 20, 32, 46];

/**
 * Where the name of a dot hides none of the others and stays within the plot: right of it, left,
 * above or below, then further up or down; right or left by the room there where all of these are
 * taken.
 */
export function nameBeside(
  { x, y }: Point,
  name: string,
  others: readonly Point[],
  { left, right, top, bottom, size }: Room,
): NamePlace {
  const width = textWidth(name, size);
  const above = y - AWAY;
  const below = y + AWAY + size * 0.8;
  const onRight = { x: x + AWAY, y: y + size / 3, anchor: "start", from: x + AWAY } as const;
  const onLeft = { x: x - AWAY, y: y + size / 3, anchor: "end", from: x - AWAY - width } as const;
  const centred = { x, anchor: "middle", from: x - width / 2 } as const;
  const places = [
    onRight,
    onLeft,
    { ...centred, y: above },
    { ...centred, y: below },
    ...FURTHER.flatMap((away) =>
      [onRight, onLeft, centred].flatMap((side) => [
        { ...side, y: above - away },
        { ...side, y: below + away },
      ]),
    ),
  ];
  const free = places.find((place) => {
    const to = place.from + width;
    const within =
      place.from >= left && to <= right && place.y - size >= top && place.y + size / 3 <= bottom;
    const isHidden = (other: Point) =>
      other.x > place.from - DOT &&
      other.x < to + DOT &&
      other.y > place.y - size - DOT &&
      other.y < place.y + DOT;
    return within && !others.some(isHidden);
  });
  const found = free ?? (onRight.from + width <= right ? onRight : onLeft);
  return { x: found.x, y: found.y, anchor: found.anchor };
}
