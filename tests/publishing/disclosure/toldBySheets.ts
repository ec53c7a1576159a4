import { measureSums } from "#publishing/disclosure/measureSums.ts";
import type { MeasureSums } from "#publishing/disclosure/measureSums.ts";
import { readSheets } from "#publishing/sheetRows.ts";
import type { SheetRow, Sheets } from "#publishing/sheetRows.ts";
import { folder } from "../folder.ts";
import { MEASURES } from "./smallSheets.ts";

const COLUMNS = "measure,period,value,numerator,denominator,flag,dimension,member,published";

interface Given {
  readonly ofPeople?: boolean;
  readonly leftOut?: readonly string[];
  readonly measures?: string;
}

/** The measures and observations of sheets that keep to the layout. */
export function sheetsRead(
  rows: readonly string[],
  measures = MEASURES,
): Pick<Sheets, "measures" | "observations"> {
  const { sheets, problems } = readSheets(
    folder({
      measures,
      observations: `${COLUMNS}\n${rows.map((row) => `${row}\n`).join("")}`,
    }),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return sheets;
}

/** The row of the measure with that id. */
export function measureRow(
  { measures }: Pick<Sheets, "measures">,
  id: string,
): SheetRow<"measures">["cells"] {
  const measure = measures.find(({ cells }) => cells.id === id)?.cells;
  if (measure === undefined) throw new Error(`there is no measure ${id}`);
  return measure;
}

/** What the rows of one measure tell; each row begins with its period. */
export function told(
  id: string,
  rows: readonly string[],
  { ofPeople = true, leftOut = [], measures = MEASURES }: Given = {},
): MeasureSums {
  const sheets = sheetsRead(
    [...rows, ...leftOut].map((row) => `${id},${row}`),
    measures,
  );
  return measureSums(
    measureRow(sheets, id),
    ofPeople,
    sheets.observations.slice(0, rows.length),
    sheets.observations.slice(rows.length),
  );
}
