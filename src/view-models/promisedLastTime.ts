import { type FollowedCommitment, type FollowUp, isStillBroken } from "#domain/followUp.ts";
import { judgementText } from "./commitmentText.ts";
import type { Tag } from "./models.ts";
import { OUTCOMES } from "./trendPromises.ts";
import { dayName } from "./words/periods.ts";
import { clause, sentence } from "./words/text.ts";

/** One promise in short. */
export interface PromisedRow {
  readonly id: string;
  readonly tag: Tag;
  /** In its own words, by whom, and when. */
  readonly text: string;
  readonly by: string;
  /** What the figures say of it. */
  readonly known: string;
  readonly measure: { readonly id: string; readonly title: string } | null;
}

export interface PromisedLastTime {
  readonly title: string;
  readonly rows: readonly PromisedRow[];
}

/**
 * What the last session with promises was promised, and before that the older promises that are not
 * kept to this day; `null` where nothing was promised.
 */
export function promisedLastTime({ commitments }: FollowUp): PromisedLastTime | null {
  const last = commitments
    .map(({ session }) => session.date)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const shown = commitments.filter((one) => one.session.date === last || isStillBroken(one));
  const older = shown.some(({ session }) => session.date < last);
  return {
    title: older
      ? `Promises of ${dayName(last)}, and older ones not kept`
      : `Promised on ${dayName(last)}`,
    rows: shown.map(promisedRow),
  };
}

/** A promise in short, with what the figures say of it. */
export function promisedRow(followed: FollowedCommitment): PromisedRow {
  const { commitment, session, outcome, analysis } = followed;
  return {
    id: `${session.date} ${commitment.id}`,
    tag: OUTCOMES[outcome],
    text: sentence(commitment.text),
    by: `${clause(commitment.owner)}, ${dayName(session.date)}`,
    known: judgementText(followed),
    measure: analysis === null ? null : { id: analysis.measure.id, title: analysis.measure.title },
  };
}
