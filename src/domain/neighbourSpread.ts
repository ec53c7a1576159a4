import type { ComparatorKind, Measure } from "#contract/measure.ts";
import type { Comparator, MeasureDetail } from "#contract/measureDetail.ts";
import type { Day, Period } from "#contract/period.ts";
import { compareEnds } from "./period.ts";
import type { GapReason, Series, SeriesPoint } from "./series.ts";
import { pointAt, seriesOf } from "./seriesOf.ts";
import type { Interval } from "./spc/smallNumbers.ts";

/** Fewer figures than these have no middle half to speak of. */
const FEWEST_FOR_QUARTILES = 4;

/**
 * Why a neighbour has no figure in a period. `not-yet` and `no-longer`: its figures begin later, or
 * have ended, as those of a council that was merged; `never`: the list names it, and nothing came.
 */
export type Absence = GapReason | "not-yet" | "no-longer" | "never";

/** A neighbour in one period. Exactly one of the point's value and `absence` is `null`. */
export interface NeighbourFigure {
  readonly name: string;
  readonly point: SeriesPoint | null;
  readonly absence: Absence | null;
  /** The first and the last period of which it has anything; `null` where it has nothing. */
  readonly from: Period | null;
  readonly to: Period | null;
}

/** The lowest, the highest and the quartiles of some figures. */
export interface FiveFigures {
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** `null` of fewer than four figures. */
  readonly middleHalf: Interval | null;
}

/** Where an authority lies among its neighbours, by figures as they are printed. */
export type Place =
  | "above-all"
  | "above-middle-half"
  | "within-middle-half"
  | "below-middle-half"
  | "below-all"
  /** Of neighbours too few to have a middle half. */
  | "within-range"
  | "same-as-all";

/** The neighbours in one period. */
export interface NeighboursAt {
  readonly own: SeriesPoint;
  /** In the order of the list. */
  readonly neighbours: readonly NeighbourFigure[];
  /** `null` where no neighbour has a figure. */
  readonly spread: FiveFigures | null;
  /** `null` where the authority, or every neighbour, has none. */
  readonly place: Place | null;
}

/** A measure against its single neighbours, period by period. */
export interface NeighbourSpread {
  readonly list: Comparator["list"] | null;
  readonly note: string | null;
  readonly names: readonly string[];
  readonly periods: readonly NeighboursAt[];
  /** The region and England, a value for each period. */
  readonly beside: readonly {
    readonly kind: ComparatorKind;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /**
   * The latest period in which the authority and more than half of the neighbours have a figure;
   * where there is none, the latest in which it and any of them have; `null` where they never do.
   */
  readonly common: NeighboursAt | null;
  /** Whether more than half had a figure in that period. */
  readonly most: boolean;
}

/**
 * The single neighbours of a measure as known on a day: those that the list names, and those that
 * have figures and are no longer on it. `null` where there are no figures of single neighbours, or
 * none of the measure's own.
 */
export function neighbourSpread(
  measure: Measure,
  { comparators }: MeasureDetail,
  own: Series,
  asAt: Day,
): NeighbourSpread | null {
  const single = comparators.filter(({ kind }) => kind === "neighbour");
  if (single.length === 0 || own.points.length === 0) return null;

  const mean = comparators.find(({ kind }) => kind === "neighbours");
  const known = ({ observations }: Comparator) =>
    seriesOf({ ...measure, observations, revisions: [] }, asAt);
  const names = [
    ...new Set([...(mean?.list?.authorities ?? []), ...single.map(({ name }) => name)]),
  ];
  const all = names.map((name) => {
    const found = single.find((one) => one.name === name);
    return { name, series: found === undefined ? null : known(found) };
  });

  const periods = own.points.map((point) => neighboursAt(measure, point, all));
  const shared = periods.filter(({ place }) => place !== null);
  const common = shared.findLast(hasMost) ?? shared.at(-1) ?? null;
  return {
    list: mean?.list ?? null,
    note: mean?.note ?? null,
    names,
    periods,
    beside: comparators
      .filter(({ kind }) => kind === "region" || kind === "england")
      .map((comparator) => {
        const series = known(comparator);
        const values = own.points.map(({ period }) => pointAt(series, period)?.value ?? null);
        return { kind: comparator.kind, name: comparator.name, values };
      }),
    common,
    most: common !== null && hasMost(common),
  };
}

/** How many neighbours have a figure. */
export function withFigure({ neighbours }: NeighboursAt): number {
  return valuesOf(neighbours).length;
}

function hasMost(at: NeighboursAt): boolean {
  return withFigure(at) > at.neighbours.length / 2;
}

interface Listed {
  readonly name: string;
  readonly series: Series | null;
}

function neighboursAt(
  { decimals }: Measure,
  own: SeriesPoint,
  all: readonly Listed[],
): NeighboursAt {
  const neighbours = all.map((listed) => figureAt(listed, own.period));
  const spread = fiveFigures(valuesOf(neighbours));
  const place =
    spread === null || own.value === null ? null : placeAmong(own.value, spread, decimals);
  return { own, neighbours, spread, place };
}

function figureAt({ name, series }: Listed, period: Period): NeighbourFigure {
  const point = series === null ? null : pointAt(series, period);
  const from = series?.points[0]?.period ?? null;
  const to = series?.points.at(-1)?.period ?? null;
  return { name, point, absence: absenceOf(), from, to };

  function absenceOf(): Absence | null {
    if (point !== null) return point.gap;
    if (from === null || to === null) return "never";
    if (compareEnds(period, from) < 0) return "not-yet";
    return compareEnds(period, to) > 0 ? "no-longer" : "not-received";
  }
}

function valuesOf(neighbours: readonly NeighbourFigure[]): readonly number[] {
  return neighbours.flatMap(({ point }) => point?.value ?? []);
}

/** `null` of no figures. Quartiles of type 7 of Hyndman and Fan, as R has them. */
export function fiveFigures(values: readonly number[]): FiveFigures | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const before = sorted[Math.floor(place)] ?? lowest;
    const after = sorted[Math.ceil(place)] ?? highest;
    return before + (place - Math.floor(place)) * (after - before);
  };
  return {
    lowest,
    median: at(0.5),
    highest,
    middleHalf: sorted.length < FEWEST_FOR_QUARTILES ? null : { low: at(0.25), high: at(0.75) },
  };
}

function placeAmong(
  own: number,
  { lowest, highest, middleHalf }: FiveFigures,
  decimals: number,
): Place {
  const printed = (value: number) => Number(value.toFixed(decimals));
  const [value, low, high] = [own, lowest, highest].map(printed);
  if (value === undefined || low === undefined || high === undefined) return "within-range";
  if (value > high) return "above-all";
  if (value < low) return "below-all";
  if (low === high) return "same-as-all";
  if (middleHalf === null) return "within-range";
  if (value > printed(middleHalf.high)) return "above-middle-half";
  return value < printed(middleHalf.low) ? "below-middle-half" : "within-middle-half";
}
