import type { Period } from "#contract/period.ts";
import { countOf, type FrontDoor, type FrontDoorLine } from "#domain/frontDoor.ts";
import { pointAt } from "#domain/seriesOf.ts";
import type { PointType } from "#domain/spc/spcChart.ts";
import type { SmallMultiple, SmallMultiplesModel } from "./frontDoorModels.ts";
import { qualities } from "./figure.ts";
import { countedNoun, countedStageOf, timed, whyNone } from "./frontDoorWords.ts";
import type { Tone } from "./models.ts";
import { ruleWords } from "./ruleSentence.ts";
import { HEADINGS, tooFewWords } from "./variationSign.ts";
import { countsPhrase, figureText } from "./words/figures.ts";
import { notToCompare } from "./words/gaps.ts";
import { inPeriod, periodName, periodRange } from "./words/periods.ts";
import { capital, clause, inSentence } from "./words/text.ts";

const SPECIAL: Readonly<Record<PointType, SmallMultiple["points"][number]["special"]>> = {
  commonCause: null,
  improvement: "good",
  concern: "bad",
  neutralHigh: "info",
  neutralLow: "info",
};

const HEADING_TONES: Readonly<Record<FrontDoorLine["direction"]["heading"], Tone>> = {
  improving: "good",
  worsening: "bad",
  rising: "info",
  falling: "info",
  "no-real-change": "none",
  "too-few": "none",
  "no-data": "none",
};

/** Axis steps, in per cent: the first that needs no more than five of them. */
const STEPS = [0.5, 1, 2, 5, 10, 20, 25] as const;
const MOST_STEPS = 5;

/**
 * The share closed with no further action, by source, each up to the period: of contacts where they
 * are broken down, else of referrals; where neither is, the whole alone. `null` where none is counted.
 */
export function frontDoorMultiples(door: FrontDoor): SmallMultiplesModel | null {
  const closed = door.stages.filter(
    ({ stage, measure }) =>
      (stage === "contacts-closed" || stage === "referrals-closed") && measure.unit === "percent",
  );
  const stage = closed.find(({ members }) => members.length > 0) ?? closed[0];
  if (stage === undefined) return null;

  const what = countedNoun(countedStageOf(stage.stage));
  const lines = [{ ...stage, id: "all", title: `All ${what}` }, ...stage.members];
  const periods = door.periods.slice(0, door.periods.indexOf(door.period) + 1);
  const most = Math.max(
    0,
    ...lines.flatMap(({ series }) => series.points.flatMap(({ value }) => value ?? [])),
  );
  const [first = door.period] = periods;
  const range = periodRange(first, door.period, timed(door));
  const charts = lines.map((line) => chart(line, periods));
  const all = charts.flatMap(({ points }) => points);
  const marked = [
    ...(all.some(({ special }) => special !== null)
      ? [" Marked points are part of a change that looks real."]
      : []),
    ...(all.some(({ provisional }) => provisional) ? [" A hollow point may still change."] : []),
  ].join("");
  return {
    title: `${capital(what)} closed with no further action${stage.members.length === 0 ? "" : ", by source"}`,
    about:
      stage.members.length === 0
        ? `The figures do not say from which source the ${what} that were closed had come, so there is one line for all of them, ${range}.${marked}`
        : `Each source has a chart of its own. All have the same scale, from zero, and show ${range}.${marked}`,
    ticks: ticks(most),
    charts,
    table: {
      caption: `${clause(stage.measure.title)}, by source (%)`,
      columns: [
        { name: "Period", numeric: false },
        ...lines.map(({ title }) => ({ name: title, numeric: true })),
      ],
      rows: periods.map((period) =>
        [capital(periodName(period, timed(door)))].concat(lines.map((line) => cell(line, period))),
      ),
    },
  };
}

function chart(line: FrontDoorLine, periods: readonly string[]): SmallMultiple {
  const { measure, series, direction } = line;
  const { latest } = series;
  const value = latest?.value ?? null;
  const figure = value === null ? "No figure" : figureText(measure, value);
  const when = latest === null ? "" : inPeriod(latest.period, measure);
  const heading = headingOf(line);
  return {
    id: line.id,
    title: line.title,
    points: periods.map((period) => {
      const point = pointAt(series, period);
      const row = point === null ? -1 : series.points.indexOf(point);
      const judged = direction.chart.points[row]?.pointType ?? "commonCause";
      return {
        period,
        value: point?.value ?? null,
        provisional: point?.provisional ?? false,
        special: SPECIAL[judged],
        spoken: spokenAt(line, period),
        row: capital(periodName(period, measure)),
      };
    }),
    figure,
    when,
    counts:
      latest === null || countOf({ ...line, point: latest }) === null
        ? null
        : countsPhrase(latest.numerator, latest.denominator, {
            unit: measure.unit,
            denominator: countedNoun(countedStageOf(measure.stage ?? "contacts")),
          }),
    gap: gapOf(line, periods),
    heading,
    spoken: `${line.title}: ${[figure, when].join(" ").trim()}. ${heading.text}.`,
  };
}

/** `Police, March 2018: 66.8%, 247 of 370 contacts. Nine months in a row above the average.` */
function spokenAt({ title, measure, series, direction }: FrontDoorLine, period: Period): string {
  const point = pointAt(series, period);
  const value = point?.value ?? null;
  const rule =
    point === null
      ? null
      : (direction.chart.points[series.points.indexOf(point)]?.specialCause ?? null);
  const counts =
    point === null
      ? null
      : countsPhrase(point.numerator, point.denominator, {
          unit: measure.unit,
          denominator: countedNoun(countedStageOf(measure.stage ?? "contacts")),
        });
  const figure =
    point === null || value === null
      ? `no figure, ${whyNone(point)}`
      : `${figureText(measure, value)}${counts === null ? "" : `, ${counts}`}${qualities(point)}`;
  return [
    `${title}, ${periodName(period, measure)}: ${figure}.`,
    ...(rule === null ? [] : [`${capital(ruleWords(rule, measure.frequency))}.`]),
    ...(point === null || point.breakBefore === null ? [] : [notToCompare(point.breakBefore)]),
  ].join(" ");
}

/** The last figure may be of an earlier period than the one that is shown. */
function gapOf({ measure, point }: FrontDoorLine, periods: readonly string[]): string | null {
  const period = periods.at(-1);
  return period === undefined || (point?.value ?? null) !== null
    ? null
    : `${capital(inPeriod(period, measure))}: ${whyNone(point)}`;
}

/** The change that looks real, or that there is none, or too few figures to tell. */
function headingOf({ direction, measure }: FrontDoorLine): SmallMultiple["heading"] {
  const { heading, rule, basis } = direction;
  const text = HEADINGS[heading];
  const tone = HEADING_TONES[heading];
  if (heading === "too-few")
    return { tone, text, explanation: `${capital(tooFewWords(direction))}.` };
  if (rule === null || basis === null) return { tone, text, explanation: "" };
  return {
    tone,
    text,
    explanation: `Up to ${periodName(basis.period, measure)}, ${inSentence(ruleWords(rule, measure.frequency))}.`,
  };
}

function cell({ measure, series }: FrontDoorLine, period: string): string {
  const point = pointAt(series, period);
  if (point === null || point.value === null) return capital(whyNone(point));
  return figureText(measure, point.value) + (point.provisional ? " (provisional)" : "");
}

function ticks(most: number): SmallMultiplesModel["ticks"] {
  const step = STEPS.find((step) => step * MOST_STEPS >= most) ?? 25;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, i) => ({ value: i * step, text: `${i * step}%` }));
}
