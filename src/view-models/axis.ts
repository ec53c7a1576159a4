import { shortNumeral } from "./words/numbers.ts";
import type { Trend } from "./models.ts";

/** About how many steps an axis has. */
const STEPS = 5;

/** No figure is printed more closely. */
const LEAST_STEP = 0.001;

/** The axis from zero and the closer one, between round numbers, with the words that say which it is. */
export function axis(values: readonly number[], most: number | null): Trend["axis"] {
  const lowest = Math.min(...values, Infinity);
  const highest = Math.max(...values, -Infinity);
  const [low, high] = values.length === 0 ? [0, 1] : [lowest, highest];

  const zero = ends(Math.min(0, low), Math.max(0, high));
  const near = ends(low, high);
  const [from, to] = near;
  return {
    zero,
    near,
    statedZero: low < 0 ? "The axis holds zero." : "The axis starts at zero.",
    statedNear:
      from === 0
        ? "The axis starts at zero."
        : `The axis does not start at zero: it runs from ${shortNumeral(from, 3)} to ${shortNumeral(to, 3)}.`,
  };

  function ends(low: number, high: number): readonly [number, number] {
    const spread = (high === low ? Math.abs(high) || 1 : high - low) / STEPS;
    const step = roundStep(Math.max(spread, LEAST_STEP));
    const from = Math.floor(low / step) * step;
    const to = Math.ceil(high / step) * step;
    const top = to === from ? from + step : to;
    return [tidy(from), tidy(most === null ? top : Math.max(Math.min(top, most), tidy(high)))];
  }
}

/** 1, 2 or 5 times a power of ten, no smaller than what is given. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((factor) => factor * power >= step) ?? 10;
  return factor * power;
}

/** Without the rounding of sums: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
