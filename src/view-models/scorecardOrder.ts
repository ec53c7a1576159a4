import type { Status } from "#domain/findings.ts";
import type { ChangeRow, Overview, ScorecardRow } from "./models.ts";

type Rows = readonly ScorecardRow[];

/** An order of the rows of each area, other than that of the scorecard. */
interface Order {
  /** Its name in the address: `?order=target`. */
  readonly value: string;
  readonly text: string;
  /** What is said of rows that stand in it. */
  readonly said: string;
  readonly of: (rows: Rows) => Rows;
}

const ORDERS: readonly Order[] = [
  {
    value: "target",
    text: "Furthest from its target",
    said: "in each area the furthest from its target first",
    // What is not judged comes after what is on target.
    of: (rows) => rows.toSorted((a, b) => (b.past ?? -1) - (a.past ?? -1)),
  },
  {
    value: "changed",
    text: "What has changed",
    said: "in each area what has changed first",
    of: (rows) => rows.toSorted((a, b) => (a.news ?? NO_NEWS) - (b.news ?? NO_NEWS)),
  },
  {
    value: "name",
    text: "A to Z",
    said: "in each area from A to Z",
    of: (rows) => {
      const { compare } = new Intl.Collator("en-GB", { numeric: true });
      return rows.toSorted((a, b) => compare(a.title, b.title));
    },
  },
];

/** What stands there while no other order is chosen. */
export const AS_IN_SCORECARD = "As in the scorecard";

/** The orders that there are to choose from; with no day to compare with, nothing has changed. */
export function orderChoices({
  since,
}: Pick<Overview, "since">): readonly Pick<Order, "value" | "text">[] {
  return ORDERS.filter(({ value }) => value !== "changed" || since !== null);
}

/** What is said of rows in an order: nothing of that of the scorecard, or of one that is not known. */
export function orderText(order: string): string {
  const said = orderOf(order)?.said;
  return said === undefined ? "" : `, ${said}`;
}

/** The areas with their rows in an order; rows that are alike in it stand as in the scorecard. */
export function inOrder(areas: Overview["areas"], order: string): Overview["areas"] {
  const chosen = orderOf(order);
  if (chosen === undefined) return areas;
  return areas.map((area) => ({ ...area, rows: chosen.of(area.rows) }));
}

function orderOf(order: string): Order | undefined {
  return ORDERS.find(({ value }) => value === order);
}

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

const NO_NEWS = 2 * TELLING.length + 1;

/** The place of a change among others, the bad before the good; `null` for a new figure alone. */
export function newsOf({ kind, tone }: Pick<ChangeRow, "kind" | "tone">): number | null {
  const place = TELLING.indexOf(kind);
  return place === -1 ? null : 2 * place + (tone === "bad" ? 0 : 1);
}

/** The place of what tells most of all that changed in a measure; a new figure comes last, and `null` is nothing. */
export function newsAmong(changes: readonly ChangeRow[]): number | null {
  if (changes.length === 0) return null;
  return Math.min(...changes.map((change) => newsOf(change) ?? NO_NEWS - 1));
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
