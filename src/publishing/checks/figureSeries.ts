import type { Measure } from "#contract/measure.ts";
import type { Flag } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import type { Problem } from "../problem.ts";

/** Where a figure stands and what is written there: in a cell of a sheet, or at a path of a JSON file. */
export type Spot = Pick<Problem, "file" | "sheet" | "row" | "column" | "path" | "value">;

export type FigureColumn = "period" | "value" | "numerator" | "denominator" | "published";

/** One period of a series as it was last published. A `null` is a symbol, or nothing. */
export interface Figure {
  readonly period: Period;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly flag: Flag | undefined;
  readonly published: Day | undefined;
  readonly spot: (column: FigureColumn) => Spot;
}

/** The figures of the whole, or of one member of a breakdown: one a period, oldest first. */
export type FigureSeries = readonly Figure[];

/** A measure with its figures, wherever they were written. */
export interface MeasureFigures {
  readonly measure: Pick<Measure, "id" | "unit" | "frequency" | "counting" | "usualDelay">;
  /** Where the measure itself is written. */
  readonly spot: Spot;
  /** The periods from which the process or the counting is known to differ: breaks and steps. */
  readonly changed: ReadonlySet<Period>;
  readonly whole: FigureSeries;
  readonly dimensions: readonly {
    readonly title: string;
    /** Whether the files say that the members make up the whole. */
    readonly adds: boolean;
    readonly members: readonly FigureSeries[];
  }[];
}

/** One kind of check over the figures of a measure. */
export interface FigureCheck {
  /** What a machine knows the kind by: it stays the same when the words change. */
  readonly code: string;
  /** It finds what is missing: it is left be while something else may be the reason. */
  readonly ofAbsence?: true;
  /** @param published The day of publication; `null` where it is not said. */
  readonly find: (figures: MeasureFigures, published: Day | null) => readonly Problem[];
}

/** The whole and every member: each is checked by itself. */
export function everySeries({ whole, dimensions }: MeasureFigures): readonly FigureSeries[] {
  return [whole, ...dimensions.flatMap(({ members }) => members)];
}

/** Earlier periods first: those of one frequency sort as text. */
export function inTime(a: Figure, b: Figure): number {
  return a.period < b.period ? -1 : Number(a.period > b.period);
}

/** A warning where a figure stands; an error where it says so. */
export function figureProblem(
  spot: Spot,
  why: string,
  remedy: string,
  severity: Problem["severity"] = "warning",
): Problem {
  return { severity, ...spot, why, remedy };
}

/** How many decimals a number is written with: 2 for 18.25. */
export function decimalsOf(value: number): number {
  const [, decimals = ""] = String(value).split(".");
  return decimals.includes("e") ? 0 : decimals.length;
}

/** A number to so many decimals, without zeros at its end. */
export function shown(value: number, decimals = 1): string {
  return String(Number(value.toFixed(decimals)));
}
