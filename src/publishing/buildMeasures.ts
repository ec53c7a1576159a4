import type { Measure, Source, Target } from "#contract/measure.ts";
import type {
  Annotation,
  Commentary,
  MeasureDetail,
  RivalFigure,
  Spread,
} from "#contract/measureDetail.ts";
import type { Day, Period } from "#contract/period.ts";
import { buildBreakdowns } from "./buildBreakdowns.ts";
import { buildComparators, headlines } from "./buildComparators.ts";
import { history, inTime } from "./buildHistory.ts";
import { grouped } from "./grouped.ts";
import type { Cells, Sheets } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";

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
    countsPeople: cells.counts_people,
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
