/** Steps that a reader counts in: months of a year, quarters of years. */
const STEPS = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240] as const;

/**
 * Which of `count` periods are named below the chart: one, and from it in equal steps to both ends.
 *
 * @param named the last that has a figure: a reader looks for its name first
 */
export function periodTicks(count: number, most: number, named = count - 1): readonly number[] {
  const ticksBy = (step: number) =>
    Array.from({ length: count }, (_, position) => position).filter(
      (position) => (position - named) % step === 0,
    );
  const step = STEPS.find((step) => ticksBy(step).length <= Math.max(most, 1));
  return ticksBy(step ?? count);
}

/** Round values between two bounds, about `most` of them, in steps of 1, 2 or 5 times a power of ten. */
export function valueTicks(
  [low, high]: readonly [number, number],
  most: number,
): readonly number[] {
  if (high <= low) return [low];

  const rough = (high - low) / Math.max(most - 1, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Without the crumbs of binary fractions: 0.3, not 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
