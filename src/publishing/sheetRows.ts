import { readCell } from "./cells.ts";
import type { CellValue, GapFlag } from "./cells.ts";
import { readCsv } from "./csv.ts";
import type { CsvRow } from "./csv.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { SHEETS } from "./sheets.ts";
import type { Column, SheetName } from "./sheets.ts";

/** A sheet as it was handed in: the name of its file, and what is in it. */
export interface SheetText {
  readonly file: string;
  readonly text: string;
}

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
export interface SheetRow<N extends SheetName> {
  readonly file: string;
  readonly row: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly cells: Cells<N>;
}

/** The rows of every sheet. A sheet that was left out has none. */
export type Sheets = { readonly [N in SheetName]: readonly SheetRow<N>[] };

/** Every sheet as typed rows, and all that does not keep to the layout. Rows at fault are left out. */
export function readSheets(given: ReadonlyMap<SheetName, SheetText>): {
  readonly sheets: Sheets;
  /** The ids in the `id` column of each sheet, those of rows at fault included. */
  readonly ids: ReadonlyMap<SheetName, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = SHEETS.map(({ name }) => name)
    .filter((name) => !isOptional(name) && !given.has(name))
    .map(missingSheet);
  const ids = new Map<SheetName, ReadonlySet<string>>();
  const rows = <N extends SheetName>(name: N): readonly SheetRow<N>[] => {
    const sheet = given.get(name);
    if (sheet === undefined) return [];
    const { rows, header, problems: found } = readCsv(sheet.file, sheet.text);
    problems.push(...found);
    if (header.length === 0) return [];
    problems.push(...headerProblems(name, sheet.file, header));
    ids.set(name, new Set(rows.map(({ cells }) => cells["id"] ?? "")));
    const read = rows.map((row) => readRow(name, sheet.file, header, row));
    problems.push(...read.flatMap((row) => row.problems));
    return read.flatMap(({ row }) => (row === null ? [] : [row]));
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

/** Whether a sheet may be left out. */
export function isOptional(name: SheetName): boolean {
  return SHEETS.some((layout) => layout.name === name && "optional" in layout);
}

/** A problem with one cell of a row, or with the whole row where no column is named. */
export function rowProblem(
  at: Pick<SheetRow<SheetName>, "file" | "row" | "texts">,
  column: string | null,
  why: string,
  remedy: string,
  severity: Problem["severity"] = "error",
): Problem {
  const text = column === null ? "" : (at.texts[column] ?? "");
  return {
    severity,
    file: at.file,
    row: at.row,
    ...(column === null ? {} : { column }),
    ...(text === "" ? {} : { value: text }),
    why,
    remedy,
  };
}

function readRow<N extends SheetName>(
  name: N,
  file: string,
  header: readonly string[],
  { row, cells: texts }: CsvRow,
): { readonly row: SheetRow<N> | null; readonly problems: readonly Problem[] } {
  const values: Record<string, CellValue> = {};
  const problems: Problem[] = [];
  const at = { file, row, texts };
  for (const column of columnsOf(name)) {
    const text = texts[column.name] ?? "";
    if (text === "") {
      if (column.required && header.includes(column.name))
        problems.push(
          rowProblem(at, column.name, "The cell is empty", `Fill it in: ${column.guidance}`),
        );
      continue;
    }
    const reading = readCell(column, text);
    if ("value" in reading) values[column.name] = reading.value;
    else problems.push(rowProblem(at, column.name, reading.fault.why, reading.fault.remedy));
  }
  const whole = problems.length === 0 && isWhole(name, values);
  return { row: whole ? { ...at, cells: values } : null, problems };
}

/** Whether every required cell is there; each was read by its column. */
function isWhole<N extends SheetName>(name: N, values: object): values is Cells<N> {
  return columnsOf(name).every(
    (column) => column.required !== true || Object.hasOwn(values, column.name),
  );
}

function missingSheet(name: SheetName): Problem {
  return {
    severity: "error",
    file: `${name}.csv`,
    why: "The sheet is missing",
    remedy: `Add it, with the columns ${columnsOf(name)
      .filter(({ required }) => required)
      .map(({ name }) => name)
      .join(", ")}`,
  };
}

function headerProblems(
  name: SheetName,
  file: string,
  header: readonly string[],
): readonly Problem[] {
  const columns = columnsOf(name);
  const names = columns.map((column) => column.name);
  const missing = columns.filter((column) => column.required && !header.includes(column.name));
  const unknown = header.filter((column) => column !== "" && !names.includes(column));
  const unused = names.filter((column) => !header.includes(column));
  return [
    ...missing.map((column): Problem => ({
      severity: "error",
      file,
      row: 1,
      column: column.name,
      why: "The column is missing",
      remedy: `Add it: ${column.guidance}`,
    })),
    ...unknown.map((column): Problem => ({
      severity: "error",
      file,
      row: 1,
      column,
      why: "No column of this sheet has this name",
      remedy: `${didYouMean(column, unused)}The columns are: ${names.join(", ")}`,
    })),
  ];
}
