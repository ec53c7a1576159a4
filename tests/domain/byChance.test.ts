import { expect, it } from "vitest";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { LATER, measure, observations } from "./measures.ts";

it("counts the measures that are judged, their signals, and those that chance would give", () => {
  const steady = Array.from({ length: 20 }, (_, i) => 19 + 2 * (i % 2));
  const of = (id: string, values: readonly number[]) =>
    measure({ id, observations: observations("2017-01", "month", values) });
  const measures = [
    of("few", [1, 2, 3]),
    of("signal", [...steady, 40]),
    of("none", steady),
    of("steady", steady),
    // Chance gives a stock far more signals.
    { ...of("stock", [...steady, 40]), counting: "stock" } as const,
  ];
  const { byChance } = analyseDashboard({ measures }, { asAt: LATER, plan: null, sessions: [] });

  // Three judged: 3 × 0.016 = 0.048; 1 − 0.984³ = 0.047236096.
  expect(byChance).toMatchObject({ judged: 3, signals: 1 });
  expect(byChance.expected).toBeCloseTo(0.048, 9);
  expect(byChance.chanceOfAny).toBeCloseTo(0.047236096, 9);
});

it("of thirty steady measures shows one or more in 38 months of 100", () => {
  const steady = Array.from({ length: 20 }, (_, i) => 19 + 2 * (i % 2));
  const measures = Array.from({ length: 30 }, () =>
    measure({ observations: observations("2017-01", "month", steady) }),
  );
  const { byChance } = analyseDashboard({ measures }, { asAt: LATER, plan: null, sessions: [] });

  expect(byChance.chanceOfAny).toBeCloseTo(0.38, 2);
});
