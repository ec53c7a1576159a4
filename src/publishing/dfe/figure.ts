import type { Flag } from "#contract/observation.ts";
import type { DfeMeasure, Part } from "./mapping.ts";

/** One cell as published: a number, or the symbol that says why there is none. */
export type Figure = { readonly value: number } | { readonly value: null; readonly flag: Flag };

/** The symbols of the files, with `:` and `~`, the obsolete forms of `x` and `low`. */
const SYMBOLS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ["c", "c"],
  ["x", "x"],
  ["z", "z"],
  ["u", "u"],
  ["low", "low"],
  ["k", "k"],
  [":", "x"],
  ["~", "low"],
]);

/** What a cell says; `null` where it is neither a number nor a symbol. */
export function figureIn(cell: string): Figure | null {
  const flag = SYMBOLS.get(cell);
  if (flag !== undefined) return { value: null, flag };
  return /^-?\d+(\.\d+)?$/.test(cell) ? { value: Number(cell) } : null;
}

/**
 * Figures added up, less another where there is one. Where one has no number the sum has none
 * either, and its symbol says why; a figure that rounds to zero leaves a sum that is not available.
 */
export function sum(figures: readonly Figure[], less: Figure = { value: 0 }): Figure {
  const gap = [...figures, less].find((figure) => figure.value === null);
  if (gap !== undefined && gap.value === null)
    return { value: null, flag: gap.flag === "low" || gap.flag === "k" ? "x" : gap.flag };
  const total = figures.reduce((whole, { value }) => whole + (value ?? 0), 0);
  return { value: rounded(total - (less.value ?? 0), 1) };
}

/** A row's figure for a measure: a cell as published where the measure has one column. */
export function figureFor(
  { columns, less }: Pick<DfeMeasure, "columns" | "less">,
  cells: ReadonlyMap<string, Figure>,
): Figure {
  const found = columns.flatMap((column) => cells.get(column) ?? []);
  const [only] = found;
  if (only !== undefined && columns.length === 1 && less === undefined) return only;
  return sum(found, less === undefined ? undefined : cells.get(less));
}

/** The counts behind a row's figure; neither of a share of nothing, nor of one that is hidden. */
export function countsFor(
  { numerator, denominator }: Pick<DfeMeasure, "numerator" | "denominator">,
  cells: ReadonlyMap<string, Figure>,
): { readonly numerator?: number | undefined; readonly denominator?: number | undefined } {
  const below = partOf(denominator, cells);
  return below === 0 ? {} : { numerator: partOf(numerator, cells), denominator: below };
}

function partOf(part: Part | undefined, cells: ReadonlyMap<string, Figure>): number | undefined {
  if (part === undefined) return undefined;
  return sum(part.columns.flatMap((column) => cells.get(column) ?? [])).value ?? undefined;
}

/** To so many decimals, without the dust that adding decimals leaves. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
