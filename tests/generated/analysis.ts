import type { Measure } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { shifted } from "#domain/period.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import { type SpcChart, spcChart } from "#domain/spc/spcChart.ts";
import { statusAt } from "#domain/statusAt.ts";
import * as fc from "./seeded.ts";
import { expect } from "vitest";
import { LATER, measure } from "../domain/measures.ts";
import { holds } from "./cases.ts";

/** Whole figures, one a period, with gaps. */
const values = fc.array(fc.option(fc.integer({ min: 0, max: 400 }), { freq: 8 }), {
  minLength: 1,
  maxLength: 40,
});

function chartOf(values: readonly (number | null)[], target: number | null = null): SpcChart {
  return spcChart(
    {
      improvementDirection: "increase",
      target,
      rebaseAfter: [],
      fixAfterNPoints: null,
      screenOutliers: true,
      values,
    },
    PRODUCT,
  );
}

/** All that is said of a chart in words, and no figure of it. */
function judgement({ points, variation, assurance }: SpcChart) {
  return {
    variation,
    assurance,
    points: points.map(({ side, outside, rules, pointType }) => ({
      side,
      outside,
      rules,
      pointType,
    })),
  };
}

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ at: fc.nat(30), value: fc.integer({ min: 0, max: 60 }) }).map(({ at, value }) => ({
    period: shifted("2017-01", "month", at),
    value,
  })),
  fc.nat(30).map((at) => ({
    period: shifted("2017-01", "month", at),
    value: null,
    flag: "x" as const,
  })),
);
const observations = fc.uniqueArray(observation, {
  maxLength: 25,
  selector: ({ period }) => period,
});

function of(observations: readonly Observation[]): Measure {
  return measure({
    observations: [...observations],
    targets: [{ from: "2016-01", value: 20, shape: "step", label: "Plan", setBy: "Plan" }],
  });
}

export function analysisRules(): void {
  holds(
    "a chart of figures that all are larger by the same, or so many times as large, says the same",
    4000,
    fc.record({
      values,
      more: fc.integer({ min: -1000, max: 1000 }),
      times: fc.constantFrom(0.25, 0.5, 2, 4, 64),
      target: fc.option(fc.integer({ min: 0, max: 400 })),
    }),
    ({ values, more, times, target }) => {
      const changed = (value: number | null) => (value === null ? null : value * times + more);
      const before = chartOf(values, target);
      const after = chartOf(values.map(changed), changed(target));
      expect(judgement(after)).toEqual(judgement(before));
      for (const [i, { mean, lpl, upl }] of before.points.entries()) {
        near(after.points[i]?.mean, changed(mean));
        near(after.points[i]?.lpl, changed(lpl));
        near(after.points[i]?.upl, changed(upl));
      }
    },
  );

  holds(
    "the mean of a chart is that of what is known: a gap is no nought",
    4000,
    values,
    (values) => {
      const { points } = chartOf(values);
      const known = values.filter((value) => value !== null);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      for (const [i, point] of points.entries()) {
        if (known.length > 0) near(point.mean, mean);
        if (values[i] !== null) continue;
        expect({ value: point.value, side: point.side }).toEqual({ value: null, side: null });
        expect(point.rules).toEqual([]);
      }
    },
  );

  holds("a chart turned over says the same of the other side", 2000, values, (values) => {
    const turned = chartOf(values.map((value) => (value === null ? null : -value)));
    const sides = chartOf(values).points.map(({ side }) => (side === null ? null : -side + 0));
    expect(turned.points.map(({ side }) => side)).toEqual(sides);
  });

  holds(
    "a series is the same in whatever order its observations come",
    2500,
    observations.chain((all) =>
      fc.record({
        all: fc.constant(all),
        mixed: fc.shuffledSubarray(all, { minLength: all.length }),
      }),
    ),
    ({ all, mixed }) => {
      expect(seriesOf(of(mixed), LATER)).toEqual(seriesOf(of(all), LATER));
    },
  );

  holds("a figure that is missing stays missing, and gets no status", 2500, observations, (all) => {
    const measured = of(all);
    const known = new Map(all.map(({ period, value }) => [period, value]));
    for (const point of seriesOf(measured, LATER).points) {
      expect(point.value).toBe(known.get(point.period) ?? null);
      const { verdict } = statusAt(point, measured, LATER);
      expect(verdict === "no-data").toBe(point.value === null);
    }
  });
}

function near(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(wanted, 6);
}
