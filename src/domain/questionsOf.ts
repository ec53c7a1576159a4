import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Period } from "#contract/period.ts";
import { evidenceOf } from "./evidence.ts";
import { dayAfterEnd } from "./dueDay.ts";
import type { Evidence, MeasureAnalysis, QuestionFinding, QuestionRule } from "./findings.ts";
import { compareEnds, periodsBetween, periodsInYear } from "./period.ts";
import type { SeriesPoint } from "./series.ts";

/**
 * How strong the evidence of each rule is, 0 to 100: first what the council's own rules demand, then
 * what is not chance, then what the plan says, then what compares or is missing. Where a rule has a
 * size it adds up to `bySize`.
 */
export const STRENGTHS: Readonly<
  Record<QuestionRule, { readonly base: number; readonly bySize: number }>
> = {
  escalate: { base: 95, bySize: 5 },
  "commitment-broken": { base: 90, bySize: 0 },
  "special-cause-concern": { base: 80, bySize: 5 },
  "explanation-required": { base: 75, bySize: 5 },
  "overdue-worsening": { base: 74, bySize: 5 },
  "wrong-way": { base: 72, bySize: 0 },
  "will-not-meet-target": { base: 70, bySize: 0 },
  swing: { base: 45, bySize: 25 },
  "complete-not-moved": { base: 66, bySize: 0 },
  "too-slow": { base: 65, bySize: 0 },
  "off-target": { base: 55, bySize: 14 },
  "target-moved": { base: 58, bySize: 0 },
  "no-open-action": { base: 56, bySize: 0 },
  overdue: { base: 52, bySize: 5 },
  "average-hides": { base: 50, bySize: 10 },
  "owner-vacant": { base: 50, bySize: 0 },
  "met-by-luck": { base: 45, bySize: 0 },
  "worse-than-comparators": { base: 40, bySize: 10 },
  gap: { base: 40, bySize: 0 },
  late: { base: 35, bySize: 10 },
  "real-change": { base: 35, bySize: 0 },
  revised: { base: 30, bySize: 0 },
  "real-improvement": { base: 20, bySize: 0 },
};

/** Taken off where run rules are unreliable for the measure. */
const UNRELIABLE = 15;

/** Off target by a fifth of the target, or as far past others, is as far as size goes. */
const FAR = 0.2;

/** So many days late is as late as size goes. */
const VERY_LATE = 90;

/** A swing this many years old is no longer news, but still asks what was counted. */
const OLD_SWING = 3;

/** What questions are asked of: all of an analysis but them. */
export type Analysed = Omit<MeasureAnalysis, "questions">;

/**
 * The questions that the evidence asks, strongest first; none without evidence. A measure for
 * information is asked only about swings, real changes, gaps and lateness.
 */
export function questionsOf(
  analysis: Analysed,
  detail: MeasureDetail | null,
): readonly QuestionFinding[] {
  const judged = analysis.measure.polarity !== "none";
  const all = [
    ...ofTheFigures(analysis),
    ...ofTheCounting(analysis),
    ...(judged ? ofTheJudgement(analysis, detail) : []),
  ];
  return all
    .filter(({ evidence }) => evidence.periods.length > 0)
    .sort((a, b) => b.strength - a.strength);
}

function ofTheJudgement(
  analysis: Analysed,
  detail: MeasureDetail | null,
): readonly QuestionFinding[] {
  return [
    ...ofTheTarget(analysis),
    ...ofThePlan(analysis),
    ...ofTheRevisions(analysis),
    ...ofOthers(analysis),
    ...ofTheSpread(analysis, detail),
  ];
}

/** What a rule found, and how large it is, 0 to 1. */
function finding(
  rule: QuestionRule,
  evidence: Evidence,
  size: number,
  about: Partial<Pick<QuestionFinding, "action" | "commitment">> = {},
): QuestionFinding {
  const { base, bySize } = STRENGTHS[rule];
  const strength = base + bySize * Math.min(1, Math.max(0, size));
  return { rule, strength, evidence, action: null, commitment: null, ...about };
}

function ofTheFigures({ direction, explanation }: Analysed): readonly QuestionFinding[] {
  const { heading, rule, evidence, unreliable } = direction;
  const beyondLimit = rule === "aboveUpperLimit" || rule === "belowLowerLimit";
  const found: QuestionFinding[] = [];
  if (heading === "worsening")
    found.push(finding("special-cause-concern", evidence, Number(beyondLimit)));
  if (heading === "improving") found.push(finding("real-improvement", evidence, 0));
  if (heading === "rising" || heading === "falling")
    found.push(finding("real-change", evidence, 0));
  const sure = found.map(({ strength, ...rest }) =>
    Object.assign(rest, { strength: unreliable === null ? strength : strength - UNRELIABLE }),
  );
  if (explanation.state === "escalate")
    sure.push(
      finding("escalate", explanation.evidence, Number(explanation.because === "off-target")),
    );
  if (explanation.state === "required")
    sure.push(
      finding(
        "explanation-required",
        explanation.evidence,
        Number(explanation.because === "off-target"),
      ),
    );
  return sure;
}

function ofTheCounting(analysis: Analysed): readonly QuestionFinding[] {
  const { swing, freshness, series } = analysis;
  const found: QuestionFinding[] = [];
  if (swing !== null) {
    const years = yearsSince(swing.to, analysis);
    found.push(finding("swing", swing.evidence, 1 - years / OLD_SWING));
  }
  const gaps = recentGaps(analysis);
  if (gaps.length > 0) found.push(finding("gap", evidenceOf(gaps), 0));
  if (freshness.daysLate > 0 && freshness.latest !== null) {
    const last = series.points.filter(({ period }) => period === freshness.latest);
    found.push(finding("late", evidenceOf(last), freshness.daysLate / VERY_LATE));
  }
  return found;
}

