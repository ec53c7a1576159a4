import type { Period } from "#contract/period.ts";
import type { Evidence } from "./findings.ts";
import type { SeriesPoint } from "./series.ts";

/** What a finding rests on. A gap gives its period and no value. */
export function evidenceOf(points: readonly SeriesPoint[]): Evidence {
  const periods: Period[] = [];
  const values: number[] = [];
  for (const { period, value } of points) {
    periods.push(period);
    if (value !== null) values.push(value);
  }
  return { periods, values };
}

/** Where a rule of the council is broken, and no figure has part in it. */
export const NO_EVIDENCE: Evidence = { periods: [], values: [] };
