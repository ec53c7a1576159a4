import type { Carried } from "#domain/agendaOf.ts";
import type { FollowedAction, FollowedCommitment, UnansweredQuestion } from "#domain/followUp.ts";
import type { PlannedAction } from "#domain/planOnAPage.ts";
import { STATES, UNANSWERED } from "./followedTags.ts";
import { judgementText } from "./commitmentText.ts";
import { daysLate } from "./figure.ts";
import { explanation } from "./measurePage.ts";
import type { Tag } from "./models.ts";
import { planActionRow } from "./planPage.ts";
import { OUTCOMES } from "./trendPromises.ts";
import { dayName } from "./words/periods.ts";
import { clause, list, sentence } from "./words/text.ts";

/** Why something is carried to an agenda: what it is, and a few sentences. */
export interface CarriedText {
  readonly tag: Tag;
  readonly text: string;
}

/** The words for what is carried to an agenda. */
export function carriedText(carried: Carried): CarriedText {
  switch (carried.kind) {
    case "escalate":
    case "explanation-required":
      return explanation(carried.analysis) ?? { tag: NO_EXPLANATION, text: "" };
    case "commitment":
      return commitmentCarried(carried.followed);
    case "question":
      return { tag: UNANSWERED, text: questionCarried(carried.followed) };
    case "agreed":
      return agreedCarried(carried.followed, carried.daysOverdue);
    case "planned":
      return plannedCarried(carried.planned);
  }
}

const NO_EXPLANATION: Tag = { tone: "bad", text: "No explanation yet" };

function commitmentCarried(followed: FollowedCommitment): CarriedText {
  const { commitment, outcome } = followed;
  const { text, owner, madeOn } = commitment;
  return {
    tag: OUTCOMES[outcome],
    text: `“${clause(text)}” (${clause(owner)}, ${dayName(madeOn)}). ${judgementText(followed)}`,
  };
}

function questionCarried(followed: UnansweredQuestion): string {
  const { question, session } = followed;
  const asked = `“${clause(question.text)}”, asked on ${dayName(session.date)}.`;
  return [asked, "No answer is recorded.", ...againText(followed)].join(" ");
}

/** That later sessions asked about the same measure. */
export function againText({ again }: UnansweredQuestion): readonly string[] {
  const days = [...new Set(again.map(({ session }) => session.date))];
  return days.length === 0
    ? []
    : [`The same measure was asked about again on ${list(days.map(dayName))}.`];
}

function agreedCarried({ action, session }: FollowedAction, daysOverdue: number): CarriedText {
  const { text, owner, due } = action;
  const when =
    due === undefined
      ? "No date was set."
      : `It was due on ${dayName(due)}: ${daysLate(daysOverdue)}.`;
  return {
    tag: due === undefined ? STATES.open : STATES.overdue,
    text: `“${clause(text)}” (${clause(owner)}), agreed on ${dayName(session.date)}. ${when}`,
  };
}

/** The worst that is amiss with an action of the plan: that it is complete would hide the rest. */
export function amissTag({ standing, vacant, unproven }: PlannedAction): Tag {
  if (standing === "overdue") return STATES.overdue;
  if (vacant) return { tone: "bad", text: "Post vacant" };
  return { tone: "close", text: unproven ? "No evidence" : "Not moved" };
}

function plannedCarried(planned: PlannedAction): CarriedText {
  const { title, owner, problems } = planActionRow(planned, []);
  const by = owner === "" ? "" : ` (${owner})`;
  return {
    tag: amissTag(planned),
    text: `The plan: “${title}”${by}. ${problems.map(sentence).join(" ")}`,
  };
}
