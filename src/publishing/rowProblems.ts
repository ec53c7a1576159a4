import type { Period } from "#contract/period.ts";
import { endOf, isPeriodOf, lastDay } from "#domain/period.ts";
import { numberWritten } from "./cells.ts";
import { figureFault, unitFault, usuallyKnown } from "./figures.ts";
import { didYouMean } from "./nearest.ts";
import { organisationFacts, organisationProblems } from "./organisation.ts";
import type { Problem } from "./problem.ts";
import { isOptional, rowProblem } from "./sheetRows.ts";
import type { SheetRow, Sheets } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";
import { slug } from "./slug.ts";

type Place = Pick<SheetRow<SheetName>, "file" | "row" | "texts">;
type MeasureRow = SheetRow<"measures">;

/** What the rows of a sheet name in another. */
const REFERENCES: readonly {
  readonly sheet: SheetName;
  readonly column: string;
  readonly to: "areas" | "measures" | "actions";
}[] = [
  { sheet: "measures", column: "area", to: "areas" },
  { sheet: "observations", column: "measure", to: "measures" },
  { sheet: "targets", column: "measure", to: "measures" },
  { sheet: "targets", column: "action", to: "actions" },
  { sheet: "comparators", column: "measure", to: "measures" },
  { sheet: "annotations", column: "measure", to: "measures" },
  { sheet: "commentary", column: "measure", to: "measures" },
  { sheet: "exceptions", column: "measure", to: "measures" },
  { sheet: "actions", column: "measures", to: "measures" },
  { sheet: "sessions", column: "measure", to: "measures" },
  { sheet: "distribution", column: "measure", to: "measures" },
  { sheet: "rivals", column: "measure", to: "measures" },
];

/** All that is wrong between cells, rows and sheets whose cells are each as the layout says. */
export function rowProblems(
  sheets: Sheets,
  ids: ReadonlyMap<SheetName, ReadonlySet<string>>,
): readonly Problem[] {
  const measures = new Map(sheets.measures.map((row) => [row.cells.id, row]));
  return [
    ...organisationProblems(sheets.organisation),
    // Of a sheet that is missing altogether it has been said, and not of each row that needs it.
    ...REFERENCES.filter(({ to }) => ids.has(to) || isOptional(to)).flatMap(
      ({ sheet, column, to }) => unknownIds(sheets[sheet], column, to, ids.get(to) ?? new Set()),
    ),
    ...repeated(sheets.areas, ({ cells }) => cells.id, "id", "id"),
    ...repeated(sheets.measures, ({ cells }) => cells.id, "id", "id"),
    ...repeated(sheets.actions, ({ cells }) => cells.id, "id", "id"),
    ...periodProblems(sheets, measures),
    ...figureProblems(sheets, measures),
    ...observationProblems(sheets, measures),
    ...targetProblems(sheets.targets),
    ...comparatorProblems(sheets.comparators),
    ...annotationProblems(sheets.annotations),
    ...sheets.exceptions.flatMap(exceptionProblems),
    ...distributionProblems(sheets.distribution),
    ...sameId(sheets.actions, "priority", () => null),
    ...sheets.actions.flatMap((row) =>
      linkAlone(row, "evidence", row.cells.evidence, row.cells.evidence_link),
    ),
    ...[...sheets.targets, ...sheets.annotations, ...sheets.sessions].flatMap((row) =>
      linkAlone(row, "source", row.cells.source, row.cells.source_link),
    ),
    ...sessionProblems(sheets.sessions),
  ];
}

function unknownIds(
  rows: readonly Place[],
  column: string,
  to: SheetName,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const unknown = (row: Place, id: string): Problem => ({
    ...rowProblem(
      row,
      column,
      `is not the id of any row of ${to}`,
      `${didYouMean(id, [...known])}Add it to ${to}, or correct it here`,
    ),
    value: id,
  });
  return rows.flatMap((row) =>
    (row.texts[column] ?? "")
      .split(";")
      .map((id) => id.trim())
      .filter((id) => id !== "" && !known.has(id))
      .map((id) => unknown(row, id)),
  );
}

/** The rows that say again what an earlier one of the same key says. */
function repeated<R extends Place>(
  rows: readonly R[],
  keyOf: (row: R) => unknown,
  column: string,
  what: string,
): readonly Problem[] {
  const first = new Map<string, R>();
  return rows.flatMap((row) => {
    const key = JSON.stringify(keyOf(row));
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [
      rowProblem(
        row,
        column,
        `has the same ${what} as row ${earlier.row}`,
        "Take one of the two rows out, or correct it",
      ),
    ];
  });
}

