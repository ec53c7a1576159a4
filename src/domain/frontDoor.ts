import type { Measure, Stage } from "#contract/measure.ts";
import type { Breakdown, MeasureDetail } from "#contract/measureDetail.ts";
import type { Day, Frequency, Period } from "#contract/period.ts";
import { directionOf } from "./directionOf.ts";
import type { Direction } from "./findings.ts";
import { finite } from "./finite.ts";
import { periodsBetween, periodsFrom, periodsInYear } from "./period.ts";
import type { Series, SeriesPoint } from "./series.ts";
import { pointAt, seriesOf } from "./seriesOf.ts";

/** What is counted at the front door, in the order of the flow. None is a part of another. */
export const COUNTED_STAGES = [
  "notifications",
  "contacts",
  "referrals",
] as const satisfies readonly Stage[];
export type CountedStage = (typeof COUNTED_STAGES)[number];
export type OutcomeStage = Exclude<Stage, CountedStage>;

/** What is known of how each ended: of notifications, nothing. */
const OUTCOMES: Readonly<Record<CountedStage, readonly OutcomeStage[]>> = {
  notifications: [],
  contacts: ["contacts-closed"],
  referrals: ["referrals-closed", "not-in-need"],
};

/** A difference between two periods that both have a figure, with no break in the series between. */
export interface Change {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly change: number;
}

/** A measure, or one member of its breakdown, up to one period. */
export interface FrontDoorLine {
  readonly id: string;
  readonly title: string;
  readonly measure: Measure;
  readonly series: Series;
  /** Of the period; `null` where the series has none: nothing was ever due there. */
  readonly point: SeriesPoint | null;
  readonly direction: Direction;
  readonly sinceBefore: Change | null;
  readonly sinceYearBefore: Change | null;
}

export interface FrontDoorStage extends FrontDoorLine {
  readonly stage: Stage;
  readonly members: readonly FrontDoorLine[];
}

/** One way in which what was counted ended: how many, by source where that is known. */
export interface Outcome {
  readonly stage: OutcomeStage;
  readonly line: FrontDoorStage;
  /** `null` where the count was not published, be the share known or not. */
  readonly count: number | null;
}

/** One source of what was counted, and how it ended. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly point: SeriesPoint | null;
  /** In the order of the outcomes of the stage; `null` where that is not known of this source. */
  readonly outcomes: readonly (number | null)[];
  /** How many did not end in any of them; `null` where one of them is not known. */
  readonly wentOn: number | null;
}

export type FlowFault =
  /** The count, and what the share of it rests on, are not the same number. */
  | "totals-differ"
  /** More ended than were counted. */
  | "outcomes-exceed"
  /** The sources make more than the whole. */
  | "sources-exceed";

/** What was counted at one stage in the period, where it came from, and how it ended. */
export interface FlowPart {
  readonly stage: CountedStage;
  /** The measure that counts it; `null` where the whole is only known from a share of it. */
  readonly counted: FrontDoorStage | null;
  readonly total: number | null;
  readonly sources: readonly Source[];
  /**
   * The total less the sources that are known: 0 where they make up the whole. `null` where there is
   * no total or no source, and where one source alone is suppressed: it would be that source's number.
   */
  readonly notAccountedFor: number | null;
  readonly outcomes: readonly Outcome[];
  /**
   * The total less the outcomes that are known: what went on, and what ended in an outcome whose count
   * is not known. `null` where nothing is known of how it ended, or the numbers do not fit.
   */
  readonly rest: number | null;
  readonly faults: readonly FlowFault[];
}

/** The front door in one period, from what was sent to what became of it. */
export interface FrontDoor {
  readonly asAt: Day;
  readonly period: Period;
  readonly frequency: Frequency;
  /** Every period from the first in which anything was known, oldest first. */
  readonly periods: readonly Period[];
  /** By what the stages are broken down; `null` where none is. */
  readonly dimension: Pick<Breakdown, "dimension" | "title"> | null;
  readonly stages: readonly FrontDoorStage[];
  readonly parts: readonly FlowPart[];
  /** Measures of a stage that are left out: of two for one stage, and of another frequency. */
  readonly leftOut: readonly Measure[];
}

export interface FrontDoorContext {
  readonly asAt: Day;
  readonly details: ReadonlyMap<string, MeasureDetail>;
  /** `null`, or one that is not there: the latest with a figure. */
  readonly period: Period | null;
}

