import { MADE_WITH } from "./edition.ts";
import type { Measure, Stage } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { FlowFault, FlowPart, FrontDoor } from "#domain/frontDoor.ts";
import type { FrontDoorCost } from "#domain/frontDoorCost.ts";
import { pointAt, seriesOf } from "#domain/seriesOf.ts";
import { banners, type Frame, nameMarks, noticeOf, type ScreenOptions } from "./banners.ts";
import { frontDoorCostModel } from "./frontDoorCostModel.ts";
import type { FrontDoorPage } from "./frontDoorModels.ts";
import { frontDoorMultiples } from "./frontDoorMultiples.ts";
import { frontDoorPicture } from "./frontDoorPicture.ts";
import { flowChanges, flowTable } from "./frontDoorTables.ts";
import {
  countedNoun,
  countedStageOf,
  countedWords,
  endedName,
  isProvisional,
  shareText,
  stageTitle,
  timed,
  whyNone,
} from "./frontDoorWords.ts";
import { GLOSSARY } from "./glossary.ts";
import type { Download, Sentence, Table } from "./models.ts";
import { tableCsv } from "./tableCsv.ts";
import { figurePhrase } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { dayName, inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, inSentence, list, sentence } from "./words/text.ts";

export interface FrontDoorOptions extends ScreenOptions {
  readonly frame: Frame;
  readonly measures: readonly Measure[];
  readonly details: ReadonlyMap<string, MeasureDetail>;
  /** What each outcome costs that has a count; the first is shown. */
  readonly costs: readonly FrontDoorCost[];
  /** The one that the reader has chosen. */
  readonly costOf: Stage | null;
  /** The period that the address asks for, be there such a one or not. */
  readonly asked: string | null;
}

/** All that the page of the front door says. */
export function frontDoorPage(door: FrontDoor, options: FrontDoorOptions): FrontDoorPage {
  const { frame, details, costs, costOf } = options;
  const organisation = frame.organisation.shortName ?? frame.organisation.name;
  const cost = costs.find(({ outcome }) => outcome.stage === costOf) ?? costs[0] ?? null;
  const table = flowTable(door);
  return {
    title: "The front door",
    banners: banners(frame, options),
    summary: summary(door, organisation),
    periods: door.periods.toReversed().map((value) => ({
      value,
      text: capital(periodName(value, timed(door))),
      chosen: value === door.period,
    })),
    notes: notes(door, options),
    picture: frontDoorPicture(door, organisation),
    table,
    csv: csv(door, table, frame),
    changes: {
      ...flowChanges(door),
      caution:
        "A number that went up or down once is not yet a change. “Direction” says whether one looks real, by all the figures up to then.",
    },
    multiples: frontDoorMultiples(door),
    cost: cost === null ? null : frontDoorCostModel(cost, costs),
    definitions: DEFINED.flatMap(
      (name) => GLOSSARY.find(({ term }) => term.toLowerCase() === name) ?? [],
    ),
    rivals: rivals(door, details),
    others: others(door, options.measures),
  };
}

const DEFINED = ["notification", "contact", "referral", "no further action"] as const;

/** What was recorded, and how much of it was closed, without a cause. */
function summary(door: FrontDoor, organisation: string): Sentence {
  const { parts, period } = door;
  const periods = [period];
  const recorded = parts.flatMap(({ stage, total }) =>
    total === null ? [] : [countedWords(total, stage)],
  );
  const when = capital(inPeriod(period, timed(door)));
  if (recorded.length === 0) {
    const why = [...new Set(parts.map(({ counted }) => whyNone(counted?.point ?? null)))];
    return {
      text: `${when} there is no count for ${organisation}’s front door: ${list(why)}.`,
      periods,
    };
  }
  const closed = parts.flatMap(({ stage, total, outcomes }) =>
    outcomes
      .filter((outcome) => outcome.stage !== "not-in-need" && total !== null)
      .map(({ count, line }) => ({ stage, count, share: shareText(line), line })),
  );
  const known = closed.flatMap(({ stage, count, share }) =>
    count === null ? [] : [`${countedWords(count, stage)}${share === null ? "" : ` (${share})`}`],
  );
  const unknown = closed.flatMap(({ stage, count, line }) =>
    count === null
      ? [
          `How many ${countedNoun(stage)} it closed with no further action is ${whyNone(line.point)}.`,
        ]
      : [],
  );
  return {
    text: [
      `${when}, ${organisation} recorded ${list(recorded)}.`,
      ...(known.length === 0 ? [] : [`It closed ${list(known)} with no further action.`]),
      ...unknown,
    ].join(" "),
    periods,
  };
}

/** What the reader has to know beside the picture: what is missing and what does not fit. */
function notes(door: FrontDoor, { frame, asked }: FrontDoorOptions): readonly string[] {
  const { parts, period, periods, leftOut } = door;
  const have = new Set(door.stages.map(({ stage }) => countedStageOf(stage)));
  const absent = (["notifications", "contacts", "referrals"] as const).filter(
    (stage) => !have.has(stage),
  );
  return [
    ...(asked !== null && asked !== period && !periods.includes(asked)
      ? [`There are no figures for “${asked}”. Shown is ${periodName(period, timed(door))}.`]
      : []),
    ...(isProvisional(door) ? ["Some of these figures may still change (provisional)."] : []),
    ...(absent.length === 0 ? [] : [absentText(absent, frame)]),
    ...parts.flatMap((part) => partNotes(part, door)),
    ...leftOut.map(
      (measure) =>
        `“${clause(measure.title)}” is left out: ${measure.frequency === door.frequency ? "another measure has the same place" : `it is counted each ${measure.frequency}`}.`,
    ),
  ];
}

