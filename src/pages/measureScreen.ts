import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { HOURS_A_CHECK } from "#domain/frontDoorCost.ts";
import { periodsInYear } from "#domain/period.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { HOURS_PER_FTE_YEAR, whatItWouldTake } from "#domain/whatItWouldTake.ts";
import type { Figures } from "#pages/useFigures.ts";
import { challengeHistory, type HistorySession } from "#view-models/challengeHistory.ts";
import { measurePage } from "#view-models/measurePage.ts";
import type { MeasurePageModel } from "#view-models/models.ts";
import { type NextSession, nextSession } from "#view-models/nextSession.ts";

/** What a measure's page says at once; what its sections with pictures say is worked out of the analysis. */
export interface MeasureScreen {
  readonly page: MeasurePageModel;
  readonly history: readonly HistorySession[];
  readonly next: NextSession | null;
}

/**
 * All that is known of a measure, with what the reader assumes; `null` where there is no such measure. What is said
 * of it takes as long again, so that the two are asked for one by one.
 */
export function measureAnalysis(
  id: string,
  figures: Figures,
  detail: MeasureDetail | null,
  search: URLSearchParams,
): MeasureAnalysis | null {
  const { dashboard, plan, sessions, asAt } = figures;
  const measure = dashboard.measures.find((measure) => measure.id === id);
  if (measure === undefined) return null;

  const { since } = analyseDashboard({ measures: [] }, figures);
  const assumed = {
    netRecruitment: netRecruitment(measure, figures),
    hoursEach: hoursEach(measure, search),
  };
  const analysis = analyseMeasure(measure, { asAt, since, plan, sessions, detail, ...assumed });
  return { ...analysis, takes: takes(analysis, assumed, search) };
}

/** What a measure's page says of what is known of it. */
export function measureScreen(
  analysis: MeasureAnalysis,
  { dashboard, plan, sessions, record, options }: Figures,
  detail: MeasureDetail | null,
): MeasureScreen {
  return {
    page: measurePage(
      analysis,
      detail,
      plan,
      { sessions: [...sessions] },
      { ...options, frame: dashboard },
    ),
    history: challengeHistory(analysis, sessions, record),
    next: nextSession(sessions, options, analysis.measure.id),
  };
}

interface Assumed {
  readonly netRecruitment: number | null;
  readonly hoursEach: number | null;
}

/** The sum at the level that the reader has chosen in the address, `aim=15`. */
function takes(analysis: MeasureAnalysis, assumed: Assumed, search: URLSearchParams) {
  const { measure, status, takes } = analysis;
  const aim = numberOf(search.get("aim"));
  if (takes === null || aim === null || status.point === null) return takes;

  const hoursPerFte = HOURS_PER_FTE_YEAR / periodsInYear(measure.frequency);
  return whatItWouldTake(status.point, measure.unit, {
    aim,
    aimIs: "chosen",
    ...assumed,
    hoursPerFte,
  });
}

/** The measure that says how many workers were gained, where a dashboard has one. */
const NET_RECRUITMENT = "net-recruitment";

/** For a caseload: workers gained in its latest period, by the measure that counts them as often. */
function netRecruitment(measure: Measure, { dashboard, asAt }: Figures): number | null {
  if (measure.unit !== "cases") return null;
  const gained = dashboard.measures.find(
    ({ id, frequency }) => id === NET_RECRUITMENT && frequency === measure.frequency,
  );
  return gained === undefined ? null : (seriesOf(gained, asAt).latest?.value ?? null);
}

/** For referrals closed with no further action: the hours that each takes, `hours=1.5`. */
function hoursEach({ numerator = "" }: Measure, search: URLSearchParams): number | null {
  if (!/no further action/i.test(numerator)) return null;
  return numberOf(search.get("hours")) ?? HOURS_A_CHECK;
}

/** A number of the address that is none, or below zero, counts as not there. */
function numberOf(text: string | null): number | null {
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
