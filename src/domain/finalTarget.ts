import type { Measure, Target } from "#contract/measure.ts";
import type { Day, Period } from "#contract/period.ts";
import type { TargetLevel } from "./findings.ts";
import { isKnown, levelOf } from "./levelAt.ts";
import { compareEnds } from "./period.ts";

/** Where the plan wants a measure to be in the end, and by when it is to be there. */
export interface FinalTarget {
  readonly level: TargetLevel;
  /** The period by which it is promised; `null` where the plan names none. */
  readonly by: Period | null;
}

/**
 * The last target that still stands, as it was known on a day: of several, the one that starts last.
 * A line is to be met in its last period, a step that lies ahead in its first, a step under way by
 * its end.
 */
export function finalTarget(
  { targets, polarity, frequency }: Pick<Measure, "targets" | "polarity" | "frequency">,
  latest: Period,
  asAt: Day,
): FinalTarget | null {
  if (polarity === "none") return null;
  const target = targets.reduce<Target | null>(
    (last, next) =>
      stands(next, latest, asAt) && (last === null || compareEnds(next.from, last.from) >= 0)
        ? next
        : last,
    null,
  );
  if (target === null) return null;

  const by = deadline(target, latest);
  const level = levelOf(target, polarity, by ?? latest, frequency);
  return level === null ? null : { level, by };
}

function stands(target: Target, latest: Period, asAt: Day): boolean {
  const { superseded, to } = target;
  if (!isKnown(target, asAt) || (superseded !== undefined && superseded <= asAt)) return false;
  return to === undefined || compareEnds(to, latest) >= 0;
}

function deadline({ shape, from, to }: Target, latest: Period): Period | null {
  if (shape === "step" && compareEnds(from, latest) > 0) return from;
  return to ?? null;
}
