import type { Measure, Polarity, Target } from "#contract/measure.ts";
import type { Day, Frequency, Period } from "#contract/period.ts";
import { dayAfterEnd } from "./dueDay.ts";
import type { TargetLevel } from "./findings.ts";
import { compareEnds, periodsBetween } from "./period.ts";

/**
 * What counted as on target in one period, as it was known on a day; `null` where nothing did, and
 * for a measure that is never judged.
 *
 * A target is known from the day it was agreed. A superseded one still judges the periods that ended
 * before another took its place, whatever the other says of them: nothing is judged by what was set
 * afterwards. It also judges a later period of its own range that no other target covers.
 */
export function levelAt(
  measure: Pick<Measure, "targets" | "polarity" | "frequency">,
  period: Period,
  asAt: Day,
): TargetLevel | null {
  const { targets, polarity, frequency } = measure;
  if (polarity === "none" || targets.length === 0) return null;
  const target = targetInForce(targets, period, asAt);
  return target === null ? null : levelOf(target, polarity, period, frequency);
}

/** The target that judges a period, as it was known on a day. */
export function targetInForce(
  targets: readonly Target[],
  period: Period,
  asAt: Day,
): Target | null {
  const covering = targets.filter((target) => covers(target, period) && isKnown(target, asAt));
  if (covering.length === 0) return null;

  const ended = dayAfterEnd(period, 0);
  const standing = covering.filter((target) => replacedOn(target, asAt) > ended);
  return standing.length > 0
    ? first(standing, (a, b) => firstToBeReplaced(a, b, asAt) || latestAgreed(a, b))
    : first(covering, (a, b) => -firstToBeReplaced(a, b, asAt) || latestAgreed(a, b));
}

/** What a target asks for in a period of its range: `null` on the side that has no bound. */
export function levelOf(
  target: Target,
  polarity: Polarity,
  period: Period,
  frequency: Frequency,
): TargetLevel | null {
  const [low, high] = target.between ?? [
    valueAt(target, period, frequency),
    valueAt(target, period, frequency),
  ];
  if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  return {
    target,
    lower: polarity === "lower" ? null : low,
    upper: polarity === "higher" ? null : high,
  };
}

/** On a line, the value of the period between start and end, in equal steps a period. */
function valueAt(
  { shape, from, to, start, value }: Target,
  period: Period,
  frequency: Frequency,
): number | null {
  if (value === undefined) return null;
  if (shape === "step" || start === undefined || to === undefined) return value;
  const length = periodsBetween(from, to, frequency);
  if (length <= 0) return value;
  return start + (value - start) * (periodsBetween(from, period, frequency) / length);
}

function covers({ from, to }: Target, period: Period): boolean {
  return compareEnds(from, period) <= 0 && (to === undefined || compareEnds(period, to) <= 0);
}

/** Whether a target had been agreed by a day. One that does not say when was always known. */
export function isKnown({ agreed }: Target, asAt: Day): boolean {
  return agreed === undefined || agreed <= asAt;
}

/** Later than every day of the contract, which ends with 2099. */
const NEVER = "9999";

/** When another target took its place, as it was known on a day. */
function replacedOn({ superseded }: Target, asAt: Day): Day {
  return superseded !== undefined && superseded <= asAt ? superseded : NEVER;
}

function firstToBeReplaced(a: Target, b: Target, asAt: Day): number {
  return inTextOrder(replacedOn(a, asAt), replacedOn(b, asAt));
}

function latestAgreed(a: Target, b: Target): number {
  return inTextOrder(b.agreed ?? "", a.agreed ?? "") || compareEnds(b.from, a.from);
}

/** The first in an order; of equals the last in the list. */
function first<T>(all: readonly T[], order: (a: T, b: T) => number): T | null {
  return all.reduce<T | null>(
    (best, next) => (best === null || order(next, best) <= 0 ? next : best),
    null,
  );
}

function inTextOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
