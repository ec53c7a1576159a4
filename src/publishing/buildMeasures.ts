import type { Measure, Source, Target } from "#contract/measure.ts";
import type {
  Annotation,
  Breakdown,
  Commentary,
  Comparator,
  MeasureDetail,
  RivalFigure,
  Spread,
} from "#contract/measureDetail.ts";
import type { Observation, Revision } from "#contract/observation.ts";
import type { Day, Period } from "#contract/period.ts";
import { compareEnds } from "#domain/period.ts";
import type { GapFlag } from "./cells.ts";
import { figure, usuallyKnown } from "./figures.ts";
import { grouped } from "./grouped.ts";
import type { Cells, Sheets } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";
import { slug } from "./slug.ts";

type DetailRevision = MeasureDetail["revisions"][number];

/** A measure as the two files that it is spread over have it. */
export interface BuiltMeasure {
  readonly measure: Measure;
  readonly detail: MeasureDetail;
}

/** Every measure of the sheets, in their order. The sheets have been found free of errors. */
export function buildMeasures(sheets: Sheets): readonly BuiltMeasure[] {
  const observations = byMeasure(sheets.observations);
  const targets = byMeasure(sheets.targets);
  const comparators = byMeasure(sheets.comparators);
  const annotations = byMeasure(sheets.annotations);
  const commentary = byMeasure(sheets.commentary);
  const exceptions = byMeasure(sheets.exceptions);
  const distribution = byMeasure(sheets.distribution);
  const rivals = byMeasure(sheets.rivals);
  return sheets.measures.map(({ cells }) =>
    buildMeasure(cells, {
      observations: observations(cells.id),
      targets: targets(cells.id),
      comparators: comparators(cells.id),
      annotations: annotations(cells.id),
      commentary: commentary(cells.id),
      exceptions: exceptions(cells.id),
      distribution: distribution(cells.id),
      rivals: rivals(cells.id),
    }),
  );
}

/** What the other sheets say of one measure. */
type OfMeasure = {
  readonly [
    N in
      | "observations"
      | "targets"
      | "comparators"
      | "annotations"
      | "commentary"
      | "exceptions"
      | "distribution"
      | "rivals"
  ]: readonly Cells<N>[];
};

function byMeasure<C extends { readonly measure: string }>(
  rows: readonly { readonly cells: C }[],
): (id: string) => readonly C[] {
  const groups = grouped(
    rows.map(({ cells }) => cells),
    ({ measure }) => measure,
  );
  return (id) => groups.get(id) ?? [];
}

function buildMeasure(cells: Cells<"measures">, rows: OfMeasure): BuiltMeasure {
  const usualDelay = cells.usual_delay;
  const whole = history(
    rows.observations.filter(({ dimension }) => dimension === undefined),
    usualDelay,
  );
  const breakdowns = buildBreakdowns(rows.observations, cells, whole.observations);
  const comparators = buildComparators(rows.comparators);
  const commentary = rows.commentary.map(commentaryOf).toSorted(inTime);
  const exceptions = rows.exceptions.map(({ from, until, reason, accepted_by }) => ({
    from,
    until,
    reason,
    acceptedBy: accepted_by,
  }));
  const distribution = rows.distribution.map(spreadOf).toSorted(inTime);
  const annotations = (kind: Cells<"annotations">["kind"]) =>
    rows.annotations.filter((annotation) => annotation.kind === kind).toSorted(inTime);
  const measure: Measure = {
    id: cells.id,
    title: cells.title,
    area: cells.area,
    unit: cells.unit,
    per: cells.per,
    polarity: cells.polarity,
    frequency: cells.frequency,
    counting: cells.counting,
    decimals: cells.decimals,
    definition: cells.definition,
    numerator: cells.numerator,
    denominator: cells.denominator,
    caution: cells.caution,
    source: { title: cells.source, link: cells.source_link },
    owner: cells.owner,
    usualDelay,
    tolerance: cells.tolerance,
    baseline: cells.baseline,
    seasonal: cells.seasonal === true ? true : undefined,
    stage: cells.stage,
    breaks: someOf(annotations("break").map(({ period, text }) => ({ period, reason: text }))),
    steps: someOf(
      annotations("step").map(({ period, text, by = "" }) => ({
        period,
        reason: text,
        declaredBy: by,
      })),
    ),
    targets: rows.targets.map(targetOf),
    observations: [...whole.observations],
    comparators: someOf(headlines(comparators, whole.observations)),
    revisions: someOf(whole.revisions),
    explained: someOf(explained(commentary)),
    exceptions: someOf(exceptions),
    overLimit: overLimitIn(distribution),
  };
  const detail: MeasureDetail = {
    id: cells.id,
    breakdowns: breakdowns.map(({ breakdown }) => breakdown),
    distribution,
    comparators: [...comparators],
    rivals: rows.rivals.map(rivalOf),
    commentary,
    annotations: annotations("event").map(annotationOf),
    exceptions,
    revisions: [...whole.revisions, ...breakdowns.flatMap(({ revisions }) => revisions)],
  };
  return { measure, detail };
}

