import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { NeighboursAt } from "./neighbourSpread.ts";
import type { SeriesPoint } from "./series.ts";
import {
  type FunnelUnit,
  funnelLimits,
  overDispersedLimits,
  overDispersion,
} from "./spc/funnel.ts";
import type { Interval } from "./spc/smallNumbers.ts";

/** Fewer authorities than these do not show by how much authorities differ. */
const FEWEST_FOR_FUNNEL = 5;

/** The limits of a funnel: about two and three standard errors. Spiegelhalter, Stat Med 24 (2005). */
const INNER = 0.95;
const OUTER = 0.998;

/** One authority in a funnel: a share, 0 to 1, of so many. */
export interface FunnelArea extends FunnelUnit {
  readonly name: string;
  /** As it was published: the counts may have been rounded apart from it. */
  readonly value: number;
  readonly share: number;
  /** Beyond which limits of chance it lies, and on which side. */
  readonly beyond: { readonly side: "above" | "below"; readonly level: "95" | "99.8" } | null;
  /** Whether it lies beyond the limits that also take in how neighbours differ. */
  readonly beyondWide: boolean;
}

/** Between which shares, 0 to 1, chance alone would put an authority of one size. */
export interface FunnelLimits {
  readonly of: number;
  /** 95 % and 99.8 % of the time. */
  readonly inner: Interval;
  readonly outer: Interval;
  /** 99.8 %, with the variance between neighbours taken in; cut at 0 and 1. */
  readonly wide: Interval;
}

/** Shares by size, and how far from the middle chance alone would put an authority of each size. */
export interface NeighbourFunnel {
  readonly period: Period;
  /** All counts of the neighbours over all that they are out of, 0 to 1: ours is not in it. */
  readonly centre: number;
  /** 1 where neighbours differ by chance alone. */
  readonly phi: number;
  /** Whether neighbours differ by more than chance. */
  readonly overDispersed: boolean;
  readonly own: FunnelArea;
  readonly neighbours: readonly FunnelArea[];
  /** By size, smallest first. */
  readonly limits: readonly FunnelLimits[];
  /** Whether counts are parts of a post, which the limits take for whole ones. */
  readonly parts: boolean;
}

/** What a figure of 1 in 1 is: 100 per cent, 10,000 per 10,000. */
const WHOLE: Readonly<Partial<Record<Measure["unit"], number>>> = { percent: 100, rate: 10_000 };

/** How many sizes a limit is worked out for. */
const SIZES = 48;

/**
 * A funnel of one period: exact binomial limits round the neighbours' own share, and wider ones that
 * take in how neighbours differ by more than chance. Spiegelhalter, Stat Med 24 (2005) and Qual Saf
 * Health Care 14 (2005).
 *
 * @returns `null` where the measure is no share; where fewer than five neighbours, or the authority
 *   itself, have counts that make up their figure; and where no neighbour has any, or all have all.
 */
export function neighbourFunnel(measure: Measure, at: NeighboursAt): NeighbourFunnel | null {
  const whole = WHOLE[measure.unit];
  const own = whole === undefined ? null : unitOf(at.own, whole, measure.decimals);
  if (whole === undefined || own === null) return null;
  const units = at.neighbours.flatMap(({ name, point }) => {
    const unit = point === null ? null : unitOf(point, whole, measure.decimals);
    return unit === null ? [] : [{ name, ...unit }];
  });
  const counted = units.reduce((sum, { count }) => sum + count, 0);
  const of = units.reduce((sum, unit) => sum + unit.of, 0);
  if (units.length < FEWEST_FOR_FUNNEL || counted <= 0 || counted >= of) return null;

  const dispersion = overDispersion(units);
  const limitsAt = (of: number): FunnelLimits => {
    const wide = overDispersedLimits(dispersion, of, OUTER);
    return {
      of,
      inner: funnelLimits(dispersion.centre, of, INNER),
      outer: funnelLimits(dispersion.centre, of, OUTER),
      wide: { low: Math.max(0, wide.low), high: Math.min(1, wide.high) },
    };
  };
  const area = (name: string, { value, count, of }: Counted): FunnelArea => {
    const share = count / of;
    const { inner, outer, wide } = limitsAt(wholeSize(of));
    const side = share > dispersion.centre ? "above" : "below";
    const level = isBeyond(share, outer) ? "99.8" : isBeyond(share, inner) ? "95" : null;
    return {
      name,
      value,
      count,
      of,
      share,
      beyond: level === null ? null : { side, level },
      beyondWide: isBeyond(share, wide),
    };
  };
  const largest = Math.max(own.of, ...units.map((unit) => unit.of));
  return {
    period: at.own.period,
    centre: dispersion.centre,
    phi: dispersion.phi,
    overDispersed: dispersion.betweenVariance > 0,
    own: area("", own),
    neighbours: units.map((unit) => area(unit.name, unit)),
    limits: sizesUpTo(largest).map(limitsAt),
    parts: [own, ...units].some(({ count, of }) => count % 1 !== 0 || of % 1 !== 0),
  };
}

/** A figure with its counts. */
interface Counted extends FunnelUnit {
  readonly value: number;
}

/** The counts of a figure, if they make it up; `null` otherwise. */
function unitOf(
  { value, numerator, denominator }: SeriesPoint,
  whole: number,
  decimals: number,
): Counted | null {
  if (value === null || numerator === null || denominator === null) return null;
  if (numerator < 0 || denominator <= 0 || numerator > denominator) return null;
  return makesUp(value, numerator, denominator, whole, decimals)
    ? { value, count: numerator, of: denominator }
    : null;
}

/** Counts of posts are published to one decimal. */
const COUNT_ROUNDING = 0.05;

/** Whether a figure may have been published of these counts, all three being rounded. */
function makesUp(
  value: number,
  numerator: number,
  denominator: number,
  whole: number,
  decimals: number,
): boolean {
  const rounding = 10 ** -decimals;
  const least = ((numerator - COUNT_ROUNDING) / (denominator + COUNT_ROUNDING)) * whole;
  const most =
    ((numerator + COUNT_ROUNDING) / Math.max(denominator - COUNT_ROUNDING, COUNT_ROUNDING)) * whole;
  return value >= least - rounding && value <= most + rounding;
}

function isBeyond(share: number, { low, high }: Interval): boolean {
  return share < low || share > high;
}

/** A binomial has whole sizes: posts that are parts are rounded. */
function wholeSize(of: number): number {
  return Math.max(1, Math.round(of));
}

/** Sizes to a largest one, closer together where limits bend more. */
function sizesUpTo(largest: number): readonly number[] {
  const sizes = Array.from({ length: SIZES }, (_, i) =>
    wholeSize(largest * ((i + 1) / SIZES) ** 2),
  );
  return [...new Set(sizes)];
}
