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

/** What may be judged: finite, and confirmed. */
export function judgedValues(
  values: readonly (number | null)[],
  confirmed: readonly boolean[] | undefined,
): readonly (number | null)[] {
  return values.map((value, i) =>
    value !== null && Number.isFinite(value) && confirmed?.[i] !== false ? value : null,
  );
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
export function spreadOf(
  judged: readonly (number | null)[],
  { start, end }: PhaseSpan,
): PhaseSpread {
  let confirmed = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const value = judged[i] ?? null;
    if (value !== null) {
      confirmed++;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  return { confirmed, constant: confirmed > 1 && lowest === highest };
}
