import type { Stage } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { Assumption, Banner, Download, Sentence, Table, Term, Tone } from "./models.ts";
import type { Stop } from "./walkWords.ts";

/** One part of a column of the picture: a source, an outcome, or what is left of the whole. */
export interface FlowNode {
  readonly id: string;
  /** `Police`, `No further action`. */
  readonly name: string;
  /** `247`, or why there is no number: `suppressed`. */
  readonly figure: string;
  /** `53.9%`, where the share was published. */
  readonly share: string | null;
  /** How high it is; `null` where that is not known, which is no height at all. */
  readonly count: number | null;
  readonly kind: "whole" | "source" | "not-accounted-for" | "closed" | "not-in-need" | "went-on";
}

/** So many of one part became another. */
export interface FlowBand {
  readonly from: FlowNode["id"];
  readonly to: FlowNode["id"];
  readonly count: number;
}

/** One number of a panel: of the whole, whose node is `null`, or of one part of it. */
export interface FlowStop extends Stop {
  readonly node: FlowNode | null;
}

/** What was counted at one stage. Its parts on the left make up its whole, and so do those on the right. */
export interface FlowPanel {
  readonly stage: Stage;
  readonly title: string;
  /** `608 contacts`, or why there is no number. */
  readonly figure: string;
  readonly total: number | null;
  readonly from: readonly FlowNode[];
  readonly to: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  /** Why it is not joined to the panel before it; `null` for the first. */
  readonly notJoined: string | null;
  /** The whole, then where it came from, then what became of it. */
  readonly stops: readonly FlowStop[];
}

export interface FlowPictureModel {
  readonly title: string;
  /** All of it in a few sentences, before its numbers are gone through. */
  readonly summary: string;
  readonly panels: readonly FlowPanel[];
  /** The height that all panels share, as a number. */
  readonly most: number;
  readonly source: string;
}

/** One small chart of a set that shares an axis. */
export interface SmallMultiple {
  readonly id: string;
  readonly title: string;
  readonly points: readonly (Stop & {
    readonly period: Period;
    readonly value: number | null;
    readonly provisional: boolean;
    readonly special: "good" | "bad" | "info" | null;
  })[];
  /** The last figure: `66.8%`, with `in December 2018` and the counts behind it. */
  readonly figure: string;
  readonly when: string;
  readonly counts: string | null;
  /** Why the period itself has no figure; `null` where it has one. */
  readonly gap: string | null;
  readonly heading: { readonly tone: Tone; readonly text: string; readonly explanation: string };
  readonly spoken: string;
}

export interface SmallMultiplesModel {
  readonly title: string;
  readonly about: string;
  /** One axis for all of them, from zero. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly charts: readonly SmallMultiple[];
  readonly table: Table;
}

export interface FrontDoorCostModel {
  readonly lines: readonly Sentence[];
  readonly arithmetic: readonly string[];
  readonly assumptions: readonly Assumption[];
  readonly caution: string;
  /** Of which stage it speaks, where there is more than one: kept in the URL under `of`. */
  readonly choices: readonly {
    readonly value: Stage;
    readonly text: string;
    readonly chosen: boolean;
  }[];
}

/** `/mash`: what came to the front door in one period, and what became of it. */
export interface FrontDoorPage {
  readonly title: string;
  readonly banners: readonly Banner[];
  readonly summary: Sentence;
  readonly periods: readonly {
    readonly value: Period;
    readonly text: string;
    readonly chosen: boolean;
  }[];
  /** What is not there, does not fit, or is counted in some periods only. */
  readonly notes: readonly string[];
  readonly picture: FlowPictureModel;
  readonly table: Table;
  readonly csv: Download;
  readonly changes: {
    readonly lines: readonly Sentence[];
    readonly table: Table;
    readonly caution: string;
  };
  readonly multiples: SmallMultiplesModel | null;
  readonly cost: FrontDoorCostModel | null;
  readonly definitions: readonly Term[];
  readonly rivals: readonly {
    readonly title: string;
    readonly text: string;
    readonly beside: string;
    readonly difference: string;
    readonly source: string;
    readonly link: string | null;
  }[];
  /** Other measures of the same part of the service. */
  readonly others: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}
