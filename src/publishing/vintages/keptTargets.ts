import type { Target } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";

/**
 * The targets of a measure with those that were published before and are no more: each stays as
 * superseded on the day of publication, so that no target moves unseen. An end that was given to a
 * target without one is no other target, and neither are other words for the same level.
 */
export function keptTargets(
  now: readonly Target[],
  before: readonly Target[],
  published: Day,
  actionIds: ReadonlySet<string>,
): { readonly targets: readonly Target[]; readonly gone: readonly Target[] } {
  const untraced = before.filter((target) => !now.some((other) => isTrace(other, target)));
  return {
    targets: [
      ...untraced.map((target) => ({
        ...target,
        superseded: target.superseded ?? published,
        action:
          target.action !== undefined && actionIds.has(target.action) ? target.action : undefined,
      })),
      ...now,
    ],
    gone: untraced.filter(({ superseded }) => superseded === undefined),
  };
}

function isTrace(now: Target, before: Target): boolean {
  const sameLevel = (["from", "shape", "value", "start"] as const).every(
    (part) => now[part] === before[part],
  );
  const sameBand = [0, 1].every((end) => now.between?.[end] === before.between?.[end]);
  return sameLevel && sameBand && (now.to === before.to || before.to === undefined);
}
