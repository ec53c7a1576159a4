import { expect, it } from "vitest";
import {
  gapRuns,
  lastFigure,
  lastKnown,
  parts,
  targetPieces,
  trendRows,
} from "#charts/trendRows.ts";
import { somePoint, someTrend } from "./someTrend.ts";

it("divides the series at a break", () => {
  const rows = trendRows(someTrend());
  expect(parts(rows)).toEqual([0, 1]);
  expect([rows[19]?.part, rows[20]?.part]).toEqual([0, 1]);
});

it("puts what is projected after the last period, and nothing of it before", () => {
  const point = { when: "", tick: "", value: 1, low: 0, high: 2 };
  const rows = trendRows(
    someTrend({
      projection: [
        { ...point, period: "2018-12" },
        { ...point, period: "2019-01" },
      ],
    }),
  );
  expect(rows).toHaveLength(37);
  expect(rows[36]?.projected?.period).toBe("2019-01");
});

it("knows the last period that has a figure, before gaps and what is still to come", () => {
  const projection = [{ period: "2019-01", when: "", tick: "", value: 1, low: 0, high: 2 }];
  const { points } = someTrend();
  const late = [...points, somePoint(36, { value: null, gap: "not received" })];
  expect(lastFigure(trendRows(someTrend({ points: late, projection })))).toBe(35);
  expect(lastFigure(trendRows(someTrend({ points: late.slice(36) })))).toBe(0);
});

it("goes on to the furthest promise, and has a period once that is projected too", () => {
  const later = { when: "", tick: "" };
  const rows = trendRows(
    someTrend({
      projection: [{ ...later, period: "2019-01", value: 1, low: 0, high: 2 }],
      ahead: [
        { ...later, period: "2019-01" },
        { ...later, period: "2019-02" },
      ],
    }),
  );
  expect(rows.slice(36).map(({ ahead, projected }) => [ahead?.period, projected?.period])).toEqual([
    ["2019-01", "2019-01"],
    ["2019-02", undefined],
  ]);
});

it("joins neighbouring gaps that have one reason", () => {
  expect(gapRuns(trendRows(someTrend()))).toEqual([
    { from: 9, to: 10, reason: "suppressed" },
    { from: 14, to: 14, reason: "unreliable" },
  ]);
});

it("draws a target that steps as two level pieces, which meet between their periods", () => {
  expect(targetPieces(someTrend(), "targetUpper")).toEqual([
    {
      corners: [
        [-0.5, 17],
        [17.5, 17],
      ],
    },
    {
      corners: [
        [17.5, 16],
        [35.5, 16],
      ],
    },
  ]);
});

it("draws a target that slopes through its periods, and nothing where there is none", () => {
  const points = [19, 18, null, 17].map((targetUpper, place) => somePoint(place, { targetUpper }));
  const targets = [{ label: "", from: "2016-01", to: "2016-12" }];
  expect(targetPieces(someTrend({ points, targets }), "targetUpper")).toEqual([
    {
      corners: [
        [0, 19],
        [1, 18],
      ],
    },
    {
      corners: [
        [2.5, 17],
        [3.5, 17],
      ],
    },
  ]);
});

it("ends a line at its last known value", () => {
  const points = [somePoint(0, { value: 4 }), somePoint(1, { value: null })];
  const rows = trendRows(someTrend({ points }));
  expect(lastKnown(rows, ({ value }) => value)).toEqual({ position: 0, value: 4 });
  expect(lastKnown(rows, () => null)).toBeNull();
});
