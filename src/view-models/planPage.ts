import { MADE_WITH } from "./edition.ts";
import type { Action } from "#contract/actionPlan.ts";
import type { Day } from "#contract/period.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type {
  ActionStanding,
  ExceptionInTime,
  MovedTarget,
  PlannedAction,
  PlanOnAPage,
  ServedMeasure,
  Slow,
} from "#domain/planOnAPage.ts";
import { banners, type Frame, nameMarks, noticeOf, type ScreenOptions } from "./banners.ts";
import { daysLate } from "./figure.ts";
import { expanded } from "./glossary.ts";
import type { Download, Table, Tag } from "./models.ts";
import type {
  BesideList,
  BesideRow,
  PlanActionRow,
  PlanPageModel,
  PlanPriority,
  ServedRow,
} from "./planModels.ts";
import { paceSentence } from "./reading.ts";
import { statusTag } from "./statusTag.ts";
import { tableCsv } from "./tableCsv.ts";
import { distanceText, targetText } from "./targetText.ts";
import { HEADINGS } from "./variationSign.ts";
import { differencePhrase, figurePhrase, figureText } from "./words/figures.ts";
import { dayName, periodName } from "./words/periods.ts";
import { capital, clause, counted, inSentence, list, sentence } from "./words/text.ts";

/** In the order in which they are counted and filtered. */
const STANDINGS = [
  ["complete", { tone: "good", text: "Complete" }],
  ["closed", { tone: "none", text: "Closed" }],
  ["overdue", { tone: "bad", text: "Overdue" }],
  ["in-progress", { tone: "info", text: "In progress" }],
  ["not-started", { tone: "none", text: "Not started" }],
  ["not-known", { tone: "none", text: "State not known" }],
] as const satisfies readonly (readonly [ActionStanding, Tag])[];

const TAGS = new Map<ActionStanding, Tag>(STANDINGS);

export interface PlanPageOptions extends ScreenOptions {
  readonly frame: Frame;
  /** The day of which this is the state. */
  readonly on: Day;
}

/** The plan on a page: who does what by when, whether it is done, and what the measures did. */
export function planPage(page: PlanOnAPage, options: PlanPageOptions): PlanPageModel {
  const { plan, state } = page;
  const { frame, on, asAt } = options;
  const planned = page.priorities.flatMap(({ actions }) => actions);
  const priorities = page.priorities.map(({ priority, actions }) => ({
    id: priority.id,
    title: clause(priority.title),
    actions: actions.map((one) => planActionRow(one, options.broken)),
  }));
  const title = plan === null ? "The action plan" : clause(plan.title);
  return {
    title,
    organisation: frame.organisation.name,
    banners: banners(frame, options),
    facts: [
      ...(plan?.agreed === undefined ? [] : [`Agreed on ${dayName(plan.agreed)}.`]),
      ...(plan?.reviewEveryMonths === undefined ? [] : [reviewText(plan.reviewEveryMonths)]),
      `As known on ${dayName(on)}.`,
      ...(asAt === null || state !== "here"
        ? []
        : ["Its words are those of today. What was done after that day is shown as open."]),
    ],
    about: plan?.about === undefined ? null : sentence(plan.about),
    source:
      plan?.source === undefined
        ? null
        : { title: clause(plan.source.title), link: plan.source.link ?? null },
    summary: summaryText(planned),
    nothing: nothingText(page),
    caution:
      "A change that came after an action does not show that the action made it. The usual level is the average of the months, quarters or years on each side.",
    priorities,
    standings: STANDINGS.map(([standing, { text }]) => {
      const count = planned.filter((one) => one.standing === standing).length;
      return { standing, text, count };
    }).filter(({ count }) => count > 0),
    beside: besideLists(page),
    csv: planCsv(title, priorities, options),
  };
}

function reviewText(months: number): string {
  return months === 1 ? "Reviewed every month." : `Reviewed every ${months} months.`;
}

function nothingText({ state, plan }: PlanOnAPage): PlanPageModel["nothing"] {
  switch (state) {
    case "here":
      return null;
    case "empty":
      return {
        title: "The plan has no actions yet",
        text: "They appear here once they are published. Each is a row of the sheet “actions”.",
      };
    case "not-agreed":
      return {
        title: "The plan was not agreed yet",
        text: `It was agreed on ${dayName(plan?.agreed ?? "")}, after the day that you are looking at.`,
      };
    case "none":
      return {
        title: "There is no action plan to show",
        text: "What the measures themselves ask for is below.",
      };
  }
}

