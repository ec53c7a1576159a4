import { cellReader } from "./cells.ts";
import type { CellValue, GapFlag } from "./cells.ts";
import { readCsv } from "./csv.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { SHEETS } from "./sheets.ts";
import type { Column, SheetName } from "./sheets.ts";
import type { SheetTable, TablePlace, TableRow } from "./sheetTable.ts";

/** A CSV file as it was handed in: its name, and what is in it. */
export interface SheetText {
  readonly file: string;
  readonly text: string;
}

/** A sheet as it was handed in: the text of a CSV file, or what was read of a larger one or of a workbook. */
export type GivenSheet = SheetText | SheetTable;

type ColumnOf<N extends SheetName> = Extract<
  (typeof SHEETS)[number],
  { readonly name: N }
>["columns"][number];
/** The names of a sheet's columns. */
export type ColumnName<N extends SheetName> = ColumnOf<N>["name"];

type RequiredOf<N extends SheetName> = Extract<ColumnOf<N>, { readonly required: true }>;
type OptionalOf<N extends SheetName> = Exclude<ColumnOf<N>, { readonly required: true }>;

type Holds<C extends Column> = C extends { readonly oneOf: readonly (infer Word)[] }
  ? Word
  : C["holds"] extends "number" | "whole"
    ? number
    : C["holds"] extends "figure"
      ? number | GapFlag
      : C["holds"] extends "yes"
        ? boolean
        : C["holds"] extends "ids"
          ? readonly string[]
          : string;

/** The cells of a row by column name, each of the type that the layout says. An empty cell is left out. */
export type Cells<N extends SheetName> = {
  readonly [C in RequiredOf<N> as C["name"]]: Holds<C>;
} & { readonly [C in OptionalOf<N> as C["name"]]?: Holds<C> };

/** A row whose every cell is as the layout says; `texts` is what was written. */
export interface SheetRow<N extends SheetName> extends TablePlace {
  readonly row: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly cells: Cells<N>;
}

/** The rows of every sheet. A sheet that was left out has none. */
export type Sheets = { readonly [N in SheetName]: readonly SheetRow<N>[] };

/** Every sheet as typed rows, and all that does not keep to the layout. Rows at fault are left out. */
export function readSheets(given: ReadonlyMap<SheetName, GivenSheet>): {
  readonly sheets: Sheets;
  /** The ids in the `id` column of each sheet, those of rows at fault included. */
  readonly ids: ReadonlyMap<SheetName, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = SHEETS.map(({ name }) => name)
    .filter((name) => !isOptional(name) && !given.has(name))
    .map((name) => missingSheet(name, placeOfMissing(name, given)));
  const ids = new Map<SheetName, ReadonlySet<string>>();
  const rows = <N extends SheetName>(name: N): readonly SheetRow<N>[] => {
    const sheet = given.get(name);
    if (sheet === undefined) return [];
    const table = "text" in sheet ? readCsv(sheet.file, sheet.text, columnNames(name)) : sheet;
    for (const problem of table.problems) problems.push(problem);
    if (table.header.length === 0) return [];
    problems.push(...headerProblems(name, table));
    ids.set(name, new Set(table.rows.map(({ cells }) => cells["id"] ?? "")));
    const read = rowReader(name, table, problems);
    return table.rows.flatMap((row) => read(row) ?? []);
  };
  const sheets: Sheets = {
    organisation: rows("organisation"),
    areas: rows("areas"),
    measures: rows("measures"),
    observations: rows("observations"),
    targets: rows("targets"),
    comparators: rows("comparators"),
    annotations: rows("annotations"),
    commentary: rows("commentary"),
    exceptions: rows("exceptions"),
    actions: rows("actions"),
    sessions: rows("sessions"),
    distribution: rows("distribution"),
    rivals: rows("rivals"),
  };
  return { sheets, ids, problems };
}

/** The columns of a sheet, in the order of its layout. */
export function columnsOf(name: SheetName): readonly Column[] {
  return SHEETS.find((layout) => layout.name === name)?.columns ?? [];
}

/** The names of the columns of a sheet, in the order of its layout. */
export function columnNames(name: SheetName): readonly string[] {
  return columnsOf(name).map((column) => column.name);
}

/** The columns that are written for these rows: those that few councils need, only where one is filled in. */
export function columnsWritten(
  name: SheetName,
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): readonly string[] {
  return columnsOf(name)
    .filter((column) => column.seldom !== true || rows.some((row) => row[column.name]))
    .map((column) => column.name);
}

