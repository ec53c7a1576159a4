/** One phase by the index of its rows, and how far its baseline goes; ends are not included. */
export interface PhaseSpan {
  readonly start: number;
  readonly baselineEnd: number;
  readonly end: number;
}

/** How much there is to judge in a phase. */
export interface PhaseSpread {
  readonly confirmed: number;
  /** Every confirmed value is the same, and there are two at least. */
  readonly constant: boolean;
}

/**
 * What may be judged: finite, and confirmed. All else is `NaN`, since no comparison with that is
 * true, and plain numbers are quick to go through.
 */
export function judgedValues(
  values: readonly (number | null)[],
  confirmed: readonly boolean[] | undefined,
): Float64Array {
  const judged = new Float64Array(values.length).fill(Number.NaN);
  for (let i = 0; i < judged.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isFinite(value) && confirmed?.[i] !== false) judged[i] = value;
  }
  return judged;
}

/** The phases of a series of so many rows; a break before the first row or after the last is none. */
export function phaseSpans(
  rows: number,
  rebaseAfter: readonly number[],
  fixAfterNPoints: number | null,
): readonly PhaseSpan[] {
  const starts = [...new Set([0, ...rebaseAfter.map((last) => last + 1)])]
    .filter((start) => start >= 0 && start < rows)
    .sort((a, b) => a - b);

  return starts.map((start, i) => {
    const end = starts[i + 1] ?? rows;
    return { start, end, baselineEnd: Math.min(end, start + (fixAfterNPoints ?? rows)) };
  });
}

/** How many rows of a phase may be judged, and whether they all have one value. */
export function spreadOf(judged: Float64Array, { start, end }: PhaseSpan): PhaseSpread {
  let confirmed = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const value = judged[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    confirmed++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { confirmed, constant: confirmed > 1 && lowest === highest };
}
