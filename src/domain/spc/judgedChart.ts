import {
  type Assurance,
  type ImprovementDirection,
  type PointType,
  type Variation,
  assuranceOf,
  pointTypeOf,
  variationOf,
} from "./icons.ts";
import type { PhaseSpan, PhaseSpread } from "./phases.ts";
import type { SpcProfile } from "./profile.ts";
import { NOT_JUDGED, type RuleName, markRules, rulesOf, specialCauseOf } from "./rules.ts";

/** How a chart is set, whatever it counts. */
export interface SpcSettings {
  readonly improvementDirection: ImprovementDirection;
  /** In the unit of the values; `null`: none. */
  readonly target: number | null;
  /** Index of the last row of each phase but the last; nothing crosses from one phase to the next. */
  readonly rebaseAfter: readonly number[];
  /** How many first rows of each phase the limits rest on; `null`: all of them. */
  readonly fixAfterNPoints: number | null;
  /** Leave out moving ranges beyond 3.267 mean ranges when setting limits. */
  readonly screenOutliers: boolean;
}

/** One row of a chart. */
export interface SpcPoint {
  readonly value: number | null;
  readonly mean: number | null;
  /** Lower and upper process limit, not cut at 0 or 100%. */
  readonly lpl: number | null;
  readonly upl: number | null;
  /** Above (1), on (0) or below (-1) the mean; `null` where it isn't judged. */
  readonly side: -1 | 0 | 1 | null;
  /** Beyond a limit. */
  readonly outside: boolean | null;
  /** Within the limits, and nearer to one than two thirds of the way from the mean. */
  readonly near: boolean | null;
  /** Every rule that the point is part of. */
  readonly rules: readonly RuleName[];
  /** The rule it is shown by. */
  readonly specialCause: RuleName | null;
  readonly pointType: PointType;
}

/** Rows between two breaks, with the limits as they are at their last row. */
export interface SpcPhase {
  readonly start: number;
  /** Rows, those without a value included. */
  readonly n: number;
  /** Rows with a confirmed value. */
  readonly confirmed: number;
  readonly mean: number | null;
  readonly lpl: number | null;
  readonly upl: number | null;
  /** On so few rows that the limits are a first guess. */
  readonly trialLimits: boolean;
  /** Every confirmed value is the same: no variation recorded. */
  readonly constant: boolean;
}

/** Why a chart has no icons: 9 confirmed points of the 13 needed, or no two of them neighbours. */
export interface Withheld {
  readonly because: "too-few-points" | "no-neighbours";
  readonly points: number;
  readonly needed: number;
}

/** What a series says of the process behind it. */
export interface SpcChart {
  readonly points: readonly SpcPoint[];
  readonly phases: readonly SpcPhase[];
  /** `null` where it is withheld. */
  readonly variation: Variation | null;
  /** `null` where it is withheld, and without a target or a good direction. */
  readonly assurance: Assurance | null;
  /** The row that the icons rest on; `null` where there is none. */
  readonly basis: number | null;
  /** The phase of that row, by its place in `phases`. */
  readonly basisPhase: number | null;
  readonly withheld: Withheld | null;
}

/** The centre line and the limits at one row. */
export type Lines = Pick<SpcPoint, "mean" | "lpl" | "upl">;

/** One phase as it was reckoned, before it is judged. */
export interface PhaseFacts {
  readonly span: PhaseSpan;
  readonly spread: PhaseSpread;
  /** As they are at its last row. */
  readonly lines: Lines;
  readonly tie: number;
}

/** All that a chart is judged by, whatever kind of limits it has. */
export interface ChartFacts {
  readonly settings: SpcSettings;
  readonly profile: SpcProfile;
  readonly phases: readonly PhaseFacts[];
  /** As they are drawn. */
  readonly values: readonly (number | null)[];
  /** As they are judged: `NaN` where none came or it isn't confirmed. */
  readonly judged: Float64Array;
  readonly zones: Int8Array;
  /** Row by row where they differ from row to row; `null`: each phase has its own. */
  readonly lines: readonly Lines[] | null;
}