/** The rows of one series: what is known of each period now, and what was known before. */
function history(
  rows: readonly Cells<"observations">[],
  usualDelay: number | undefined,
): {
  readonly observations: readonly Observation[];
  readonly revisions: readonly DetailRevision[];
} {
  const usually = (period: Period) => usuallyKnown({ usualDelay }, period);
  const observationOf = ({ published, ...figures }: Revision): Observation =>
    published === usually(figures.period) ? figures : { ...figures, published };
  const periods = [...grouped(rows, ({ period }) => period).values()].map((versions) =>
    inOrder(versions.map((cells) => revisionOf(cells, cells.published ?? usually(cells.period)))),
  );
  return {
    observations: periods
      .flatMap((versions) => versions.slice(-1).map(observationOf))
      .toSorted(inTime),
    revisions: periods.flatMap((versions) => versions.slice(0, -1)).toSorted(inTime),
  };
}

/** One alone needs no sorting, and most figures were published once. */
function inOrder(versions: readonly Revision[]): readonly Revision[] {
  return versions.length === 1 ? versions : versions.toSorted(inTime);
}

function revisionOf(cells: Cells<"observations">, published: Day): Revision {
  return {
    period: cells.period,
    ...figure(cells.value, cells.flag),
    numerator: numberOf(cells.numerator),
    denominator: numberOf(cells.denominator),
    published,
  };
}

/** A numerator that was suppressed is left out: the flag of its value says why. */
function numberOf(cell: number | GapFlag | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function buildBreakdowns(
  rows: readonly Cells<"observations">[],
  { unit, usual_delay }: Cells<"measures">,
  whole: readonly Observation[],
): readonly { readonly breakdown: Breakdown; readonly revisions: readonly DetailRevision[] }[] {
  const dimensions = grouped(
    rows.filter((row) => row.dimension !== undefined),
    ({ dimension = "" }) => dimension,
  );
  return [...dimensions].map(([title, ofDimension]) => {
    const dimension = slug(title);
    const members = [...grouped(ofDimension, ({ member = "" }) => member)].map(([title, rows]) => ({
      id: slug(title),
      title,
      known: history(rows, usual_delay),
    }));
    const adds =
      (unit === "count" || unit === "fte") &&
      addUp(
        members.map(({ known }) => known.observations),
        whole,
      );
    return {
      breakdown: {
        dimension,
        title,
        adds: adds ? true : undefined,
        members: members.map(({ id, title, known }) => ({
          id,
          title,
          observations: [...known.observations],
        })),
      },
      revisions: members.flatMap(({ id, known }) =>
        known.revisions.map((revision) => ofMember(revision, dimension, id)),
      ),
    };
  });
}

function ofMember(revision: Revision, dimension: string, member: string): DetailRevision {
  return { ...revision, dimension, member };
}

/** Sums of full-time equivalents differ in the last binary digit. */
const ROUNDING = 1e-6;

/** Whether members make up the whole wherever all of them and the whole have a value, and somewhere they do. */
function addUp(
  members: readonly (readonly Observation[])[],
  whole: readonly Observation[],
): boolean {
  const valuesOf = (observations: readonly Observation[]) =>
    new Map(observations.map(({ period, value }) => [period, value]));
  const ofMembers = members.map(valuesOf);
  const differences = whole.flatMap(({ period, value }) => {
    const parts = ofMembers.map((values) => values.get(period) ?? null);
    const known = parts.filter((part) => part !== null);
    if (value === null || known.length < parts.length) return [];
    return [Math.abs(known.reduce((sum, part) => sum + part, 0) - value)];
  });
  return differences.length > 0 && differences.every((difference) => difference < ROUNDING);
}

function buildComparators(rows: readonly Cells<"comparators">[]): readonly Comparator[] {
  const series = grouped(rows, ({ kind, name }) => JSON.stringify([kind, name]));
  return [...series.values()].flatMap((ofArea) => {
    const [first] = ofArea;
    if (first === undefined) return [];
    const { list, list_year, members } = ofArea.find((row) => row.list !== undefined) ?? {};
    const notes = new Set(ofArea.flatMap(({ note }) => note ?? []));
    return [
      {
        kind: first.kind,
        name: first.name,
        list:
          list === undefined || list_year === undefined || members === undefined
            ? undefined
            : { title: list, year: list_year, authorities: authoritiesIn(members) },
        note: notes.size === 0 ? undefined : [...notes].join(" "),
        observations: ofArea
          .map(({ period, value, flag, ...counts }) => ({
            period,
            ...figure(value, flag),
            ...countsOf(first.kind, counts),
          }))
          .toSorted(inTime),
      },
    ];
  });
}

/** A mean stands over so many authorities, a single area over its own counts. */
function countsOf(
  kind: Comparator["kind"],
  counts: Pick<Cells<"comparators">, "authorities" | "numerator" | "denominator">,
): Pick<Observation, "numerator" | "denominator"> {
  return kind === "neighbours"
    ? { denominator: counts.authorities }
    : { numerator: numberOf(counts.numerator), denominator: numberOf(counts.denominator) };
}

function authoritiesIn(members: string): string[] {
  return members
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What the areas beside it had in the last period in which the measure has a value. A single neighbour is for the page of the measure. */
function headlines(
  comparators: readonly Comparator[],
  observations: readonly Observation[],
): NonNullable<Measure["comparators"]> {
  const latest = observations.findLast(({ value }) => value !== null);
  return comparators
    .filter(({ kind }) => kind !== "neighbour")
    .flatMap(({ kind, name, observations }) => {
      const beside = observations.find(({ period }) => period === latest?.period);
      return beside === undefined
        ? []
        : [{ kind, name, period: beside.period, value: beside.value }];
    });
}

function targetOf(cells: Cells<"targets">): Target {
  const { from, to, value, lower, upper, start, shape, label, agreed, superseded } = cells;
  return {
    from,
    to,
    value,
    between: lower === undefined || upper === undefined ? undefined : [lower, upper],
    start,
    shape,
    label,
    setBy: cells.set_by,
    agreed,
    superseded,
    why: cells.why,
    action: cells.action,
    source: sourceOf(cells),
  };
}

function commentaryOf({ period, published, author, text }: Cells<"commentary">): Commentary {
  return { period, published, author, text };
}

/** The day of each explanation, without its text: that is all the overview needs of it. */
function explained(
  commentary: readonly Commentary[],
): readonly { readonly period: Period; readonly published: Day }[] {
  const days = grouped(commentary, ({ period, published }) => `${period} ${published}`);
  return [...days.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ period: first.period, published: first.published }],
  );
}

