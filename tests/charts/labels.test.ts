import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { endLabels, LABEL, placedLabels } from "#charts/endLabels.ts";
import { across, frameOf, positionAt } from "#charts/frame.ts";
import { wrapped } from "#charts/lettering.ts";
import { placedStrip, stripMarks } from "#charts/strip.ts";
import { trendRows } from "#charts/trendRows.ts";
import { someTrend } from "./someTrend.ts";

const NOTHING = { marks: [], labels: [] } as const;
const WIDTHS = [320, 390, 1024, 1920] as const;

describe("names beside the ends of lines", () => {
  const trend = someTrend();
  const rows = trendRows(trend);

  it("name every line that is drawn, and not those that are put away", () => {
    const names = endLabels(trend, rows, (index) => index !== 1).map(({ text }) => text);
    expect(names).toEqual([
      "Marchshire",
      "Target: at most 16",
      "Average",
      "Statistical neighbours (mean of 10)",
      "England",
    ]);
  });

  it("never overlap, wherever the lines end", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 7 }), (ends) => {
        const labels = ends.map((value, index) => ({
          kind: "comparator" as const,
          text: `West Midlands and others ${index}`,
          position: 3,
          value,
        }));
        const placed = placedLabels(labels, (value) => 300 - value * 12, {
          top: 0,
          bottom: 320,
          width: 150,
        })
          .map(({ y, lines }) => ({ y, height: lines.length * LABEL.line }))
          .sort((a, b) => a.y - b.y);
        for (const [index, { y, height }] of placed.entries()) {
          const next = placed[index + 1];
          if (next !== undefined) expect(next.y - y).toBeGreaterThan((height + next.height) / 2);
        }
      }),
    );
  });
});

it("gives a chart the height that its names need", () => {
  const trend = someTrend();
  const rows = trendRows(trend);
  const labels = Array.from({ length: 30 }, (_, value) => ({
    kind: "comparator" as const,
    text: "Shropshire",
    position: 0,
    value,
  }));
  const plain = frameOf(trend, rows, NOTHING, { width: 1024, near: false });
  const named = frameOf(trend, rows, { marks: [], labels }, { width: 1024, near: false });
  expect(named.height - plain.height).toBe(30 * (LABEL.line + LABEL.gap) - 300);
});

describe("the strip above the plot", () => {
  const trend = someTrend();
  const rows = trendRows(trend);

  it("has what happened by number, promises by letter and breaks by name, in time's order", () => {
    expect(stripMarks(trend, rows).map(({ text }) => text)).toEqual(["1", "2", "break", "3", "A"]);
  });

  it("lets what happened in one period share a mark", () => {
    const [first] = trend.annotations;
    const annotations = first === undefined ? [] : [first, first];
    const marks = stripMarks({ annotations, commitments: [] }, rows);
    expect(marks.map(({ text }) => text)).toContain("1, 2");
  });

  it.each(WIDTHS)("never has one mark over another at %i pixels", (width) => {
    const annotations = trend.points.map(({ period, when }) => ({
      period,
      when,
      text: "Something",
      source: null,
      link: null,
    }));
    const marks = stripMarks({ annotations, commitments: trend.commitments }, rows);
    const frame = frameOf(trend, rows, { marks, labels: [] }, { width, near: false });
    const placed = placedStrip(marks, frame.left, width - frame.right, (position) =>
      across(position, frame),
    );
    for (const one of placed) {
      for (const other of placed) {
        if (one === other || one.lane !== other.lane) continue;
        expect(Math.abs(one.x - other.x)).toBeGreaterThan((one.width + other.width) / 2);
      }
    }
  });
});

describe("the room of a chart", () => {
  const trend = someTrend();
  const rows = trendRows(trend);

  it.each(WIDTHS)("finds a period again where it lies, at %i pixels", (width) => {
    const frame = frameOf(trend, rows, NOTHING, { width, near: false });
    for (const { position } of rows) {
      expect(positionAt(across(position, frame), frame)).toBe(position);
    }
  });

  it("names lines beside their ends only where there is room", () => {
    const labelled = WIDTHS.map(
      (width) => frameOf(trend, rows, NOTHING, { width, near: false }).labelled,
    );
    expect(labelled).toEqual([false, false, true, true]);
  });

  it("is that of the closer axis when it is asked for", () => {
    expect(frameOf(trend, rows, NOTHING, { width: 720, near: true }).domain).toEqual([14, 22]);
  });
});

it("breaks a text into lines that fit", () => {
  expect(wrapped("Statistical neighbours (mean of 10)", 150, 15)).toEqual([
    "Statistical",
    "neighbours (mean",
    "of 10)",
  ]);
});