/** Texts that differ and would get one id, and those that would get none: each text once. */
function sameId<R extends Place>(
  rows: readonly R[],
  column: string,
  within: (row: R) => unknown,
): readonly Problem[] {
  const texts = new Set<string>();
  const first = new Map<string, R>();
  return rows.flatMap((row) => {
    const text = row.texts[column] ?? "";
    const whole = JSON.stringify(within(row));
    if (text === "" || texts.has(`${whole} ${text}`)) return [];
    texts.add(`${whole} ${text}`);
    const id = slug(text);
    if (id === "")
      return [rowProblem(row, column, "has no letter and no figure", "Name it in words")];
    const earlier = first.get(`${whole} ${id}`);
    if (earlier === undefined) {
      first.set(`${whole} ${id}`, row);
      return [];
    }
    return [
      rowProblem(
        row,
        column,
        `differs from “${earlier.texts[column]}” in row ${earlier.row}, and both make the id ${id}`,
        "Write both alike, or tell them apart by a letter or a figure",
      ),
    ];
  });
}

function linkAlone(
  row: Place,
  column: string,
  title: string | undefined,
  link: string | undefined,
): readonly Problem[] {
  return link !== undefined && title === undefined
    ? [rowProblem(row, column, "The cell is empty beside a web address", "Name what it leads to")]
    : [];
}

/** A period somewhere in the sheets, with the measure that it belongs to. */
interface PeriodCell {
  readonly row: Place;
  readonly column: string;
  readonly measure: string | undefined;
  readonly period: Period | undefined;
}

/** Periods that are not of their measure's frequency, and years that end in another month than its others. */
function periodProblems(
  sheets: Sheets,
  measures: ReadonlyMap<string, MeasureRow>,
): readonly Problem[] {
  const rowsByPeriod = [
    ...sheets.observations,
    ...sheets.comparators,
    ...sheets.annotations,
    ...sheets.commentary,
    ...sheets.distribution,
    ...sheets.rivals,
  ];
  const cells: readonly PeriodCell[] = [
    ...rowsByPeriod.map((row) => ({
      row,
      column: "period",
      measure: row.cells.measure,
      period: row.cells.period,
    })),
    ...sheets.targets.flatMap((row) => [
      { row, column: "from", measure: row.cells.measure, period: row.cells.from },
      { row, column: "to", measure: row.cells.measure, period: row.cells.to },
    ]),
    ...sheets.sessions.map((row) => ({
      row,
      column: "by_period",
      measure: row.cells.measure,
      period: row.cells.by_period,
    })),
  ];
  const yearEnds = new Map(
    sheets.observations.toReversed().map(({ cells }) => [cells.measure, cells.period]),
  );
  return cells.flatMap(({ row, column, measure: id, period }) => {
    const measure = id === undefined ? undefined : measures.get(id);
    if (measure === undefined || period === undefined) return [];
    const { frequency } = measure.cells;
    if (!isPeriodOf(period, frequency))
      return [
        rowProblem(
          row,
          column,
          `is not a ${frequency}, and ${measure.cells.id} is counted by the ${frequency}`,
          frequency === "quarter" ? "Write 2018-Q1" : "Write 2018-04",
        ),
      ];
    const yearEnd = yearEnds.get(measure.cells.id) ?? period;
    if (frequency === "year" && endOf(yearEnd).month !== endOf(period).month)
      return [
        rowProblem(
          row,
          column,
          `ends in another month than ${yearEnd}, with which the years of ${measure.cells.id} begin`,
          "Name each year by the same last month",
        ),
      ];
    return [];
  });
}

/** Figures that do not go with their flags, or not with the unit of their measure. */
function figureProblems(
  { observations, comparators, targets, rivals }: Sheets,
  measures: ReadonlyMap<string, MeasureRow>,
): readonly Problem[] {
  const flags = [...observations, ...comparators].flatMap((row) => {
    const fault = figureFault(row.cells.value, row.cells.flag);
    return fault === null ? [] : [rowProblem(row, "value", fault.why, fault.remedy)];
  });
  const units = (
    [
      [[...observations, ...comparators, ...rivals], ["value"]],
      [targets, ["value", "lower", "upper", "start"]],
    ] as const
  ).flatMap(([rows, columns]) =>
    rows.flatMap((row) => columns.flatMap((column) => unitProblems(row, column, measures))),
  );
  return [...flags, ...units];
}