/**
 * What came to the front door in one period, and what became of it, by what was known on a day.
 *
 * Every number is a published value, numerator or denominator, or a difference between two of one
 * stage. Stages are never subtracted from each other: a contact that went on is not yet a referral.
 *
 * @returns `null` where no measure has a place at the front door, or none has a figure yet.
 */
export function frontDoor(
  measures: readonly Measure[],
  { asAt, details, period: asked }: FrontDoorContext,
): FrontDoor | null {
  const staged = measures.filter(({ stage }) => stage !== undefined);
  const frequency = frequencyOf(staged);
  if (frequency === null) return null;
  const used = staged.filter(
    (measure, i) =>
      measure.frequency === frequency &&
      !staged
        .slice(0, i)
        .some((other) => other.stage === measure.stage && other.frequency === frequency),
  );
  const whole = used.map((measure) => ({ measure, series: seriesOf(measure, asAt) }));
  const periods = periodsOf(whole.map(({ series }) => series));
  const period =
    periods.find((found) => found === asked) ?? latestOf(whole.map(({ series }) => series));
  if (period === null) return null;

  const dimension = commonDimension(used, details);
  const stages = whole.flatMap(({ measure, series }): readonly FrontDoorStage[] => {
    const { stage } = measure;
    const detail = details.get(measure.id) ?? null;
    if (stage === undefined) return [];
    return [
      {
        ...lineOf(measure, series, period, measure.id, measure.title),
        stage,
        members: membersOf(measure, detail, dimension?.dimension ?? null, asAt, period),
      },
    ];
  });
  return {
    asAt,
    period,
    frequency,
    periods,
    dimension,
    stages,
    parts: COUNTED_STAGES.flatMap((stage) => partOf(stage, stages)),
    leftOut: staged.filter((measure) => !used.includes(measure)),
  };
}

/** That of referrals, else of contacts, else of whatever comes first. */
function frequencyOf(staged: readonly Measure[]): Frequency | null {
  const first = (stage: Stage) => staged.find((measure) => measure.stage === stage);
  return (first("referrals") ?? first("contacts") ?? staged[0])?.frequency ?? null;
}

function periodsOf(all: readonly Series[]): readonly Period[] {
  const points = all.flatMap(({ points }) => points.map(({ period }) => period)).sort();
  const [first, last] = [points[0], points.at(-1)];
  const frequency = all[0]?.frequency;
  return first === undefined || last === undefined || frequency === undefined
    ? []
    : periodsFrom(first, last, frequency);
}

function latestOf(all: readonly Series[]): Period | null {
  const latest = all.flatMap(({ latest }) => latest?.period ?? []).sort();
  const reached = all.flatMap(({ points }) => points.at(-1)?.period ?? []).sort();
  return latest.at(-1) ?? reached.at(-1) ?? null;
}

/** The dimension by which most stages are broken down; of equals, the first. */
function commonDimension(
  measures: readonly Measure[],
  details: ReadonlyMap<string, MeasureDetail>,
): FrontDoor["dimension"] {
  const found = measures.flatMap(({ id }) => details.get(id)?.breakdowns ?? []);
  const times = (name: string) => found.filter(({ dimension }) => dimension === name).length;
  const [most] = [...found].sort((a, b) => times(b.dimension) - times(a.dimension));
  return most === undefined ? null : { dimension: most.dimension, title: most.title };
}

function membersOf(
  measure: Measure,
  detail: MeasureDetail | null,
  dimension: string | null,
  asAt: Day,
  period: Period,
): readonly FrontDoorLine[] {
  const breakdown = detail?.breakdowns.find((found) => found.dimension === dimension);
  return (breakdown?.members ?? []).map(({ id, title, observations }) => {
    const revisions = (detail?.revisions ?? []).filter(
      (revision) => revision.dimension === dimension && revision.member === id,
    );
    const own: Measure = { ...measure, observations, revisions };
    return lineOf(own, seriesOf(own, asAt), period, id, title);
  });
}

function lineOf(
  measure: Measure,
  whole: Series,
  period: Period,
  id: string,
  title: string,
): FrontDoorLine {
  const series = upTo(whole, period);
  return {
    id,
    title,
    measure,
    series,
    point: pointAt(series, period),
    direction: directionOf(series, measure),
    sinceBefore: changeOver(series, period, 1),
    sinceYearBefore: changeOver(series, period, periodsInYear(series.frequency)),
  };
}

