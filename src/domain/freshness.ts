import type { Measure } from "#contract/measure.ts";
import type { Day, Frequency, Period } from "#contract/period.ts";
import { dueDay } from "./dueDay.ts";
import type { Freshness } from "./findings.ts";
import { daysAfter, daysBetween, lastDay, periodsBetween, shifted } from "./period.ts";
import type { Series } from "./series.ts";

/**
 * Which period should be there by now, and by how many days the first that is missing is late.
 * A symbol (suppressed, unreliable) is an answer: its period came. Where a measure does not say how
 * late it usually is, nothing is expected of it and nothing is late.
 */
export function freshness(series: Series, measure: Measure, asAt: Day): Freshness {
  const { frequency, usualDelay } = measure;
  const latest = series.points.findLast(({ gap }) => gap !== "not-received")?.period ?? null;
  if (latest === null || usualDelay === undefined)
    return { latest, expected: null, nextDue: null, daysLate: 0 };

  const nextDue = dueDay(measure, shifted(latest, frequency, 1));
  return {
    latest,
    expected: lastEnded(latest, frequency, daysAfter(asAt, -usualDelay)),
    nextDue,
    daysLate: Math.max(0, daysBetween(nextDue, asAt)),
  };
}

/** The last period, counted on from another, that had ended on a day. */
function lastEnded(from: Period, frequency: Frequency, day: Day): Period {
  const month = day.slice(0, 7);
  const ended = lastDay(month) <= day ? month : shifted(month, "month", -1);
  return shifted(from, frequency, Math.floor(periodsBetween(from, ended, frequency)));
}
