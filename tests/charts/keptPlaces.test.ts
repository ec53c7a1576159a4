import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { keptPlaces } from "#charts/keptPlaces.ts";

type Line = readonly (number | null)[];

const anyLine = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 20 }), {
  maxLength: 400,
});
const anyMost = fc.integer({ min: 1, max: 300 });
const anyMarks = fc.uniqueArray(fc.nat(399), { maxLength: 30 });

function kept(lines: readonly Line[], most: number, marks: readonly number[] = []) {
  const marked = new Set(marks);
  return keptPlaces(
    {
      count: lines[0]?.length ?? 0,
      lines: lines.map((line) => (place: number) => line[place] ?? null),
      must: (place) => marked.has(place),
    },
    most,
  );
}

/** What is drawn whatever room there is: gaps and what is beside them, marks, and the least and greatest. */
function neededOf(line: Line, marks: readonly number[]): Set<number> {
  const known = line.filter((value) => value !== null);
  const places = line.flatMap((value, place) => {
    const beside = [line[place - 1], value, line[place + 1]];
    return beside.some((near) => near === null || near === undefined) ? [place] : [];
  });
  const ends = known.length === 0 ? [] : [Math.min(...known), Math.max(...known)];
  return new Set([
    ...places,
    ...marks.filter((place) => place < line.length),
    ...ends.map((end) => line.indexOf(end)),
  ]);
}

describe("of a line that is longer than its room", () => {
  it("loses no gap, no end of a run, no mark and no extreme", () => {
    fc.assert(
      fc.property(anyLine, anyMost, anyMarks, (line, most, marks) => {
        const places = new Set(kept([line], most, marks));
        for (const place of neededOf(line, marks)) expect(places).toContain(place);
      }),
    );
  });

  it("draws no more places than there is room for, but those that must be drawn", () => {
    fc.assert(
      fc.property(anyLine, anyMost, anyMarks, (line, most, marks) => {
        const count = kept([line], most, marks).length;
        expect(count).toBeLessThanOrEqual(Math.max(most, neededOf(line, marks).size));
      }),
    );
  });

  it("keeps the places in their order, and each once", () => {
    fc.assert(
      fc.property(anyLine, anyMost, (line, most) => {
        const places = kept([line], most);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      }),
    );
  });

  it("leaves out only what lies between the least and the greatest of its neighbours", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 200, maxLength: 400 }),
        (line) => {
          const most = 104;
          const drawn = kept([line], most);
          const reach = Math.ceil(line.length / 50);
          for (const [place, value] of line.entries()) {
            const near = drawn.filter((other) => Math.abs(other - place) <= reach);
            const values = near.map((other) => line[other] ?? Number.NaN);
            expect(Math.min(...values)).toBeLessThanOrEqual(value);
            expect(Math.max(...values)).toBeGreaterThanOrEqual(value);
          }
        },
      ),
    );
  });

  it("keeps the extremes of every line that is drawn", () => {
    const ours = Array.from({ length: 1200 }, (_, i) => Math.sin(i));
    const theirs = Array.from({ length: 1200 }, (_, i) => (i === 777 ? 99 : i === 888 ? -99 : 0));
    const places = kept([ours, theirs], 300);
    expect(places).toContain(777);
    expect(places).toContain(888);
    expect(places.length).toBeLessThanOrEqual(300);
  });
});

it("draws all of a line that has the room", () => {
  expect(kept([[3, null, 4, 4, 1]], 5)).toEqual([0, 1, 2, 3, 4]);
  expect(kept([[]], 5)).toEqual([]);
});
