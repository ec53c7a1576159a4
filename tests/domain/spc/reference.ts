import { expect } from "vitest";
import { golden } from "./goldenSeries.ts";

interface Band {
  readonly lower: number;
  readonly upper: number;
}

/** Figures that base R 4.5.0 gives for the formulas of docs/methods.md. */
export interface Reference {
  readonly garwood95: readonly (Band & { readonly count: number })[];
  readonly garwood998: readonly (Band & { readonly count: number })[];
  readonly poissonProbabilityLimits: readonly (Band & {
    readonly mean: number;
    readonly probAboveUpper: number;
  })[];
  readonly wilson95: readonly (Band & { readonly x: number; readonly n: number })[];
  readonly funnelBinomial: readonly {
    readonly target: number;
    readonly n: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  }[];
  readonly normalQuantiles: Readonly<Record<string, number>>;
  readonly funnelOverdispersed: {
    readonly n: readonly number[];
    readonly x: readonly number[];
    readonly target: number;
    readonly z: readonly number[];
    readonly phi: number;
    readonly phiUnwinsorised: number;
    readonly tau2: number;
    readonly zMultiplicative: readonly number[];
    readonly zAdditive: readonly number[];
    readonly upper998Additive: readonly number[];
    readonly lower998Additive: readonly number[];
  };
  readonly trend: readonly {
    readonly seed: number;
    readonly values: readonly number[];
    readonly horizon: number;
    readonly target: number;
    readonly intercept: number;
    readonly slope: number;
    readonly slopeSE: number;
    readonly residualSigma: number;
    readonly r1Residual: number;
    readonly forecast: number;
    readonly pi80: readonly [number, number];
    readonly pi95: readonly [number, number];
    readonly monthsToTargetFromLast: number;
    readonly theilSenSlope: number;
    readonly theilSenIntercept: number;
    readonly mannKendallS: number;
    readonly mannKendallVar: number;
    readonly mannKendallZ: number;
    readonly inverse: {
      readonly g: number;
      readonly interval80MonthsFromLast: readonly [number, number];
    };
  }[];
  readonly stable: readonly {
    readonly seed: number;
    readonly values: readonly number[];
    readonly target: number;
    readonly mean: number;
    readonly sigmaMR: number;
    readonly sd: number;
    readonly zTarget: number;
    readonly pBelowTarget: number;
    readonly shiftNeededForAssuranceHigh: number;
    readonly tInterval95: readonly [number, number];
    readonly r1: number;
  }[];
  readonly limitPrecision: readonly { readonly n: number; readonly relSD: number }[];
}

export const reference = golden<Reference>("reference.json");

/** Expects agreement to a part in a thousand million (or that much, where 0 is expected). */
export function expectAgreement(actual: number | undefined, expected: number | undefined): void {
  expect(actual).toBeDefined();
  expect(expected).toBeDefined();
  const allowed = 1e-9 * Math.max(Math.abs(expected ?? 0), Math.abs(expected ?? 0) < 1e-9 ? 1 : 0);
  expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThanOrEqual(allowed);
}