/** How many actions there are, how far they are, and what is wrong with how many. */
function summaryText(planned: readonly PlannedAction[]): string {
  if (planned.length === 0) return "";
  const many = (is: (one: PlannedAction) => boolean) => planned.filter(is).length;
  const standings = STANDINGS.flatMap(([standing]) => {
    const count = many((one) => one.standing === standing);
    const words = standing === "not-known" ? "whose state is not known" : standing;
    return count === 0 ? [] : [`${count} ${words.replace("-", " ")}`];
  });
  const unknown = many(({ standing }) => standing === "not-known");
  const actions = counted(planned.length, "action");
  const opening =
    unknown === planned.length
      ? `${actions}, and no source says how far ${unknown === 1 ? "it is" : "any of them is"}`
      : `${actions}: ${list(standings)}`;
  const worse = many(({ serves }) => serves.some(({ better }) => better === false));
  const flaws = [
    [many(({ vacant }) => vacant), "owned by a post that nobody holds"],
    [many(({ unowned }) => unowned), "with no owner named"],
    [many(hasNoDate), "with no date"],
    [many(({ unproven }) => unproven), "done with no evidence given"],
    [many(({ unmoved }) => unmoved), "done whose measures have not moved"],
    [worse, "done with a measure that is worse since"],
  ] as const;
  const said = flaws.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return said.length === 0 ? `${opening}.` : `${opening}. To ask about: ${said.join("; ")}.`;
}

function hasNoDate(planned: PlannedAction): boolean {
  const { due, dueText } = planned.action;
  return !isFinished(planned) && due === undefined && dueText === undefined;
}

function isFinished({ standing }: PlannedAction): boolean {
  return standing === "complete" || standing === "closed";
}

/** One action of the plan: who does it by when, how far it is, and what is wrong with it. */
export function planActionRow(
  planned: PlannedAction,
  broken: ScreenOptions["broken"],
): PlanActionRow {
  const { action, standing, daysOverdue, serves, unknown } = planned;
  const { owner, due, dueText, evidence, note } = action;
  const state = TAGS.get(standing) ?? { tone: "none", text: standing };
  const title = clause(action.title);
  const late = daysOverdue > 0 ? daysLate(daysOverdue) : null;
  const measures = serves.map(servedRow);
  const row = {
    id: action.id,
    title,
    note: note === undefined ? null : sentence(note),
    owner: owner === undefined ? "" : clause(owner),
    ownerProblem: ownerProblem(planned),
    due: due === undefined ? (dueText ?? "No date") : dayName(due),
    late,
    review: reviewWords(planned),
    standing,
    state,
    stateNotes: stateNotes(planned),
    measures,
    measureNotes:
      action.measures.length === 0
        ? ["It names no measure."]
        : unknown.map((id) => unknownText(id, broken)),
    evidence: (evidence ?? []).map(({ title, link }) => ({
      title: clause(title),
      link: link ?? null,
    })),
    noEvidence: (evidence ?? []).length === 0 ? "No evidence given" : null,
    problems: problemsOf(planned, late),
  };
  return { ...row, words: wordsOf(row) };
}

function reviewWords(planned: PlannedAction): string | null {
  const { review } = planned.action;
  if (review !== undefined) return `Review: ${dayName(review)}`;
  return isFinished(planned) ? null : "No review date";
}

function ownerProblem({ action, vacant }: PlannedAction): string | null {
  if (action.owner === undefined) return "No owner named";
  return vacant ? "Nobody holds this post" : null;
}

/** What was said of it later than the day is left out with its completion. */
function stateNotes(planned: PlannedAction): readonly string[] {
  const { stateText, completedOn, state } = planned.action;
  const done = isFinished(planned);
  const finishedLater = !done && (state === "complete" || state === "closed");
  if (finishedLater) return [];
  const completed =
    completedOn === undefined ? "No completion date given" : `On ${dayName(completedOn)}`;
  return [...(done ? [completed] : []), ...(stateText === undefined ? [] : [clause(stateText)])];
}

function unknownText(id: string, broken: ScreenOptions["broken"]): string {
  return broken.some((measure) => measure.id === id)
    ? `It names the measure “${id}”, which could not be read.`
    : `It names the measure “${id}”, which is not among the figures.`;
}

function problemsOf(planned: PlannedAction, late: string | null): readonly string[] {
  const { action, standing, unproven, unmoved, serves, unknown } = planned;
  const done = isFinished(planned);
  const worsening = serves.some(({ outcome }) => outcome.finding === "overdue-worsening");
  return [
    ...(late === null ? [] : [worsening ? `${late}, and a measure is getting worse` : late]),
    ...(done ? [] : [ownerProblem(planned)].filter((text) => text !== null)),
    ...(hasNoDate(planned) ? ["no date"] : []),
    ...(standing === "not-known" ? ["state not known"] : []),
    ...(unproven ? ["no evidence given"] : []),
    ...(unmoved ? [action.measures.length === 1 ? "measure not moved" : "measures not moved"] : []),
    ...(serves.some(({ better }) => better === false) ? ["a measure is worse since"] : []),
    ...(unknown.length > 0 ? ["names a measure that is not there"] : []),
  ].map(capital);
}

