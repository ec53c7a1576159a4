import { readCsv } from "../csv.ts";
import type { SheetTable, TableRow } from "../sheetTable.ts";
import type { Problem } from "../problem.ts";
import { figureIn } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { figureColumns, PLACE_COLUMNS, PUBLICATION_IDS, PUBLICATIONS } from "./mapping.ts";
import type { Publication, PublicationId } from "./mapping.ts";
import { isNeighbourTable, neighbourList } from "./neighbours.ts";
import type { NeighbourList } from "./neighbours.ts";

/** A file as it was handed in: its name and its text. */
export interface DfeFile {
  readonly file: string;
  readonly text: string;
}

/** One area in one year: England, a region or an authority. */
export interface AreaYear {
  readonly publication: PublicationId;
  readonly level: "england" | "region" | "authority";
  readonly name: string;
  readonly oldCode: string;
  readonly newCode: string;
  readonly region: string;
  readonly year: number;
  readonly cells: ReadonlyMap<string, Figure>;
}

export interface DfeTables {
  readonly rows: readonly AreaYear[];
  /** `null` where no table of statistical neighbours was handed in. */
  readonly neighbours: NeighbourList | null;
  readonly problems: readonly Problem[];
}

const LEVELS: ReadonlyMap<string, AreaYear["level"]> = new Map<string, AreaYear["level"]>([
  ["National", "england"],
  ["Regional", "region"],
  ["Local authority", "authority"],
]);

/** The files as published, told apart by their headers, with everything that is wrong in any of them. */
export function readDfeFiles(files: readonly DfeFile[]): DfeTables {
  const parts = files.map(({ file, text }) => readOne(file, readCsv(file, text)));
  const placed = parts.flatMap(({ placed }) => placed);
  return {
    rows: placed.map(({ area }) => area),
    neighbours: parts.map(({ neighbours }) => neighbours).find((list) => list !== null) ?? null,
    problems: [...parts.flatMap(({ problems }) => problems), ...duplicates(placed)],
  };
}

interface Placed {
  readonly file: string;
  readonly row: number;
  readonly area: AreaYear;
}

interface OneFile {
  readonly placed: readonly Placed[];
  readonly neighbours: NeighbourList | null;
  readonly problems: readonly Problem[];
}

function readOne(file: string, sheet: SheetTable): OneFile {
  const nothing = { placed: [], neighbours: null };
  if (sheet.problems.length > 0) return { ...nothing, problems: sheet.problems };
  if (isNeighbourTable(sheet.header)) {
    const { list, problems } = neighbourList(file, sheet);
    return { placed: [], neighbours: list, problems };
  }

  const id = publicationOf(sheet.header);
  if (id === null) return { ...nothing, problems: [unknownFile(file)] };
  const publication: Publication = PUBLICATIONS[id];
  const missing = [
    ...PLACE_COLUMNS,
    ...Object.keys(publication.filters),
    ...figureColumns(id),
  ].filter((column) => !sheet.header.includes(column));
  if (missing.length > 0)
    return { ...nothing, problems: [missingColumns(file, publication, missing)] };

  const wanted = sheet.rows.filter(({ cells }) =>
    Object.entries(publication.filters).every(([column, value]) => cells[column] === value),
  );
  if (wanted.length === 0) return { ...nothing, problems: [noRows(file, publication)] };
  const read = wanted.map((row) => areaYear(file, id, row));
  return {
    placed: read.flatMap(({ placed }) => placed),
    neighbours: null,
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The publication most of whose figure columns the header has; `null` where it has none of any. */
function publicationOf(header: readonly string[]): PublicationId | null {
  const known = (id: PublicationId) => figureColumns(id).filter((name) => header.includes(name));
  const [best] = PUBLICATION_IDS.toSorted((a, b) => known(b).length - known(a).length);
  return best === undefined || known(best).length === 0 ? null : best;
}

function areaYear(
  file: string,
  publication: PublicationId,
  { row, cells }: TableRow,
): { readonly placed: readonly Placed[]; readonly problems: readonly Problem[] } {
  const text = (column: string) => cells[column] ?? "";
  const level = LEVELS.get(text("geographic_level"));
  if (level === undefined) return { placed: [], problems: [] };

  const at = { severity: "error", file, row } as const;
  const name = {
    england: "England",
    region: text("region_name"),
    authority: text("la_name"),
  }[level];
  const nameColumn = level === "region" ? "region_name" : "la_name";
  const figures = figureColumns(publication).map((column) => ({
    column,
    cell: text(column),
    figure: figureIn(text(column)),
  }));
  const problems: readonly Problem[] = [
    ...(/^(19|20)\d{2}$/.test(text("time_period"))
      ? []
      : [
          {
            ...at,
            column: "time_period",
            value: text("time_period"),
            why: "is not a year",
            remedy: "Write the year in which the period ends: 2018",
          },
        ]),
    ...(name === ""
      ? [
          {
            ...at,
            column: nameColumn,
            why: "The row has no name of an area",
            remedy: "Use the file as it was downloaded",
          },
        ]
      : []),
    ...figures.flatMap(({ column, cell, figure }) =>
      figure === null ? [unreadable({ ...at, column, value: cell })] : [],
    ),
  ];
  if (problems.length > 0) return { placed: [], problems };

  const area: AreaYear = {
    publication,
    level,
    name,
    oldCode: text("old_la_code"),
    newCode: text("new_la_code"),
    region: text("region_name"),
    year: Number(text("time_period")),
    cells: new Map(
      figures.flatMap(({ column, figure }) => (figure === null ? [] : [[column, figure]])),
    ),
  };
  return { placed: [{ file, row, area }], problems: [] };
}

function unreadable(
  place: Pick<Problem, "severity" | "file"> & {
    readonly row: number;
    readonly column: string;
    readonly value: string;
  },
): Problem {
  const { value, ...where } = place;
  return {
    ...where,
    ...(value === ""
      ? { why: "The cell is empty" }
      : { value, why: "is neither a number nor a symbol" }),
    remedy:
      "Use the file as it was downloaded: a number without commas, or one of c, x, z, u, low, k, : and ~",
  };
}

function duplicates(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((one) => {
    const { publication, level, name, year } = one.area;
    const key = [publication, level, name, year].join("|");
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      return [];
    }
    return [
      {
        severity: "error",
        file: one.file,
        row: one.row,
        column: "time_period",
        value: String(year),
        why: `stands a second time for ${name}: it is also in ${before.file}, row ${before.row}`,
        remedy: "Keep the row of the newer publication",
      } as const,
    ];
  });
}

function unknownFile(file: string): Problem {
  return {
    severity: "error",
    file,
    why: "The columns are those of no file known here",
    remedy: `Hand in the open data of “${PUBLICATIONS.workforce.title}” (indicators) or “${PUBLICATIONS.referrals.title}” (referrals and re-referrals), or the table of statistical neighbours`,
  };
}

function missingColumns(file: string, { title }: Publication, missing: readonly string[]): Problem {
  return {
    severity: "error",
    file,
    row: 1,
    why: `The file looks like “${title}” and lacks ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}`,
    remedy: "Download the file again with all its columns",
  };
}

function noRows(file: string, { filters }: Publication): Problem {
  const rows = Object.entries(filters).map(([column, value]) => `${column} “${value}”`);
  return {
    severity: "error",
    file,
    why: `No row has ${rows.join(" and ")}`,
    remedy: "Download the file again with all its rows",
  };
}
