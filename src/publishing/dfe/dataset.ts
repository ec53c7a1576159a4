import type { JointFigures } from "#contract/authorities.ts";
import type { Day } from "#contract/period.ts";
import { daysAfter, lastDay } from "#domain/period.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { SheetName } from "../sheets.ts";
import { authoritiesIn, findAuthority, jointWith, rowsIn } from "./authority.ts";
import type { Authority } from "./authority.ts";
import { comparatorRows, neighboursOf, periodOf } from "./comparators.ts";
import type { Neighbours } from "./comparators.ts";
import { countsFor, figureFor } from "./figure.ts";
import { AREAS, MEASURES, PUBLICATION_IDS, PUBLICATIONS } from "./mapping.ts";
import type { DfeMeasure, PublicationId } from "./mapping.ts";
import { readDfeFiles } from "./publication.ts";
import type { AreaYear, DfeFile, DfeTables } from "./publication.ts";
import { sheetsFrom } from "./rows.ts";
import type { Row, SheetRows } from "./rows.ts";

export interface DfeOptions {
  /** The day of publication; where left out, the day on which the newest file usually comes. */
  readonly published?: Day;
}

/** An authority's dataset, row by row: `null` where there is an error among the problems. */
export interface DfeRows {
  readonly rows: SheetRows | null;
  /** `null` where the authority has none on the list, or no list was handed in. */
  readonly neighbours: Neighbours | null;
  /** Which publications have figures only for this authority and others together. */
  readonly joint: readonly JointFigures[];
  readonly problems: readonly Problem[];
}

/**
 * The analyst's CSV files for one authority, from the department's open data as published.
 *
 * @param wanted A name (in any capitals, or a part that only one has) or a code: 884, E06000019.
 * @returns No sheets where there is an error among the problems.
 */
export function dfeDataset(
  files: readonly DfeFile[],
  wanted: string,
  options: DfeOptions = {},
): { readonly sheets: ReadonlyMap<SheetName, string>; readonly problems: readonly Problem[] } {
  const { rows, problems } = dfeRows(files, wanted, options);
  return { sheets: rows === null ? new Map() : sheetsFrom(rows), problems };
}

/** The same before it is written as CSV, so that rows can be added to it. */
export function dfeRows(
  files: readonly DfeFile[],
  wanted: string,
  options: DfeOptions = {},
): DfeRows {
  const tables = readDfeFiles(files);
  const authorities = authoritiesIn(tables.rows);
  const found = findAuthority(wanted, authorities);
  const problems =
    found.authority === null && authorities.length > 0
      ? [...tables.problems, unknownAuthority(files, wanted, found.meant, authorities)]
      : tables.problems;
  if (found.authority === null || problems.length > 0)
    return { rows: null, neighbours: null, joint: [], problems };
  return authorityRows(found.authority, authorities, tables, options);
}

/** The rows of one authority, from files that have been read. */
export function authorityRows(
  authority: Authority,
  authorities: readonly Authority[],
  { rows, neighbours: list }: Pick<DfeTables, "rows" | "neighbours">,
  { published }: DfeOptions,
): DfeRows {
  const neighbours = list === null ? null : neighboursOf(authority, list, authorities);
  const joint = jointWith(authority, authorities);
  const taken = new Map(
    PUBLICATION_IDS.map((id) => [id, publishedFor(authority, joint, id)] as const),
  );
  const measures = MEASURES.filter(({ publication }) => {
    const own = taken.get(publication)?.rows ?? [];
    return own.length > 0;
  });

  const perMeasure = measures.map((measure) => {
    const { rows: own, jointly } = taken.get(measure.publication) ?? { rows: [], jointly: null };
    return {
      measure: measureRow(measure, jointly),
      observations: own.map((row) => observationRow(measure, row)),
      comparators: comparatorRows(measure, {
        authority,
        neighbours,
        rows,
        years: own.map(({ year }) => year),
      }),
    };
  });

  const used = new Set<string>(measures.map(({ area }) => area));
  const notes = notesOn(authority, joint, taken, list?.year ?? null, neighbours);
  return {
    neighbours,
    joint: [...taken].flatMap(([id, { jointly }]) =>
      jointly === null ? [] : [{ source: PUBLICATIONS[id].title, with: jointly.name }],
    ),
    problems: [],
    rows: new Map<SheetName, readonly Row[]>([
      [
        "organisation",
        [
          ...fields({
            name: authority.name,
            code: authority.newCodes.at(-1),
            region: authority.region,
            title: `Children’s services performance: ${authority.name}`,
            nature: "official",
            audience: "public",
            published: published ?? latestPublication(taken),
            about: `What the Department for Education publishes on ${authority.name}: social workers and their caseloads, and referrals to children’s social care. No plan, target or figure of the council’s own is in it.`,
          }),
          ...PUBLICATION_IDS.filter((id) => (taken.get(id)?.rows ?? []).length > 0).map((id) => ({
            field: "source",
            value: PUBLICATIONS[id].title,
            link: PUBLICATIONS[id].link,
          })),
          ...notes.map((value) => ({ field: "note", value })),
        ],
      ],
      ["areas", AREAS.filter(({ id }) => used.has(id))],
      ["measures", perMeasure.map(({ measure }) => measure)],
      ["observations", perMeasure.flatMap(({ observations }) => observations)],
      ["comparators", perMeasure.flatMap(({ comparators }) => comparators)],
    ]),
  };
}

