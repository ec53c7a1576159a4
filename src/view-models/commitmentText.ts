import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { Commitment } from "#contract/sessions.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { FollowedCommitment, Unjudged } from "#domain/followUp.ts";
import type { SeriesPoint } from "#domain/series.ts";
import { differencePhrase, figurePhrase, levelPhrase } from "./words/figures.ts";
import { shortNumeral } from "./words/numbers.ts";
import { dayName, inPeriod, periodName } from "./words/periods.ts";
import { capital } from "./words/text.ts";

/**
 * What was promised of a measure: `at most 20 cases a worker`; `null` where no number was.
 *
 * @param measure `null` where it is not known: the number then stands without a unit
 */
export function promisedLevel(
  { bound, value }: Pick<Commitment, "bound" | "value">,
  measure: Measure | null,
): string | null {
  if (bound === undefined || value === undefined) return null;
  const level = measure === null ? shortNumeral(value, 3) : levelPhrase(measure, value);
  return `at ${bound === "at-most" ? "most" : "least"} ${level}`;
}

/** The end of a promise, whatever its measure is counted by: `November 2018`. */
export function promisedBy(by: Period): string {
  return periodName(by, { frequency: by.includes("Q") ? "quarter" : "month", counting: "flow" });
}

/** Whether a promise was kept by the figures, how far off it is and when it will be judged; or why no figure can tell. */
export function judgementText(followed: FollowedCommitment): string {
  const { analysis, commitment, unjudged, replacedBy, outcome } = followed;
  if (analysis === null || unjudged !== null)
    return UNJUDGED[unjudged ?? "measure-not-read"](commitment.by, analysis);
  const replaced =
    outcome !== "broken" || replacedBy === null
      ? []
      : [`Another was made in its place on ${dayName(replacedBy.session.date)}.`];
  return [...promised(commitment, analysis), ...cameOrComes(followed, analysis), ...replaced].join(
    " ",
  );
}

const UNJUDGED: Readonly<
  Record<Unjudged, (by: Period | undefined, analysis: MeasureAnalysis | null) => string>
> = {
  "no-measure": () => "It names no measure, so no figure can judge it. Ask what became of it.",
  "measure-not-read": () => "Its measure is not among the figures that could be read.",
  "no-number": () => "No number was promised, so no figure can judge it. Ask what became of it.",
  "no-date": () => "No date was promised, so no figure can judge it. Ask what became of it.",
  "over-before": () => "Its time was over before the promise was made.",
  "no-value": (by, analysis) =>
    by === undefined || analysis === null
      ? "There is no figure to judge it by."
      : `There is no figure ${inPeriod(by, analysis.measure)} to judge it by.`,
};

function promised(commitment: Commitment, { measure }: MeasureAnalysis): readonly string[] {
  const level = promisedLevel(commitment, measure);
  if (level === null || commitment.by === undefined || saysItself(commitment)) return [];
  return [`Promised: ${level} by ${promisedBy(commitment.by)}.`];
}

/** Whether the words of a promise have its number and its date: these are not said twice. */
function saysItself({ text, value, by }: Commitment): boolean {
  if (value === undefined || by === undefined) return false;
  const numbers = text.replaceAll(/(?<=\d),(?=\d{3})/g, "").match(/\d+(\.\d+)?/g) ?? [];
  return numbers.map(Number).includes(value) && text.includes(promisedBy(by));
}

function cameOrComes(followed: FollowedCommitment, analysis: MeasureAnalysis): readonly string[] {
  const { outcome, point, judgedIn, judgedOn } = followed;
  const { measure, asAt } = analysis;
  if (point !== null && point.value !== null && !point.provisional) {
    const came = `The figure ${inPeriod(point.period, measure)} was ${figurePhrase(measure, point.value)}.`;
    return outcome === "broken" ? [came, ...sinceThen(followed, analysis)] : [came];
  }
  const due =
    judgedIn === null || point !== null
      ? ""
      : judgedOn === null
        ? `It is judged by the figure ${inPeriod(judgedIn, measure)}.`
        : `The figure ${inPeriod(judgedIn, measure)} ${judgedOn < asAt ? "was" : "is"} due on ${dayName(judgedOn)}.`;
  const early = point === null ? "" : "The figure for its time is provisional.";
  return [due, early, latestText(followed, analysis)].filter((text) => text !== "");
}

/** Of a broken promise: whether its measure has come there since. */
function sinceThen(
  { point, latest, left }: FollowedCommitment,
  { measure }: MeasureAnalysis,
): readonly string[] {
  if (latest === null || left === null || latest.period === point?.period) return [];
  const when = `${inPeriod(latest.period, measure)}${provisionally(latest)}`;
  return left === 0
    ? [`It has been reached since, ${when}.`]
    : [`${capital(when)} it was still ${differencePhrase(measure, left)} away.`];
}

function latestText({ latest, left }: FollowedCommitment, { measure }: MeasureAnalysis): string {
  if (latest === null || latest.value === null || left === null) return "No figure has come yet.";
  const now = `The latest, ${figurePhrase(measure, latest.value)} ${inPeriod(latest.period, measure)}${provisionally(latest)},`;
  return left === 0 ? `${now} is there.` : `${now} is ${differencePhrase(measure, left)} away.`;
}

function provisionally({ provisional }: SeriesPoint): string {
  return provisional ? " (provisional)" : "";
}
