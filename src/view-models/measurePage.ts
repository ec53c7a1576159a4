import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure, Target } from "#contract/measure.ts";
import type { Breakdown, MeasureDetail, RivalFigure } from "#contract/measureDetail.ts";
import type { Session, Sessions } from "#contract/sessions.ts";
import type { CommitmentOutcome, MeasureAnalysis } from "#domain/findings.ts";
import { compareEnds } from "#domain/period.ts";
import type { Series } from "#domain/series.ts";
import { pointAt, seriesOf } from "#domain/seriesOf.ts";
import { actionRow } from "./actionRow.ts";
import { assuranceSign } from "./assuranceSign.ts";
import { banners, type Frame, type ScreenOptions } from "./banners.ts";
import { comparedText, standingTag } from "./comparison.ts";
import { daysLate, figure, figureNote } from "./figure.ts";
import type { MeasurePageModel, Table } from "./models.ts";
import { questionCard } from "./questionCard.ts";
import { reading } from "./reading.ts";
import { answerText, promisedText } from "./recordWords.ts";
import { polarityText } from "./scorecardRow.ts";
import { sinceRows } from "./sinceRows.ts";
import { statusTag } from "./statusTag.ts";
import { distanceText, targetText } from "./targetText.ts";
import { seriesLike, trend } from "./trend.ts";
import { trendCsv } from "./trendCsv.ts";
import { OUTCOMES } from "./trendPromises.ts";
import { trendTable } from "./trendTable.ts";
import { cautionOf, variationSign } from "./variationSign.ts";
import { whatItWouldTakeModel } from "./whatItWouldTakeModel.ts";
import { figurePhrase, figureText, unitName } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { dayName, inPeriod, periodName, periodRange } from "./words/periods.ts";
import { capital, clause, inSentence, sentence } from "./words/text.ts";

/** How many of the last periods a breakdown shows: a quarter and the one before it. */
const BREAKDOWN_PERIODS = 6;

/** The page of one measure. `frame`: the dashboard that it belongs to. */
export interface MeasurePageOptions extends ScreenOptions {
  readonly frame: Frame;
}

/**
 * All that the page of one measure says.
 *
 * @param detail `null` where it could not be had: the headline, its reading and its chart still stand.
 * @param plan `null` likewise; its actions come with the analysis, their priorities from here.
 */
export function measurePage(
  analysis: MeasureAnalysis,
  detail: MeasureDetail | null,
  plan: ActionPlan | null,
  sessions: Sessions | null,
  options: MeasurePageOptions,
): MeasurePageModel {
  const { measure, status, asAt } = analysis;
  const { frame } = options;
  const { organisation, areas } = frame;
  const line = trend(analysis, detail, organisation.shortName ?? organisation.name);
  return {
    id: measure.id,
    title: measure.title,
    area: areas.find(({ id }) => id === measure.area)?.title ?? measure.area,
    polarity: polarityText(measure),
    banners: banners(frame, options),
    figure: figure(analysis),
    note: figureNote(analysis),
    status: statusTag(status.verdict),
    distance: distanceText(measure, status),
    direction: variationSign(analysis),
    assurance: assuranceSign(analysis),
    reading: reading(analysis),
    trend: line,
    table: trendTable(analysis, line),
    csv: trendCsv(analysis, line, frame),
    questions: [...analysis.questions]
      .sort((a, b) => b.strength - a.strength)
      .map((finding) => questionCard(finding, analysis)),
    takes: analysis.takes === null ? null : whatItWouldTakeModel(analysis.takes, measure),
    since: sinceRows(analysis),
    explanation: explanation(analysis),
    commentary: commentary(analysis, detail),
    actions: analysis.actions.map((outcome) => {
      const priority = priorityOf(plan, outcome.action.id);
      return actionRow(outcome, measure, { asAt, priority });
    }),
    commitments: analysis.commitments.map((outcome) => commitmentRow(outcome, analysis)),
    challenge: (sessions?.sessions ?? []).flatMap((session) => challenge(session, analysis)),
    targets: targets(analysis),
    rivals: (detail?.rivals ?? []).map((rival) => rivalRow(rival, analysis)),
    compared: analysis.compared.map((area) => ({
      name: area.name,
      text: comparedText(measure, area),
      own: figureText(measure, area.own),
      standing: standingTag(area),
    })),
    breakdowns: (detail?.breakdowns ?? []).flatMap((breakdown) => table(breakdown, analysis)),
    definition: definition(analysis),
    source: { title: clause(measure.source.title), link: measure.source.link ?? null },
    freshness: freshnessText(analysis),
  };
}