/** A figure that an earlier session had seen is not what it was. */
function ofTheRevisions({ since, series }: Analysed): readonly QuestionFinding[] {
  const changed = new Set(since.flatMap((found) => (found.kind === "revised" ? found.period : [])));
  const revised = series.points.filter(
    ({ period, firstPublished }) => changed.has(period) && firstPublished !== null,
  );
  return revised.length === 0 ? [] : [finding("revised", evidenceOf(revised), 0)];
}

function yearsSince({ period }: SeriesPoint, { series }: Analysed): number {
  const last = series.points.at(-1)?.period ?? period;
  return periodsBetween(period, last, series.frequency) / periodsInYear(series.frequency);
}

/** The periods of the last year of the series that have no value. */
function recentGaps({ series }: Analysed): readonly SeriesPoint[] {
  return series.points
    .slice(-periodsInYear(series.frequency))
    .filter(({ gap }) => gap !== null && gap !== "not-applicable");
}

function ofTheTarget({
  status,
  outlook,
  direction,
  pace,
  since,
}: Analysed): readonly QuestionFinding[] {
  const found: QuestionFinding[] = [];
  const { verdict, evidence } = status;
  if (verdict === "off-target") found.push(finding("off-target", evidence, sizeOf(status)));
  if (outlook.assurance === "consistentFail")
    found.push(finding("will-not-meet-target", direction.evidence, 0));
  if (verdict === "on-target" && outlook.assurance === "inconsistent" && isBelowEven(outlook))
    found.push(finding("met-by-luck", evidence, 0));
  if (pace?.verdict === "too-slow") found.push(finding("too-slow", pace.evidence, 0));
  if (pace?.verdict === "wrong-way") found.push(finding("wrong-way", pace.evidence, 0));

  const moved = since.some(
    (difference) => difference.kind === "target" && difference.from !== null,
  );
  if (moved) found.push(finding("target-moved", evidence, 0));
  return found;
}

function isBelowEven({ expectedShare }: Analysed["outlook"]): boolean {
  return expectedShare !== null && expectedShare < 0.5;
}

/** How far past its bound, as a part of what is far. */
function sizeOf({ distance, level }: Analysed["status"]): number {
  const bound = Math.abs(level?.upper ?? level?.lower ?? 0);
  return distance === null || bound === 0 ? 1 : distance / bound / FAR;
}

function ofThePlan({
  status,
  actions,
  commitments,
  explanation,
}: Analysed): readonly QuestionFinding[] {
  const found: QuestionFinding[] = [];
  for (const { commitment, outcome, evidence } of commitments)
    if (outcome === "broken") found.push(finding("commitment-broken", evidence, 0, { commitment }));

  for (const { action, finding: what, evidence } of actions) {
    const met = status.verdict === "on-target";
    if (what === "overdue-worsening" || what === "overdue" || what === "owner-vacant")
      found.push(finding(what, evidence, Number(status.verdict === "off-target"), { action }));
    if (what === "complete-not-moved" && !met) found.push(finding(what, evidence, 0, { action }));
  }
  const noneOpen = actions.every(({ finding: what }) => what.startsWith("complete"));
  if (status.verdict === "off-target" && noneOpen && explanation.state !== "accepted")
    found.push(finding("no-open-action", status.evidence, 0));
  return found;
}

function ofOthers({ compared }: Analysed): readonly QuestionFinding[] {
  const groups = compared.filter(({ kind }) => kind === "neighbours" || kind === "england");
  const worse = groups.filter(({ standing }) => standing === "worse");
  const [first] = worse;
  if (first === undefined || worse.length < groups.length) return [];
  const size = first.value === 0 ? 1 : Math.abs((first.own - first.value) / first.value) / FAR;
  const evidence = { periods: [first.period], values: [first.own] };
  return [finding("worse-than-comparators", evidence, size)];
}

/** An average that meets its target while some are over the limit. */
function ofTheSpread(
  { status, asAt, series }: Analysed,
  detail: MeasureDetail | null,
): readonly QuestionFinding[] {
  if (status.verdict === "off-target" || status.point === null) return [];
  const known = (detail?.distribution ?? []).filter(
    ({ period }) => dayAfterEnd(period, 0) <= asAt && isWithin(period, series.points),
  );
  const latest = known.reduce<(typeof known)[number] | null>(
    (last, next) => (last === null || isWorse(next, last) ? next : last),
    null,
  );
  const over = latest?.overLimit ?? 0;
  if (latest === null || over <= 0) return [];
  const evidence = { periods: [latest.period], values: [latest.median, latest.highest] };
  return [finding("average-hides", evidence, over / Math.max(1, latest.workers))];
}

function isWithin(period: Period, points: readonly SeriesPoint[]): boolean {
  const last = points.at(-1);
  return last !== undefined && compareEnds(period, last.period) <= 0;
}

type SpreadCount = { readonly period: Period; readonly overLimit?: number | undefined };

/** Later, or of the same period with more over the limit. */
function isWorse(next: SpreadCount, last: SpreadCount): boolean {
  const later = compareEnds(next.period, last.period);
  return later > 0 || (later === 0 && (next.overLimit ?? 0) > (last.overLimit ?? 0));
}
