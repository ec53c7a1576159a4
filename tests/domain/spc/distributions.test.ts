import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import {
  binomialAtMost,
  binomialExactly,
  chiSquareAbove,
  chiSquareQuantile,
  normalBelow,
  normalQuantile,
  poissonAtMost,
  tBelow,
  tQuantile,
} from "#domain/spc/distributions.ts";
import { expectAgreement, reference } from "./reference.ts";

describe("quantiles", () => {
  it.each([
    ["z95", normalQuantile(0.975)],
    ["z998", normalQuantile(0.999)],
    ["z0_90", normalQuantile(0.9)],
    ["t10_975", tQuantile(0.975, 10)],
    ["t22_975", tQuantile(0.975, 22)],
    ["t34_975", tQuantile(0.975, 34)],
    ["t34_90two", tQuantile(0.95, 34)],
    ["chisq95_11", chiSquareQuantile(0.95, 11)],
  ])("%s agrees with base R", (name, quantile) => {
    expectAgreement(quantile, reference.normalQuantiles[name]);
  });

  it("have as much below them as was asked", () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const freedom = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(share, freedom, (p, freedom) => {
        expect(normalBelow(normalQuantile(p))).toBeCloseTo(p, 11);
        expect(tBelow(tQuantile(p, freedom), freedom)).toBeCloseTo(p, 11);
        expect(1 - chiSquareAbove(chiSquareQuantile(p, freedom), freedom)).toBeCloseTo(p, 11);
      }),
      { examples: [[0.4997044577539658, 145]] },
    );
  });
});

describe("chances", () => {
  it("of a count are the sum of those up to it", () => {
    // P(X ≤ 2) of a mean of 1: e⁻¹ (1 + 1 + 1/2).
    expectAgreement(poissonAtMost(2, 1), Math.exp(-1) * 2.5);
    // Two coins: no head in 1 of 4, one at most in 3 of 4.
    expectAgreement(binomialAtMost(0, 2, 0.5), 0.25);
    expectAgreement(binomialAtMost(1, 2, 0.5), 0.75);
    expect(binomialAtMost(-1, 2, 0.5)).toBe(0);
    expect(binomialAtMost(2, 2, 0.5)).toBe(1);
    expect(poissonAtMost(-1, 3)).toBe(0);
  });

  it("of each count add up to the chance of as many or fewer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.nat(),
        (n, p, at) => {
          const count = at % (n + 1);
          const each = Array.from({ length: count + 1 }, (_, r) => binomialExactly(r, n, p));
          expect(binomialAtMost(count, n, p)).toBeCloseTo(
            each.reduce((a, b) => a + b, 0),
            10,
          );
        },
      ),
    );
  });
});
