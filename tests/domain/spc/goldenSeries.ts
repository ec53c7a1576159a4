import { readFileSync } from "node:fs";
import type {
  Assurance,
  ImprovementDirection,
  PointType,
  RuleName,
  Variation,
} from "#domain/spc/spcChart.ts";

/** One series as the public R package NHSRplotthedots 0.2.2 answered it. */
export interface GoldenSeries {
  readonly id: string;
  readonly improvementDirection: ImprovementDirection;
  readonly target: number | null;
  readonly rebaseAfter: readonly number[];
  readonly fixAfterNPoints: number | null;
  readonly screenOutliers: boolean;
  readonly points: readonly { readonly period: string; readonly value: number | null }[];
  readonly expected: {
    readonly points: readonly GoldenPoint[];
    readonly phases: readonly {
      readonly start: number;
      readonly n: number;
      readonly mean: number | null;
      readonly lpl: number | null;
      readonly upl: number | null;
      readonly trialLimits: boolean;
    }[];
    readonly variation: Variation;
    readonly assurance: Assurance | null;
  };
}

export interface GoldenPoint {
  readonly mean: number | null;
  readonly lpl: number | null;
  readonly upl: number | null;
  readonly side: -1 | 0 | 1 | null;
  readonly outsideLimits: boolean | null;
  readonly nearLimit: boolean | null;
  readonly specialCause: RuleName | null;
  readonly rules: readonly RuleName[];
  readonly pointType: PointType;
}

/** A golden file, which is told its type: the tests would fail on any other. */
export function golden<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`./golden/${file}`, import.meta.url), "utf8"));
}

export const goldenSeries = golden<{ readonly series: readonly GoldenSeries[] }>("xmr.json").series;

/** Whether two figures agree to a part in a thousand million, or are both missing. */
export function agree(actual: number | null, expected: number | null): boolean {
  if (actual === null || expected === null) return actual === expected;
  return Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-300);
}
