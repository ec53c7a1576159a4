import type { Unit } from "#contract/measure.ts";
import type { Flag } from "#contract/observation.ts";
import type { GapFlag } from "../cells.ts";
import type { SheetRow } from "../sheetRows.ts";

/** How many people (or what else is counted) a row tells of. */
export type Told = "counted" | "of" | "rest";

/** One of them: its value, `null` where `c` hides it, and the column that says it. */
export interface Count {
  readonly value: number | null;
  readonly column: "value" | "numerator" | "denominator";
}

/** What a row tells: how many, of how many, and how many are left. What it does not tell is left out. */
export type Counts = { readonly [K in Told]?: Count | undefined };

/** A figure with what stands behind it, as a row of a sheet has it. */
export interface FigureCells {
  readonly value?: number | GapFlag | undefined;
  readonly flag?: Flag | undefined;
  readonly numerator?: number | GapFlag | undefined;
  readonly denominator?: number | GapFlag | undefined;
}

/** As exact as parts of a post are written. */
const DECIMALS = 3;

/** What a value is a share of. */
const WHOLE = { percent: 100, rate: 10_000 } as const;

/**
 * Whether a measure counts children or families, so that a small number could identify one: as its
 * row says, and where it does not, by its unit. Caseloads, posts and days are of workers and time.
 */
export function countsPeople({
  unit,
  counts_people: stated,
}: Pick<SheetRow<"measures">["cells"], "unit" | "counts_people">): boolean {
  return stated ?? (unit === "count" || unit === "percent" || unit === "rate");
}

/**
 * The counts that a row tells, or that can be worked back from it: 12.5 per cent of 24 are three, and
 * 97 of 100 leave three.
 */
export function countsOf(cells: FigureCells, unit: Unit): Counts {
  const { numerator, denominator } = cells;
  const value = cells.value ?? cells.flag;
  switch (unit) {
    case "cases":
      return { counted: count(numerator, "numerator") };
    case "days":
      return { of: count(denominator, "denominator") };
    case "count":
    case "fte":
      return { counted: count(value, "value"), of: count(denominator, "denominator") };
    case "percent":
    case "rate":
      return share(cells, value, WHOLE[unit], unit === "percent");
  }
}

function share(
  { numerator, denominator }: FigureCells,
  value: number | Flag | undefined,
  whole: number,
  leavesRest: boolean,
): Counts {
  const stated = count(numerator, "numerator");
  const counted =
    typeof stated?.value === "number"
      ? stated
      : (partOf(value, denominator, whole) ?? stated ?? hiddenIn(value));
  const of = count(denominator, "denominator") ?? wholeOf(value, numerator, whole);
  const rest =
    leavesRest && counted !== undefined && of !== undefined ? restOf(counted, of) : undefined;
  return { counted, of, rest };
}

/** The part that a share of a known whole is: 12.5 per cent of 24 are three. Above zero it is one at least. */
function partOf(
  value: number | Flag | undefined,
  denominator: number | GapFlag | undefined,
  whole: number,
): Count | undefined {
  if (value === 0) return { value: 0, column: "value" };
  return typeof value === "number" && typeof denominator === "number"
    ? { value: Math.max(1, Math.round((value * denominator) / whole)), column: "value" }
    : undefined;
}

/** The whole of which a known part is a share. */
function wholeOf(
  value: number | Flag | undefined,
  numerator: number | GapFlag | undefined,
  whole: number,
): Count | undefined {
  return typeof value === "number" && typeof numerator === "number" && value > 0
    ? { value: Math.round((numerator * whole) / value), column: "value" }
    : undefined;
}

function hiddenIn(value: number | Flag | undefined): Count | undefined {
  return value === "c" ? { value: null, column: "value" } : undefined;
}

function restOf(counted: Count, of: Count): Count | undefined {
  if (counted.value === null || of.value === null) return { ...counted, value: null };
  const rest = Number((of.value - counted.value).toFixed(DECIMALS));
  return rest < 0 ? undefined : { ...counted, value: rest };
}

function count(cell: number | Flag | undefined, column: Count["column"]): Count | undefined {
  if (typeof cell === "number") return { value: cell, column };
  return cell === "c" ? { value: null, column } : undefined;
}
