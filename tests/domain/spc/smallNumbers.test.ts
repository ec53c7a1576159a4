import { describe, expect, it } from "vitest";
import { poissonAtMost } from "#domain/spc/distributions.ts";
import { garwoodInterval, poissonLimits, wilsonInterval } from "#domain/spc/smallNumbers.ts";
import { expectAgreement, reference } from "./reference.ts";

describe("what a small number may stand for", () => {
  it.each(reference.garwood95)("a count of $count, at 95%", ({ count, lower, upper }) => {
    const { low, high } = garwoodInterval(count, 0.95);
    expectAgreement(low, lower);
    expectAgreement(high, upper);
  });

  it.each(reference.garwood998)("a count of $count, at 99.8%", ({ count, lower, upper }) => {
    const { low, high } = garwoodInterval(count, 0.998);
    expectAgreement(low, lower);
    expectAgreement(high, upper);
  });

  it.each(reference.wilson95)("$x of $n, at 95%", ({ x, n, lower, upper }) => {
    const { low, high } = wilsonInterval(x, n, 0.95);
    expectAgreement(low, lower);
    expectAgreement(high, upper);
  });
});

describe("counts that chance rarely passes", () => {
  it.each(reference.poissonProbabilityLimits)(
    "mean $mean",
    ({ mean, lower, upper, probAboveUpper }) => {
      expect(poissonLimits(mean)).toEqual({ low: lower, high: upper });
      expectAgreement(1 - poissonAtMost(upper, mean), probAboveUpper);
    },
  );
});
