import type { Period } from "#contract/period.ts";
import { isPeriodOf } from "#domain/period.ts";
import type { GapFlag } from "../cells.ts";
import { usuallyKnown } from "../figures.ts";
import { grouped } from "../grouped.ts";
import { placeOf } from "../sheetRows.ts";
import type { SheetRow } from "../sheetRows.ts";
import type { CheckedSheets, Place } from "./check.ts";
import { inTime } from "./figureSeries.ts";
import type { Figure, FigureColumn, FigureSeries, MeasureFigures, Spot } from "./figureSeries.ts";

type ObservationRow = SheetRow<"observations">;

/**
 * Every measure of the sheets with its figures, one after another; of a figure published twice the
 * later row. A period of another frequency is left out.
 */
export function* seriesOfSheets({
  sheets,
}: Pick<CheckedSheets, "sheets">): Generator<MeasureFigures> {
  const observations = grouped(sheets.observations, ({ cells }) => cells.measure);
  const annotations = grouped(sheets.annotations, ({ cells }) => cells.measure);
  for (const row of sheets.measures) {
    const { id } = row.cells;
    yield figuresOf(row, observations.get(id) ?? [], annotations.get(id) ?? []);
  }
}

function figuresOf(
  row: SheetRow<"measures">,
  observations: readonly ObservationRow[],
  annotations: readonly SheetRow<"annotations">[],
): MeasureFigures {
  const { id, unit, frequency, counting, usual_delay: usualDelay } = row.cells;
  const dimensions = grouped(
    observations.filter(({ cells }) => cells.dimension !== undefined),
    ({ cells }) => cells.dimension ?? "",
  );
  return {
    measure: { id, unit, frequency, counting, usualDelay },
    spot: spotIn(row, "id"),
    changed: changedIn(annotations),
    whole: series(
      observations.filter(({ cells }) => cells.dimension === undefined),
      row.cells,
    ),
    dimensions: [...dimensions].map(([title, ofDimension]) => ({
      title,
      adds: false,
      members: [...grouped(ofDimension, ({ cells }) => cells.member ?? "").values()].map(
        (ofMember) => series(ofMember, row.cells),
      ),
    })),
  };
}

function changedIn(rows: readonly SheetRow<"annotations">[]): ReadonlySet<Period> {
  return new Set(rows.flatMap(({ cells }) => (cells.kind === "event" ? [] : [cells.period])));
}

function series(
  rows: readonly ObservationRow[],
  { frequency, usual_delay: usualDelay }: SheetRow<"measures">["cells"],
): FigureSeries {
  const known = ({ cells }: ObservationRow) =>
    cells.published ?? usuallyKnown({ usualDelay }, cells.period);
  const ofFrequency = rows.filter(({ cells }) => isPeriodOf(cells.period, frequency));
  return [...grouped(ofFrequency, ({ cells }) => cells.period).values()]
    .flatMap((versions) =>
      versions.length === 1
        ? versions
        : versions.toSorted((a, b) => known(a).localeCompare(known(b))).slice(-1),
    )
    .map(figureOf)
    .toSorted(inTime);
}

function figureOf(row: ObservationRow): Figure {
  const { period, value, numerator, denominator, flag, published } = row.cells;
  return {
    period,
    value: numberOf(value),
    numerator: numberOf(numerator),
    denominator: numberOf(denominator),
    flag,
    published,
    spot: (column: FigureColumn) => spotIn(row, column),
  };
}

function numberOf(cell: number | GapFlag | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** The cell of a row, and what is written in it. */
export function spotIn(place: Place, column: string): Spot {
  const text = place.texts[column] ?? "";
  return { ...placeOf(place), row: place.row, column, ...(text === "" ? {} : { value: text }) };
}
