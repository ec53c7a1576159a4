import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { toneSchedule } from "#charts/toneSchedule.ts";

type Point = Parameters<typeof toneSchedule>[0][number];

const point = (value: number | null, changed: Partial<Point> = {}): Point => ({
  value,
  targetLower: null,
  targetUpper: null,
  special: null,
  ...changed,
});

/** The pitches of the figures, by place. */
function pitches(points: readonly Point[]): readonly (number | undefined)[] {
  const { tones, step } = toneSchedule(points);
  return points.map(
    (_, place) => tones.find(({ kind, at }) => kind === "value" && at === place * step)?.pitch,
  );
}

describe("a trend as it is heard", () => {
  it("goes from A to A two octaves higher, and half way is one octave", () => {
    expect(pitches([point(10), point(15), point(20)])).toEqual([220, 440, 880]);
  });

  it("is silent where there is no figure, for as long as a figure takes", () => {
    const { tones, step, length } = toneSchedule([point(10), point(null), point(20)]);
    expect(tones.map(({ at }) => at)).toEqual([0, 2 * step]);
    expect(length).toBeCloseTo(3 * step);
  });

  it("clicks at what is part of a change that looks real, and nowhere else", () => {
    const special = { tone: "bad", text: "Rising." } as const;
    const { tones, step } = toneSchedule([
      point(1),
      point(2, { special }),
      point(null, { special }),
    ]);
    expect(tones.filter(({ kind }) => kind === "click").map(({ at }) => at)).toEqual([step]);
  });

  it("hums the target an octave below a figure that just meets it", () => {
    const { tones } = toneSchedule([
      point(10, { targetUpper: 10 }),
      point(20, { targetUpper: 10 }),
    ]);
    const [target, meets] = tones;
    expect([target?.kind, meets?.kind]).toEqual(["target", "value"]);
    expect((target?.pitch ?? 0) * 2).toBe(meets?.pitch);
  });

  it("is steady where all figures are the same, and nothing where there are none", () => {
    expect(pitches([point(7), point(7)])).toEqual([220, 220]);
    expect(toneSchedule([]).tones).toEqual([]);
  });

  it("keeps the order of figures, and no tone runs into the next", () => {
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 5000 }), { nil: null }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(values, (all) => {
        const points = all.map((value) => point(value));
        const heard = pitches(points);
        const { tones, step, length } = toneSchedule(points);
        for (const [i, one] of all.entries())
          for (const [j, other] of all.entries())
            if (one !== null && other !== null && one < other)
              expect(heard[i] ?? 0).toBeLessThan(heard[j] ?? 0);
        for (const tone of tones) expect(tone.length).toBeLessThanOrEqual(step);
        expect(length).toBeLessThanOrEqual(Math.max(14.001, all.length * 0.12 + 0.001));
      }),
      { numRuns: 50 },
    );
  });
});
