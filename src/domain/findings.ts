import type { Action } from "#contract/actionPlan.ts";
import type { ComparatorKind, Measure, Target } from "#contract/measure.ts";
import type { Day, Period } from "#contract/period.ts";
import type { Commitment } from "#contract/sessions.ts";
import type { Series, SeriesPoint } from "./series.ts";
import type { Assurance, RuleName, SpcChart, Variation } from "./spc/spcChart.ts";

/**
 * The periods and values that a finding rests on, so that a screen can show them and a test can check
 * them. A gap has its period here and no value.
 */
export interface Evidence {
  readonly periods: readonly Period[];
  readonly values: readonly number[];
}

/** `not-judged`: the measure is for information. */
export type Verdict = "on-target" | "close" | "off-target" | "no-target" | "no-data" | "not-judged";

/** What counts as on target in one period; `null` on the side that has no bound. */
export interface TargetLevel {
  readonly target: Target;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Status {
  readonly verdict: Verdict;
  readonly point: SeriesPoint | null;
  readonly level: TargetLevel | null;
  /** How far past the nearer bound, in the measure's unit: positive is off target, 0 is met. */
  readonly distance: number | null;
  /**
   * How many of what the numerator counts lie beyond the target: "36 cases too many". Whole, rounded
   * up, where whole things are counted; `null` without counts, and for units that are no ratio.
   */
  readonly numeratorDistance: number | null;
  readonly evidence: Evidence;
}

/**
 * `too-few`: under 13 points. `rising`, `falling`: a real change in a measure that has no good
 * direction, or that should stay within a band.
 */
export type Heading =
  | "improving"
  | "worsening"
  | "rising"
  | "falling"
  | "no-real-change"
  | "too-few"
  | "no-data";

export type Method = "xmr" | "p-prime" | "u-prime";

/** Whether the last confirmed point is part of a real change, by process limits and run rules. */
export interface Direction {
  readonly heading: Heading;
  readonly rule: RuleName | null;
  readonly method: Method;
  readonly chart: SpcChart;
  /** Known points in the current phase, of the number that limits need. */
  readonly points: number;
  readonly needed: number;
  /** Run rules are unreliable for stocks and smoothed series, and where r1 is high. */
  readonly unreliable: "stock" | "smoothed" | "autocorrelated" | null;
  /** The point that the verdict rests on: the last confirmed one. */
  readonly basis: SeriesPoint | null;
  readonly evidence: Evidence;
}

/** Whether this process, unchanged, will meet a target. */
export interface TargetOutlook {
  /** `null` where it is withheld, or there is no target. */
  readonly assurance: Assurance | null;
  /** Share of periods that meet the target in the long run, 0 to 1. */
  readonly expectedShare: number | null;
  readonly metInPast: { readonly met: number; readonly of: number } | null;
  /** Where the mean would have to be for the target to be met reliably; `null` for a band. */
  readonly meanNeeded: number | null;
}

/** The process as it is now against the target of its latest period, and against the final one. */
export interface Outlook extends TargetOutlook {
  /** Where the plan wants to be in the end, if that is not what it asks for now. */
  readonly final: (TargetOutlook & { readonly level: TargetLevel; readonly period: Period }) | null;
  readonly evidence: Evidence;
}

/** Required against actual change a period, where there is a real trend and a dated target. */
export interface Pace {
  readonly required: number | null;
  readonly actual: number | null;
  readonly periodsLeft: number | null;
  /** Periods until the target at this pace: `null` where it cannot be said or never. */
  readonly periodsAtThisPace: {
    readonly estimate: number;
    readonly low: number;
    readonly high: number | null;
  } | null;
  readonly verdict: "fast-enough" | "too-slow" | "wrong-way" | "no-trend" | "cannot-say";
  readonly projection: readonly {
    readonly period: Period;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly evidence: Evidence;
}

/** A change from the year before, between periods that are both there. */
export interface YearChange {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly change: number;
  /** In per cent; `null` for measures in per cent (points are said instead) and from zero. */
  readonly percent: number | null;
  readonly evidence: Evidence;
}

/** A swing between neighbouring periods that is larger than a process makes: asks what was counted. */
export interface Swing {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** The later value as a multiple of the earlier; `null` where that was zero. */
  readonly times: number | null;
  readonly reason: "far-beyond-limits" | "doubled-or-halved" | "fell-to-zero" | "rose-from-zero";
  readonly evidence: Evidence;
}

/**
 * What would bring a ratio to its aim: its arithmetic, from its own numerator and denominator. It
 * takes either the other denominator or the other numerator, and not both.
 */
export interface WhatItWouldTake {
  readonly period: Period;
  readonly aim: number;
  readonly aimIs: "target" | "england" | "neighbours" | "chosen";
  readonly numerator: number;
  readonly denominator: number;
  /** `null` where no denominator would do: an aim of zero. */
  readonly denominatorNeeded: number | null;
  readonly denominatorChange: number | null;
  /** Whole where whole things are counted, so that the aim is met and not just missed. */
  readonly numeratorNeeded: number;
  readonly numeratorChange: number;
  /** Periods at the recent net recruitment, where a measure of it is there. */
  readonly atNetRecruitment: { readonly perPeriod: number; readonly periods: number | null } | null;
  /** For no further action: referrals × hours a check = full-time equivalents freed at the aim. */
  readonly workload: {
    readonly hoursEach: number;
    readonly hours: number;
    readonly fte: number;
  } | null;
  readonly evidence: Evidence;
}

/** The council's own rule: off tolerance, or a special cause for concern, and no commentary after it. */
export interface Explanation {
  readonly state: "not-needed" | "given" | "required" | "escalate" | "accepted";
  readonly because: "off-target" | "special-cause" | null;
  readonly since: Period | null;
  readonly acceptedUntil: Day | null;
  readonly evidence: Evidence;
}

/** What an action set out to move, and whether it has. */
export interface ActionOutcome {
  readonly action: Action;
  readonly finding:
    | "complete-not-moved"
    | "complete-moved"
    | "complete-too-soon"
    | "overdue-worsening"
    | "overdue"
    | "owner-vacant"
    | "on-course";
  readonly before: number | null;
  readonly after: number | null;
  readonly evidence: Evidence;
}

export interface CommitmentOutcome {
  readonly commitment: Commitment;
  readonly madeAt: Day;
  readonly outcome: "kept" | "broken" | "pending" | "cannot-be-judged";
  readonly point: SeriesPoint | null;
  readonly evidence: Evidence;
}

/** One thing about a measure that is not as it was on an earlier day. */
export type Difference =
  | { readonly kind: "new-value"; readonly from: SeriesPoint | null; readonly to: SeriesPoint }
  | {
      readonly kind: "revised";
      readonly period: Period;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly kind: "status"; readonly from: Verdict; readonly to: Verdict }
  | { readonly kind: "direction"; readonly from: Heading; readonly to: Heading }
  | { readonly kind: "target"; readonly from: Target | null; readonly to: Target | null }
  | { readonly kind: "action"; readonly action: Action; readonly what: "completed" | "overdue" };

export interface ComparedWith {
  readonly kind: ComparatorKind;
  readonly name: string;
  readonly period: Period;
  readonly value: number;
  readonly own: number;
  /** By polarity: `null` where the measure has no good direction. */
  readonly standing: "better" | "worse" | "same" | null;
}

export interface Freshness {
  /** The last period of which anything came, be it a symbol. */
  readonly latest: Period | null;
  /** The last period whose figure was due; `null` where the usual delay is not said. */
  readonly expected: Period | null;
  /** When the figure after the latest is, or was, due. */
  readonly nextDue: Day | null;
  /** Days past the usual delay, where an expected period has not come; 0 where nothing is late. */
  readonly daysLate: number;
}

/** Which rule raised a question. The words are the view model's. */
export type QuestionRule =
  | "escalate"
  | "explanation-required"
  | "commitment-broken"
  | "special-cause-concern"
  | "swing"
  | "will-not-meet-target"
  | "met-by-luck"
  | "too-slow"
  | "wrong-way"
  | "off-target"
  | "complete-not-moved"
  | "overdue-worsening"
  | "overdue"
  | "owner-vacant"
  | "no-open-action"
  | "target-moved"
  | "worse-than-comparators"
  | "gap"
  | "late"
  | "revised"
  | "average-hides"
  | "real-improvement"
  /** A special cause in a measure that has no good direction. */
  | "real-change";

/** A question that the evidence asks, and how strong that evidence is (higher first; 0 to 100). */
export interface QuestionFinding {
  readonly rule: QuestionRule;
  readonly strength: number;
  readonly evidence: Evidence;
  readonly action: Action | null;
  readonly commitment: Commitment | null;
}

/** All that is known of one measure on one day. */
export interface MeasureAnalysis {
  readonly measure: Measure;
  readonly asAt: Day;
  readonly series: Series;
  readonly freshness: Freshness;
  readonly status: Status;
  readonly direction: Direction;
  readonly outlook: Outlook;
  /** `commonCause` also where it is withheld: the heading says so (`too-few`, `no-data`). */
  readonly variation: Variation;
  readonly pace: Pace | null;
  readonly yearChange: YearChange | null;
  readonly swing: Swing | null;
  readonly compared: readonly ComparedWith[];
  readonly takes: WhatItWouldTake | null;
  readonly explanation: Explanation;
  readonly actions: readonly ActionOutcome[];
  readonly commitments: readonly CommitmentOutcome[];
  readonly since: readonly Difference[];
  readonly questions: readonly QuestionFinding[];
}

/** How many of the signals on a page chance alone would give (spec: 1.6 % a measure a period). */
export interface ByChance {
  readonly judged: number;
  readonly signals: number;
  readonly expected: number;
  readonly chanceOfAny: number;
}

export interface DashboardAnalysis {
  readonly asAt: Day;
  readonly since: Day | null;
  readonly measures: readonly MeasureAnalysis[];
  readonly byChance: ByChance;
}
