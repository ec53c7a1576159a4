import { describe, expect, it } from "vitest";
import { PROCESSES, alarmRates, alarmsByRule, standardError } from "../../../bench/falseAlarms.ts";

const CHARTS = 2000;

/** Published to two digits, on 20,000 charts; ours on 2,000. Four standard errors of both, and half a digit. */
function expectWithinChance(found: number, published: number): void {
  const error = standardError(published, CHARTS) + standardError(published, 20_000);
  const halfADigit = published >= 0.995 || published < 0.1 ? 0.0005 : 0.005;
  expect(Math.abs(found - published)).toBeLessThanOrEqual(4 * error + halfADigit);
}

describe("how often noise alone shows a signal", () => {
  it.each(PROCESSES.filter(({ published }) => published !== null))(
    "$name, $n points, run of $runLength",
    (process) => {
      const { anywhere, atLastPoint } = alarmRates(process, CHARTS, 7);
      expectWithinChance(anywhere, process.published?.anywhere ?? Number.NaN);
      expectWithinChance(atLastPoint, process.published?.atLastPoint ?? Number.NaN);
    },
  );

  it("by rule, on 24 points", () => {
    const steady = PROCESSES.find(({ n, runLength }) => n === 24 && runLength === 7);
    expect(steady?.name).toBe("Gaussian");
    if (steady === undefined) return;

    const { limit, trend, twoOfThree, shift } = alarmsByRule(steady, CHARTS, 7);
    expectWithinChance(limit, 0.094);
    expectWithinChance(trend, 0.007);
    expectWithinChance(twoOfThree, 0.035);
    expectWithinChance(shift, 0.086);
  });
});
