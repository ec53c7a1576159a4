import { beforeAll, describe, expect, it } from "vitest";
import { textWidth } from "#charts/lettering.ts";
import { type PlacedText, type SlideFrame, slideFrame } from "#charts/slideFrame.ts";
import { linePaths, stepAreas } from "#charts/trendPaths.ts";
import { measureContext } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { world } from "#mocks/world.ts";
import type { Trend } from "#view-models/models.ts";
import { trend } from "#view-models/trend.ts";
import { someTrend } from "./someTrend.ts";

/** What a slide gives a chart on the smallest projector, on a large one, and on a wide one below a long heading. */
const ROOMS = [
  { width: 976, height: 300, letters: 24 },
  { width: 1820, height: 560, letters: 33.75 },
  { width: 1245, height: 480, letters: 45 },
] as const;

const WITHIN = 0.01;

interface Box {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function across({ text, x }: PlacedText, size: number): Box {
  const half = textWidth(text, size) / 2;
  return { text, from: x - half, to: x + half };
}

/** The pairs of texts in one line, or in one column, that lie over one another. */
function overlapping(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => one.from < other.to - WITHIN && other.from < one.to - WITHIN)
      .map((other) => `${one.text} over ${other.text}`),
  );
}

function named({ names, letter }: SlideFrame): readonly Box[] {
  return names.map(({ label, lines, y }) => {
    const half = (lines.length * letter.line) / 2;
    return { text: label.text, from: y - half, to: y + half };
  });
}

function ticks(frame: SlideFrame): readonly Box[] {
  const plot = frame.width - frame.left - frame.right;
  return frame.periods.map((position) => {
    const x = frame.left + ((position + 0.5) / frame.rows.length) * plot;
    return across({ text: frame.rows[position]?.tick ?? "", x, y: 0 }, frame.letter.size);
  });
}

describe("the chart of a slide, for every measure of every dataset", () => {
  const trends: Trend[] = [someTrend()];

  beforeAll(async () => {
    for (const dataset of ["herefordshire", "marchshire"]) {
      const { dashboard, sessions, measures } = await world(dataset);
      const asAt = dashboard.published;
      const context = measureContext({ asAt, plan: null, sessions: sessions.sessions });
      for (const measure of dashboard.measures) {
        const detail = measures.get(measure.id) ?? null;
        trends.push(trend(analyseMeasure(measure, { ...context, detail }), detail));
      }
    }
  });

  it.each(ROOMS)("has no text over another, $width × $height", (room) => {
    expect(trends.length).toBeGreaterThan(60);
    for (const one of trends) {
      const frame = slideFrame(one, room);
      const { size } = frame.letter;
      const found = [
        ...overlapping(named(frame)),
        ...overlapping(ticks(frame)),
        ...overlapping(frame.strip.map((text) => across(text, size))),
        ...overlapping(frame.reasons.map((text) => across(text, size))),
      ];
      expect(found, one.title).toEqual([]);
    }
  });

  it("names each line that it draws, and draws no comparator that it cannot name", () => {
    for (const one of trends) {
      const frame = slideFrame(one, ROOMS[0]);
      const names = frame.names.map(({ label }) => label.text);
      expect(names[0]).toBe(one.value.name);
      const drawn = one.comparators.filter((_, index) => frame.comparators.has(index));
      expect(drawn.every(({ name }) => names.includes(name))).toBe(true);
    }
  });

  it.each([
    ["beside a heading of one line", { width: 976, height: 446, letters: 24 }],
    ["on a wide projector, where how it stands is told beside the chart", ROOMS[2]],
  ])("draws every comparator %s", (_, room) => {
    const left = trends.flatMap((one) =>
      slideFrame(one, room).comparators.size < one.comparators.length ? one.title : [],
    );
    // The first is of 36 months with all that a chart can have.
    expect(left.filter((title) => title !== trends[0]?.title)).toEqual([]);
  });

  it("lets names rise beside a unit, and not over one that reaches to them", () => {
    const unit = "closed with no further action, of contacts from the police";
    const highest = (one: Trend) =>
      Math.min(...named(slideFrame(one, { ...ROOMS[2], height: 340 })).map(({ from }) => from));
    expect(highest(someTrend())).toBeLessThan(ROOMS[2].letters);
    expect(highest({ ...someTrend(), unit })).toBeGreaterThan(ROOMS[2].letters * 0.6);
  });

  it("keeps names above those of the periods", () => {
    for (const one of trends) {
      const frame = slideFrame(one, ROOMS[0]);
      // The letters of a period reach up to 0.4 of their size below the plot.
      const below = frame.height - frame.bottom + frame.letter.size * 0.4;
      const lowest = Math.max(...named(frame).map(({ to }) => to));
      expect(lowest, one.title).toBeLessThan(below);
    }
  });

  it("gives way to the line of the council itself where there is little height", () => {
    const low = slideFrame(someTrend(), { width: 976, height: 150, letters: 24 });
    expect(low.names.map(({ label }) => label.kind)).toEqual(["series", "target", "mean"]);
    expect(low.comparators.size).toBe(0);
  });

  it("takes the closer axis where it is asked for", () => {
    expect(slideFrame(someTrend(), ROOMS[0]).domain).toEqual([0, 25]);
    expect(slideFrame(someTrend(), ROOMS[0], true).domain).toEqual([14, 22]);
  });

  it("names lines in the key alone where it is narrow", () => {
    const narrow = slideFrame(someTrend(), { width: 350, height: 200, letters: 20 });
    expect(narrow.labelled).toBe(false);
    expect(narrow.names).toEqual([]);
  });
});

describe("the lines of a slide's chart", () => {
  const frame = slideFrame(someTrend(), ROOMS[0]);

  it("end at a gap and at a break", () => {
    // 36 months: two suppressed from place 9, one unreliable at 14, a break before 20.
    expect(linePaths(frame, ({ value }) => value)).toHaveLength(4);
  });

  it("draw a value alone between gaps as a dot", () => {
    const [path] = linePaths(frame, ({ value, period }) => (period === "2016-03" ? value : null));
    expect(path).toMatch(/^M[\d.]+ [\d.]+h0$/);
  });

  it("close the usual range around each part by itself", () => {
    const areas = stepAreas(
      frame,
      ({ lower }) => lower,
      ({ upper }) => upper,
    );
    expect(areas).toHaveLength(2);
    expect(areas.every((path) => path.endsWith("Z"))).toBe(true);
  });
});
