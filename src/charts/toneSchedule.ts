import type { TrendPoint } from "#view-models/models.ts";

/** One sound: when it begins, how long it lasts, in seconds, and how high it is, in hertz. */
export interface Tone {
  /** A figure, its target, or the click of a point that is part of a change that looks real. */
  readonly kind: "value" | "target" | "click";
  readonly at: number;
  readonly length: number;
  readonly pitch: number;
}

/** A series as sounds, oldest first. */
export interface ToneSchedule {
  readonly tones: readonly Tone[];
  /** How long each period takes, in seconds, one that has no figure too. */
  readonly step: number;
  readonly length: number;
}

/** From the lowest to the highest figure: A below middle C, and two octaves above it. */
const LOWEST = 220;
const OCTAVES = 2;
/** A series takes no longer than this, unless its periods would run into each other. */
const LONGEST = 14;
const STEPS = { shortest: 0.12, longest: 0.4 } as const;
const CLICK = { pitch: 1760, length: 0.03 } as const;

/**
 * A trend as it is heard: each figure by its height, a pause where there is none, a click before what
 * is part of a change that looks real, and the target softly below, an octave lower than a figure that
 * would just meet it.
 *
 * @param points oldest first
 */
export function toneSchedule(
  points: readonly Pick<TrendPoint, "value" | "targetLower" | "targetUpper" | "special">[],
): ToneSchedule {
  const step = Math.min(
    Math.max(LONGEST / Math.max(points.length, 1), STEPS.shortest),
    STEPS.longest,
  );
  const all = points.flatMap(({ value, ...point }) => [value, targetOf(point)]);
  const heard = all.filter((value) => value !== null);
  const low = Math.min(...heard);
  const range = Math.max(Math.max(...heard) - low, Number.EPSILON);
  const pitchOf = (value: number) => LOWEST * 2 ** (((value - low) / range) * OCTAVES);

  const tones = points.flatMap(({ value, special, ...point }, place): readonly Tone[] => {
    const at = place * step;
    const target = targetOf(point);
    return [
      ...(target === null
        ? []
        : [{ kind: "target" as const, at, length: step, pitch: pitchOf(target) / 2 }]),
      ...(value === null || special === null ? [] : [{ kind: "click" as const, at, ...CLICK }]),
      ...(value === null
        ? []
        : [{ kind: "value" as const, at, length: step * 0.9, pitch: pitchOf(value) }]),
    ];
  });
  return { tones, step, length: points.length * step };
}

/** Of a band, the side that a figure would pass first on its way up. */
function targetOf({
  targetLower,
  targetUpper,
}: Pick<TrendPoint, "targetLower" | "targetUpper">): number | null {
  return targetUpper ?? targetLower;
}
