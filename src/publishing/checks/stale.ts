import type { Day } from "#contract/period.ts";
import { shifted } from "#domain/period.ts";
import { usuallyKnown } from "../figures.ts";
import type { Problem } from "../problem.ts";
import { figureProblem } from "./figureSeries.ts";
import type { MeasureFigures } from "./figureSeries.ts";

/** So many figures may be due at once before a measure is called stale: one may be late. */
const MAY_BE_DUE = 1;

/**
 * Measures that have no figure, or none long after the next was usually out. A symbol is an answer.
 * Of a measure that does not say its usual delay nothing is expected.
 */
export function stale(
  { measure, spot, whole }: MeasureFigures,
  published: Day | null,
): readonly Problem[] {
  const latest = whole.at(-1)?.period;
  if (latest === undefined)
    return [
      figureProblem(
        spot,
        "has no figure in observations",
        "Add its figures, or take the measure out until it has some",
      ),
    ];
  if (measure.usualDelay === undefined || published === null) return [];
  const due = shifted(latest, measure.frequency, 1 + MAY_BE_DUE);
  const day = usuallyKnown(measure, due);
  return day > published
    ? []
    : [
        figureProblem(
          spot,
          `has no figure after ${latest}: even that of ${due} was due on ${day}`,
          "Add the newer figures, or rows with the flag that says why there are none; or correct usual_delay",
        ),
      ];
}
