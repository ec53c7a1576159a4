import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { Commitment } from "#contract/sessions.ts";
import { evidenceOf, NO_EVIDENCE } from "./evidence.ts";
import { dayAfterEnd } from "./dueDay.ts";
import type { CommitmentOutcome } from "./findings.ts";
import { finite } from "./finite.ts";
import { periodsBetween, shifted } from "./period.ts";
import type { Series } from "./series.ts";
import { pointAt } from "./seriesOf.ts";

/**
 * Whether a promise was kept, by the figure of its own period: `pending` until a confirmed one is
 * there. It cannot be judged without a bound, a number and a period, where that period came without
 * a value, or where it had ended before the promise was made.
 */
export function commitmentOutcome(
  commitment: Commitment,
  series: Series,
  measure: Pick<Measure, "frequency">,
): CommitmentOutcome {
  const { bound, by, madeOn } = commitment;
  const value = finite(commitment.value);
  const made = { commitment, madeAt: madeOn };
  const nothing = { ...made, point: null, evidence: NO_EVIDENCE };
  if (bound === undefined || value === null || by === undefined)
    return { ...nothing, outcome: "cannot-be-judged" };

  const first = series.points[0]?.period;
  if (first === undefined) return { ...nothing, outcome: "pending" };
  const judged = lastPeriodBy(by, first, measure);
  if (dayAfterEnd(judged, 0) < madeOn) return { ...nothing, outcome: "cannot-be-judged" };

  const point = pointAt(series, judged);
  if (point === null) return { ...nothing, outcome: "pending" };
  const found = { ...made, point, evidence: evidenceOf([point]) };
  if (point.value === null) return { ...found, outcome: "cannot-be-judged" };
  if (point.provisional) return { ...found, outcome: "pending" };
  const kept = bound === "at-most" ? point.value <= value : point.value >= value;
  return { ...found, outcome: kept ? "kept" : "broken" };
}

/** The last period of a measure that ends by the end of another: a quarter, for a promise by a month. */
function lastPeriodBy(
  by: Period,
  first: Period,
  { frequency }: Pick<Measure, "frequency">,
): Period {
  return shifted(first, frequency, Math.floor(periodsBetween(first, by, frequency)));
}
