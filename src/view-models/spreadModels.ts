import type { Period } from "#contract/period.ts";
import type { Download, Sentence, Table, Trend } from "./models.ts";
import type { Stop } from "./walkWords.ts";

/** What the two sections say and draw that show what an average hides. No colour, no size. */

/** A line over time. What it stands for decides how it is drawn. */
export interface BandLine {
  readonly kind: "own" | "middle" | "region" | "england" | "limit";
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface BandPoint extends Stop {
  readonly period: Period;
  /** `September 2018`, and short for an axis: `Sep 2018`. */
  readonly when: string;
  readonly tick: string;
  readonly lowest: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly highest: number | null;
  /** Why our own line has a gap here. */
  readonly gap: string | null;
  readonly provisional: boolean;
  /** Whether figures do not compare with those before. */
  readonly breakBefore: boolean;
}

/** Figures spread over time: lowest to highest, their middle half, and lines through them. */
export interface BandPicture {
  readonly title: string;
  readonly subtitle: string;
  /** All of it in a sentence or two, before its points are gone through. */
  readonly summary: string;
  readonly unit: string;
  readonly points: readonly BandPoint[];
  readonly lines: readonly BandLine[];
  readonly bandName: string;
  readonly halfName: string;
  readonly axis: readonly [number, number];
  readonly notes: readonly string[];
  readonly source: string;
}

/** One of some dots, whose name is said when it is asked for. */
export interface NamedDot {
  readonly name: string;
  /** `Staffordshire: 8.4%, 750 of 8,891 referrals`. */
  readonly text: string;
  readonly own: boolean;
}

/** Councils in a row, by their figure in one period. */
export interface DotRowModel {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly unit: string;
  readonly dots: readonly (NamedDot & { readonly value: number })[];
  readonly middle: { readonly value: number; readonly text: string };
  readonly middleHalf: { readonly low: number; readonly high: number } | null;
  readonly beside: readonly {
    readonly kind: "region" | "england";
    readonly value: number;
    readonly text: string;
  }[];
  readonly axis: readonly [number, number];
  readonly source: string;
}

/** Councils by size, and how far from the middle chance alone would put one of each size. */
export interface FunnelModel {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** What stands along each side. */
  readonly sizeName: string;
  readonly unit: string;
  readonly dots: readonly (NamedDot & { readonly size: number; readonly value: number })[];
  readonly centre: number;
  readonly limits: readonly {
    readonly size: number;
    readonly inner: readonly [number, number];
    readonly outer: readonly [number, number];
    readonly wide: readonly [number, number];
  }[];
  /** Whether the wide limits say something that the others do not. */
  readonly hasWide: boolean;
  readonly names: {
    readonly centre: string;
    readonly inner: string;
    readonly outer: string;
    readonly wide: string;
  };
  readonly axis: readonly [number, number];
  readonly sizes: readonly [number, number];
  readonly source: string;
}

/** A picture with the same in a table and a file. */
export interface Pictured<Picture> {
  readonly picture: Picture;
  readonly table: Table;
  readonly csv: Download;
}

/** A measure beside similar councils: their median and spread, and no league table unless asked for. */
export interface NeighboursModel {
  readonly title: string;
  readonly reading: readonly Sentence[];
  readonly band: Pictured<BandPicture> | null;
  readonly dots: Pictured<DotRowModel> | null;
  /** Who has no figure in the period of the dots, and why. */
  readonly missing: readonly string[];
  readonly funnel: (Pictured<FunnelModel> & { readonly reading: readonly string[] }) | null;
  /** Why there is no funnel, of a share that might have one. */
  readonly noFunnel: string | null;
  readonly ranked: { readonly caveat: string; readonly table: Table } | null;
  readonly list: {
    readonly title: string;
    readonly names: string;
    readonly note: string | null;
  };
}

/** Workers round their average: all of them over time, and how many are over the limit. */
export interface SpreadPictureModel extends BandPicture {
  /** How many are over the limit in each period; `null` where nobody is said to be. */
  readonly over: {
    readonly name: string;
    readonly counts: readonly (number | null)[];
    readonly most: number;
  } | null;
}

/** One group of workers in one period: lowest, quartiles and highest, or why there are none. */
export interface SpreadRow extends Stop {
  readonly name: string;
  /** All workers, one team, or those held to another limit. */
  readonly kind: "all" | "team" | "apart";
  readonly box: {
    readonly lowest: number;
    readonly lowerQuartile: number;
    readonly median: number;
    readonly upperQuartile: number;
    readonly highest: number;
  } | null;
  readonly average: number | null;
  readonly limit: number | null;
  /** `13 of 18 over 20`, or why there is nothing to draw. */
  readonly text: string;
}

/** The groups of one period. */
export interface SpreadRows {
  readonly period: Period;
  readonly when: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who they are, before they are gone through. */
  readonly summary: string;
  readonly unit: string;
  readonly rows: readonly SpreadRow[];
  /** The same in every period, so that one can be laid over another. */
  readonly axis: Trend["axis"]["zero"];
  readonly source: string;
  readonly table: Table;
}

/** What the average hides. */
export interface DistributionModel {
  readonly title: string;
  readonly reading: readonly Sentence[];
  readonly notes: readonly string[];
  /** `null` where nothing is said of all workers together. */
  readonly all: Omit<Pictured<SpreadPictureModel>, "csv"> | null;
  /** By team, the newest period first; empty where there are no teams. */
  readonly byTeam: readonly SpreadRows[];
  /** Every group of every period. */
  readonly csv: Download;
}
