import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { actionOutcomes } from "./actionOutcomes.ts";
import { commitmentOutcome } from "./commitmentOutcome.ts";
import { comparedWith } from "./comparedWith.ts";
import { differencesSince, vintage } from "./differencesSince.ts";
import { explanationOf } from "./explanationOf.ts";
import type { CommitmentOutcome, MeasureAnalysis, WhatItWouldTake } from "./findings.ts";
import { freshness } from "./freshness.ts";
import { outlookOf } from "./outlookOf.ts";
import { paceOf } from "./paceOf.ts";
import { periodsInYear } from "./period.ts";
import { type Analysed, questionsOf } from "./questionsOf.ts";
import type { Series } from "./series.ts";
import { swingOf } from "./swingOf.ts";
import { HOURS_PER_FTE_YEAR, whatItWouldTake } from "./whatItWouldTake.ts";
import { yearChangeOf } from "./yearChangeOf.ts";

/** What a measure is read with. */
export interface AnalysisContext {
  /** The day whose knowledge counts: nothing that was published later is seen. */
  readonly asAt: Day;
  /** The day since when differences are told; `null`: none are. */
  readonly since: Day | null;
  readonly plan: ActionPlan | null;
  /**
   * The record that counts, whatever its days: what was promised after the last publication is known
   * too. To look back, give it as at the day (`recordAsAt`).
   */
  readonly sessions: readonly Session[];
  readonly detail?: MeasureDetail | null;
  /** Full-time equivalents gained in a period of the measure. */
  readonly netRecruitment?: number | null;
  /** Hours of work that one of the numerator takes: an assumption to be stated. */
  readonly hoursEach?: number | null;
}

/** All that is known of one measure on one day. */
export function analyseMeasure(measure: Measure, context: AnalysisContext): MeasureAnalysis {
  const { asAt, plan, since } = context;
  const detail = context.detail ?? null;
  const now = vintage(measure, asAt);
  const { series, status, direction } = now;
  const exceptions = [...(measure.exceptions ?? []), ...(detail?.exceptions ?? [])];
  const compared = comparedWith(measure, series, asAt);

  const analysed: Analysed = {
    measure,
    asAt,
    series,
    freshness: freshness(series, measure, asAt),
    status,
    direction,
    outlook: outlookOf(series, direction, measure, asAt),
    variation: direction.chart.variation ?? "commonCause",
    pace: paceOf(series, direction, measure, asAt),
    yearChange: yearChangeOf(series, measure.unit),
    swing: swingOf(series, measure),
    compared,
    takes: takesOf({ measure, status, compared }, context),
    explanation: explanationOf(measure, series, direction, exceptions, asAt),
    actions: actionOutcomes(plan, measure, series, direction, asAt),
    commitments: commitmentsOf(measure, series, context),
    since:
      since === null || since >= asAt
        ? []
        : differencesSince(measure, plan, vintage(measure, since), now),
  };
  return { ...analysed, questions: questionsOf(analysed, detail) };
}

/** The promises made on a measure, in the order they were made. */
function commitmentsOf(
  measure: Measure,
  series: Series,
  { sessions }: AnalysisContext,
): readonly CommitmentOutcome[] {
  return sessions
    .flatMap(({ commitments }) => commitments)
    .filter((commitment) => commitment.measure === measure.id)
    .sort((a, b) => (a.madeOn < b.madeOn ? -1 : Number(a.madeOn > b.madeOn)))
    .map((commitment) => commitmentOutcome(commitment, series, measure));
}

/** What it would take to reach the target where it is missed; without one, England's figure. */
function takesOf(
  { measure, status, compared }: Pick<MeasureAnalysis, "measure" | "status" | "compared">,
  { netRecruitment, hoursEach }: AnalysisContext,
): WhatItWouldTake | null {
  const { point } = status;
  const chosen = aimOf({ status, compared });
  if (point === null || chosen === null) return null;
  return whatItWouldTake(point, measure.unit, {
    ...chosen,
    netRecruitment: netRecruitment ?? null,
    hoursEach: hoursEach ?? null,
    hoursPerFte: HOURS_PER_FTE_YEAR / periodsInYear(measure.frequency),
  });
}

function aimOf({
  status,
  compared,
}: Pick<MeasureAnalysis, "status" | "compared">): Pick<WhatItWouldTake, "aim" | "aimIs"> | null {
  const { point, level, distance } = status;
  if (level !== null && point !== null && point.value !== null) {
    const tooHigh = level.upper !== null && point.value > level.upper;
    const aim = tooHigh ? level.upper : level.lower;
    return distance === 0 || aim === null ? null : { aim, aimIs: "target" };
  }
  const other = compared.find(
    ({ kind, standing, period }) =>
      (kind === "england" || kind === "neighbours") &&
      standing === "worse" &&
      period === point?.period,
  );
  if (other === undefined) return null;
  return { aim: other.value, aimIs: other.kind === "england" ? "england" : "neighbours" };
}
