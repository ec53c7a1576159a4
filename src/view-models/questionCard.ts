import type { MeasureAnalysis, QuestionFinding, QuestionRule } from "#domain/findings.ts";
import { often } from "./assuranceSign.ts";
import { comparisonSentence } from "./comparison.ts";
import { daysLate } from "./figure.ts";
import { expandedOnce } from "./glossary.ts";
import type { QuestionCard } from "./models.ts";
import { paceSentence, swingSentence } from "./reading.ts";
import { promisedText } from "./recordWords.ts";
import { ruleWords } from "./ruleSentence.ts";
import { excessText, farText, shortLevel, targetText } from "./targetText.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { named } from "./words/named.ts";
import { shortNumeral } from "./words/numbers.ts";
import { dayName, inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, list, sentence } from "./words/text.ts";

/** What a rule asks of a measure. `evidence` is said before the figure itself; `null`: nothing more. */
interface Words {
  readonly question: string;
  readonly evidence: string | null;
  readonly why: string;
  readonly goodAnswer: string;
}

/**
 * One question, with the evidence that raised it, why it matters, and what a good answer would
 * contain. The same finding always asks the same question.
 */
export function questionCard(finding: QuestionFinding, analysis: MeasureAnalysis): QuestionCard {
  const { measure } = analysis;
  const { question, evidence, why, goodAnswer } = QUESTIONS[finding.rule](finding, analysis);
  const about = finding.action?.id ?? finding.commitment?.id;
  const latest = TARGET_RULES.has(finding.rule)
    ? againstTarget(analysis)
    : latestSentence(analysis);
  const said = [evidence, latest].filter((text) => text !== null && text !== "").join(" ");
  const [asked = "", shown = ""] = expandedOnce([question, said]);
  const [, grounds = ""] = expandedOnce([question, evidence ?? ""]);
  return {
    id: [measure.id, finding.rule, ...(about === undefined ? [] : [about])].join("-"),
    measureId: measure.id,
    measure: measure.title,
    question: capital(asked),
    evidence: shown,
    grounds,
    why,
    goodAnswer,
    periods: finding.evidence.periods,
  };
}

const QUESTIONS: Readonly<
  Record<QuestionRule, (finding: QuestionFinding, analysis: MeasureAnalysis) => Words>
