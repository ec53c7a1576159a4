import type {
  Change,
  FlowPart,
  FrontDoor,
  FrontDoorLine,
  FrontDoorStage,
  Outcome,
  Source,
} from "#domain/frontDoor.ts";
import { periodsInYear, shifted } from "#domain/period.ts";
import { pointAt } from "#domain/seriesOf.ts";
import {
  isProvisional,
  countedStageOf,
  countText,
  endedName,
  notAccountedName,
  shareText,
  sourceName,
  stageTitle,
  timed,
  wholeName,
  whyNone,
} from "./frontDoorWords.ts";
import type { Sentence, Table } from "./models.ts";
import { HEADINGS } from "./variationSign.ts";
import {
  differencePhrase,
  differenceText,
  figureAfterTitle,
  figureText,
  printedChange,
} from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { MINUS } from "./words/numbers.ts";
import { inPeriod, periodName } from "./words/periods.ts";
import { capital, clause } from "./words/text.ts";
import { NOTHING } from "./words/nothing.ts";

const ENDS = ["closed", "not-in-need"] as const;

/** The same numbers and words as the picture: every stage, and its sources below it. */
export function flowTable(door: FrontDoor): Table {
  const shown = ENDS.filter((end) => door.parts.some((part) => outcomeOf(part, end) !== null));
  return {
    caption: `From the front door to what became of it, ${periodName(door.period, timed(door))}${isProvisional(door) ? " (provisional)" : ""}`,
    columns: [
      { name: "Stage and source", numeric: false },
      { name: "Number", numeric: true },
      ...shown.flatMap((end) => [
        { name: endedName(end === "closed" ? "referrals-closed" : end), numeric: true },
        { name: SHARE_NAMES[end], numeric: true },
      ]),
      { name: "Went on", numeric: true },
    ],
    rows: door.parts.flatMap((part) => [
      wholeRow(part, shown),
      ...part.sources.map((source) => sourceRow(part, source, shown)),
      ...notAccountedRow(part, shown),
    ]),
  };
}

const SHARE_NAMES = {
  closed: "Share with no further action",
  "not-in-need": "Share assessed, not in need",
} as const satisfies Record<(typeof ENDS)[number], string>;

type End = (typeof ENDS)[number];

function outcomeOf({ outcomes }: FlowPart, end: End): Outcome | null {
  return (
    outcomes.find(({ stage }) => (stage === "not-in-need") === (end === "not-in-need")) ?? null
  );
}

function wholeRow(part: FlowPart, shown: readonly End[]): readonly string[] {
  const { stage, counted, total, outcomes, rest } = part;
  const allKnown = outcomes.length > 0 && outcomes.every(({ count }) => count !== null);
  return [
    wholeName(stage),
    capital(countText(total, counted)),
    ...shown.flatMap((end) => {
      const outcome = outcomeOf(part, end);
      return outcome === null
        ? [NOTHING, NOTHING]
        : [
            capital(countText(outcome.count, outcome.line)),
            shareText(outcome.line) ?? capital(countText(null, outcome.line)),
          ];
    }),
    outcomes.length === 0
      ? NOTHING
      : allKnown && rest !== null
        ? countText(rest, null)
        : "Not known",
  ];
}

function sourceRow(
  part: FlowPart,
  { id, title, count, point, outcomes, wentOn }: Source,
  shown: readonly End[],
): readonly string[] {
  return [
    sourceName(part.stage, title),
    capital(countText(count, { point })),
    ...shown.flatMap((end) => {
      const outcome = outcomeOf(part, end);
      const line = outcome?.line.members.find((member) => member.id === id);
      if (outcome === null || line === undefined) return [NOTHING, NOTHING];
      return [
        capital(countText(outcomes[part.outcomes.indexOf(outcome)] ?? null, line)),
        shareText(line) ?? capital(countText(null, line)),
      ];
    }),
    wentOn === null ? NOTHING : countText(wentOn, null),
  ];
}

function notAccountedRow(
  { stage, notAccountedFor }: FlowPart,
  shown: readonly End[],
): readonly (readonly string[])[] {
  if (notAccountedFor === null || notAccountedFor === 0) return [];
  return [
    [
      notAccountedName(stage),
      countText(notAccountedFor, null),
      ...shown.flatMap(() => [NOTHING, NOTHING]),
      NOTHING,
    ],
  ];
}

