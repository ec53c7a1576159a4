import { describe, expect, it } from "vitest";
import { funnelLimits, overDispersedLimits, overDispersion } from "#domain/spc/funnel.ts";
import { expectAgreement, reference } from "./reference.ts";

describe("a funnel", () => {
  it.each(reference.funnelBinomial)("around $target for $n", (expected) => {
    const { target, n, lower95, upper95, lower998, upper998 } = expected;
    const at95 = funnelLimits(target, n, 0.95);
    const at998 = funnelLimits(target, n, 0.998);
    expectAgreement(at95.low, lower95);
    expectAgreement(at95.high, upper95);
    expectAgreement(at998.low, lower998);
    expectAgreement(at998.high, upper998);
  });

  it("takes in how much 24 authorities differ beyond chance", () => {
    const expected = reference.funnelOverdispersed;
    const units = expected.x.map((count, i) => ({ count, of: expected.n[i] ?? 0 }));
    const found = overDispersion(units);

    expectAgreement(found.centre, expected.target);
    expectAgreement(found.phi, expected.phi);
    expectAgreement(found.betweenVariance, expected.tau2);
    for (const [i, { of }] of units.entries()) {
      expectAgreement(found.z[i], expected.z[i]);
      expectAgreement(found.zAdjusted[i], expected.zAdditive[i]);
      expectAgreement((found.z[i] ?? 0) / Math.sqrt(found.phi), expected.zMultiplicative[i]);
      const limits = overDispersedLimits(found, of, 0.998);
      expectAgreement(limits.low, expected.lower998Additive[i]);
      expectAgreement(limits.high, expected.upper998Additive[i]);
    }
    const unwinsorised = found.z.reduce((sum, z) => sum + z * z, 0) / found.z.length;
    expectAgreement(unwinsorised, expected.phiUnwinsorised);
  });

  it("finds no variance between authorities that are alike", () => {
    const alike = Array.from({ length: 10 }, () => ({ count: 30, of: 100 }));
    expect(overDispersion(alike)).toMatchObject({ phi: 0, betweenVariance: 0 });
  });
});