function unitProblems(
  row: Place & { readonly cells: { readonly measure: string } },
  column: string,
  measures: ReadonlyMap<string, MeasureRow>,
): readonly Problem[] {
  const measure = measures.get(row.cells.measure);
  const value = numberWritten(row.texts[column] ?? "");
  const fault =
    measure === undefined || value === null ? null : unitFault(measure.cells.unit, value);
  return fault === null ? [] : [rowProblem(row, column, fault.why, fault.remedy, fault.severity)];
}

function observationProblems(
  { observations, organisation }: Sheets,
  measures: ReadonlyMap<string, MeasureRow>,
): readonly Problem[] {
  const published = organisationFacts(organisation).fact("published");
  const known = ({ cells }: SheetRow<"observations">) =>
    cells.published ??
    usuallyKnown({ usualDelay: measures.get(cells.measure)?.cells.usual_delay }, cells.period);
  return [
    ...repeated(
      observations,
      (row) => [
        row.cells.measure,
        row.cells.dimension,
        row.cells.member,
        row.cells.period,
        known(row),
      ],
      "period",
      "measure, period, member and published day",
    ),
    ...observations.flatMap((row) => {
      const { dimension, member } = row.cells;
      if ((dimension === undefined) === (member === undefined)) return [];
      const column = member === undefined ? "member" : "dimension";
      const other = member === undefined ? "dimension" : "member";
      return [
        rowProblem(
          row,
          column,
          `The cell is empty, yet there is a ${other}`,
          "Fill in both, or leave both empty for the whole",
        ),
      ];
    }),
    ...observations.flatMap((row) =>
      typeof published === "string" && lastDay(row.cells.period) > published
        ? [
            rowProblem(
              row,
              "period",
              `ends after the day of publication, ${published}`,
              "Correct the year, or flag the figure p while the period is unfinished",
              "warning",
            ),
          ]
        : [],
    ),
    ...sameId(observations, "dimension", ({ cells }) => cells.measure),
    ...sameId(observations, "member", ({ cells }) => [cells.measure, cells.dimension]),
  ];
}

function targetProblems(rows: readonly SheetRow<"targets">[]): readonly Problem[] {
  return rows.flatMap((row) => {
    const { from, to, value, lower, upper, start, shape } = row.cells;
    const band = lower !== undefined || upper !== undefined;
    return [
      ...((value !== undefined) === band
        ? [
            rowProblem(
              row,
              "value",
              band ? "stands beside a band" : "The cell is empty, and there is no band",
              "Write a value, or lower and upper for a band",
            ),
          ]
        : []),
      ...(band && (lower === undefined || upper === undefined)
        ? [
            rowProblem(
              row,
              lower === undefined ? "lower" : "upper",
              "The cell is empty, and a band needs both its ends",
              "Write it",
            ),
          ]
        : []),
      ...(lower !== undefined && upper !== undefined && lower > upper
        ? [
            rowProblem(
              row,
              "lower",
              `is more than the upper end of the band, ${upper}`,
              "Exchange the two",
            ),
          ]
        : []),
      ...(shape === "line" && start === undefined
        ? [
            rowProblem(
              row,
              "start",
              "The cell is empty, and a line needs a start",
              "Write the value in its first period",
            ),
          ]
        : []),
      ...(shape === "line" && to === undefined
        ? [
            rowProblem(
              row,
              "to",
              "The cell is empty, and a line needs an end",
              "Write its last period",
            ),
          ]
        : []),
      ...(shape === "line" && band
        ? [
            rowProblem(
              row,
              "shape",
              "is the shape of a single value, yet there is a band",
              "Write step",
            ),
          ]
        : []),
      ...(to !== undefined && to < from
        ? [rowProblem(row, "to", `is before the first period, ${from}`, "Exchange the two")]
        : []),
    ];
  });
}

