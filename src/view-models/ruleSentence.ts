import type { Frequency } from "#contract/period.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import type { RuleName } from "#domain/spc/rules.ts";
import { periodCount } from "./words/periods.ts";

/** Which rule names a point, without a full stop: `7 months or more in a row were above the average`. */
export function ruleWords(rule: RuleName, frequency: Frequency): string {
  const run = periodCount(PRODUCT.runLength, frequency);
  switch (rule) {
    case "aboveUpperLimit":
      return "the figure is above its usual range";
    case "belowLowerLimit":
      return "the figure is below its usual range";
    case "trendUp":
      return `it went up each time, ${run} or more in a row`;
    case "trendDown":
      return `it went down each time, ${run} or more in a row`;
    case "twoOfThreeHigh":
      return `two of three ${frequency}s in a row were near the top of the usual range`;
    case "twoOfThreeLow":
      return `two of three ${frequency}s in a row were near the bottom of the usual range`;
    case "shiftHigh":
      return `${run} or more in a row were above the average`;
    case "shiftLow":
      return `${run} or more in a row were below the average`;
  }
}