function servedRow(served: ServedMeasure): ServedRow {
  const { measure, status, direction } = served.analysis;
  return {
    id: measure.id,
    title: measure.title,
    status: statusTag(status.verdict),
    text: served.movement === null ? `${HEADINGS[direction.heading]}.` : movementText(served),
  };
}

/** What the measure has done since the action was complete. It does not say why. */
function movementText({ analysis, outcome, movement, better }: ServedMeasure): string {
  const { measure, direction } = analysis;
  const { action, before, after } = outcome;
  const is = direction.unreliable === null ? "is" : "may be";
  const levels =
    before === null || after === null
      ? "."
      : `: the usual level was ${figurePhrase(measure, before)} before and ${figureText(measure, after)} after.`;
  const way = better === null ? "," : better ? ", for the better," : ", for the worse,";
  return movementOnly() + dateText(action);

  function movementOnly(): string {
    switch (movement) {
      case "fallen":
        return `It has fallen since${way} and the fall ${is} real${levels}`;
      case "risen":
        return `It has risen since${way} and the rise ${is} real${levels}`;
      case "both-ways":
        return `It has moved both ways since${levels}`;
      case "not-moved":
        return `It has not moved${levels}`;
      default:
        return "It is too soon to tell whether it has moved.";
    }
  }
}

function dateText({ completedOn, due }: Action): string {
  return completedOn === undefined && due !== undefined
    ? " Counted from the day it was due, as no completion date is given."
    : "";
}

/** Without measures there is nothing to set beside the plan. */
function besideLists(page: PlanOnAPage): readonly BesideList[] {
  const { measured, slow, unserved, unexplained, exceptions, movedTargets, state } = page;
  if (measured === 0) return [];
  return [
    slowList(slow),
    ...(state === "here"
      ? [
          {
            id: "unserved",
            title: "Off target, with no open action",
            about: "No action of the plan that is still open serves these measures.",
            rows: unserved.map(unservedRow),
            none: "No measure is off target without an open action.",
          },
        ]
      : []),
    {
      id: "unexplained",
      title: "An explanation is due",
      about:
        "A measure off target, or a real change for the worse, and no commentary came after it. Twice running, it goes to the director.",
      rows: unexplained.map(unexplainedRow),
      none: "No explanation is due.",
    },
    {
      id: "exceptions",
      title: "Accepted for a time",
      about: "Until an exception expires, no explanation is asked for.",
      rows: exceptions.map(exceptionRow),
      none: "No exception was accepted.",
    },
    {
      id: "targets",
      title: "Targets that were moved",
      about: "When a target moves, a measure can be on target without any change in the work.",
      rows: movedTargets.map(movedRow),
      none: "No target was moved.",
    },
  ];
}

/** What does not progress swiftly enough. */
export function slowList(slow: readonly Slow[]): BesideList {
  return {
    id: "slow",
    title: "Not progressing swiftly enough",
    about:
      "Measures whose pace falls short of what their target asks for, the largest shortfall first. Then actions that are overdue while their measure gets worse.",
    rows: slow.map(slowRow),
    none: "No measure is known to move too slowly, and no action is overdue while its measure gets worse.",
  };
}

function beside({ measure }: MeasureAnalysis, tag: Tag, texts: readonly string[]): BesideRow {
  return { measureId: measure.id, measure: measure.title, tag, text: texts.join(" ") };
}

const PACES = {
  "too-slow": { tone: "bad", text: "Too slow" },
  "wrong-way": { tone: "bad", text: "Wrong way" },
  "no-trend": { tone: "close", text: "No steady trend" },
} as const satisfies Record<string, Tag>;

function slowRow(slow: Slow): BesideRow {
  const { analysis } = slow;
  if (slow.kind === "action") {
    const { title, due, owner } = slow.action;
    const by = owner === undefined ? "" : ` (${clause(owner)})`;
    const text = `“${clause(title)}”${by} was due on ${dayName(due ?? "")}, and the measure is getting worse.`;
    return beside(analysis, { tone: "bad", text: "Overdue" }, [text]);
  }
  const { measure, pace } = analysis;
  const verdict = pace?.verdict;
  const said = pace === null ? null : paceSentence(analysis, pace);
  const required = pace?.required ?? null;
  const tag =
    verdict === "too-slow" || verdict === "wrong-way" ? PACES[verdict] : PACES["no-trend"];
  const texts =
    said !== null
      ? [said.text]
      : required === null
        ? []
        : [
            `To meet its target in time it has to ${required < 0 ? "fall" : "rise"} by ${differencePhrase(measure, required)} each ${measure.frequency}. No steady trend is seen.`,
          ];
  return beside(analysis, tag, [...texts, ...distanceNow(analysis)]);
}