function annotationOf(cells: Cells<"annotations">): Annotation {
  return { period: cells.period, text: cells.text, source: sourceOf(cells) };
}

function spreadOf(cells: Cells<"distribution">): Spread {
  return {
    period: cells.period,
    group: cells.group,
    lowest: cells.lowest,
    lowerQuartile: cells.lower_quartile,
    median: cells.median,
    upperQuartile: cells.upper_quartile,
    highest: cells.highest,
    workers: cells.workers,
    limit: cells.limit,
    overLimit: cells.over_limit,
  };
}

/** How many of all workers were over the limit in the last period that has all of them. */
function overLimitIn(distribution: readonly Spread[]): Measure["overLimit"] {
  const latest = distribution.findLast(({ group }) => group === undefined);
  return latest?.limit === undefined || latest.overLimit === undefined
    ? undefined
    : {
        period: latest.period,
        count: latest.overLimit,
        of: latest.workers,
        limit: latest.limit,
      };
}

function rivalOf(cells: Cells<"rivals">): RivalFigure {
  const { title, when, period, value, text, difference, source, source_link } = cells;
  return {
    title,
    when,
    period,
    value,
    text,
    difference,
    source: { title: source, link: source_link },
  };
}

/** The source that a row names, if it names one. */
export function sourceOf(
  cells: Pick<Cells<Extract<SheetName, "targets">>, "source" | "source_link">,
): Source | undefined {
  return cells.source === undefined ? undefined : { title: cells.source, link: cells.source_link };
}

/** An empty list is left out of the overview. */
function someOf<T>(all: readonly T[]): T[] | undefined {
  return all.length === 0 ? undefined : [...all];
}

/** By period, and within one by the day of publication where there is one. */
function inTime(
  a: { readonly period: Period; readonly published?: Day | undefined },
  b: { readonly period: Period; readonly published?: Day | undefined },
): number {
  return compareEnds(a.period, b.period) || (a.published ?? "").localeCompare(b.published ?? "");
}
