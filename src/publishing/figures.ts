import type { Measure, Unit } from "#contract/measure.ts";
import type { Flag, Observation } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import { daysAfter, lastDay } from "#domain/period.ts";
import type { CellFault, GapFlag } from "./cells.ts";
import type { Problem } from "./problem.ts";

/** A percentage may pass 100 (agency workers to posts); past twice the whole its point is missing: 559 for 55.9. */
const MOST_PER_CENT = 200;

/** A rate is per 10,000 children. */
const MOST_PER_RATE = 10_000;

/** What is wrong with a value in its unit; `null` where nothing is. */
export function unitFault(
  unit: Unit,
  value: number,
): (CellFault & Pick<Problem, "severity">) | null {
  if (unit !== "percent") return countFault(unit, value);
  if (value >= 0 && value <= 100) return null;
  if (value < 0 || value > MOST_PER_CENT)
    return {
      severity: "error",
      why: "is not a percentage",
      remedy: "Write 0 to 100: 55.9 for 55.9 per cent",
    };
  return {
    severity: "warning",
    why: "is more than 100 per cent",
    remedy: "Check it: a part is seldom more than its whole",
  };
}

/** Children, cases and days are never fewer than none; full-time equivalents are, where leavers are taken from starters. */
function countFault(
  unit: Exclude<Unit, "percent">,
  value: number,
): (CellFault & Pick<Problem, "severity">) | null {
  if (value < 0 && unit !== "fte")
    return {
      severity: "error",
      why: "is below zero",
      remedy: `Correct its sign, or the unit of its measure: ${unit} is never below zero, fte may be`,
    };
  if (unit === "rate" && value > MOST_PER_RATE)
    return {
      severity: "warning",
      why: "is more than the 10,000 children that a rate is counted by",
      remedy: "Check it: a rate is per 10,000, and not a count",
    };
  return null;
}

/** A figure and the flag beside it as the contract has them: a symbol in the figure's place is its flag. */
export function figure(
  cell: number | GapFlag | undefined,
  flag: Flag | undefined,
): Pick<Observation, "value" | "flag"> {
  if (typeof cell === "number") return { value: cell, flag };
  return { value: null, flag: cell ?? flag };
}

/** What is wrong with a figure and the flag beside it; `null` where they agree. */
export function figureFault(
  cell: number | GapFlag | undefined,
  flag: Flag | undefined,
): CellFault | null {
  const saysNone = flag !== undefined && !["p", "r", "e"].includes(flag);
  if (cell === undefined && flag === undefined)
    return {
      why: "The cell is empty and no flag says why",
      remedy: "Write the figure, or why there is none: c, x, z, low, k or u",
    };
  if (cell === undefined && !saysNone)
    return {
      why: `The cell is empty, yet its flag is ${flag}, which goes with a figure`,
      remedy: "Write the figure, or why there is none: c, x, z, low, k or u",
    };
  if (typeof cell === "number" && saysNone)
    return {
      why: `is a figure, yet its flag is ${flag}, which says that there is none`,
      remedy: "Take one of them out",
    };
  if (typeof cell === "string" && flag !== undefined && flag !== cell)
    return {
      why: `is a symbol, and the flag beside it is another: ${flag}`,
      remedy: "Keep one of them",
    };
  return null;
}

/** The day on which a measure's figure for a period is usually known. */
export function usuallyKnown({ usualDelay = 0 }: Pick<Measure, "usualDelay">, period: Period): Day {
  return daysAfter(lastDay(period), usualDelay);
}
