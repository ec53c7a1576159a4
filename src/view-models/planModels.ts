import type { Day } from "#contract/period.ts";
import type { NewFigure } from "#domain/changesBetween.ts";
import type { ActionStanding } from "#domain/planOnAPage.ts";
import type { Banner, ChangeRow, Download, Sign, Tag } from "./models.ts";

/** What the plan on a page and the changes between two days are given to draw. */

export interface Linked {
  readonly title: string;
  readonly link: string | null;
}

/** A measure that an action serves, and what it has done. */
export interface ServedRow {
  readonly id: string;
  readonly title: string;
  readonly status: Tag;
  readonly text: string;
}

/** One action of the plan. */
export interface PlanActionRow {
  readonly id: string;
  readonly title: string;
  /** What the plan itself says of it. */
  readonly note: string | null;
  readonly owner: string;
  /** That nobody holds the post, or that none is named. */
  readonly ownerProblem: string | null;
  readonly due: string;
  /** `110 days late`; `null` where it is not. */
  readonly late: string | null;
  /** `null` where it is done and none was set. */
  readonly review: string | null;
  readonly standing: ActionStanding;
  readonly state: Tag;
  /** The plan's own words for its state, and when it was completed. */
  readonly stateNotes: readonly string[];
  readonly measures: readonly ServedRow[];
  /** What is wrong with the measures that it names, or that it names none. */
  readonly measureNotes: readonly string[];
  readonly evidence: readonly Linked[];
  readonly noEvidence: string | null;
  /** What a reader should not miss, each in a few words. */
  readonly problems: readonly string[];
  /** Every word that a search should find it by, in lower case. */
  readonly words: string;
}

export interface PlanPriority {
  readonly id: string;
  readonly title: string;
  readonly actions: readonly PlanActionRow[];
}

/** One measure in a list beside the plan. */
export interface BesideRow {
  readonly measureId: string;
  readonly measure: string;
  readonly tag: Tag;
  readonly text: string;
}

/** A list of measures beside the plan. `none`: what is said where there are none. */
export interface BesideList {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly rows: readonly BesideRow[];
  readonly none: string;
}

/** `/plan/slow`: what does not progress swiftly enough, by itself. */
export interface SlowPageModel {
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  /** How much there is of it, as at when. */
  readonly summary: string;
  readonly list: BesideList;
  readonly csv: Download;
}

/** `/plan`: the plan, and what the measures say of it. */
export interface PlanPageModel {
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  /** When it was agreed, how often it is reviewed, and the day of which this is the state. */
  readonly facts: readonly string[];
  readonly about: string | null;
  readonly source: Linked | null;
  readonly summary: string;
  /** Why there is nothing to list, and what to do; `null` where there are actions. */
  readonly nothing: { readonly title: string; readonly text: string } | null;
  /** What is to be known when the table is read. */
  readonly caution: string;
  readonly priorities: readonly PlanPriority[];
  /** For the filter: the states that some action has. */
  readonly standings: readonly {
    readonly standing: ActionStanding;
    readonly text: string;
    readonly count: number;
  }[];
  readonly beside: readonly BesideList[];
  readonly csv: Download;
}

/** An action that was completed or became overdue between two days. */
export interface ActionChangeRow {
  readonly id: string;
  readonly what: "completed" | "overdue";
  readonly title: string;
  readonly tag: Tag;
  readonly text: string;
  readonly measures: readonly { readonly id: string; readonly title: string }[];
}

/** A promise that could be judged between two days. */
export interface JudgedRow {
  readonly id: string;
  readonly measureId: string;
  readonly measure: string;
  readonly promise: string;
  readonly tag: Tag;
  readonly text: string;
}

/** A measure with a new figure, and the one before it. */
export interface FigureRow {
  readonly measureId: string;
  readonly measure: string;
  readonly before: string;
  readonly now: string;
  /** For a real change: which way, and by which rule. */
  readonly sign: Sign | null;
  /** The last period by which it is judged, where that is not the newest. */
  readonly upTo: string | null;
  readonly text: string | null;
}

/** New figures of which the same is known. */
export interface FigureGroup {
  readonly id: NewFigure;
  readonly title: string;
  readonly rows: readonly FigureRow[];
}

/** Changes of one kind, over all measures. */
export interface ChangeGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

/** A day to count from or to. */
export interface SinceDay {
  readonly day: Day;
  readonly text: string;
}

/** `/since`: what changed between two days. */
export interface SincePageModel {
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  readonly from: Day | null;
  readonly to: Day;
  /** The days to choose from, newest first: the sessions, the last publication, and those chosen. */
  readonly days: readonly SinceDay[];
  /** How much has changed, or that nothing has, or why that cannot be said. */
  readonly opening: string;
  /** Real changes first. */
  readonly figures: readonly FigureGroup[];
  readonly groups: readonly ChangeGroup[];
  readonly actions: readonly ActionChangeRow[];
  readonly judged: readonly JudgedRow[];
  readonly csv: Download;
}