/** What the zones of a chart say: its special causes, point by point, and its icons. */
export function judgedChart(facts: ChartFacts): SpcChart {
  const { profile, phases, judged, zones } = facts;
  const bits = new Uint8Array(judged.length);
  for (const { span } of phases) markRules(bits, zones, judged, span, profile.runLength);

  const points = pointsOf(facts, bits);
  const shown = phases.map((phase) => phaseOf(phase, profile));
  const { variation, assurance, basis, basisPhase, withheld } = iconsOf(facts, points);
  return { points, phases: shown, variation, assurance, basis, basisPhase, withheld };
}

function pointsOf(
  { settings, phases, values, judged, zones, lines }: ChartFacts,
  bits: Uint8Array,
): readonly SpcPoint[] {
  const { improvementDirection } = settings;
  const points: SpcPoint[] = [];
  for (const phase of phases) {
    for (let i = phase.span.start; i < phase.span.end; i++) {
      const { mean, lpl, upl } = lines?.[i] ?? phase.lines;
      const value = values[i] ?? null;
      const found = bits[i] ?? 0;
      const specialCause = found === 0 ? null : specialCauseOf(found, risesAfter(judged, i));
      const zone = zones[i] ?? NOT_JUDGED;
      const known = zone !== NOT_JUDGED;
      const bounded = known && lpl !== null;
      points.push({
        value: Number.isFinite(value) ? value : null,
        mean,
        lpl,
        upl,
        side: known && mean !== null ? sideOf(zone) : null,
        outside: bounded ? zone === 3 || zone === -3 : null,
        near: bounded ? zone === 2 || zone === -2 : null,
        rules: rulesOf(found),
        specialCause,
        pointType: pointTypeOf(specialCause, improvementDirection),
      });
    }
  }
  return points;
}

function sideOf(zone: number): -1 | 0 | 1 {
  if (zone === 0) return 0;
  return zone > 0 ? 1 : -1;
}

function risesAfter(judged: Float64Array, i: number): boolean {
  return (judged[i + 1] ?? Number.NaN) > (judged[i] ?? Number.NaN);
}

function phaseOf({ span, spread, lines }: PhaseFacts, { trialBelow }: SpcProfile): SpcPhase {
  const { start, end } = span;
  const { confirmed, constant } = spread;
  const { mean, lpl, upl } = lines;
  const n = end - start;
  return { start, n, confirmed, mean, lpl, upl, trialLimits: n < trialBelow, constant };
}

/** The icons rest on one row, and on the limits at that row. */
function iconsOf(
  { settings, profile, phases, judged, lines }: ChartFacts,
  points: readonly SpcPoint[],
): Pick<SpcChart, "variation" | "assurance" | "basis" | "basisPhase" | "withheld"> {
  const { target, improvementDirection } = settings;
  const row =
    profile.iconsFrom === "last-row"
      ? judged.length - 1
      : judged.findLastIndex((value) => !Number.isNaN(value));
  const basisPhase = phases.findLastIndex(({ span }) => span.start <= row);
  const phase = phases[basisPhase];
  const point = points[row];
  if (phase === undefined || point === undefined) {
    const withheld = {
      because: "too-few-points",
      points: 0,
      needed: profile.fewestPoints,
    } as const;
    return { variation: null, assurance: null, basis: null, basisPhase: null, withheld };
  }

  const { lpl, upl } = lines?.[row] ?? phase.lines;
  const withheld = withheldFor(phase.spread.confirmed, lpl !== null, profile);
  const shown = withheld === null;
  const limits = { lpl, upl, tie: phase.tie };
  return {
    variation: shown ? variationOf(point.specialCause, improvementDirection) : null,
    assurance: shown ? assuranceOf(target, improvementDirection, limits, profile) : null,
    basis: row,
    basisPhase,
    withheld,
  };
}

function withheldFor(
  confirmed: number,
  bounded: boolean,
  { fewestPoints, withoutLimits }: SpcProfile,
): Withheld | null {
  const counts = { points: confirmed, needed: fewestPoints };
  if (confirmed < fewestPoints) return { because: "too-few-points", ...counts };
  return !bounded && withoutLimits === "no-answer" ? { because: "no-neighbours", ...counts } : null;
}
