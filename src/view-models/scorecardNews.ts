import type { Status } from "#domain/findings.ts";
import type { ChangeRow } from "./models.ts";

/** To how many parts a distance is told apart. */
const PARTS = 1000;

/**
 * How far a figure lies past its target, so that measures of different units can be set in an order: as a
 * part of the figure or of the target, whichever is larger. 0: it is met; `null`: it is not judged.
 */
export function partPast({
  distance,
  level,
  point,
}: Pick<Status, "distance" | "level" | "point">): number | null {
  const value = point?.value ?? null;
  if (distance === null || level === null || value === null) return null;
  if (distance === 0) return 0;
  const isAbove = level.upper !== null && value > level.upper;
  const bound = isAbove ? level.upper : level.lower;
  const larger = Math.max(Math.abs(value), Math.abs(bound ?? 0));
  return Math.round((distance / larger) * PARTS) / PARTS;
}

/** What changed beside the figures themselves, what tells most first. A new figure is no news by itself. */
const TELLING: readonly ChangeRow["kind"][] = [
  "target",
  "status",
  "direction",
  "revised",
  "action",
];

/** The place of a new figure, after all that is news. */
const NEW_FIGURE = 2 * TELLING.length;

/** The place of a change among others, the bad before the good; `null` for a new figure alone. */
export function newsOf({ kind, tone }: Pick<ChangeRow, "kind" | "tone">): number | null {
  const place = TELLING.indexOf(kind);
  return place === -1 ? null : 2 * place + (tone === "bad" ? 0 : 1);
}

/** The place of what tells most of all that changed in a measure; a new figure comes last, and `null` is nothing. */
export function newsAmong(changes: readonly ChangeRow[]): number | null {
  if (changes.length === 0) return null;
  return Math.min(...changes.map((change) => newsOf(change) ?? NEW_FIGURE));
}

/** The changes that are news, what tells most first. */
export function mostTelling(changes: readonly ChangeRow[]): readonly ChangeRow[] {
  return changes
    .flatMap((change) => {
      const place = newsOf(change);
      return place === null ? [] : [{ change, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ change }) => change);
}
