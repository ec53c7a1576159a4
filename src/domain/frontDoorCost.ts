import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Day } from "#contract/period.ts";
import type { WhatItWouldTake } from "./findings.ts";
import { finite } from "./finite.ts";
import type { Outcome } from "./frontDoor.ts";
import { levelAt } from "./levelAt.ts";
import { periodsInYear } from "./period.ts";
import { HOURS_PER_FTE_YEAR, whatItWouldTake } from "./whatItWouldTake.ts";

/** What one check takes until a reader says otherwise: an assumption, to be stated. */
export const HOURS_A_CHECK = 1;

/** What a reader may assume; `null` for what they leave as it is. */
export interface CostAssumptions {
  readonly hoursEach: number | null;
  readonly hoursPerFteYear: number | null;
  /** The share to reach, in per cent. */
  readonly aim: number | null;
}

/** The work in what was closed with no further action, on assumptions that are part of the answer. */
export interface FrontDoorCost {
  readonly outcome: Outcome;
  readonly hoursEach: number;
  readonly hoursPerFteYear: number;
  /** Hours that a full-time equivalent works in one period. */
  readonly hoursPerFte: number;
  /** All of it: its `workload` is what would be freed if none were closed so. */
  readonly all: WhatItWouldTake;
  /** Down to the share to reach; `null` where there is none, or it is reached. */
  readonly freed: WhatItWouldTake | null;
  /** The share to reach, whether it is reached or not. */
  readonly aim: Pick<WhatItWouldTake, "aim" | "aimIs"> | null;
}

/**
 * Hours and full-time workers in checks that ended in no further action: count × hours a check, and
 * that ÷ the hours a worker works in the period. 328 × 1 = 328 hours; 328 ÷ (1,665 ÷ 12) = 2.4.
 *
 * @returns `null` where the count was not published.
 */
export function frontDoorCost(
  outcome: Outcome,
  { hoursEach, hoursPerFteYear, aim }: CostAssumptions,
  { asAt, detail }: { readonly asAt: Day; readonly detail: MeasureDetail | null },
): FrontDoorCost | null {
  const { measure, point } = outcome.line;
  if (point === null) return null;

  const assumed = {
    hoursEach: notNegative(hoursEach) ?? HOURS_A_CHECK,
    hoursPerFteYear: positive(hoursPerFteYear) ?? HOURS_PER_FTE_YEAR,
  };
  const hoursPerFte = assumed.hoursPerFteYear / periodsInYear(measure.frequency);
  const takes = (to: Pick<WhatItWouldTake, "aim" | "aimIs">) =>
    whatItWouldTake(point, measure.unit, {
      ...to,
      netRecruitment: null,
      hoursEach: assumed.hoursEach,
      hoursPerFte,
    });
  const all = takes({ aim: 0, aimIs: "chosen" });
  if (all === null) return null;

  const chosen = notNegative(aim);
  const to =
    chosen === null ? usualAim(outcome, asAt, detail) : { aim: chosen, aimIs: "chosen" as const };
  const freed = to === null ? null : takes(to);
  return {
    outcome,
    ...assumed,
    hoursPerFte,
    all,
    freed: freed !== null && freed.numeratorChange < 0 ? freed : null,
    aim: to,
  };
}

/** The target of the period; without one, England's figure for it. */
function usualAim(
  { line: { measure, point } }: Outcome,
  asAt: Day,
  detail: MeasureDetail | null,
): FrontDoorCost["aim"] {
  if (point === null) return null;
  const target = levelAt(measure, point.period, asAt)?.upper ?? null;
  if (target !== null) return { aim: target, aimIs: "target" };
  const england = detail?.comparators
    .find(({ kind }) => kind === "england")
    ?.observations.find(({ period }) => period === point.period);
  const value = finite(england?.value);
  return value === null ? null : { aim: value, aimIs: "england" };
}

function notNegative(value: number | null): number | null {
  const number = finite(value);
  return number !== null && number >= 0 ? number : null;
}

function positive(value: number | null): number | null {
  const number = finite(value);
  return number !== null && number > 0 ? number : null;
}
