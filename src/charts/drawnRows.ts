import { keptPlaces } from "./keptPlaces.ts";
import type { TrendRow } from "./trendRows.ts";

/**
 * The rows that lines are drawn through in `width` pixels: all of them, or one a pixel. Left out are
 * only places between two neighbours that are drawn. What is no line is drawn for every row.
 */
export function drawnRows(rows: readonly TrendRow[], width: number): TrendRow[] {
  const others = rows[0]?.point?.comparators.length ?? 0;
  const lines = [
    (place: number) => rows[place]?.point?.value ?? null,
    ...Array.from(
      { length: others },
      (_, index) => (place: number) => rows[place]?.point?.comparators[index] ?? null,
    ),
  ];
  const most = Math.max(Math.floor(width), 1);
  const steps = new Set(
    rows.flatMap((row, place) => (isStep(rows[place - 1], row) ? [place] : [])),
  );
  // Limits that change with every count are a curve, and not steps.
  const inSteps = steps.size < most / 4;

  return keptPlaces(
    {
      count: rows.length,
      lines,
      must: (place) =>
        isTelling(rows[place]) || (inSteps && (steps.has(place) || steps.has(place + 1))),
    },
    most,
  ).flatMap((place) => rows[place] ?? []);
}

/** A real change, a figure that is provisional, a new way of counting, or a period still to come. */
function isTelling(row: TrendRow | undefined): boolean {
  const point = row?.point ?? null;
  return (
    point === null || point.special !== null || point.provisional || point.breakBefore !== null
  );
}

/** Whether the average or the usual range is another than in the period before. */
function isStep(before: TrendRow | undefined, { point }: TrendRow): boolean {
  const was = before?.point;
  return was?.mean !== point?.mean || was?.lower !== point?.lower || was?.upper !== point?.upper;
}
