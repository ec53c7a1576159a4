import type { Day } from "#contract/period.ts";
import type { Banner, Tag } from "./models.ts";

/** What the follow-up of sessions is given to draw. */

/** What a row can be filtered by: how a thing stands. */
export type FollowState =
  | "broken"
  | "pending"
  | "not-judged"
  | "kept"
  | "unanswered"
  | "overdue"
  | "open"
  | "done"
  | "vacant"
  | "unproven"
  | "unmoved"
  | "unexplained";

/** One thing that is followed up. */
export interface FollowRow {
  readonly id: string;
  readonly states: readonly FollowState[];
  readonly tag: Tag;
  /** What was promised, asked or agreed, in its own words. */
  readonly text: string;
  /** The role that answers for it; empty where none is named. */
  readonly owner: string;
  /** By when; empty where nothing is due. */
  readonly due: string;
  /** What is known of it, a sentence or two each. */
  readonly facts: readonly string[];
  readonly measures: readonly FollowedMeasure[];
  /** `null` for what no session gave rise to. */
  readonly session: { readonly date: Day; readonly text: string } | null;
  /** Its place in the plan; `null` for what is not of the plan. */
  readonly planned: string | null;
}

/** A measure that something is about. `charted`: the promise is drawn on its chart. */
export interface FollowedMeasure {
  readonly id: string;
  readonly title: string;
  readonly charted: boolean;
}

/** Things of one kind. `none`: what is said where there are none. */
export interface FollowGroup {
  readonly id: string;
  readonly title: string;
  /** What the things are called in the first column, and in the file. */
  readonly what: string;
  readonly about: string;
  readonly rows: readonly FollowRow[];
  readonly none: string;
}

/** One choice of a filter, and how many rows it has. */
export interface FollowChoice {
  readonly value: string;
  readonly text: string;
}

/** `/sessions/follow-up`: what became of what sessions asked, promised and agreed. */
export interface FollowUpPageModel {
  readonly title: string;
  readonly organisation: string;
  readonly banners: readonly Banner[];
  readonly asAt: Day;
  readonly summary: string;
  readonly note: string;
  readonly groups: readonly FollowGroup[];
  readonly states: readonly FollowChoice[];
  readonly owners: readonly FollowChoice[];
  readonly measures: readonly FollowChoice[];
}
