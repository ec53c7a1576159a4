import type { Unit } from "#contract/measure.ts";
import type { Problem } from "../problem.ts";
import { everySeries, figureProblem } from "./figureSeries.ts";
import type { Figure, MeasureFigures } from "./figureSeries.ts";
import { isRatio } from "./ratios.ts";

/** A hundred times, or a hundredth, give or take a factor of two. */
const LEAST_TIMES = 50;
const MOST_TIMES = 200;

/** The smaller of two counts, below which one may be a hundred times the other by chance. */
const SMALL_COUNT = 10;

/** The larger of two other figures, below which nothing is made of them. */
const SMALL_FIGURE = 5;

/** Of so many figures before, the middle one is what a figure is held against: one of them may be wrong itself. */
const BEFORE = 3;

/**
 * Figures that are about a hundred times, or a hundredth of, those before: the unit has probably
 * changed (0.559 after 55.9). Where numerator and denominator stand behind a figure they settle it.
 */
export function unitSlips(figures: MeasureFigures): readonly Problem[] {
  const { measure, changed } = figures;
  return everySeries(figures).flatMap((series) => {
    let recent: readonly Figure[] = [];
    const problems: Problem[] = [];
    for (const figure of series) {
      if (figure.value === null) continue;
      if (changed.has(figure.period)) recent = [];
      const before = middleOf(recent);
      const times = before === null ? null : slip(before.value ?? 0, figure.value, measure.unit);
      if (before === null || times === null || isRatio(figure))
        recent = [...recent.slice(1 - BEFORE), figure];
      else problems.push(slipProblem(figure, before, times));
    }
    return problems;
  });
}

/** The middle one of three by value; of fewer the last. */
function middleOf(recent: readonly Figure[]): Figure | null {
  const [a = 0, b = 0, c = 0] = recent.map(({ value }) => value ?? 0);
  const middle = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  return recent.findLast(({ value }) => recent.length < BEFORE || value === middle) ?? null;
}

/** Whether a figure is about a hundred times the one before, or a hundredth of it; `null`: neither. */
export function slip(before: number, after: number, unit: Unit): "times" | "part" | null {
  const [smaller, larger] = [Math.min(before, after), Math.max(before, after)];
  const counted = unit === "count" || unit === "fte";
  if (counted ? smaller < SMALL_COUNT : larger < SMALL_FIGURE) return null;
  const ratio = larger / smaller;
  if (ratio < LEAST_TIMES || ratio > MOST_TIMES) return null;
  return after > before ? "times" : "part";
}

function slipProblem({ spot }: Figure, before: Figure, times: "times" | "part"): Problem {
  const what = times === "times" ? "a hundred times" : "a hundredth of";
  return figureProblem(
    spot("value"),
    `is about ${what} ${before.value}, the figure of ${before.period}`,
    "Is it in another unit? Write every figure of a measure in one unit: 55.9, and not 0.559. If it is right, leave it",
  );
}
