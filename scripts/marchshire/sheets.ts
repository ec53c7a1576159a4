import { writeCsv } from "#publishing/csv.ts";
import { columnsWritten } from "#publishing/sheetRows.ts";
import { SHEETS, type SheetName } from "#publishing/sheets.ts";
import { caseloadFigures } from "./caseloads.ts";
import { comparatorRows } from "./comparators.ts";
import type { Figure } from "./figures.ts";
import { frontDoorFigures } from "./frontDoor.ts";
import { MEASURE_ROWS } from "./measures.ts";
import { PROVISIONAL } from "./months.ts";
import { AREAS, ORGANISATION } from "./organisation.ts";
import { ACTIONS } from "./plan.ts";
import { protectionFigures } from "./protection.ts";
import { withRevisions } from "./revisions.ts";
import type { Row } from "./rows.ts";
import { SESSION_ROWS } from "./sessions.ts";
import { TARGETS } from "./targets.ts";
import { ANNOTATIONS, COMMENTARY, EXCEPTIONS, RIVALS } from "./words.ts";
import { staffing, workforceFigures } from "./workforce.ts";

/** Everything there is of Marchshire: each sheet as rows. */
export type MarchshireSheets = { readonly [N in SheetName]: readonly Row<N>[] };

export function marchshireSheets(): MarchshireSheets {
  const workers = staffing();
  const { figures, distribution } = caseloadFigures(workers);
  return {
    organisation: ORGANISATION,
    areas: AREAS,
    measures: MEASURE_ROWS,
    observations: inOrder(
      withRevisions([
        ...figures,
        ...workforceFigures(workers),
        ...frontDoorFigures(),
        ...protectionFigures(),
      ]).map(withProvisional),
    ),
    targets: TARGETS,
    comparators: comparatorRows(),
    annotations: ANNOTATIONS,
    commentary: COMMENTARY,
    exceptions: EXCEPTIONS,
    actions: ACTIONS,
    sessions: SESSION_ROWS,
    distribution,
    rivals: RIVALS,
  };
}

/** Every sheet as its CSV file. */
export function marchshireFiles(
  sheets: MarchshireSheets,
): ReadonlyMap<SheetName, { readonly file: string; readonly text: string }> {
  return new Map(
    SHEETS.map(({ name }) => [
      name,
      {
        file: `${name}.csv`,
        text: writeCsv(columnsWritten(name, sheets[name]), sheets[name]),
      },
    ]),
  );
}

/** The last month is provisional in all that is counted; a suppressed cell says so and no more. */
function withProvisional(figure: Figure): Row<"observations"> {
  return figure.period === PROVISIONAL && figure.value !== "c"
    ? { ...figure, flag: "p" }
    : { ...figure };
}

/** As the measures stand, each whole before its parts. */
function inOrder(rows: readonly Row<"observations">[]): readonly Row<"observations">[] {
  const order = new Map(MEASURE_ROWS.map(({ id }, i) => [id, i]));
  const placeOf = ({ measure, dimension }: Row<"observations">) =>
    2 * (order.get(measure) ?? 0) + (dimension === undefined ? 0 : 1);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
