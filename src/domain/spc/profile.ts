/** What a chart needs to be told beside its figures: a convention is data, so that two can be compared. */
export interface SpcProfile {
  readonly name: "nhsr" | "product";
  /** How many neighbours on one side of the mean make a shift, or all rising or falling a trend. */
  readonly runLength: number;
  /** Limits on fewer rows than this are called trial limits. */
  readonly trialBelow: number;
  /** Under this many confirmed points a phase has no limits, rules or icons. */
  readonly fewestPoints: number;
  /** Which point the icons rest on. */
  readonly iconsFrom: "last-row" | "last-confirmed";
  /** What screening does where it leaves no range, or only ranges of zero. */
  readonly screenedAway: "as-it-falls" | "keep-all-ranges";
  /** A target at a limit: within reach of chance, or reliably met (or failed). */
  readonly targetAtLimit: "inconsistent" | "settled";
  /** What is said of a target where there are no limits. */
  readonly withoutLimits: "inconsistent" | "no-answer";
}

/** NHSRplotthedots 0.2.2, the public R package, apart from its label at the join of two trends. */
export const NHSR = {
  name: "nhsr",
  runLength: 7,
  trialBelow: 13,
  fewestPoints: 0,
  iconsFrom: "last-row",
  screenedAway: "as-it-falls",
  targetAtLimit: "inconsistent",
  withoutLimits: "inconsistent",
} as const satisfies SpcProfile;

/** What this dashboard shows. Each difference from `NHSR` has its reason in docs/methods.md. */
export const PRODUCT = {
  name: "product",
  runLength: 7,
  trialBelow: 13,
  fewestPoints: 13,
  iconsFrom: "last-confirmed",
  screenedAway: "keep-all-ranges",
  targetAtLimit: "settled",
  withoutLimits: "no-answer",
} as const satisfies SpcProfile;