/** How fresh a measure is: its latest period, and when the next is or was due. */
function freshnessText({ measure, freshness }: MeasureAnalysis): string {
  const { latest, nextDue, daysLate: days } = freshness;
  if (latest === null) return "No figure has come yet.";
  const last = `The latest period is ${periodName(latest, measure)}.`;
  if (nextDue === null) return last;
  return days > 0
    ? `${last} The next was due on ${dayName(nextDue)}: it is ${daysLate(days)}.`
    : `${last} The next is due on ${dayName(nextDue)}.`;
}

/** Whether the latest figure has to be explained, and was; `null` where it needs none. */
export function explanation(analysis: MeasureAnalysis): MeasurePageModel["explanation"] {
  const { measure, explanation } = analysis;
  const { state, because, since, acceptedUntil } = explanation;
  const what =
    because === "special-cause"
      ? "It shows a change for the worse that looks real"
      : "It has been off target";
  const from = since === null ? "" : ` since ${periodName(since, measure)}`;
  switch (state) {
    case "not-needed":
      return null;
    case "given":
      return {
        tag: { tone: "good", text: "Explained" },
        text: `${what}${from}. See the commentary.`,
      };
    case "required":
      return {
        tag: { tone: "bad", text: "No explanation yet" },
        text: `${what}${from}, and no commentary came after that.`,
      };
    case "escalate":
      return {
        tag: { tone: "bad", text: "Escalate" },
        text: `${what}${from}, and no commentary has come, twice running.`,
      };
    case "accepted":
      return {
        tag: { tone: "info", text: "Accepted" },
        text:
          acceptedUntil === null
            ? `${what}${from}. That was accepted.`
            : `${what}${from}. That was accepted until ${dayName(acceptedUntil)}.`,
      };
  }
}

/** What officers wrote by then, the newest first. */
function commentary(
  { measure, asAt }: MeasureAnalysis,
  detail: MeasureDetail | null,
): MeasurePageModel["commentary"] {
  return (detail?.commentary ?? [])
    .filter(({ published }) => published <= asAt)
    .sort((a, b) => compareEnds(b.period, a.period))
    .map(({ period, author, published, text }) => ({
      when: periodName(period, measure),
      author,
      published: dayName(published),
      text: sentence(text),
    }));
}

function priorityOf(plan: ActionPlan | null, id: string): string | null {
  const found = plan?.priorities.find(({ actions }) => actions.some((action) => action.id === id));
  return found === undefined ? null : clause(found.title);
}

/** A promise on a measure, and what the figures say of it. */
function commitmentRow(
  { commitment, outcome, point }: CommitmentOutcome,
  { measure }: Pick<MeasureAnalysis, "measure">,
): MeasurePageModel["commitments"][number] {
  const { text, owner, madeOn } = commitment;
  const promised = promisedText(commitment, measure);
  const level = promised === null ? "No number was promised." : `Promised: ${promised}.`;
  const came =
    point === null || point.value === null
      ? ""
      : ` The figure ${inPeriod(point.period, measure)}: ${figureText(measure, point.value)}.`;
  return {
    text: sentence(text),
    owner,
    madeOn: dayName(madeOn),
    outcome: OUTCOMES[outcome],
    evidence: level + came,
  };
}

/** What was asked of this measure in a session, and what was answered. */
function challenge(
  { date, title, questions }: Session,
  { measure }: MeasureAnalysis,
): MeasurePageModel["challenge"] {
  return questions
    .filter((question) => question.measure === measure.id)
    .map(({ text, answers }) => ({
      session: `${clause(title)}, ${dayName(date)}`,
      question: sentence(text),
      answers: answers.map(answerText),
    }));
}

