import type { ComparatorKind } from "#contract/measure.ts";
import type { Flag } from "#contract/observation.ts";
import type { Period } from "#contract/period.ts";
import { jointWith, naturalName, rowsIn } from "./authority.ts";
import type { Authority } from "./authority.ts";
import { countsFor, figureFor, rounded } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { COMPARABLE, PUBLICATIONS } from "./mapping.ts";
import type { DfeMeasure, PublicationId } from "./mapping.ts";
import type { NeighbourList } from "./neighbours.ts";
import type { AreaYear } from "./publication.ts";
import type { Row } from "./rows.ts";

/** The statistical neighbours of one authority: the list they are on, and who they are, nearest first. */
export interface Neighbours {
  readonly list: string;
  readonly year: number;
  readonly members: readonly Neighbour[];
}

/** `authority` is `null` where the files have no rows of it by itself; `why` says how that comes. */
export interface Neighbour {
  readonly name: string;
  readonly authority: Authority | null;
  readonly why: string;
}

/** The neighbours of an authority; `null` where the list has none for it. */
export function neighboursOf(
  authority: Authority,
  list: NeighbourList,
  authorities: readonly Authority[],
): Neighbours | null {
  const codes = authority.oldCodes.flatMap((code) => list.neighbours.get(code) ?? []);
  if (codes.length === 0) return null;
  return {
    list: list.title,
    year: list.year,
    members: codes.map((code) => neighbour(code, list, authorities)),
  };
}

function neighbour(
  code: string,
  list: NeighbourList,
  authorities: readonly Authority[],
): Neighbour {
  const published = list.names.get(code) ?? code;
  const own = authorities.find(({ oldCodes }) => oldCodes.includes(code)) ?? null;
  const joint = jointWith({ published }, authorities);
  return {
    name: naturalName(published),
    authority: own,
    why: joint === null ? "no row in the file" : `published only as ${joint.name}`,
  };
}

export function periodOf(publication: PublicationId, year: number): Period {
  return `${year}-${PUBLICATIONS[publication].yearEnd}`;
}

/** The years that figures are compared in: those that the authority has itself. */
export interface Compared {
  readonly authority: Authority;
  readonly neighbours: Neighbours | null;
  readonly rows: readonly AreaYear[];
  readonly years: readonly number[];
}

/**
 * The figures beside which a measure is read: the region, England, the mean of the statistical
 * neighbours, and each of them with its counts. None for counts and numbers of workers, which follow
 * the size of the area. Only years that the authority itself has.
 */
export function comparatorRows(measure: DfeMeasure, compared: Compared): readonly Row[] {
  if (!COMPARABLE.has(measure.unit)) return [];
  const { authority, neighbours, rows, years } = compared;
  const ofMeasure = rows.filter(({ publication }) => publication === measure.publication);
  const series = (kind: ComparatorKind, name: string, own: readonly AreaYear[]) =>
    years.flatMap((year) => {
      const row = own.find((one) => one.year === year);
      return row === undefined
        ? []
        : [
            {
              ...comparatorRow(measure, kind, name, year, figureFor(measure, row.cells)),
              ...(kind === "neighbour" ? countsFor(measure, row.cells) : {}),
            },
          ];
    });
  return [
    ...series(
      "region",
      authority.region,
      ofMeasure.filter(({ level, name }) => level === "region" && name === authority.region),
    ),
    ...series(
      "england",
      "England",
      ofMeasure.filter(({ level }) => level === "england"),
    ),
    ...(neighbours === null ? [] : meanRows(measure, neighbours, years)),
    ...(neighbours?.members ?? []).flatMap(({ name, authority }) =>
      authority === null ? [] : series("neighbour", name, rowsIn(authority, measure.publication)),
    ),
  ];
}

function comparatorRow(
  { id, publication }: DfeMeasure,
  kind: ComparatorKind,
  name: string,
  year: number,
  figure: Figure,
): Row {
  return {
    measure: id,
    kind,
    name,
    period: periodOf(publication, year),
    ...(figure.value === null ? { flag: figure.flag } : { value: figure.value }),
  };
}

/** Means keep two decimals: with ten neighbours or fewer that is enough to round them rightly to one. */
const MEAN_DECIMALS = 2;

/**
 * The unweighted mean of the neighbours that have a figure: those without are left out and named, as
 * the department's Local Authority Interactive Tool does it.
 */
function meanRows(
  measure: DfeMeasure,
  neighbours: Neighbours,
  years: readonly number[],
): readonly Row[] {
  const note = missingNote(measure, neighbours, years);
  return years.flatMap((year) => {
    const figures = neighbours.members.flatMap((member) => figureOf(measure, member, year) ?? []);
    const values = figures.flatMap(({ value }) => value ?? []);
    if (figures.length === 0) return [];
    const mean: Figure =
      values.length === 0
        ? { value: null, flag: "x" }
        : { value: rounded(values.reduce((a, b) => a + b, 0) / values.length, MEAN_DECIMALS) };
    return [
      {
        ...comparatorRow(measure, "neighbours", MEAN_NAME, year, mean),
        ...listCells(neighbours),
        authorities: values.length,
        note,
      },
    ];
  });
}

export const MEAN_NAME = "Statistical neighbours (mean)";

/** The cells that name the list behind a mean of neighbours. */
export function listCells({ list, year, members }: Neighbours): Row {
  return { list, list_year: year, members: members.map(({ name }) => name).join("; ") };
}

function figureOf(measure: DfeMeasure, { authority }: Neighbour, year: number): Figure | null {
  if (authority === null) return null;
  const row = rowsIn(authority, measure.publication).find((one) => one.year === year);
  return row === undefined ? null : figureFor(measure, row.cells);
}

const WHY_NOT: Readonly<Record<Flag, string>> = {
  c: "suppressed",
  x: "not available",
  z: "not applicable",
  u: "low reliability",
  low: "rounds to zero",
  k: "rounds to zero",
  p: "provisional",
  r: "revised",
  e: "estimated",
};

function missingNote(
  measure: DfeMeasure,
  { members }: Neighbours,
  years: readonly number[],
): string {
  const gaps = members.flatMap((member) => {
    const byReason = new Map<string, number[]>();
    for (const year of years) {
      const figure = figureOf(measure, member, year);
      if (figure !== null && figure.value !== null) continue;
      const reason = figure === null ? member.why : WHY_NOT[figure.flag];
      byReason.set(reason, [...(byReason.get(reason) ?? []), year]);
    }
    return [...byReason].map(([reason, missing]) => `${member.name} ${spans(missing)} (${reason})`);
  });
  const rule = "The unweighted mean of the neighbours that have a figure, computed here.";
  return gaps.length === 0 ? rule : `${rule} Left out: ${gaps.join("; ")}.`;
}

/** Years in a row as spans: “2017 to 2022, 2024”. */
export function spans(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts
    .map((from, i) => (from === ends[i] ? String(from) : `${from} to ${ends[i]}`))
    .join(", ");
}
