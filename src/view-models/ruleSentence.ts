import type { Frequency } from "#contract/period.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import type { RuleName } from "#domain/spc/rules.ts";
import { periodCount } from "./words/periods.ts";

/** Which rule names a point, without a full stop: `7 months or more in a row were above the average`. */
export function ruleWords(rule: RuleName, frequency: Frequency): string {
  const run = periodCount(PRODUCT.runLength, frequency);
  switch (rule) {
    case "aboveUpperLimit":
      return "the figure is above the upper process limit";
    case "belowLowerLimit":
      return "the figure is below the lower process limit";
    case "trendUp":
      return `${run} or more in a row went up each time`;
    case "trendDown":
      return `${run} or more in a row went down each time`;
    case "twoOfThreeHigh":
      return `two of three ${frequency}s in a row were near the upper process limit`;
    case "twoOfThreeLow":
      return `two of three ${frequency}s in a row were near the lower process limit`;
    case "shiftHigh":
      return `${run} or more in a row were above the average`;
    case "shiftLow":
      return `${run} or more in a row were below the average`;
  }
}
