import type { MeasureAnalysis } from "#domain/findings.ts";
import type {
  FollowedAction,
  FollowedCommitment,
  FollowUp,
  UnansweredQuestion,
} from "#domain/followUp.ts";
import type { PlannedAction } from "#domain/planOnAPage.ts";
import { banners, type Frame, type ScreenOptions } from "./banners.ts";
import { againText, amissTag } from "./carriedText.ts";
import { STATES, UNANSWERED } from "./followedTags.ts";
import { judgementText, promisedBy } from "./commitmentText.ts";
import { daysLate } from "./figure.ts";
import type {
  FollowChoice,
  FollowedMeasure,
  FollowGroup,
  FollowRow,
  FollowState,
  FollowUpPageModel,
} from "./followUpModels.ts";
import { FOLLOW_WAITS } from "./followUpWords.ts";
import { explanation } from "./measurePage.ts";
import { planActionRow } from "./planPage.ts";
import { OUTCOMES } from "./trendPromises.ts";
import { dayName } from "./words/periods.ts";
import { clause, counted, list, sentence } from "./words/text.ts";

export interface FollowUpPageOptions extends ScreenOptions {
  readonly frame: Frame;
}

/** What is chosen by, in the order in which it is offered. */
const STATE_NAMES = [
  ["broken", "Not kept"],
  ["pending", "Pending"],
  ["not-judged", "Cannot be judged"],
  ["kept", "Kept"],
  ["unanswered", "No answer"],
  ["unexplained", "Explanation due"],
  ["overdue", "Overdue"],
  ["open", "Open"],
  ["done", "Done"],
  ["vacant", "Post vacant"],
  ["unproven", "Done without evidence"],
  ["unmoved", "Done, measure not moved"],
] as const satisfies readonly (readonly [FollowState, string])[];

/** What became of all that was promised, asked and agreed in sessions, and what is amiss in the plan. */
export function followUpPage(
  followUp: FollowUp,
  { frame, ...screen }: FollowUpPageOptions,
): FollowUpPageModel {
  const groups = followGroups(followUp, screen.broken);
  const rows = groups.flatMap(({ rows }) => rows);
  return {
    title: FOLLOW_WAITS.page,
    organisation: frame.organisation.name,
    banners: banners(frame, screen),
    asAt: followUp.asAt,
    summary: summaryText(followUp),
    note: `Judged by the figures as known on ${dayName(followUp.asAt)}. A promise with a number and a date is judged by the figure of its date and by nothing else.`,
    groups,
    states: STATE_NAMES.flatMap(([state, text]) => {
      const count = rows.filter(({ states }) => states.includes(state)).length;
      return count === 0 ? [] : [{ value: state, text: `${text} (${count})` }];
    }),
    owners: choices(rows.map(({ owner }) => [owner, owner])),
    measures: choices(
      rows.flatMap(({ measures }) => measures.map(({ id, title }) => [id, title] as const)),
    ),
  };
}

function choices(all: readonly (readonly [string, string])[]): readonly FollowChoice[] {
  return [...new Map(all)]
    .filter(([value]) => value !== "")
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text, "en-GB"));
}

/** The same by kind, without what it can be filtered by. */
export function followGroups(
  followUp: FollowUp,
  broken: ScreenOptions["broken"],
): readonly FollowGroup[] {
  const { commitments, questions, agreed, planned, unexplained } = followUp;
  return [
    {
      id: "promises",
      title: "Promises",
      what: "Promise",
      about: "Those not kept come first, then those still to be judged. Of each, the oldest first.",
      rows: commitments.map(commitmentRow),
      none: "No promise has been recorded.",
    },
    {
      id: "questions",
      title: "Questions without an answer",
      what: "Question",
      about: "Asked in a session, with no answer recorded since. The oldest first.",
      rows: questions.map(questionRow),
      none: "Every question that is recorded has an answer.",
    },
    {
      id: "agreed",
      title: "Actions agreed in sessions",
      what: "Action",
      about: "Those overdue first, then those still open.",
      rows: agreed.map(agreedRow),
      none: "No action was agreed in a session.",
    },
    {
      id: "plan",
      title: "Actions of the plan to ask about",
      what: "Action of the plan",
      about:
        "Overdue, owned by a post that nobody holds, done without evidence, or done and the measure has not moved.",
      rows: planned.map((one) => plannedRow(one, broken)),
      none: "No action of the plan is overdue, without an owner in post, or done without a sign of it.",
    },
    {
      id: "explanations",
      title: "Explanations that are due",
      what: "Measure",
      about: "Those missing twice running come first: they go to the director.",
      rows: unexplained.map(unexplainedRow),
      none: "No explanation is due.",
    },
  ];
}

const JUDGED: Readonly<Record<FollowedCommitment["outcome"], FollowState>> = {
  broken: "broken",
  pending: "pending",
  "cannot-be-judged": "not-judged",
  kept: "kept",
};