function absentText(absent: readonly FlowPart["stage"][], { nature }: Frame): string {
  const names = capital(list(absent.map(countedNoun)));
  return nature === "official" && !absent.includes("referrals")
    ? `${names} are not in official statistics, which count referrals only. So this picture begins with the referral.`
    : `${names} are not in these figures.`;
}

const FAULTS: Readonly<Record<FlowFault, (what: string) => string>> = {
  "totals-differ": (what) =>
    `The number of ${what} and the number that their shares rest on differ, so the two are not joined in the picture.`,
  "outcomes-exceed": (what) =>
    `More ${what} ended in one way or another than were counted, so how they ended is left out of the picture.`,
  "sources-exceed": (what) =>
    `The sources of ${what} make more than the whole, so they are left out of the picture.`,
};

function partNotes(part: FlowPart, door: FrontDoor): readonly string[] {
  const { stage, total, sources, notAccountedFor, outcomes, counted, faults } = part;
  const what = countedNoun(stage);
  const when = inPeriod(door.period, timed(door));
  const hidden = sources.filter(({ point }) => point !== null && point.value === null);
  const elsewhere = sources.filter(({ point }) => point === null).map(({ title }) => title);
  return [
    ...(total === null
      ? [`There is no number of ${what} ${when}: ${whyNone(counted?.point ?? null)}.`]
      : []),
    ...(sources.length === 0 && stage !== "notifications"
      ? [`These figures do not say from which source the ${what} came.`]
      : []),
    ...(hidden.length === 0
      ? []
      : [
          `${list(hidden.map(({ title, point }) => `${title} (${gapName(point?.gap ?? "not-received")})`))} ${hidden.length === 1 ? "has" : "have"} no number of ${what} ${when}.`,
        ]),
    ...(elsewhere.length === 0
      ? []
      : [
          `${list(elsewhere)} ${elsewhere.length === 1 ? "is" : "are"} counted among the sources of ${what} in other ${door.frequency}s, and not ${when}.`,
        ]),
    ...(notAccountedFor !== null && notAccountedFor > 0
      ? [
          `Not accounted for: ${countedWords(notAccountedFor, stage)}. The sources do not add up to the whole.`,
        ]
      : []),
    ...outcomes
      .filter(({ count }) => count === null && total !== null)
      .map(
        ({ stage: ended, line }) =>
          `How many ${what} ended in “${inSentence(endedName(ended))}” is ${whyNone(line.point)} ${when}.`,
      ),
    ...faults.map((fault) => FAULTS[fault](what)),
    ...(outcomes.length > 0 &&
    outcomes.every(({ line }) => line.members.length === 0) &&
    sources.length > 0
      ? [`${stageTitle(stage)} are counted by source, but how they ended is not.`]
      : []),
  ];
}

/** Other published figures for the same thing, each beside ours of the same time. */
function rivals(
  { stages, asAt }: FrontDoor,
  details: ReadonlyMap<string, MeasureDetail>,
): FrontDoorPage["rivals"] {
  return stages.flatMap(({ measure }) =>
    (details.get(measure.id)?.rivals ?? []).map(
      ({ title, when, period, text, difference, source }) => {
        const own = period === undefined ? null : pointAt(seriesOf(measure, asAt), period);
        return {
          title: `${clause(title)}, ${clause(when)}`,
          text: capital(sentence(text)),
          beside:
            own === null || own.value === null
              ? "No figure here covers the same time."
              : `${clause(measure.title)}: ${figurePhrase(measure, own.value)} ${inPeriod(own.period, measure)}.`,
          difference: sentence(difference),
          source: clause(source.title),
          link: source.link ?? null,
        };
      },
    ),
  );
}

/** The other measures of the same parts of the service: of the period, or their latest. */
function others(
  { stages, period, asAt }: FrontDoor,
  measures: readonly Measure[],
): FrontDoorPage["others"] {
  const areas = new Set(stages.map(({ measure }) => measure.area));
  return measures
    .filter(({ area, stage }) => stage === undefined && areas.has(area))
    .map((measure) => {
      const series = seriesOf(measure, asAt);
      const now = pointAt(series, period);
      const point = (now?.value ?? null) === null ? series.latest : now;
      return {
        id: measure.id,
        title: clause(measure.title),
        text:
          point === null || point.value === null
            ? "No figure yet"
            : `${figurePhrase(measure, point.value)} ${inPeriod(point.period, measure)}`,
      };
    });
}

function csv(door: FrontDoor, table: Table, frame: Frame): Download {
  const sources = [...new Set(door.stages.map(({ measure }) => clause(measure.source.title)))];
  return {
    name: `front-door-${door.period}${nameMarks(frame)}-as-known-${door.asAt}.csv`,
    type: "text/csv",
    text: tableCsv(table, [
      [table.caption, frame.organisation.name],
      ["Source", list(sources)],
      ["Notice", noticeOf(frame)],
      ["As known on", dayName(door.asAt)],
      ["Made with", MADE_WITH],
    ]),
  };
}
