import { expect, it } from "vitest";
import { drawnRows } from "#charts/drawnRows.ts";
import { trendRows } from "#charts/trendRows.ts";
import { somePoint, someTrend } from "./someTrend.ts";

/** A hundred years of months with a little of everything. */
const points = Array.from({ length: 1200 }, (_, place) =>
  somePoint(place, {
    ...(place === 300 && { value: null, gap: "suppressed" }),
    ...(place === 601 && { special: { tone: "bad", text: "Above the limit." } }),
    ...(place === 720 && { breakBefore: "Counted anew." }),
    ...(place === 850 && { value: 60 }),
    ...(place === 1199 && { provisional: true }),
    ...(place >= 900 && { mean: 19, lower: 16, upper: 22 }),
  }),
);
const projection = [
  { period: "2116-01", when: "", tick: "", value: 1, low: 0, high: 2, figure: "1", label: "" },
];

it("draws a century in as many rows as there are pixels, and nothing that tells is lost", () => {
  const rows = trendRows(someTrend({ points, projection }));
  const drawn = drawnRows(rows, 700);
  const places = drawn.map(({ position }) => position);
  expect(drawn.length).toBeLessThanOrEqual(700);
  for (const place of [0, 299, 300, 301, 601, 720, 850, 899, 900, 1199, 1200])
    expect(places).toContain(place);
});

it("draws every row where there is room, whichever way its limits go", () => {
  const rows = trendRows(someTrend());
  expect(drawnRows(rows, 700)).toEqual(rows);
  const counted = points.map((_, place) => somePoint(place, { lower: 15 + (place % 7) / 10 }));
  expect(drawnRows(trendRows(someTrend({ points: counted })), 400).length).toBeLessThanOrEqual(400);
});
