import type { AgreedAction, Commitment, Session } from "#contract/sessions.ts";
import { promisedBy } from "./commitmentText.ts";
import type { PromiseRow } from "./deckModels.ts";
import type { Tag } from "./models.ts";
import { dayName } from "./words/periods.ts";
import { capital, clause, sentence } from "./words/text.ts";

const PROMISE: Tag = { tone: "info", text: "Promise" };
const ACTION: Tag = { tone: "info", text: "Action" };

/** What a session agreed so far: its commitments, then its actions, each with who and by when. */
export function agreedRows({
  commitments,
  actions,
}: Pick<Session, "commitments" | "actions">): readonly PromiseRow[] {
  return [...commitments.map(commitment), ...actions.map(action)];
}

function commitment({ text, owner, by }: Commitment): PromiseRow {
  return row(PROMISE, text, owner, by === undefined ? "No date." : `By ${promisedBy(by)}.`);
}

function action({ text, owner, due, done }: AgreedAction): PromiseRow {
  const when = due === undefined ? "No date." : `By ${dayName(due)}.`;
  return row(ACTION, text, owner, done === undefined ? when : `${when} Done on ${dayName(done)}.`);
}

/** What is still being written may have no words yet. */
function row(tag: Tag, text: string, owner: string, when: string): PromiseRow {
  return {
    tag,
    text: text.trim() === "" ? "(no words yet)" : capital(sentence(text)),
    who: owner.trim() === "" ? "Nobody named." : `${clause(owner)}.`,
    evidence: when,
  };
}
