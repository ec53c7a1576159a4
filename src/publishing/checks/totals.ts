import type { Period } from "#contract/period.ts";
import type { Problem } from "../problem.ts";
import { decimalsOf, figureProblem, shown } from "./figureSeries.ts";
import type { Figure, FigureSeries, MeasureFigures } from "./figureSeries.ts";

type Column = "value" | "numerator" | "denominator";

/** A whole and the sum of its members in one period. */
interface Sum {
  readonly figure: Figure;
  readonly whole: number;
  readonly sum: number;
  /** How far the two may lie apart because each is rounded. */
  readonly rounding: number;
}

/**
 * Wholes that their members do not make up, where they do in half of the periods or more: a
 * breakdown that hardly ever adds up is not meant to. Counts and full-time equivalents are added up
 * themselves, of other units the counts behind them. Where the files say that it adds, every
 * difference is an error.
 */
export function wrongTotals({ measure, whole, dimensions }: MeasureFigures): readonly Problem[] {
  const isCounted = measure.unit === "count" || measure.unit === "fte";
  const columns: readonly Column[] = isCounted ? ["value"] : ["numerator", "denominator"];
  return dimensions.flatMap(({ title, adds, members }) =>
    columns.flatMap((column) => {
      const sums = sumsOf(whole, members, column);
      const wrong = sums.filter(differs);
      const isMeant = adds || wrong.length * 2 <= sums.length;
      return isMeant ? wrong.map((sum) => totalProblem(sum, title, column, adds && isCounted)) : [];
    }),
  );
}

function sumsOf(
  whole: FigureSeries,
  members: readonly FigureSeries[],
  column: Column,
): readonly Sum[] {
  const parts = new Map<Period, (number | null)[]>();
  for (const member of members)
    for (const figure of member) {
      const others = parts.get(figure.period);
      if (others === undefined) parts.set(figure.period, [figure[column]]);
      else others.push(figure[column]);
    }
  return whole.flatMap((figure) => {
    const ofPeriod = parts.get(figure.period) ?? [];
    const known = ofPeriod.filter((part) => part !== null);
    const total = figure[column];
    if (total === null || known.length < 2 || known.length < ofPeriod.length) return [];
    const decimals = Math.max(...known.map(decimalsOf), decimalsOf(total));
    return [
      {
        figure,
        whole: total,
        sum: known.reduce((sum, part) => sum + part, 0),
        rounding: decimals === 0 ? 0 : (0.5 / 10 ** decimals) * (known.length + 1),
      },
    ];
  });
}

/** Sums of binary fractions differ in the last digits. */
const BINARY = 1e-6;

function differs({ whole, sum, rounding }: Sum): boolean {
  return Math.abs(whole - sum) > rounding + BINARY;
}

function totalProblem(
  { figure, whole, sum }: Sum,
  dimension: string,
  column: Column,
  isSaid: boolean,
): Problem {
  const decimals = Math.max(decimalsOf(whole), 1);
  return figureProblem(
    figure.spot(column),
    `is not the sum of its members by ${dimension} in ${figure.period}, which is ${shown(sum, decimals)}: ${shown(Math.abs(sum - whole), decimals)} ${sum > whole ? "too many" : "too few"} among them`,
    "Correct the whole or the member that is wrong, or add the member that is missing",
    isSaid ? "error" : "warning",
  );
}
