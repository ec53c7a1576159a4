import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { FLOW, flowShape, type PlacedLabel } from "#charts/flowShape.ts";
import { smallShape } from "#charts/smallShape.ts";
import type { FlowNode, FlowPanel } from "#view-models/frontDoorModels.ts";

function node(id: string, count: number | null, kind: FlowNode["kind"] = "source"): FlowNode {
  return {
    id,
    name: id,
    figure: count === null ? "suppressed" : String(count),
    share: null,
    count,
    kind,
  };
}

function panel(parts: Partial<FlowPanel>): FlowPanel {
  return {
    stage: "contacts",
    title: "Contacts",
    figure: "100 contacts",
    total: 100,
    from: [],
    to: [],
    bands: [],
    notJoined: null,
    stops: [],
    ...parts,
  };
}

const HALVES = panel({
  from: [node("police", 60), node("school", 40)],
  to: [node("contacts-closed", 50, "closed"), node("went-on", 50, "went-on")],
  bands: [
    { from: "police", to: "contacts-closed", count: 30 },
    { from: "police", to: "went-on", count: 30 },
    { from: "school", to: "contacts-closed", count: 20 },
    { from: "school", to: "went-on", count: 20 },
  ],
});

describe("the shape of a stage", () => {
  it("is as high as its number, on the scale of the largest", () => {
    const heights = (most: number) => flowShape(HALVES, most).nodes.map(({ height }) => height);
    const [police = 0, school = 0] = heights(100);
    expect(police / school).toBeCloseTo(60 / 40);
    expect(heights(200)[0]).toBeCloseTo(police / 2);
  });

  it("lets each band leave where the one before it ended", () => {
    const { bands, nodes } = flowShape(HALVES, 100);
    const starts = bands.map(({ path }) => Number(/^M\S+ (\S+?)C/.exec(path)?.[1]));
    const [police] = nodes;
    expect(starts[0]).toBe(0);
    expect(starts[1]).toBeCloseTo((police?.height ?? 0) / 2, 0);
    expect(starts[2]).toBeCloseTo(police?.height ?? 0, 0);
  });

  it("draws nothing of zero, and has no height for what is suppressed", () => {
    const zero = panel({ total: 0, from: [node("whole", 0, "whole")] });
    expect(flowShape(zero, 0).nodes.map(({ height }) => height)).toEqual([0]);
    const hidden = flowShape(panel({ from: [node("other", null), node("police", 5)] }), 100);
    expect(hidden.nodes[0]?.height).toBe(0);
    expect(hidden.labels[0]?.lines.join(" ")).toBe("other: suppressed");
  });

  it("never lets labels overlap or leave the picture, however small their parts", () => {
    const counts = fc.array(fc.option(fc.nat({ max: 500 })), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 20_000 }), (values, most) => {
        const from = values.map((value, i) => node(`Council service ${i}`, value));
        const to = [node("Assessed, not in need", 3, "not-in-need"), node("Went on", 4, "went-on")];
        const { labels, height } = flowShape(panel({ from, to }), most);
        for (const end of [true, false]) {
          const side = labels.filter((label) => label.end === end);
          for (const [i, label] of side.entries()) {
            const next = side[i + 1];
            expect(label.y).toBeGreaterThanOrEqual(-0.1);
            expect(bottom(label)).toBeLessThanOrEqual(height + 0.1);
            if (next !== undefined) expect(next.y).toBeGreaterThanOrEqual(bottom(label) - 0.1);
          }
        }
      }),
    );
  });
});

function bottom({ y, lines }: PlacedLabel): number {
  return y + lines.length * FLOW.line;
}

describe("a small chart", () => {
  const TICKS = [0, 20, 40].map((value) => ({ value, text: `${value}%` }));
  const points = (values: readonly (number | null)[]) =>
    values.map((value) => ({ value, provisional: false, special: null }));

  it("has the height of a value on the axis that all share", () => {
    const { lines, last } = smallShape(points([10, 20]), TICKS);
    expect(last?.y).toBe(lines.find(({ text }) => text === "20%")?.y);
  });

  it("breaks its line at a gap, and shows a value that stands alone", () => {
    const { line, alone } = smallShape(points([10, 12, null, 14, null]), TICKS);
    expect(line.match(/M/g)).toHaveLength(2);
    expect(alone).toHaveLength(1);
  });

  it("shows nothing where there is nothing", () => {
    expect(smallShape(points([null, null]), TICKS)).toMatchObject({ line: "", last: null });
    expect(smallShape([], TICKS).last).toBeNull();
  });
});
