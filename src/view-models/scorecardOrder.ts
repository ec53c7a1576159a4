import type { Overview, ScorecardRow } from "./models.ts";

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

/** After every place that a change has among others. */
const LAST = 99;

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
    of: (rows) => rows.toSorted((a, b) => (a.news ?? LAST) - (b.news ?? LAST)),
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