/** Which sheet a name is that of, whatever its capitals: `Observations` is `observations`. */
export function sheetNamed(name: string): SheetName | null {
  const plain = name.trim().toLowerCase();
  return SHEETS.find((layout) => layout.name === plain)?.name ?? null;
}

/** Whether a sheet may be left out. */
export function isOptional(name: SheetName): boolean {
  return SHEETS.some((layout) => layout.name === name && "optional" in layout);
}

/** A problem with one cell of a row, or with the whole row where no column is named. */
export function rowProblem(
  at: TablePlace & Pick<SheetRow<SheetName>, "row" | "texts">,
  column: string | null,
  why: string,
  remedy: string,
  severity: Problem["severity"] = "error",
): Problem {
  const text = column === null ? "" : (at.texts[column] ?? "");
  return {
    severity,
    ...placeOf(at),
    row: at.row,
    ...(column === null ? {} : { column }),
    ...(text === "" ? {} : { value: text }),
    why,
    remedy,
  };
}

/** The file, and in a workbook the sheet. */
export function placeOf({ file, sheet }: TablePlace): TablePlace {
  return sheet === undefined ? { file } : { file, sheet };
}

/** Reads one row of a table after another, and adds to the problems what is wrong with each; `null` where something is. */
function rowReader<N extends SheetName>(
  name: N,
  table: SheetTable,
  problems: Problem[],
): (row: TableRow) => SheetRow<N> | null {
  const place = placeOf(table);
  const columns = columnsOf(name)
    .filter((column) => table.header.includes(column.name))
    .map((column) => ({ column, read: cellReader(column) }));
  return ({ row, cells: texts }) => {
    const at = { ...place, row, texts };
    const values: Record<string, CellValue> = {};
    const before = problems.length;
    for (const { column, read } of columns) {
      const text = texts[column.name] ?? "";
      if (text !== "") {
        const reading = read(text);
        if ("value" in reading) values[column.name] = reading.value;
        else
          problems.push({
            code: "cell-unreadable",
            ...rowProblem(at, column.name, reading.fault.why, reading.fault.remedy),
          });
      } else if (column.required)
        problems.push({
          code: "cell-empty",
          ...rowProblem(at, column.name, "The cell is empty", `Fill it in: ${column.guidance}`),
        });
    }
    const whole = problems.length === before && isWhole(name, values);
    return whole ? { ...at, cells: values } : null;
  };
}

/** Whether every required cell is there; each was read by its column. */
function isWhole<N extends SheetName>(name: N, values: object): values is Cells<N> {
  return columnsOf(name).every(
    (column) => column.required !== true || Object.hasOwn(values, column.name),
  );
}

/** Where a sheet that is not there would be: in the workbook, or a file of the folder. */
function placeOfMissing(name: SheetName, given: ReadonlyMap<SheetName, GivenSheet>): TablePlace {
  const workbook = [...given.values()].find((sheet) => "sheet" in sheet);
  return workbook === undefined ? { file: `${name}.csv` } : { file: workbook.file, sheet: name };
}

function missingSheet(name: SheetName, place: TablePlace): Problem {
  return {
    severity: "error",
    code: "sheet-missing",
    ...place,
    why: "The sheet is missing",
    remedy: `Add it, with the columns ${columnsOf(name)
      .filter(({ required }) => required)
      .map(({ name }) => name)
      .join(", ")}`,
  };
}

function headerProblems(name: SheetName, table: SheetTable): readonly Problem[] {
  const { header, headerRow: row } = table;
  const columns = columnsOf(name);
  const names = columnNames(name);
  const missing = columns.filter((column) => column.required && !header.includes(column.name));
  const unknown = header.filter((column) => column !== "" && !names.includes(column));
  const unused = names.filter((column) => !header.includes(column));
  const problem = (code: string, column: string, why: string, remedy: string): Problem => ({
    severity: "error",
    code,
    ...placeOf(table),
    row,
    column,
    why,
    remedy,
  });
  return [
    ...missing.map((column) =>
      problem("column-missing", column.name, "The column is missing", `Add it: ${column.guidance}`),
    ),
    ...unknown.map((column) =>
      problem(
        "column-unknown",
        column,
        "No column of this sheet has this name",
        `${didYouMean(column, unused)}The columns are: ${names.join(", ")}`,
      ),
    ),
  ];
}
