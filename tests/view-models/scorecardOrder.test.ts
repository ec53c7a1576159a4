import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Target } from "#contract/measure.ts";
import type { ChangeRow, ScorecardRow } from "#view-models/models.ts";
import { mostTelling, newsAmong } from "#view-models/scorecardNews.ts";
import { inOrder, orderChoices, orderText } from "#view-models/scorecardOrder.ts";
import { scorecardRow } from "#view-models/scorecardRow.ts";
import { analysed, anyPage, observed } from "./analyses.ts";

/** A row of the average caseload with a last figure, and with a target if one is set. */
function rowOf(title: string, value: number | null, level?: number): ScorecardRow {
  const targets: Target[] =
    level === undefined
      ? []
      : [{ from: "2018-01", value: level, shape: "step", label: title, setBy: "The plan" }];
  const observations = observed("2018-11", "month", [10, value ?? "c"]);
  return scorecardRow(analysed({ id: title, title, targets, observations }));
}

const ROWS = [
  rowOf("Measure 10", 8, 10),
  rowOf("Measure 9", 12, 10),
  rowOf("Measure 2", 12),
  rowOf("Measure 30", 20, 10),
  rowOf("Measure 4", 3, 0),
];

const AREAS = [{ id: "caseload", title: "Caseload", about: null, rows: ROWS }];

function titles(order: string, areas = AREAS): readonly string[] {
  return inOrder(areas, order).flatMap(({ rows }) => rows.map(({ title }) => title));
}

describe("the order of the scorecard", () => {
  it("is its own while none is chosen, or none that is known, and stays the same object", () => {
    expect(inOrder(AREAS, "")).toBe(AREAS);
    expect(inOrder(AREAS, "zebra")).toBe(AREAS);
    expect(orderText("")).toBe("");
  });

  it("has the furthest from its target first, as a part of the larger, and what is not judged last", () => {
    expect(titles("target")).toEqual([
      "Measure 4",
      "Measure 30",
      "Measure 9",
      "Measure 10",
      "Measure 2",
    ]);
    expect(ROWS.map(({ past }) => past)).toEqual([0, 0.167, null, 0.5, 1]);
  });

  it("goes from A to Z as a reader counts", () => {
    expect(titles("name")).toEqual([
      "Measure 2",
      "Measure 4",
      "Measure 9",
      "Measure 10",
      "Measure 30",
    ]);
  });

  it("has what tells most of a change first, and what stands as it stood last", () => {
    const news = [null, 10, 1, null, 0];
    const rows = ROWS.map((row, i) => Object.assign({}, row, { news: news[i] ?? null }));
    expect(titles("changed", [{ id: "caseload", title: "Caseload", about: null, rows }])).toEqual([
      "Measure 4",
      "Measure 2",
      "Measure 9",
      "Measure 10",
      "Measure 30",
    ]);
  });

  it("offers what has changed only where there is a day to compare with", () => {
    const values = (since: { title: string; rows: []; opening: string } | null) =>
      orderChoices({ since }).map(({ value }) => value);
    expect(values(null)).toEqual(["target", "name"]);
    expect(values({ title: "", rows: [], opening: "" })).toEqual(["target", "changed", "name"]);
  });

  it("loses no row and puts none into another area, whatever the figures are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyPage, { maxLength: 6 }), { maxLength: 3 }),
        fc.constantFrom("", "target", "changed", "name"),
        (pages, order) => {
          const areas = pages.map((page, i) => ({
            id: `${i}`,
            title: "",
            about: null,
            rows: page.map(({ analysis }) => scorecardRow(analysis)),
          }));
          const sorted = inOrder(areas, order);
          for (const [i, { rows }] of sorted.entries()) {
            expect(new Set(rows)).toEqual(new Set(areas[i]?.rows));
            for (const { past } of rows) expect(past === null || past >= 0).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("what has changed", () => {
  const change = (kind: ChangeRow["kind"], tone: ChangeRow["tone"] = "info"): ChangeRow => ({
    kind,
    tone,
    measureId: "m",
    measure: "M",
    text: kind,
  });

  it("is told by what tells most, the bad before the good, and without mere new figures", () => {
    const [value, good, bad, target] = [
      change("new-value"),
      change("status", "good"),
      change("status", "bad"),
      change("target"),
    ];
    expect(mostTelling([value, good, bad, target])).toEqual([target, bad, good]);
  });

  it("of a measure is its most telling change; a new figure comes before nothing", () => {
    expect(newsAmong([])).toBeNull();
    const [figure, both] = [
      newsAmong([change("new-value")]),
      newsAmong([change("new-value"), change("direction", "bad")]),
    ];
    expect(both).toBeLessThan(figure ?? 0);
  });
});