> = {
  escalate: (_, analysis) => ({
    question: `Why is ${slipped(analysis)}, and why has that gone unexplained twice running?`,
    evidence: unexplained(analysis),
    why: "A slip that nobody explains twice running should go to the director.",
    goodAnswer: "What happened, who has looked into it, and the day by which it will be put right.",
  }),
  "explanation-required": (_, analysis) => ({
    question: `Why is ${slipped(analysis)}, and what is being done about it?`,
    evidence: unexplained(analysis),
    why: "A measure that slips should be explained by the officer who answers for it.",
    goodAnswer: "What happened, what is being done, by whom, and when the figure should move.",
  }),
  "commitment-broken": ({ commitment }, analysis) => ({
    question:
      commitment === null
        ? `What became of the promise on ${titleOf(analysis)}?`
        : `What became of the promise “${clause(commitment.text)}”?`,
    evidence: promise(commitment, analysis),
    why: "A promise with a number and a date was made in a session, and the figures show that it was not kept.",
    goodAnswer:
      "What stood in the way, what is promised now, and what is done in another way this time.",
  }),
  "special-cause-concern": (_, analysis) => ({
    question: `What has changed in the work behind ${figureOf(analysis)}, and what is being done about it?`,
    evidence: signal(analysis),
    why: "Chance is not likely to make a change like this, and it is a change for the worse.",
    goodAnswer: "What changed and when, how the officer knows, and what is done about it.",
  }),
  swing: (_, analysis) => ({
    question: `Has the work changed, or only what is counted in ${figureOf(analysis)}?`,
    evidence: swung(analysis),
    why: "A step as large as this is often a new way of counting. Then it says little about the work.",
    goodAnswer:
      "What was counted before and after, and what both figures would be if counted in the same way.",
  }),
  "will-not-meet-target": (_, analysis) => ({
    question: `What will be done differently to meet ${targetOf(analysis)}, by whom, and by when?`,
    evidence: "If nothing changes, figures are not likely to meet the target.",
    why: "More of the same will not meet the target: its usual range lies wholly off it.",
    goodAnswer:
      "One change to the work, who makes it, by when, and how far it should move the figure.",
  }),
  "met-by-luck": (_, analysis) => ({
    question: `What will make sure that ${targetOf(analysis)} is met next time too?`,
    evidence: byLuck(analysis),
    why: "The target is met at times by chance, so one good figure is not yet a promise kept.",
    goodAnswer: "What is being done to move the usual level, and not just the latest figure.",
  }),
  "too-slow": (_, analysis) => ({
    question: `What more will be done to meet ${targetOf(analysis)} in time, and by whom?`,
    evidence: pacing(analysis),
    why: "It moves the right way, but too slowly to be there in time.",
    goodAnswer: "What limits the pace, what more would take, and a date that can be kept.",
  }),
  "wrong-way": (_, analysis) => ({
    question: `Why is ${figureOf(analysis)} moving away from the target, and what will turn it round?`,
    evidence: pacing(analysis),
    why: "The plan is meant to bring it nearer to the target, and it moves the other way.",
    goodAnswer: "What drives it, what has been tried, and what will be done in a new way.",
  }),
  "off-target": (_, analysis) => ({
    question: `What is being done to meet ${targetOf(analysis)}, by whom, and by when?`,
    evidence: null,
    why: "The plan promised this level, and the latest figure does not meet it.",
    goodAnswer: "What is done, by whom, the date by which the figure should move, and by how much.",
  }),
  "complete-not-moved": ({ action }, analysis) => ({
    question: `The action “${actionTitle(action)}” is complete: why has ${figureOf(analysis)} not moved?`,
    evidence: moved(action, analysis),
    why: "An action is complete when its result is there, not when its steps are ticked.",
    goodAnswer: "What the action was meant to change, what it did change, and what comes next.",
  }),
  "overdue-worsening": ({ action }, analysis) => ({
    question: `What stands in the way of the action “${actionTitle(action)}”, and when will it be done?`,
    evidence: `${due(action) ?? "It is overdue."} Meanwhile ${figureOf(analysis)} is getting worse.`,
    why: "The plan relies on this action, and the measure it serves moves the wrong way.",
    goodAnswer: "What is done and what is left, who does it, and the new date.",
  }),
  overdue: ({ action }) => ({
    question: `Why is the action “${actionTitle(action)}” overdue, and what is the new date?`,
    evidence: due(action),
    why: "A plan with dates that pass unseen is no plan.",
    goodAnswer: "What is done and what is left, who does it, and the new date.",
  }),
  "owner-vacant": ({ action }) => ({
    question: `Who now answers for the action “${actionTitle(action)}”, and from when?`,
    evidence: `Nobody holds the post that owns it${action?.owner === undefined ? "" : `: ${clause(action.owner)}`}.`,
    why: "An action that nobody owns does not get done.",
    goodAnswer: "The role that takes it on, and from which day.",
  }),
  "no-open-action": (_, analysis) => ({
    question: `Which action will be taken to meet ${targetOf(analysis)}, who will own it, and by when?`,
    evidence: "It is off target, and no action of the plan that is still open serves it.",
    why: "A target without an action is a wish.",
    goodAnswer: "An action, its owner and its date; or why the target no longer holds.",
  }),
  "target-moved": (_, analysis) => ({
    question: `Why was ${targetOf(analysis)} changed, and who agreed to it?`,
    evidence: targetMoves(analysis),
    why: "When a target moves, a measure can be on target without any change in the work.",
    goodAnswer:
      "Who agreed the new target, why this level, and how the old one would judge the latest figure.",
  }),
  "worse-than-comparators": (_, analysis) => ({
    question: `What could we learn from other councils about ${titleOf(analysis)}?`,
    evidence: comparisonSentence(analysis)?.text ?? null,
    why: "Where others stand shows what can be done. It does not show why they differ.",
    goodAnswer:
      "Whether they count in the same way, which councils were asked, and what was learned.",
  }),
  gap: ({ evidence }, analysis) => ({
    question: `Why is there no figure for ${titleOf(analysis)}${gapsIn(evidence.periods, analysis)}?`,
    evidence: gapReasons(evidence.periods, analysis),
    why: "What is not there cannot be judged. No figure does not mean zero.",
    goodAnswer:
      "Why it is missing, whether it will come, and what the council knows in the meantime.",
  }),
  late: (_, analysis) => ({
    question: `Why is the next figure for ${titleOf(analysis)} late, and when will it come?`,
    evidence: lateness(analysis),
    why: "A session can only challenge what it can see.",
    goodAnswer: "What holds it up, the day it will come, and what is known from the work itself.",
  }),
  revised: ({ evidence }, analysis) => ({
    question: `Why was a figure for ${titleOf(analysis)} changed after it was published?`,
    evidence: revised(evidence.periods, analysis),
    why: "Figures that change later may have misled an earlier session.",
    goodAnswer: "What was wrong, whether other figures are affected, and how it was found.",
  }),
  "average-hides": (finding, analysis) => ({
    question: `How many workers are far above ${titleOf(analysis)}, and what is being done for them?`,
    evidence: hidden(finding, analysis),
    why: "An average can be on target while some workers hold far too many cases.",
    goodAnswer:
      "The highest figure, how many are over the limit, in which teams, and for how long.",
  }),
  "real-change": (_, analysis) => ({
    question: `Why has ${figureOf(analysis)} changed, and was that expected?`,
    evidence: signal(analysis),
    why: "Chance is not likely to make a change like this. On its own it is neither good nor bad.",
    goodAnswer: "What changed and when, whether it was planned, and what it means for the work.",
  }),
  "real-improvement": (_, analysis) => ({
    question: `What do officers think is behind the better figures for ${titleOf(analysis)}, and how will the gain be kept?`,
    evidence: signal(analysis),
    why: "A change for the better that looks real is worth knowing how to keep.",
    goodAnswer:
      "What was done and when, how the officer knows that it helped, and what could undo it.",
  }),
};

