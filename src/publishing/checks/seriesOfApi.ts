import type { Observation } from "#contract/observation.ts";
import type { Frequency } from "#contract/period.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { isPeriodOf } from "#domain/period.ts";
import type { Figure, FigureColumn, FigureSeries, MeasureFigures } from "./figureSeries.ts";

/** Every measure of the API files with its figures, as they stand now, those of another frequency left out. */
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
      whole: series(measure.observations, measure.frequency, file, `${path}.observations`),
      dimensions: breakdowns.map(({ title, adds = false, members }, j) => ({
        title,
        adds,
        members: members.map(({ observations }, k) =>
          series(
            observations,
            measure.frequency,
            measurePath(measure.id),
            `breakdowns[${j}].members[${k}].observations`,
          ),
        ),
      })),
    };
  });
}

function series(
  observations: readonly Observation[],
  frequency: Frequency,
  file: string,
  path: string,
): FigureSeries {
  return observations
    .map((observation, i): Figure => {
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
    })
    .filter(({ period }) => isPeriodOf(period, frequency));
}
