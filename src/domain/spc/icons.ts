import type { ProcessLimits } from "./processLimits.ts";
import type { SpcProfile } from "./profile.ts";
import type { RuleName } from "./rules.ts";

/** Which way is good: up, down, or neither. */
export type ImprovementDirection = "increase" | "decrease" | "neutral";

/** What a point is, once it is known which way is good. */
export type PointType = "commonCause" | "improvement" | "concern" | "neutralHigh" | "neutralLow";

/** The variation icon: what the latest point says of the process. */
export type Variation =
  | "commonCause"
  | "improvementHigh"
  | "improvementLow"
  | "concernHigh"
  | "concernLow"
  | "neutralHigh"
  | "neutralLow";

/** The assurance icon: whether the process, unchanged, will meet its target. */
export type Assurance = "consistentPass" | "consistentFail" | "inconsistent";

const HIGH: ReadonlySet<RuleName> = new Set([
  "aboveUpperLimit",
  "trendUp",
  "twoOfThreeHigh",
  "shiftHigh",
]);

const POINT_TYPES = {
  increase: { high: "improvement", low: "concern" },
  decrease: { high: "concern", low: "improvement" },
  neutral: { high: "neutralHigh", low: "neutralLow" },
} as const satisfies Record<ImprovementDirection, Record<"high" | "low", PointType>>;

const VARIATIONS = {
  increase: { high: "improvementHigh", low: "concernLow" },
  decrease: { high: "concernHigh", low: "improvementLow" },
  neutral: { high: "neutralHigh", low: "neutralLow" },
} as const satisfies Record<ImprovementDirection, Record<"high" | "low", Variation>>;

/** A rising trend is high even where all of it lies below the mean. */
export function pointTypeOf(
  specialCause: RuleName | null,
  improvement: ImprovementDirection,
): PointType {
  if (specialCause === null) return "commonCause";
  return POINT_TYPES[improvement][HIGH.has(specialCause) ? "high" : "low"];
}

/** The icon of the point that a chart is read from. */
export function variationOf(
  specialCause: RuleName | null,
  improvement: ImprovementDirection,
): Variation {
  if (specialCause === null) return "commonCause";
  return VARIATIONS[improvement][HIGH.has(specialCause) ? "high" : "low"];
}

/**
 * Whether limits as they are now lie wholly on one side of the target. Where they have no width
 * the process has had one value, and that value meets the target or doesn't.
 *
 * @returns `null` without a target or a good direction.
 */
export function assuranceOf(
  target: number | null,
  improvement: ImprovementDirection,
  { lpl, upl, tie }: Pick<ProcessLimits, "lpl" | "upl" | "tie">,
  { targetAtLimit, withoutLimits }: Pick<SpcProfile, "targetAtLimit" | "withoutLimits">,
): Assurance | null {
  if (target === null || !Number.isFinite(target) || improvement === "neutral") return null;
  if (lpl === null || upl === null) return withoutLimits === "inconsistent" ? "inconsistent" : null;

  const clear = (gap: number) => (targetAtLimit === "settled" ? gap >= -tie : gap > tie);
  const allAbove = clear(lpl - target);
  const allBelow = clear(target - upl);
  const [met, failed] = improvement === "increase" ? [allAbove, allBelow] : [allBelow, allAbove];
  if (met) return "consistentPass";
  return failed ? "consistentFail" : "inconsistent";
}
