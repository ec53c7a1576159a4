import type { Measure } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import type { Frequency, Period } from "#contract/period.ts";
import { shifted } from "#domain/period.ts";

/** A measure in cases a worker, where lower is better, each month; every part can be put otherwise. */
export function measure(parts: Partial<Measure> = {}): Measure {
  return {
    id: "caseload",
    title: "Average caseload",
    area: "workforce",
    unit: "cases",
    polarity: "lower",
    frequency: "month",
    counting: "flow",
    decimals: 1,
    definition: "Cases held, divided by the full-time equivalent workers who hold one.",
    source: { title: "Workforce return" },
    targets: [],
    observations: [],
    ...parts,
  };
}

/** One observation a period, from the first on; `null` leaves the period out. */
export function observations(
  first: Period,
  frequency: Frequency,
  values: readonly (number | null)[],
): Observation[] {
  return values.flatMap((value, i) =>
    value === null ? [] : [{ period: shifted(first, frequency, i), value }],
  );
}

/** A yearly measure that is published in time for every day of these tests. */
export function yearly(first: Period, values: readonly (number | null)[]): Measure {
  return measure({ frequency: "year", observations: observations(first, "year", values) });
}

/** A day after everything that these tests publish. */
export const LATER = "2030-01-01";
