import type { Observation } from "#contract/observation.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";
import type { Figure, FigureColumn, FigureSeries, MeasureFigures } from "./figureSeries.ts";

/** Every measure of the API files with its figures, as they stand now. */
export function seriesOfApi({ dashboard, measures }: ApiFiles): readonly MeasureFigures[] {
  return dashboard.measures.map((measure, i) => {
    const file = RESOURCES.dashboard.path;
    const path = `measures[${i}]`;
    const breakdowns = measures.get(measure.id)?.breakdowns ?? [];
    return {
      measure,
      spot: { file, path: `${path}.id`, value: measure.id },
      changed: new Set(
        [...(measure.breaks ?? []), ...(measure.steps ?? [])].map(({ period }) => period),
      ),
      whole: series(measure.observations, file, `${path}.observations`),
      dimensions: breakdowns.map(({ title, adds = false, members }, j) => ({
        title,
        adds,
        members: members.map(({ observations }, k) =>
          series(
            observations,
            measurePath(measure.id),
            `breakdowns[${j}].members[${k}].observations`,
          ),
        ),
      })),
    };
  });
}

function series(observations: readonly Observation[], file: string, path: string): FigureSeries {
  return observations.map((observation, i): Figure => {
    const { period, value, numerator = null, denominator = null, flag, published } = observation;
    const spot = (column: FigureColumn) => {
      const written = observation[column] ?? null;
      return {
        file,
        path: `${path}[${i}].${column}`,
        ...(written === null ? {} : { value: String(written) }),
      };
    };
    return { period, value, numerator, denominator, flag, published, spot };
  });
}