/** Every target known by then, the newest first; superseded ones stay. */
function targets({ measure, asAt }: MeasureAnalysis): MeasurePageModel["targets"] {
  return measure.targets
    .filter(({ agreed }) => agreed === undefined || agreed <= asAt)
    .sort((a, b) => compareEnds(b.from, a.from))
    .map((target) => ({
      label: clause(target.label),
      text: capital(targetText(measure, target)),
      setBy: clause(target.setBy),
      why: target.why === undefined ? null : sentence(target.why),
      when: targetWhen(target, measure),
      superseded:
        target.superseded === undefined || target.superseded > asAt
          ? null
          : `Superseded on ${dayName(target.superseded)}.`,
      source: target.source?.title ?? null,
      link: target.source?.link ?? null,
    }));
}

/** From when to when; `null` where its text says so, since it goes from one level to another. */
function targetWhen(target: Target, measure: Measure): string | null {
  const { from, to, shape, start } = target;
  if (to === undefined) return `From ${periodName(from, measure)}`;
  if (shape === "line" && start !== undefined) return null;
  return capital(periodRange(from, to, measure));
}

/** Another figure for what sounds the same, and why it differs. The two never share a sentence. */
function rivalRow(
  { title, text, when, period, difference, source }: RivalFigure,
  { measure, series }: MeasureAnalysis,
): MeasurePageModel["rivals"][number] {
  const point = period === undefined ? null : pointAt(series, period);
  const own = point?.value ?? null;
  return {
    title: `${clause(title)}, ${clause(when)}`,
    text: sentence(text),
    beside:
      point === null || own === null
        ? "No figure of this measure covers the same time."
        : `This measure: ${figurePhrase(measure, own)} ${inPeriod(point.period, measure)}.`,
    difference: sentence(difference),
    source: clause(source.title),
    link: source.link ?? null,
  };
}

/** One dimension over the last periods; a gap says why it is one. */
function table(breakdown: Breakdown, { measure, asAt, series }: MeasureAnalysis): readonly Table[] {
  const periods = series.points.slice(-BREAKDOWN_PERIODS).map(({ period }) => period);
  const members = breakdown.members.map(({ title, observations }) => ({
    title,
    series: seriesOf(seriesLike(measure, observations), asAt),
  }));
  if (periods.length === 0 || members.length === 0) return [];
  return [
    {
      caption: `${clause(measure.title)} by ${inSentence(clause(breakdown.title))} (${unitName(measure)})`,
      columns: [
        { name: capital(clause(breakdown.title)), numeric: false },
        ...periods.map((period) => numeric(capital(periodName(period, measure)))),
      ],
      rows: members.map(({ title, series }) =>
        [title].concat(periods.map((period) => cell(series, period))),
      ),
    },
  ];

  function cell(series: Series, period: string): string {
    const point = pointAt(series, period);
    if (point === null) return capital(gapName("not-received"));
    const { value, gap, provisional } = point;
    if (value === null) return capital(gapName(gap ?? "not-received"));
    return figureText(measure, value) + (provisional ? " (provisional)" : "");
  }
}

function definition({ measure, direction }: MeasureAnalysis): MeasurePageModel["definition"] {
  const { definition, numerator, denominator, caution, owner, breaks, steps } = measure;
  const terms: readonly (readonly [string, string | null | undefined])[] = [
    ["What is counted", definition],
    ["Counted", numerator],
    ["Out of, or divided by", denominator],
    ["Which way is good", polarityText(measure)],
    ["Take care", caution],
    ["How far to trust a change", cautionOf(direction)],
    ["Who answers for it", owner],
    ...(breaks ?? []).map(
      ({ period, reason }) =>
        [
          "Not comparable before",
          `${capital(periodName(period, measure))}: ${clause(reason)}`,
        ] as const,
    ),
    ...(steps ?? []).map(
      ({ period, reason, declaredBy }) =>
        [
          "Limits worked out afresh from",
          `${capital(periodName(period, measure))}: ${clause(reason)} (${clause(declaredBy)})`,
        ] as const,
    ),
  ];
  return terms.flatMap(([term, text]) =>
    text === null || text === undefined || text === ""
      ? []
      : [{ term, text: capital(sentence(text)) }],
  );
}

function numeric(name: string): Table["columns"][number] {
  return { name, numeric: true };
}