function unservedRow(analysis: MeasureAnalysis): BesideRow {
  const { status, actions } = analysis;
  return beside(analysis, statusTag(status.verdict), [
    ...distanceNow(analysis),
    actions.length === 0
      ? "No action of the plan serves it."
      : `What served it is done: ${list(actions.map(({ action }) => `“${clause(action.title)}”`))}.`,
  ]);
}

function distanceNow({ measure, status }: MeasureAnalysis): readonly string[] {
  const distance = distanceText(measure, status);
  return distance === null ? [] : [`It is ${distance}.`];
}

function unexplainedRow(analysis: MeasureAnalysis): BesideRow {
  const { measure, explanation } = analysis;
  const { state, because, since } = explanation;
  const what = because === "off-target" ? "Off target" : "A change for the worse that looks real";
  const from = since === null ? "" : ` since ${periodName(since, measure)}`;
  const tag: Tag = {
    tone: "bad",
    text: state === "escalate" ? "Escalate" : "No explanation yet",
  };
  return beside(analysis, tag, [`${what}${from}.`, ...distanceNow(analysis)]);
}

function exceptionRow({ analysis, exception, expired }: ExceptionInTime): BesideRow {
  const { from, until, reason, acceptedBy } = exception;
  const now = inSentence(statusTag(analysis.status.verdict).text);
  return beside(
    analysis,
    expired ? { tone: "close", text: "Expired" } : { tone: "info", text: "Accepted" },
    [
      sentence(reason),
      `Accepted by ${clause(acceptedBy)} on ${dayName(from)}.`,
      expired
        ? `It expired on ${dayName(until)}. The measure is now ${now}.`
        : `It expires on ${dayName(until)}.`,
    ],
  );
}

function movedRow({ analysis, on, from, to, metBefore, metNow }: MovedTarget): BesideRow {
  const { measure } = analysis;
  const tag: Tag = { tone: "info", text: to === null ? "Ended" : "Moved" };
  const day = dayName(on);
  if (to === null)
    return beside(analysis, tag, [
      `It was ${targetText(measure, from)} until ${day} (${clause(from.setBy)}). No target is recorded in its place.`,
    ]);
  return beside(analysis, tag, [
    `It was ${targetText(measure, from)} (${clause(from.setBy)}). Since ${day} it is ${targetText(measure, to)} (${clause(to.setBy)}).`,
    to.why === undefined ? "No reason is given." : sentence(to.why),
    ...(metBefore === null || metNow === null
      ? []
      : [`The latest figure ${metWords(metBefore, metNow)}.`]),
  ]);
}

function metWords(before: boolean, now: boolean): string {
  if (before === now) return before ? "meets both" : "misses both";
  return before
    ? "meets the old target and misses the new"
    : "misses the old target and meets the new";
}

function wordsOf(row: Omit<PlanActionRow, "words">): string {
  const { title, note, owner, ownerProblem, due, state, stateNotes, measures, problems } = row;
  return [title, expanded(title), note, owner, ownerProblem, due, state.text, ...stateNotes]
    .concat(
      measures.map(({ title }) => title),
      problems,
    )
    .filter((text) => text !== null && text !== "")
    .join(" ")
    .toLowerCase();
}

/** The plan as a CSV file: what it is and when it was known, then one row an action. */
function planCsv(
  title: string,
  priorities: readonly PlanPriority[],
  { frame, on }: PlanPageOptions,
): Download {
  const table: Table = {
    caption: title,
    columns: COLUMNS.map((name) => ({ name, numeric: false })),
    rows: priorities.flatMap((priority) =>
      priority.actions.map((row) => [
        priority.title,
        row.title,
        joined([row.owner, row.ownerProblem]),
        row.due,
        row.late ?? "",
        row.state.text,
        joined(row.stateNotes),
        row.review ?? "",
        joined([
          ...row.measures.map(({ title, text }) => `${title}: ${text}`),
          ...row.measureNotes,
        ]),
        joined([row.noEvidence, ...row.evidence.map(({ title, link }) => link ?? title)]),
        joined(row.problems),
        row.note ?? "",
      ]),
    ),
  };
  return {
    name: `action-plan${nameMarks(frame)}-as-known-${on}.csv`,
    type: "text/csv",
    text: tableCsv(table, [
      [title, frame.organisation.name],
      ["Notice", noticeOf(frame)],
      ["As known on", dayName(on)],
      ["Made with", MADE_WITH],
    ]),
  };
}

const COLUMNS = [
  "Priority",
  "Action",
  "Owner",
  "Due",
  "Overdue by",
  "State",
  "More on its state",
  "Review",
  "Measures and what they did",
  "Evidence",
  "Warnings",
  "Note",
] as const;

function joined(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== "").join("; ");
}
