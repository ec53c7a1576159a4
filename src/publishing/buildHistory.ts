import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Observation, Revision } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import { compareEnds } from "#domain/period.ts";
import type { GapFlag } from "./cells.ts";
import { figure, usuallyKnown } from "./figures.ts";
import { grouped } from "./grouped.ts";
import type { Cells } from "./sheetRows.ts";

export type DetailRevision = MeasureDetail["revisions"][number];

/** The rows of one series: what is known of each period now, and what was known before. */
export function history(
  rows: readonly Cells<"observations">[],
  usualDelay: number | undefined,
): {
  readonly observations: readonly Observation[];
  readonly revisions: readonly DetailRevision[];
} {
  const usually = (period: Period) => usuallyKnown({ usualDelay }, period);
  const observationOf = ({ published, ...figures }: Revision): Observation =>
    published === usually(figures.period) ? figures : { ...figures, published };
  const periods = [...grouped(rows, ({ period }) => period).values()].map((versions) =>
    inOrder(versions.map((cells) => revisionOf(cells, cells.published ?? usually(cells.period)))),
  );
  return {
    observations: periods
      .flatMap((versions) => versions.slice(-1).map(observationOf))
      .toSorted(inTime),
    revisions: periods.flatMap((versions) => versions.slice(0, -1)).toSorted(inTime),
  };
}

/** One alone needs no sorting, and most figures were published once. */
function inOrder(versions: readonly Revision[]): readonly Revision[] {
  return versions.length === 1 ? versions : versions.toSorted(inTime);
}

function revisionOf(cells: Cells<"observations">, published: Day): Revision {
  return {
    period: cells.period,
    ...figure(cells.value, cells.flag),
    numerator: numberOf(cells.numerator),
    denominator: numberOf(cells.denominator),
    published,
  };
}

/** A numerator that was suppressed is left out: the flag of its value says why. */
export function numberOf(cell: number | GapFlag | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** By period, and within one by the day of publication where there is one. */
export function inTime(
  a: { readonly period: Period; readonly published?: Day | undefined },
  b: { readonly period: Period; readonly published?: Day | undefined },
): number {
  return compareEnds(a.period, b.period) || (a.published ?? "").localeCompare(b.published ?? "");
}