function commitmentRow(followed: FollowedCommitment): FollowRow {
  const { commitment, outcome, session, analysis } = followed;
  const { id, text, owner, bound, value, by } = commitment;
  const charted = bound !== undefined && value !== undefined && by !== undefined;
  return {
    id: `${session.date} ${id}`,
    states: [JUDGED[outcome]],
    tag: OUTCOMES[outcome],
    text: sentence(text),
    owner: clause(owner),
    due: by === undefined ? "" : promisedBy(by),
    facts: [judgementText(followed)],
    measures: measureOf(analysis, charted),
    session: sessionOf(session),
    planned: null,
  };
}

function questionRow(followed: UnansweredQuestion): FollowRow {
  const { question, session, analysis } = followed;
  const { id, text, askedBy } = question;
  return {
    id: `${session.date} ${id}`,
    states: ["unanswered"],
    tag: UNANSWERED,
    text: sentence(text),
    owner: analysis?.measure.owner === undefined ? "" : clause(analysis.measure.owner),
    due: "",
    facts: [
      ...(askedBy === undefined ? [] : [`Asked by: ${clause(askedBy)}.`]),
      ...againText(followed),
    ],
    measures: measureOf(analysis),
    session: sessionOf(session),
    planned: null,
  };
}

function agreedRow({ action, session, analysis, state, daysOverdue }: FollowedAction): FollowRow {
  const { id, text, owner, due, done } = action;
  return {
    id: `${session.date} ${id}`,
    states: [state],
    tag: STATES[state],
    text: sentence(text),
    owner: clause(owner),
    due: due === undefined ? "" : dayName(due),
    facts: [
      ...(due === undefined ? ["No date was set."] : []),
      ...(daysOverdue > 0 ? [`${daysLate(daysOverdue)}.`] : []),
      ...(done === undefined ? [] : [`Done on ${dayName(done)}.`]),
    ],
    measures: measureOf(analysis),
    session: sessionOf(session),
    planned: null,
  };
}

function plannedRow(planned: PlannedAction, broken: ScreenOptions["broken"]): FollowRow {
  const { action, standing, vacant, unproven, unmoved, serves } = planned;
  const row = planActionRow(planned, broken);
  const states = [
    standing === "overdue" ? "overdue" : null,
    vacant ? "vacant" : null,
    unproven ? "unproven" : null,
    unmoved ? "unmoved" : null,
  ] as const;
  return {
    id: `plan ${action.id}`,
    states: states.filter((state) => state !== null),
    tag: amissTag(planned),
    text: row.title,
    owner: row.owner,
    due: row.due,
    facts: row.problems.map(sentence),
    measures: serves.flatMap(({ analysis }) => measureOf(analysis)),
    session: null,
    planned: action.id,
  };
}

function unexplainedRow(analysis: MeasureAnalysis): FollowRow {
  const { id, title, owner } = analysis.measure;
  const due = explanation(analysis);
  return {
    id: `explanation ${id}`,
    states: ["unexplained"],
    tag: due?.tag ?? { tone: "bad", text: "No explanation yet" },
    text: title,
    owner: owner === undefined ? "" : clause(owner),
    due: "",
    facts: due === null ? [] : [due.text],
    measures: measureOf(analysis),
    session: null,
    planned: null,
  };
}

function measureOf(analysis: MeasureAnalysis | null, charted = false): readonly FollowedMeasure[] {
  if (analysis === null) return [];
  const { id, title } = analysis.measure;
  return [{ id, title, charted }];
}

function sessionOf({ date }: FollowedAction["session"]): FollowRow["session"] {
  return { date, text: dayName(date) };
}

/** How many of each there are, the worst first; what there is none of is left out. */
function summaryText({ held, commitments, questions, agreed }: FollowUp): string {
  if (held.length === 0) return "No session has been held yet.";
  const late = agreed.filter(({ state }) => state === "overdue").length;
  const open = agreed.filter(({ state }) => state !== "done").length;
  const said = [
    promisesText(commitments),
    ...(questions.length === 0
      ? []
      : [`${counted(questions.length, "question")} without an answer.`]),
    ...(open === 0
      ? []
      : [
          `${counted(open, "agreed action")} still open${late === 0 ? "" : late === open ? " and overdue" : `, ${late} of them overdue`}.`,
        ]),
  ];
  return said.join(" ");
}

const TOLD = [
  ["broken", "not kept"],
  ["pending", "pending"],
  ["cannot-be-judged", "that no figure can judge"],
  ["kept", "kept"],
] as const;

function promisesText(commitments: FollowUp["commitments"]): string {
  const all = counted(commitments.length, "promise");
  const told = TOLD.map(([outcome, words]) => ({
    count: commitments.filter((one) => one.outcome === outcome).length,
    words,
  })).filter(({ count }) => count > 0);
  const [only] = told;
  if (only === undefined) return "No promise has been recorded.";
  return told.length === 1
    ? `${all} ${only.words}.`
    : `${all}: ${list(told.map(({ count, words }) => `${count} ${words}`))}.`;
}