function comparatorProblems(rows: readonly SheetRow<"comparators">[]): readonly Problem[] {
  const lists = new Map<string, SheetRow<"comparators">>();
  return [
    ...repeated(
      rows,
      ({ cells }) => [cells.measure, cells.kind, cells.name, cells.period],
      "period",
      "measure, area and period",
    ),
    ...rows.flatMap((row) => {
      const { measure, kind, name, list, list_year, members } = row.cells;
      const parts = { list, list_year, members };
      if (Object.values(parts).every((part) => part === undefined)) return [];
      const empty = Object.entries(parts).filter(([, part]) => part === undefined);
      if (empty.length > 0)
        return empty.map(([column]) =>
          rowProblem(
            row,
            column,
            "The cell is empty, and a neighbour list needs its title, year and members",
            "Fill it in",
          ),
        );
      const key = JSON.stringify([measure, kind, name]);
      const earlier = lists.get(key) ?? row;
      lists.set(key, earlier);
      return ["list", "list_year", "members"]
        .filter((column) => row.texts[column] !== earlier.texts[column])
        .map((column) =>
          rowProblem(
            row,
            column,
            `differs from row ${earlier.row} of the same comparator`,
            "A series rests on one list: give the other list a name of its own",
          ),
        );
    }),
  ];
}

function annotationProblems(rows: readonly SheetRow<"annotations">[]): readonly Problem[] {
  return rows.flatMap((row) =>
    row.cells.kind === "step" && row.cells.by === undefined
      ? [
          rowProblem(
            row,
            "by",
            "The cell is empty, and a step in the process is declared by someone",
            "Write who, by role",
          ),
        ]
      : [],
  );
}

function exceptionProblems(row: SheetRow<"exceptions">): readonly Problem[] {
  const { from, until } = row.cells;
  return until < from
    ? [rowProblem(row, "until", `is before the first day, ${from}`, "Exchange the two")]
    : [];
}

function distributionProblems(rows: readonly SheetRow<"distribution">[]): readonly Problem[] {
  const upwards = ["lowest", "lower_quartile", "median", "upper_quartile", "highest"] as const;
  return [
    ...repeated(
      rows,
      ({ cells }) => [cells.measure, cells.period, cells.group],
      "period",
      "measure, period and group",
    ),
    ...rows.flatMap((row) =>
      upwards.flatMap((column, i) => {
        const below = upwards[i - 1];
        return below !== undefined && row.cells[column] < row.cells[below]
          ? [
              rowProblem(
                row,
                column,
                `is less than ${below}, ${row.cells[below]}`,
                "Exchange the two",
              ),
            ]
          : [];
      }),
    ),
    ...rows.flatMap((row) => {
      const { over_limit: over = 0, workers } = row.cells;
      return over > workers
        ? [
            rowProblem(
              row,
              "over_limit",
              `is more than there are workers, ${workers}`,
              "Correct one of the two",
            ),
          ]
        : [];
    }),
  ];
}

/** What each kind of row of the record needs besides its text. */
const NEEDED = {
  agenda: [],
  question: ["id"],
  answer: ["id", "by", "on"],
  commitment: ["id", "by"],
  action: ["id", "by"],
} as const;

function sessionProblems(rows: readonly SheetRow<"sessions">[]): readonly Problem[] {
  const titles = new Map(rows.toReversed().map(({ cells }) => [cells.date, cells.title]));
  const asked = new Set(
    rows.flatMap(({ cells }) =>
      cells.kind === "question" ? [JSON.stringify([cells.date, cells.id])] : [],
    ),
  );
  return [
    ...rows.flatMap((row) => {
      const { kind, date, title, id } = row.cells;
      return [
        ...NEEDED[kind]
          .filter((column) => row.cells[column] === undefined)
          .map((column) =>
            rowProblem(
              row,
              column,
              `The cell is empty, and ${articled(kind)} needs it`,
              "Fill it in",
            ),
          ),
        ...(title === titles.get(date)
          ? []
          : [
              rowProblem(
                row,
                "title",
                `differs from “${titles.get(date)}”, the title of the session of ${date}`,
                "Write both alike",
              ),
            ]),
        ...(kind === "answer" && id !== undefined && !asked.has(JSON.stringify([date, id]))
          ? [
              rowProblem(
                row,
                "id",
                "is not the id of a question of this session",
                "Give the answer the id of its question",
              ),
            ]
          : []),
      ];
    }),
    ...repeated(
      rows.filter(({ cells }) => cells.id !== undefined && cells.kind !== "answer"),
      ({ cells }) => [cells.kind, cells.id],
      "id",
      "id",
    ),
  ];
}

function articled(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
