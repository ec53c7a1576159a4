import type { Period } from "#contract/period.ts";
import { endOf, periodsInYear } from "#domain/period.ts";
import type { Cells } from "../sheetRows.ts";
import type { Told } from "./counts.ts";
import type { Amounts, MeasureSums } from "./measureSums.ts";
import { shownToHold } from "./sums.ts";
import type { Sum } from "./sums.ts";

/**
 * The sums that join a measure to another that counts the same by the quarter or the year: a month
 * that is hidden could be worked out from its year. Which measures these are is seen from the
 * figures, since no sheet says it: every year whose months are all there is their sum.
 */
export function yearSums(measures: readonly MeasureSums[]): readonly Sum[] {
  const flows = measures.filter(({ measure }) => measure.counting === "flow");
  return flows.flatMap((whole) =>
    flows
      .filter(
        (part) =>
          part.measure.unit === whole.measure.unit &&
          periodsInYear(part.measure.frequency) > periodsInYear(whole.measure.frequency),
      )
      .flatMap((part) => between(part, whole)),
  );
}

/** Measures, and with them those that may count the same by another period. */
export function withPartners(
  measures: readonly Cells<"measures">[],
  all: readonly Cells<"measures">[],
): readonly Cells<"measures">[] {
  const chosen = new Set(measures);
  return all.filter(
    (measure) =>
      chosen.has(measure) ||
      (measure.counting === "flow" &&
        measures.some(
          (one) =>
            one.counting === "flow" &&
            one.unit === measure.unit &&
            one.frequency !== measure.frequency,
        )),
  );
}

function between(part: MeasureSums, whole: MeasureSums): readonly Sum[] {
  const told: readonly Told[] = ["counted", "of", "rest"];
  const count = periodsInYear(part.measure.frequency) / periodsInYear(whole.measure.frequency);
  const months = 12 / periodsInYear(part.measure.frequency);
  return [...whole.latest].flatMap(([series, totals]) => {
    const parts = byEnd(part.latest.get(series) ?? new Map());
    return told.flatMap((told) =>
      shownToHold(
        [...totals].flatMap(([period, { [told]: total }]) => {
          const last = endMonth(period);
          const within = Array.from({ length: count }, (_, i) => parts.get(last - i * months));
          const known = within.flatMap((amounts) => amounts?.[told] ?? []);
          return total === undefined || known.length < count ? [] : [{ total, parts: known }];
        }),
      ),
    );
  });
}

function byEnd(periods: ReadonlyMap<Period, Amounts>): ReadonlyMap<number, Amounts> {
  return new Map([...periods].map(([period, amounts]) => [endMonth(period), amounts]));
}

function endMonth(period: Period): number {
  const { year, month } = endOf(period);
  return year * 12 + month;
}
