import type { Problem } from "../problem.ts";
import type { TablePlace } from "../sheetTable.ts";

/** Where a figure stands in the sheets. */
export interface Place extends TablePlace {
  readonly row: number;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * One figure that is shown or hidden as a whole: a series in one period, with every version of it
 * that was published, since an earlier one would say what a later one hides.
 */
export interface Cell {
  /** Its rows, the latest version last. */
  readonly rows: readonly Place[];
  /** Whether it is left out of the files already, for those who may not see it. */
  readonly leftOut: boolean;
}

/** One number of people behind a figure, as the sheets have it. */
export interface Amount {
  /** The figure that it stands in; `null` where no row says it, and it can only be worked out. */
  readonly cell: Cell | null;
  readonly row: Place | null;
  readonly column: Problem["column"];
  /** Whether it is how many are counted, of how many, or how many are left. */
  readonly told: "counted" | "of" | "rest";
  /** Of how many it is, where that is known. */
  readonly of: number | null;
  /** `null` where the sheets do not say it: they hide it, or do not have it. */
  readonly value: number | null;
  /** Whether the sheets hide it with `c`. */
  readonly hiddenBefore: boolean;
  /** Whether it must not be worked out where it is hidden, whatever its size. */
  readonly guarded: boolean;
  /** Whether it is a number of children or families, which must not be known to be small. */
  readonly ofPeople: boolean;
  /** The least that a reader knows it to be where it is hidden: a zero is always shown. */
  readonly least: number;
  /** For an amount that stands in no row of its own: those that say it. */
  readonly saidBy?: readonly Amount[];
}

/** A total and the parts that make it up. */
export interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

/** Sums of full-time equivalents differ in the last binary digit. */
const ROUNDING = 1e-6;

/** Whether a number of people is one to one less than the threshold. Zero identifies nobody; 2.9 is a part of posts. */
export function isSmall(
  { value, ofPeople }: Pick<Amount, "value" | "ofPeople">,
  threshold: number,
): boolean {
  return ofPeople && value !== null && Number.isInteger(value) && value > 0 && value < threshold;
}

/** Whether a sum can be held against the figures. */
function isComplete({ total, parts }: Sum): boolean {
  return [total, ...parts].every(({ value }) => value !== null);
}

/** What the parts come to, as far as they are known. */
export function ofKnown(parts: readonly Amount[]): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function adds({ total, parts }: Sum): boolean {
  return Math.abs(ofKnown(parts) - (total.value ?? 0)) < ROUNDING;
}

/**
 * The sums of one breakdown that a reader may take to hold. Where every figure is there, they show
 * whether it adds up. Where some are hidden, it may as long as most of the others do, and as long as
 * what is shown is not more than the whole already.
 */
export function sumsThatHold(candidates: readonly Sum[]): readonly Sum[] {
  const complete = candidates.filter(isComplete);
  const holding = complete.filter(adds);
  if (holding.length * 2 < complete.length) return holding;
  const possible = candidates.filter(
    (sum) =>
      !isComplete(sum) &&
      (sum.total.value === null || ofKnown(sum.parts) <= sum.total.value + ROUNDING),
  );
  return [...holding, ...possible];
}

/**
 * The sums of one breakdown that do not hold, where half of the others or more do. Once a part is
 * hidden nobody sees that, and whoever subtracts comes close to it, or to it where the whole is the
 * number that is wrong.
 */
export function sumsThatSeemToHold(candidates: readonly Sum[]): readonly Sum[] {
  const complete = candidates.filter(isComplete);
  const holding = complete.filter(adds);
  return holding.length * 2 >= complete.length ? complete.filter((sum) => !adds(sum)) : [];
}

/** Sums of which at least one is shown to hold: no name says that they should. */
export function shownToHold(sums: readonly Sum[]): readonly Sum[] {
  const holding = sumsThatHold(sums);
  return holding.some(isComplete) ? holding : [];
}