/** How every stage stands to the period before and to a year before: in a sentence each, and all in a table. */
export function flowChanges(door: FrontDoor): {
  readonly lines: readonly Sentence[];
  readonly table: Table;
} {
  const { period, frequency, stages } = door;
  const year = periodsInYear(frequency);
  const befores = [...new Set([1, year])].map((steps) => ({
    steps,
    period: shifted(period, frequency, -steps),
  }));
  const changeOf = (line: FrontDoorLine, steps: number) =>
    steps === 1 ? line.sinceBefore : line.sinceYearBefore;

  return {
    lines: stages.map((line) => ({
      text: [
        figureSentence(line, period),
        ...(line.point === null || line.point.value === null
          ? []
          : befores.map(({ steps, period }) =>
              changeSentence(line, changeOf(line, steps), period),
            )),
      ].join(" "),
      periods: [period, ...befores.map(({ period }) => period)],
    })),
    table: {
      caption: `Change to ${periodName(period, timed(door))}`,
      columns: [
        { name: "What is counted", numeric: false },
        { name: capital(periodName(period, timed(door))), numeric: true },
        ...befores.flatMap(({ period }) => [
          { name: capital(periodName(period, timed(door))), numeric: true },
          { name: `Change from ${periodName(period, timed(door))}`, numeric: true },
        ]),
        { name: "Direction, by confirmed figures", numeric: false },
      ],
      rows: stages
        .flatMap((stage) => [named(clause(stage.title), stage)].concat(memberNames(stage)))
        .map(({ name, line }) =>
          [name, cell(line, period)].concat(
            befores.flatMap(({ steps, period }) => [
              cell(line, period),
              changeCell(line, changeOf(line, steps)),
            ]),
            HEADINGS[line.direction.heading],
          ),
        ),
    },
  };
}

interface Named {
  readonly name: string;
  readonly line: FrontDoorLine;
}

function named(name: string, line: FrontDoorLine): Named {
  return { name, line };
}

function memberNames(stage: FrontDoorStage): readonly Named[] {
  const what = stageTitle(countedStageOf(stage.stage));
  const ended = stage.measure.unit === "percent" ? ", no further action" : "";
  return stage.members.map((line) => named(`${what}${ended}: ${line.title}`, line));
}

function figureSentence({ measure, point }: FrontDoorLine, period: string): string {
  const title = clause(measure.title);
  return point === null || point.value === null
    ? `${title}: no figure ${inPeriod(period, measure)}${point === null ? "" : ` (${whyNone(point)})`}.`
    : `${title}: ${figureAfterTitle(measure, point.value)} ${inPeriod(period, measure)}.`;
}

function changeSentence(line: FrontDoorLine, change: Change | null, period: string): string {
  const { measure, series } = line;
  const when = inPeriod(period, measure);
  if (change === null)
    return (pointAt(series, period)?.value ?? null) === null
      ? `There is no figure ${when} to compare with.`
      : `It has been counted in a new way since ${periodName(period, measure)}, so the two are not compared.`;
  const from = figureText(measure, change.from.value ?? 0);
  if (change.change === 0) return `The same as ${when}.`;
  const by = (measure.unit === "percent" ? differencePhrase : differenceText)(
    measure,
    printedOf(measure, change),
  );
  return `${change.change > 0 ? "Up" : "Down"} ${by} from ${from} ${when}.`;
}

function cell({ measure, series }: FrontDoorLine, period: string): string {
  const point = pointAt(series, period);
  if (point === null) return "No figure";
  return point.value === null
    ? capital(gapName(point.gap ?? "not-received"))
    : figureText(measure, point.value) + (point.provisional ? " (provisional)" : "");
}

function changeCell({ measure }: FrontDoorLine, change: Change | null): string {
  if (change === null) return "Not compared";
  const text =
    differenceText(measure, printedOf(measure, change)) +
    (measure.unit === "percent" ? " points" : "");
  if (change.change === 0) return text;
  return (change.change > 0 ? "+" : MINUS) + text;
}

/** The step between the two figures as a reader sees them. */
function printedOf(measure: FrontDoorLine["measure"], { from, to }: Change): number {
  return printedChange(measure, from.value ?? 0, to.value ?? 0);
}
