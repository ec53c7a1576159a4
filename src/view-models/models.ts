import type { HelpPlace } from "./helpWords.ts";
import type { Period } from "#contract/period.ts";
import type { Counted } from "./words/figures.ts";

/**
 * What screens, tables, exports, printed pages and spoken labels are given: words and numbers, with
 * nothing left to work out. No colour, no size. Each model is made by the function of the same name.
 */

/** The tone of a status or sign; its shape and colour are the screen's. */
export type Tone = "good" | "close" | "bad" | "none" | "info";

/** A sentence, and the periods that it rests on. */
export interface Sentence {
  readonly text: string;
  readonly periods: readonly Period[];
}

export interface Tag {
  readonly tone: Tone;
  readonly text: string;
}

/** A Making Data Count icon in words. `letter`: what stands in it (H, L, P, F, ?). */
export interface Sign {
  readonly kind:
    | "improvement-high"
    | "improvement-low"
    | "concern-high"
    | "concern-low"
    | "neutral-high"
    | "neutral-low"
    | "common-cause"
    | "pass"
    | "fail"
    | "hit-or-miss"
    | "none";
  readonly text: string;
  readonly explanation: string;
}

/** A figure as it is to be read: `16.5`, unit `cases a worker`, in `September 2018`; or why there is none. */
export interface Figure {
  readonly text: string;
  readonly unit: string;
  readonly when: string;
  readonly missing: boolean;
  /** The counts behind a ratio: `1,909 of 3,414 referrals`. */
  readonly counts: string | null;
  /** All of it in one phrase, as it is spoken. */
  readonly spoken: string;
}

/** A small line: values in order, `null` for a gap, and the words that stand for it. */
export interface Spark {
  readonly values: readonly (number | null)[];
  readonly target: readonly (number | null)[];
  readonly special: readonly ("good" | "bad" | "info" | null)[];
  readonly provisional: readonly boolean[];
  readonly label: string;
}

export interface ScorecardRow {
  readonly id: string;
  readonly title: string;
  readonly areaId: string;
  readonly polarity: string;
  readonly figure: Figure;
  /** What the average hides: `23 of 67 workers over 20`. */
  readonly hides: string | null;
  /** What is missing at the end of the series: `2024 was published as unreliable`. */
  readonly note: string | null;
  readonly status: Tag;
  readonly target: string;
  readonly distance: string | null;
  readonly direction: Sign;
  readonly assurance: Sign;
  readonly comparators: readonly { readonly name: string; readonly text: string }[];
  readonly spark: Spark;
  readonly attention: string | null;
  /** How far past its target it is, for an order: 0 where that is met, `null` where it is not judged. */
  readonly past: number | null;
  /** The place of what changed in it, for an order: 0 tells most, `null` is nothing. */
  readonly news: number | null;
  /** Every word that a search should find it by, in lower case. */
  readonly words: string;
}

export interface QuestionCard {
  readonly id: string;
  readonly measureId: string;
  readonly measure: string;
  readonly question: string;
  readonly evidence: string;
  /** The same without the latest figure, for where that stands beside it; may be empty. */
  readonly grounds: string;
  readonly why: string;
  readonly goodAnswer: string;
  readonly periods: readonly Period[];
}

export interface ChangeRow {
  readonly kind: "new-value" | "revised" | "status" | "direction" | "target" | "action";
  readonly measureId: string;
  readonly measure: string;
  readonly text: string;
  readonly tone: Tone;
}

export interface Banner {
  readonly tone:
    | "made-up"
    | "members"
    | "as-at"
    | "copy"
    | "preview"
    | "seen"
    | "problem"
    | "stale";
  readonly text: string;
}

export interface Overview {
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  readonly summary: Sentence;
  readonly updated: string;
  /** How many signals chance alone would give. */
  readonly chance: string;
  readonly ask: readonly QuestionCard[];
  readonly since: {
    readonly title: string;
    readonly rows: readonly ChangeRow[];
    /** How many measures have a new figure, or that nothing has changed, in a sentence. */
    readonly opening: string;
  } | null;
  readonly areas: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string | null;
    readonly rows: readonly ScorecardRow[];
  }[];
  /** For the filter: how many measures have each status. */
  readonly statuses: readonly {
    readonly tone: Tone;
    readonly text: string;
    readonly count: number;
  }[];
}