/** The series as it stood when a period was its last. */
function upTo({ frequency, points }: Series, last: Period): Series {
  const kept = points.filter(({ period }) => periodsBetween(period, last, frequency) >= 0);
  return {
    frequency,
    points: kept,
    latest: kept.findLast(({ value }) => value !== null) ?? null,
  };
}

/** From so many periods before to a period: nothing further back stands in for one that is missing. */
function changeOver({ points }: Series, period: Period, steps: number): Change | null {
  const last = points.findIndex((point) => point.period === period);
  const [from, to] = [points[last - steps], points[last]];
  if (from === undefined || to === undefined || from.value === null || to.value === null)
    return null;
  const broken = points
    .slice(last - steps + 1, last + 1)
    .some(({ breakBefore }) => breakBefore !== null);
  const change = finite(to.value - from.value);
  return broken || change === null ? null : { from, to, change };
}

/** What the share of a line is of: its denominator. */
function wholeOf({ measure, point }: FrontDoorLine): number | null {
  return measure.unit === "percent" && point !== null && point.value !== null
    ? point.denominator
    : null;
}

/** How many a line counts: its value, or what its share rests on. Never a share of a whole. */
export function countOf({ measure, point }: FrontDoorLine): number | null {
  if (point === null || point.value === null) return null;
  if (measure.unit === "count") return point.value;
  return measure.unit === "percent" ? point.numerator : null;
}

function partOf(stage: CountedStage, stages: readonly FrontDoorStage[]): readonly FlowPart[] {
  const counted = stages.find((found) => found.stage === stage) ?? null;
  const outcomes = OUTCOMES[stage].flatMap((name): readonly Outcome[] => {
    const line = stages.find((found) => found.stage === name);
    return line === undefined ? [] : [{ stage: name, line, count: countOf(line) }];
  });
  if (counted === null && outcomes.length === 0) return [];

  const wholes = outcomes.flatMap(({ line }) => wholeOf(line) ?? []);
  const total = (counted === null ? null : countOf(counted)) ?? wholes[0] ?? null;
  const sources = sourcesOf(counted, outcomes);
  const fromKnown = sum(sources.map(({ count }) => count));
  const ended = sum(outcomes.map(({ count }) => count));
  const exceeds = (parts: number) => total !== null && parts > total;
  const differ = wholes.some((whole) => whole !== total);
  const suppressed = sources.filter(({ point }) => point?.gap === "suppressed").length;
  const cannotSay = total === null || sources.length === 0 || suppressed === 1;
  return [
    {
      stage,
      counted,
      total,
      sources,
      notAccountedFor: cannotSay || exceeds(fromKnown) ? null : total - fromKnown,
      outcomes,
      rest:
        total === null || outcomes.length === 0 || differ || exceeds(ended) ? null : total - ended,
      faults: [
        ...(differ ? (["totals-differ"] as const) : []),
        ...(exceeds(ended) ? (["outcomes-exceed"] as const) : []),
        ...(exceeds(fromKnown) ? (["sources-exceed"] as const) : []),
      ],
    },
  ];
}

/** Every source that the count, or how it ended, is broken down by, in the order of the data. */
function sourcesOf(
  counted: FrontDoorStage | null,
  outcomes: readonly Outcome[],
): readonly Source[] {
  const lines = [counted, ...outcomes.map(({ line }) => line)].filter((line) => line !== null);
  const members = new Map(
    lines.flatMap((line) => line.members).map(({ id, title }) => [id, title] as const),
  );
  return [...members].map(([id, title]) => {
    const own = lines.map((line) => line.members.find((member) => member.id === id));
    const first = own.find((line) => line !== undefined);
    const ended = outcomes.map(({ line }) => line.members.find((member) => member.id === id));
    const shown = counted?.members.find((member) => member.id === id);
    const count =
      shown === undefined
        ? (own.flatMap((line) => (line === undefined ? [] : (wholeOf(line) ?? [])))[0] ?? null)
        : countOf(shown);
    const split = ended.map((line) =>
      line === undefined || (wholeOf(line) ?? count) !== count ? null : countOf(line),
    );
    return {
      id,
      title,
      count,
      point: (shown ?? first)?.point ?? null,
      outcomes: split,
      wentOn: wentOn(count, split),
    };
  });
}

/** What did not end in any outcome; `null` where one of them is not known, or there are none. */
function wentOn(whole: number | null, parts: readonly (number | null)[]): number | null {
  if (whole === null || parts.length === 0 || parts.includes(null)) return null;
  const rest = whole - sum(parts);
  return rest < 0 ? null : rest;
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
