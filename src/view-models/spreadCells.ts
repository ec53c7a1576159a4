import type { Measure } from "#contract/measure.ts";
import type { GroupAt } from "#domain/caseloadSpread.ts";
import type { Table } from "./models.ts";
import { figureText } from "./words/figures.ts";
import { shortNumeral } from "./words/numbers.ts";
import { NOTHING } from "./words/nothing.ts";

/** What all workers together are called. */
export const ALL = "All workers";

/** Where a group has no place at all. */
export const NO_SPREAD: GroupAt = { spread: null, gap: "not-received", average: null };

const NOT_GIVEN = "Not given";

const AFTER_WORKERS = [
  "Lowest",
  "Lower quarter",
  "Middle",
  "Upper quarter",
  "Highest",
  "Limit",
  "Over the limit",
] as const;

/** The columns of a table of spreads, after the one that names its rows. */
export const SPREAD_COLUMNS: Table["columns"] = ["Average", "Workers", ...AFTER_WORKERS].map(
  (name) => ({ name, numeric: true }),
);

/** A row of a table of spreads, or why it is empty. */
export function spreadCells(
  measure: Measure,
  name: string,
  { spread, gap, average }: GroupAt,
): readonly string[] {
  const named = [name, average === null ? NOT_GIVEN : figureText(measure, average)];
  if (spread === null) {
    const reason = gap === "contradictory" ? "Cannot all be true" : NOT_GIVEN;
    return [...named, reason, ...AFTER_WORKERS.map(() => NOTHING)];
  }
  const { workers, lowest, lowerQuartile, median, upperQuartile, highest, over } = spread;
  return [
    ...named,
    ...[workers, lowest, lowerQuartile, median, upperQuartile, highest].map(amount),
    over === null ? NOTHING : amount(over.limit),
    over === null ? NOTHING : amount(over.count),
  ];
}

/** Cases of one worker, or workers: whole, or to one decimal. */
export function amount(value: number): string {
  return shortNumeral(value, 1);
}