/** One period, as the chart draws it, the table lists it and a screen reader says it. */
export interface TrendPoint {
  readonly period: Period;
  /** `September 2018`, and short for an axis: `Sep 2018`. */
  readonly when: string;
  readonly tick: string;
  readonly value: number | null;
  /** The figure alone, or why there is none: `55.9%`, `Suppressed`. */
  readonly figure: string;
  /** The same with its unit. */
  readonly label: string;
  readonly gap: string | null;
  readonly provisional: boolean;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The target as it is drawn: a band whole, though only one of its sides may be judged. */
  readonly targetLower: number | null;
  readonly targetUpper: number | null;
  readonly special: { readonly tone: "good" | "bad" | "info"; readonly text: string } | null;
  readonly status: Tag;
  readonly comparators: readonly (number | null)[];
  /** The same in words: `17.4`, `Suppressed`; `null` where nothing was published. */
  readonly comparatorTexts: readonly (string | null)[];
  readonly counts: string | null;
  /** What was promised for this period, and whether it was kept: `A: at most 20 (not kept)`. */
  readonly promised: string | null;
  readonly note: string | null;
  readonly breakBefore: string | null;
  readonly spoken: string;
}

export interface Trend {
  readonly title: string;
  readonly subtitle: string;
  /** All of it in a few sentences, before its points are gone through. */
  readonly summary: string;
  readonly source: string;
  readonly method: string;
  readonly unit: string;
  /** What its figures are counted in, and how closely. */
  readonly counted: Counted;
  readonly points: readonly TrendPoint[];
  readonly value: { readonly name: string };
  readonly targets: readonly {
    readonly label: string;
    readonly from: Period;
    readonly to: Period;
  }[];
  readonly comparators: readonly { readonly name: string; readonly kind: string }[];
  readonly annotations: readonly {
    readonly period: Period;
    readonly when: string;
    readonly text: string;
    readonly source: string | null;
    readonly link: string | null;
  }[];
  /** Promises of a number, in the order they were made; each by its letter, at the period that judges it. */
  readonly commitments: readonly {
    readonly letter: string;
    readonly period: Period;
    readonly when: string;
    readonly value: number;
    readonly bound: "at-most" | "at-least";
    /** `at most 20 (not kept)`. */
    readonly short: string;
    /** What was promised, by when, by whom and on what day. */
    readonly label: string;
    readonly outcome: Tag;
  }[];
  /** The periods after the last one, down to the furthest promise of a year: nothing is known of them yet. */
  readonly ahead: readonly {
    readonly period: Period;
    readonly when: string;
    readonly tick: string;
  }[];
  readonly projection: readonly {
    readonly period: Period;
    readonly when: string;
    readonly tick: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** The axis from zero, and the closer one, with the words that say which it is. */
  readonly axis: {
    readonly zero: readonly [number, number];
    readonly near: readonly [number, number];
    readonly statedZero: string;
    readonly statedNear: string;
  };
  readonly hasLimits: boolean;
}

export interface Table {
  readonly caption: string;
  /** What it is about, where that is seen beside it: said to whoever hears the table alone. */
  readonly about?: string;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export interface Download {
  readonly name: string;
  readonly type: "text/csv";
  readonly text: string;
}

/** A number that a reader may change: kept in the URL under `name`. `null`: none is set. */
export interface Assumption {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export interface WhatItWouldTakeModel {
  readonly title: string;
  readonly lines: readonly Sentence[];
  readonly arithmetic: readonly string[];
  /** What a reader may change: kept in the URL under `name`. */
  readonly assumptions: readonly Assumption[];
  readonly caution: string;
}

export interface MeasurePageModel {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly polarity: string;
  readonly banners: readonly Banner[];
  readonly figure: Figure;
  /** What is missing, provisional or late at the end of the series. */
  readonly note: string | null;
  readonly status: Tag;
  readonly distance: string | null;
  readonly direction: Sign;
  readonly assurance: Sign;
  readonly reading: readonly Sentence[];
  readonly trend: Trend;
  readonly table: Table;
  readonly csv: Download;
  readonly questions: readonly QuestionCard[];
  readonly takes: WhatItWouldTakeModel | null;
  readonly since: readonly ChangeRow[];
  readonly explanation: { readonly tag: Tag; readonly text: string } | null;
  readonly commentary: readonly {
    readonly when: string;
    readonly author: string;
    readonly published: string;
    readonly text: string;
  }[];
  readonly actions: readonly {
    readonly title: string;
    /** The priority of the plan that it belongs to. */
    readonly priority: string | null;
    readonly owner: string;
    readonly due: string;
    readonly state: Tag;
    readonly finding: string | null;
    /** What the plan itself says of it. */
    readonly note: string | null;
  }[];
  readonly commitments: readonly {
    readonly text: string;
    readonly owner: string;
    readonly madeOn: string;
    readonly outcome: Tag;
    readonly evidence: string;
  }[];
  readonly challenge: readonly {
    readonly session: string;
    readonly question: string;
    readonly answers: readonly string[];
  }[];
  readonly targets: readonly {
    readonly label: string;
    readonly text: string;
    readonly setBy: string;
    readonly why: string | null;
    /** `null`: its text says from when to when. */
    readonly when: string | null;
    readonly superseded: string | null;
    readonly source: string | null;
    readonly link: string | null;
  }[];
  readonly rivals: readonly {
    readonly title: string;
    readonly text: string;
    readonly beside: string;
    readonly difference: string;
    readonly source: string;
    readonly link: string | null;
  }[];
  /** The latest figures of other areas, each beside ours of the same period. */
  readonly compared: readonly {
    readonly name: string;
    readonly text: string;
    readonly own: string;
    readonly standing: Tag;
  }[];
  readonly breakdowns: readonly Table[];
  readonly definition: readonly { readonly term: string; readonly text: string }[];
  readonly source: { readonly title: string; readonly link: string | null };
  readonly freshness: string;
}

/** A measure that breaks the contract and could not be read; its id and title where they could. */
export interface BrokenMeasure {
  readonly id: string | null;
  readonly title: string | null;
  readonly problems: readonly ContractProblem[];
}

export interface ContractProblem {
  readonly path: string;
  readonly value: string | null;
  readonly expected: string;
}

/** Something that went wrong, in plain words: what, and what to do about it. */
export interface ErrorMessage {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
  /** For whoever has to mend it: file, place, value. */
  readonly details: readonly string[];
}

/** `/data`: where the figures come from, how fresh they are, what was revised, what is wrong. */
export interface DataPage {
  readonly title: string;
  readonly banners: readonly Banner[];
  readonly notice: string;
  readonly updated: string;
  readonly sources: readonly { readonly title: string; readonly link: string | null }[];
  readonly notes: readonly string[];
  readonly late: readonly Sentence[];
  readonly freshness: Table;
  readonly revisions: Table;
  readonly noRevisions: string;
  readonly problems: readonly ErrorMessage[];
}

/** A term of the glossary. `short`: the acronym it is written with. `source`: where the fact is from. */
export interface Term {
  readonly term: string;
  readonly short: string | null;
  readonly text: string;
  readonly source: { readonly title: string; readonly link: string } | null;
}

/** `/help`: how to read a measure, what each sign says, the keys, the words. */
export interface HelpPage {
  readonly title: string;
  readonly reading: readonly (HelpPlace & { readonly text: string })[];
  readonly statuses: readonly { readonly tag: Tag; readonly text: string }[];
  readonly signs: readonly Sign[];
  readonly gaps: readonly { readonly name: string; readonly text: string }[];
  readonly keys: readonly { readonly keys: string; readonly text: string }[];
  readonly glossary: readonly Term[];
}
