import type { Unit } from "#contract/measure.ts";
import { evidenceOf } from "./evidence.ts";
import type { WhatItWouldTake } from "./findings.ts";
import { finite } from "./finite.ts";
import type { SeriesPoint } from "./series.ts";
import { numeratorAt, wholeDown, wholeUp } from "./statusAt.ts";

/** What a reader may change. */
export interface Assumptions {
  readonly aim: number;
  readonly aimIs: WhatItWouldTake["aimIs"];
  /** Full-time equivalents gained in a period of the measure; `null` where it is not known. */
  readonly netRecruitment: number | null;
  /** Hours of work that one of the numerator takes; `null` where nothing is said of work. */
  readonly hoursEach: number | null;
  /** Hours that a full-time equivalent works in one period of the measure. */
  readonly hoursPerFte: number;
}

/** An assumption, to be stated: 37 hours in each of 45 weeks, the others being leave and holidays. */
export const HOURS_PER_FTE_YEAR = 37 * 45;

/**
 * What would bring a ratio to an aim: so many more (or fewer) of the denominator, or of the
 * numerator, the other staying as it is.
 *
 * 982 cases on 54.3 workers are 18.1 each. For 16: 982 ÷ 16 = 61.4 workers, 7.1 more; or
 * 16 × 54.3 = 868.8, so 868 cases, 114 fewer.
 *
 * @returns `null` where the point has no counts, or the unit is no ratio.
 */
export function whatItWouldTake(
  point: SeriesPoint,
  unit: Unit,
  { aim, aimIs, netRecruitment, hoursEach, hoursPerFte }: Assumptions,
): WhatItWouldTake | null {
  const { period, value, numerator, denominator } = point;
  if (value === null || numerator === null || denominator === null) return null;
  const of = finite(aim) === null ? null : numeratorAt(aim, denominator, unit);
  if (of === null) return null;

  const each = numeratorAt(aim, 1, unit) ?? 0;
  const denominatorNeeded = each > 0 ? finite(numerator / each) : null;
  const denominatorChange =
    denominatorNeeded === null ? null : finite(denominatorNeeded - denominator);
  const whole = value > aim ? wholeDown : wholeUp;
  const numeratorNeeded = Number.isInteger(numerator) ? whole(of) : of;
  const numeratorChange = finite(numeratorNeeded - numerator);
  if (numeratorChange === null) return null;
  return {
    period,
    aim,
    aimIs,
    numerator,
    denominator,
    denominatorNeeded,
    denominatorChange,
    numeratorNeeded,
    numeratorChange,
    atNetRecruitment: atNetRecruitment(denominatorChange, finite(netRecruitment)),
    workload: workloadOf(Math.abs(numeratorChange), finite(hoursEach), hoursPerFte),
    evidence: evidenceOf([point]),
  };
}

/** How long it takes to find the workers; never, where their number does not grow. */
function atNetRecruitment(
  change: number | null,
  perPeriod: number | null,
): WhatItWouldTake["atNetRecruitment"] {
  if (change === null || change <= 0 || perPeriod === null) return null;
  return { perPeriod, periods: perPeriod > 0 ? finite(change / perPeriod) : null };
}

function workloadOf(
  count: number,
  hoursEach: number | null,
  hoursPerFte: number,
): WhatItWouldTake["workload"] {
  if (hoursEach === null) return null;
  const hours = finite(count * hoursEach);
  const fte = hours === null ? null : finite(hours / hoursPerFte);
  return hours === null || fte === null ? null : { hoursEach, hours, fte };
}
