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

  const judged = judgedPeriod(by, series, measure);
  if (judged === null) return { ...nothing, outcome: "pending" };
  if (dayAfterEnd(judged, 0) < madeOn) return { ...nothing, outcome: "cannot-be-judged" };

  const point = pointAt(series, judged);
  if (point === null) return { ...nothing, outcome: "pending" };
  const found = { ...made, point, evidence: evidenceOf([point]) };
  if (point.value === null) return { ...found, outcome: "cannot-be-judged" };
  if (point.provisional) return { ...found, outcome: "pending" };
  return { ...found, outcome: leftOf(commitment, point.value) === 0 ? "kept" : "broken" };
}

/**
 * The period whose figure judges a promise: the last that ends by the end of the promised one, which is
 * a quarter for a promise by a month. `null` while no figure at all has come.
 */
export function judgedPeriod(
  by: Period,
  { points }: Series,
  { frequency }: Pick<Measure, "frequency">,
): Period | null {
  const first = points[0]?.period;
  if (first === undefined) return null;
  return shifted(first, frequency, Math.floor(periodsBetween(first, by, frequency)));
}

/** How far a value is from what was promised, in the measure's unit: 0 where it is there. */
export function leftOf(
  { bound, value }: Pick<Commitment, "bound" | "value">,
  now: number,
): number | null {
  if (bound === undefined || value === undefined || !Number.isFinite(value)) return null;
  return Math.max(0, bound === "at-most" ? now - value : value - now);
}
