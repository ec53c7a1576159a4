/** What is said of a number that could not be measured. */
export type Measured = number | null;

/** The middle of the numbers that were measured, or, of an even count, half-way between the two; `null` of none. */
export function median(values: readonly Measured[]): Measured {
  const sorted = values.filter(isMeasured).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The order of a round: each begins one further on, so that none always follows the same other. */
export function rotated<T>(all: readonly T[], round: number): readonly T[] {
  const first = all.length === 0 ? 0 : round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** How many times as large one is as the other; `null` where either is not known or the other is nothing. */
export function times(one: Measured, other: Measured): Measured {
  if (!isMeasured(one) || !isMeasured(other) || other === 0) return null;
  return one / other;
}

export function isMeasured(value: Measured): value is number {
  return value !== null && Number.isFinite(value);
}
