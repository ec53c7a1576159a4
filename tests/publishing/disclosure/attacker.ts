/**
 * Someone who has the published tables and works out what they can: whole numbers that are not
 * negative, and sums that hold. It tries every way of filling the gaps, and shares nothing with the
 * code that is to withstand it.
 */
export interface Attack {
  /** Whether every gap can be filled so that this one has the value. */
  readonly canBe: (gap: string, value: number) => boolean;
}

/** The sum of these gaps is a number; each factor is 1 or -1. */
export interface Equation {
  readonly gaps: ReadonlyMap<string, 1 | -1>;
  readonly sum: number;
}

/** @param least The least that each gap may be. @param most The most that is tried. */
export function attack(
  equations: readonly Equation[],
  least: (gap: string) => number,
  most: number,
): Attack {
  return {
    canBe: (gap, value) => {
      const fixed = equations.map((equation) => put(equation, gap, value));
      return value >= least(gap) && fill(fixed, least, most);
    },
  };
}

function put({ gaps, sum }: Equation, gap: string, value: number): Equation {
  const factor = gaps.get(gap);
  if (factor === undefined) return { gaps, sum };
  const left = new Map(gaps);
  left.delete(gap);
  return { gaps: left, sum: sum - factor * value };
}

/** Tries the gap of the shortest equation with every value, and so on until none is left. */
function fill(
  equations: readonly Equation[],
  least: (gap: string) => number,
  most: number,
): boolean {
  if (equations.some((equation) => !isPossible(equation, least, most))) return false;
  const [shortest] = equations
    .filter(({ gaps }) => gaps.size > 0)
    .toSorted((a, b) => a.gaps.size - b.gaps.size);
  const [gap] = shortest?.gaps.keys() ?? [];
  if (gap === undefined) return true;
  for (let value = least(gap); value <= most; value += 1)
    if (
      fill(
        equations.map((equation) => put(equation, gap, value)),
        least,
        most,
      )
    )
      return true;
  return false;
}

/** Whether the sum lies between the least and the most that its gaps can come to. */
function isPossible(
  { gaps, sum }: Equation,
  least: (gap: string) => number,
  most: number,
): boolean {
  let low = 0;
  let high = 0;
  for (const [gap, factor] of gaps) {
    low += factor === 1 ? least(gap) : -most;
    high += factor === 1 ? most : -least(gap);
  }
  return low <= sum && sum <= high;
}