/** Which questions are about the target, so that their evidence says it. */
const TARGET_RULES: ReadonlySet<QuestionRule> = new Set([
  "escalate",
  "explanation-required",
  "will-not-meet-target",
  "met-by-luck",
  "too-slow",
  "wrong-way",
  "off-target",
  "no-open-action",
  "target-moved",
]);

/** The latest figure: the end of all evidence. */
function latestSentence({ measure, series }: MeasureAnalysis): string {
  const point = series.latest;
  if (point === null || point.value === null) return "";
  return `The latest figure is ${figurePhrase(measure, point.value)}, ${inPeriod(point.period, measure)}.`;
}

/** The same, and how it stands to the target of its time. */
function againstTarget(analysis: MeasureAnalysis): string {
  const { measure, status } = analysis;
  const latest = latestSentence(analysis);
  if (status.level === null || latest === "") return latest;
  const far = farText(measure, status);
  const excess = excessText(measure, status);
  const target = `The target is ${shortLevel(measure, status.level)}`;
  if (far === null) return `${latest} ${target}, so it is met.`;
  return `${latest} ${target}. The figure is ${far}${excess === null ? "" : `: ${excess}`}.`;
}

function titleOf({ measure }: MeasureAnalysis): string {
  return named(measure.title);
}

/** The measure where a verb follows: its title may be of one thing or of many. */
function figureOf(analysis: MeasureAnalysis): string {
  return `the figure for ${titleOf(analysis)}`;
}

function targetOf(analysis: MeasureAnalysis): string {
  return `the target for ${titleOf(analysis)}`;
}

/** What wants to be explained, after "why is". */
function slipped(analysis: MeasureAnalysis): string {
  return analysis.explanation.because === "special-cause"
    ? `${figureOf(analysis)} getting worse`
    : `${targetOf(analysis)} not met`;
}

function unexplained({ measure, explanation }: MeasureAnalysis): string | null {
  const { because, since } = explanation;
  if (because === null) return null;
  const what =
    because === "off-target"
      ? "It has been off target"
      : "It shows a change for the worse that looks real";
  const from = since === null ? "" : ` since ${periodName(since, measure)}`;
  return `${what}${from}, and no commentary covers it.`;
}

function promise(
  commitment: QuestionFinding["commitment"],
  analysis: MeasureAnalysis,
): string | null {
  if (commitment === null) return null;
  const { measure, commitments } = analysis;
  const { owner, madeOn } = commitment;
  const made = `Promised on ${dayName(madeOn)} by ${clause(owner)}`;
  const promised = promisedText(commitment, measure);
  const level = promised === null ? "" : `: ${promised}`;
  const point = commitments.find((outcome) => outcome.commitment === commitment)?.point;
  const came =
    point === undefined || point === null || point.value === null
      ? ""
      : ` The figure was ${figureText(measure, point.value)} ${inPeriod(point.period, measure)}.`;
  return `${made}${level}.${came}`;
}

function signal({ measure, direction }: MeasureAnalysis): string | null {
  return direction.rule === null
    ? null
    : `${capital(ruleWords(direction.rule, measure.frequency))}.`;
}

function swung(analysis: MeasureAnalysis): string | null {
  const { measure, swing } = analysis;
  const from = swing?.from.value ?? null;
  const to = swing?.to.value ?? null;
  if (swing === null || from === null || to === null) return swingSentence(analysis)?.text ?? null;
  return `It went from ${figureText(measure, from)} ${inPeriod(swing.from.period, measure)} to ${figureText(measure, to)} ${inPeriod(swing.to.period, measure)}.`;
}

