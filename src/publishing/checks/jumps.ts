import type { Frequency } from "#contract/period.ts";
import { periodsBetween } from "#domain/period.ts";
import { processLimits } from "#domain/spc/processLimits.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import type { Problem } from "../problem.ts";
import { decimalsOf, everySeries, figureProblem, shown } from "./figureSeries.ts";
import type { Figure, FigureSeries, MeasureFigures } from "./figureSeries.ts";
import { slip } from "./unitSlips.ts";

/** A change of so many times the distance from mean to process limit asks whether a key slipped. */
const FAR = 10;

/**
 * Figures that lie further from the one before than ten times the distance between the mean and the
 * process limits of their series: real processes hardly ever move so far at once, fingers do. It
 * asks and does not refuse. A level that then stays is asked about once, and one that begins with a
 * declared break or step never.
 */
export function jumps(figures: MeasureFigures): readonly Problem[] {
  return everySeries(figures).flatMap((series) => jumpsIn(series, figures));
}

function jumpsIn(
  series: FigureSeries,
  { measure, changed }: Pick<MeasureFigures, "measure" | "changed">,
): readonly Problem[] {
  const known = series.filter(({ value }) => value !== null);
  if (known.length < PRODUCT.fewestPoints) return [];
  const far = FAR * (reachOf(known, measure.frequency) ?? 0);
  if (far === 0) return [];

  let before: Figure | null = null;
  let asked: Figure | null = null;
  const problems: Problem[] = [];
  for (const figure of known) {
    const isFar = (from: Figure | null) =>
      from !== null && Math.abs((figure.value ?? 0) - (from.value ?? 0)) > far;
    if (before !== null && isFar(before) && !changed.has(figure.period)) {
      const stays = asked !== null && !isFar(asked);
      if (!stays) {
        asked = figure;
        if (slip(before.value ?? 0, figure.value ?? 0, measure.unit) === null)
          problems.push(jumpProblem(figure, before));
        continue;
      }
    }
    before = figure;
    asked = null;
  }
  return problems;
}

/** How far the process limits lie from the mean; a change that no process makes is left out of it. */
function reachOf(known: FigureSeries, frequency: Frequency): number | null {
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  const placed = new Float64Array(periodsBetween(first.period, last.period, frequency) + 1).fill(
    Number.NaN,
  );
  for (const { period, value } of known)
    placed[periodsBetween(first.period, period, frequency)] = value ?? Number.NaN;
  const span = { start: 0, baselineEnd: placed.length, end: placed.length };
  return processLimits(placed, span, true, PRODUCT).reach;
}

function jumpProblem({ value, spot }: Figure, before: Figure): Problem {
  const [after, earlier] = [value ?? 0, before.value ?? 0];
  const decimals = Math.max(decimalsOf(after), decimalsOf(earlier));
  return figureProblem(
    spot("value"),
    `is ${shown(Math.abs(after - earlier), decimals)} ${after > earlier ? "above" : "below"} ${earlier}, the figure of ${before.period}: more than ten times as far as the process limits of the series reach`,
    "Was a key missed? Check it at its source. If it is right, leave it, and say what happened in annotations",
  );
}
