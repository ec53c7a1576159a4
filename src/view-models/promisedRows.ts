import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { type FollowedCommitment, type FollowUp, isStillBroken } from "#domain/followUp.ts";
import type { PromiseRow } from "./deckModels.ts";
import { promisedRow } from "./promisedLastTime.ts";

/**
 * What a session has to hear of earlier promises: all those of the session before it; of older ones
 * those that are still open, and those that have been judged since. What was settled before is left
 * to the record.
 */
export function promisedRows(followUp: FollowUp, session: Session | null): readonly PromiseRow[] {
  const before = followUp.held.filter(({ date }) => session === null || date < session.date);
  const last = before.at(-1)?.date ?? null;
  return followUp.commitments
    .filter((one) => before.includes(one.session) && last !== null && isNews(one, last))
    .map(slideRow);
}

function isNews(followed: FollowedCommitment, last: Day): boolean {
  const { session, outcome, judgedOn } = followed;
  if (session.date === last || outcome === "pending" || isStillBroken(followed)) return true;
  return outcome !== "cannot-be-judged" && judgedOn !== null && judgedOn > last;
}

/** A promise as a slide says it. */
export function slideRow(followed: FollowedCommitment): PromiseRow {
  const { text, by, tag, known } = promisedRow(followed);
  return { text, who: `${by}.`, tag, evidence: known };
}