function byLuck({ measure, outlook }: MeasureAnalysis): string {
  const { expectedShare, metInPast } = outlook;
  const share =
    expectedShare === null
      ? "If nothing changes, the target is met at times and missed at times"
      : `If nothing changes, the target is met ${often(expectedShare, measure.frequency)}`;
  return `${share}${metInPast === null ? "" : `; so far it was met ${metInPast.met} of ${metInPast.of} times`}.`;
}

function pacing(analysis: MeasureAnalysis): string | null {
  return analysis.pace === null ? null : (paceSentence(analysis, analysis.pace)?.text ?? null);
}

function actionTitle(action: QuestionFinding["action"]): string {
  return action === null ? "of the plan" : clause(action.title);
}

function moved(action: QuestionFinding["action"], { measure, actions }: MeasureAnalysis): string {
  const outcome = actions.find((outcome) => outcome.action.id === action?.id);
  const day = action?.completedOn;
  const done = day === undefined ? "It is marked complete" : `It was complete on ${dayName(day)}`;
  const before = outcome?.before ?? null;
  const after = outcome?.after ?? null;
  if (before === null || after === null) return `${done}.`;
  return `${done}. The usual level was ${figurePhrase(measure, before)} before and ${figureText(measure, after)} after.`;
}

function due(action: QuestionFinding["action"]): string | null {
  if (action === null) return null;
  const { due, dueText, owner } = action;
  const day = due === undefined ? (dueText ?? null) : dayName(due);
  const by = owner === undefined ? "" : ` Its owner is ${sentence(owner)}`;
  return day === null ? null : `It was due ${due === undefined ? clause(day) : `on ${day}`}.${by}`;
}

function targetMoves({ measure, since, asAt }: MeasureAnalysis): string | null {
  const move = since.find((difference) => difference.kind === "target");
  if (move?.kind === "target" && move.from !== null && move.to !== null)
    return `It was ${targetText(measure, move.from)} and is now ${targetText(measure, move.to)}.`;
  const old = measure.targets.find(
    ({ superseded }) => superseded !== undefined && superseded <= asAt,
  );
  return old?.superseded === undefined
    ? null
    : `Until ${dayName(old.superseded)} it was ${targetText(measure, old)}.`;
}

function gapsIn(
  periods: MeasureAnalysis["direction"]["evidence"]["periods"],
  { measure }: MeasureAnalysis,
) {
  return periods.length === 0 || periods.length > 3
    ? ""
    : ` ${list(periods.map((period) => inPeriod(period, measure)))}`;
}

function gapReasons(
  periods: QuestionFinding["evidence"]["periods"],
  { measure, series }: MeasureAnalysis,
) {
  const reasons = series.points.flatMap(({ period, gap }) =>
    gap !== null && periods.includes(period)
      ? [`${periodName(period, measure)} is ${gapName(gap)}`]
      : [],
  );
  return reasons.length === 0 ? null : sentence(capital(list(reasons.slice(-4))));
}

function lateness({ measure, freshness }: MeasureAnalysis): string | null {
  const { nextDue, daysLate: days, latest } = freshness;
  if (nextDue === null || days <= 0) return null;
  const last = latest === null ? "" : ` after ${periodName(latest, measure)}`;
  return `The next figure${last} was due on ${dayName(nextDue)}: it is ${daysLate(days)}.`;
}

function revised(
  periods: QuestionFinding["evidence"]["periods"],
  { measure, series }: MeasureAnalysis,
) {
  const point = series.points.findLast(
    ({ period, firstPublished }) => firstPublished !== null && periods.includes(period),
  );
  if (point === undefined || point.firstPublished === null) return null;
  const now = point.value === null ? "no figure" : figureText(measure, point.value);
  return `The figure ${inPeriod(point.period, measure)} was first ${figureText(measure, point.firstPublished)} and is now ${now}.`;
}

/** What the finding knows of the spread behind an average: its middle and its highest. */
function hidden({ evidence }: QuestionFinding, { measure }: MeasureAnalysis): string {
  const [middle, highest] = evidence.values;
  const [period] = evidence.periods;
  if (middle === undefined || highest === undefined || period === undefined)
    return "An average does not show how the work is shared out.";
  return `${capital(inPeriod(period, measure))}, half the workers had ${shortNumeral(middle, 1)} or more, and one had ${shortNumeral(highest, 1)}.`;
}