/** What a publication has on an authority: its own rows, or those it shares with another. */
interface Taken {
  readonly rows: readonly AreaYear[];
  readonly jointly: Authority | null;
}

function publishedFor(
  authority: Authority,
  joint: Authority | null,
  publication: PublicationId,
): Taken {
  const own = rowsIn(authority, publication);
  if (own.length > 0 || joint === null) return { rows: own, jointly: null };
  return { rows: rowsIn(joint, publication), jointly: joint };
}

function fields(facts: Readonly<Record<string, string | undefined>>): readonly Row[] {
  return Object.entries(facts).flatMap(([field, value]) =>
    value === undefined || value === "" ? [] : [{ field, value }],
  );
}

function measureRow(measure: DfeMeasure, jointly: Authority | null): Row {
  const { title, link, usualDelay } = PUBLICATIONS[measure.publication];
  const together =
    jointly === null
      ? null
      : `These are the figures of ${jointly.name} together: they are not published apart.`;
  const caution = [measure.caution, together].filter((text) => text !== undefined && text !== null);
  return {
    id: measure.id,
    title: measure.title,
    area: measure.area,
    unit: measure.unit,
    per: measure.per,
    polarity: measure.polarity,
    frequency: "year",
    counting: measure.counting,
    decimals: measure.decimals,
    definition: measure.definition,
    numerator: measure.numerator?.counts,
    denominator: measure.denominator?.counts,
    caution: caution.length === 0 ? undefined : caution.join(" "),
    source: title,
    source_link: link,
    usual_delay: usualDelay,
    stage: measure.stage,
  };
}

function observationRow(measure: DfeMeasure, row: AreaYear): Row {
  const figure = figureFor(measure, row.cells);
  return {
    measure: measure.id,
    period: periodOf(measure.publication, row.year),
    ...(figure.value === null ? { flag: figure.flag } : { value: figure.value }),
    ...countsFor(measure, row.cells),
  };
}

/** The day on which the newest of the figures usually came out. */
function latestPublication(taken: ReadonlyMap<PublicationId, Taken>): Day {
  const days = [...taken].flatMap(([id, { rows }]) => {
    const latest = rows.at(-1);
    return latest === undefined
      ? []
      : [daysAfter(lastDay(periodOf(id, latest.year)), PUBLICATIONS[id].usualDelay)];
  });
  return days.toSorted().at(-1) ?? "";
}

function notesOn(
  authority: Authority,
  joint: Authority | null,
  taken: ReadonlyMap<PublicationId, Taken>,
  listYear: number | null,
  neighbours: Neighbours | null,
): readonly string[] {
  const [firstCode, ...laterCodes] = authority.oldCodes;
  return [
    "The figures are official statistics, released under the Open Government Licence v3.0.",
    "Percentages, rates and caseloads are set beside the region, England and statistical neighbours. Counts and numbers of workers are not: they follow the size of the area.",
    "The posts and net recruitment are computed here from published figures, and so is the mean of statistical neighbours.",
    ...(listYear === null
      ? ["No table of statistical neighbours was handed in, so that none are compared."]
      : neighbours === null
        ? [`The list of statistical neighbours of ${listYear} has none for ${authority.name}.`]
        : []),
    ...[...taken].flatMap(([id, { rows, jointly }]) => {
      if (rows.length === 0)
        return [`“${PUBLICATIONS[id].title}” has no figures for ${authority.name}.`];
      return jointly === null || joint === null
        ? []
        : [`“${PUBLICATIONS[id].title}” has figures only for ${jointly.name} together.`];
    }),
    ...(firstCode === undefined || laterCodes.length === 0 || joint !== null
      ? []
      : [
          `The department’s number for ${authority.name} changed from ${[firstCode, ...laterCodes].join(" to ")}: the area may not be the same before and after.`,
        ]),
  ];
}

function unknownAuthority(
  files: readonly DfeFile[],
  wanted: string,
  meant: readonly string[],
  authorities: readonly Authority[],
): Problem {
  const names = authorities.map(({ name }) => name);
  return {
    severity: "error",
    file: files.map(({ file }) => file).join(", "),
    value: wanted,
    ...(meant.length > 0
      ? {
          why: "may be more than one authority",
          remedy: `Write the whole name or a code: ${meant.join("; ")}`,
        }
      : {
          why: "is no authority in these files",
          remedy: `${didYouMean(wanted, names)}List them all with --list`,
        }),
  };
}
