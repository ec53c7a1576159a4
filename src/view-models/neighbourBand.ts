import type { NeighboursAt, Place } from "#domain/neighbourSpread.ts";
import { withFigure } from "#domain/neighbourSpread.ts";
import { absenceText, type Among, COUNCIL, listTitle } from "./among.ts";
import { axis } from "./axis.ts";
import { type CsvCell, csvNumber, csvText } from "./csvText.ts";
import { qualities } from "./figure.ts";
import type { Download, Table } from "./models.ts";
import type { BandPicture, Pictured } from "./spreadModels.ts";
import { figurePhrase, figureText, unitName } from "./words/figures.ts";
import { gapName, notToCompare } from "./words/gaps.ts";
import { inPeriod, periodCount, periodName, periodRange, tick } from "./words/periods.ts";
import { capital, clause, list, sentence } from "./words/text.ts";

const OUTSIDE: ReadonlySet<Place | null> = new Set<Place | null>(["above-all", "below-all"]);

function titleOf({ analysis: { measure }, found }: Among): string {
  const placed = found.periods.filter(({ place }) => place !== null);
  const count = (wanted: (place: Place | null) => boolean) =>
    placed.filter(({ place }) => wanted(place)).length;
  const outside = count((place) => OUTSIDE.has(place));
  const middle = count((place) => place === "within-middle-half");
  if (placed.length === 0) return `${clause(measure.title)} beside ${COUNCIL}s`;
  const periods = periodCount(placed.length, measure.frequency);
  const out = outside === 0 ? "never" : `in ${outside}`;
  return `Of ${periods}, ours lay outside the range of ${COUNCIL}s ${out}, and within their middle half ${middle === 0 ? "never" : `in ${middle}`}`;
}

/** Ours over time, against the spread of the neighbours, the region and England. */
export function neighbourBand(among: Among): Pictured<BandPicture> | null {
  const { analysis, found, own } = among;
  const { measure } = analysis;
  const { periods, beside } = found;
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return null;

  const range = periodRange(first.own.period, last.own.period, measure);
  const middle = periods.map(({ spread }) => spread?.median ?? null);
  const ours = periods.map(({ own }) => own.value);
  const drawn = [
    ...ours,
    ...beside.flatMap(({ values }) => values),
    ...periods.flatMap(({ spread }) => (spread === null ? [] : [spread.lowest, spread.highest])),
  ].filter((value) => value !== null);
  const title = titleOf(among);
  const scale = axis(drawn, measure.unit === "percent" ? 100 : null);
  const broken = periods.flatMap(({ own: { breakBefore, period } }) =>
    breakBefore === null
      ? []
      : [
          `${capital(inPeriod(period, measure))} the counting changed: what came before does not compare. ${sentence(breakBefore)}`,
        ],
  );
  const missing = periods.flatMap(({ own: { gap, period } }) =>
    gap === null ? [] : [`${inPeriod(period, measure)} (${gapName(gap)})`],
  );
  const picture: BandPicture = {
    title,
    subtitle: `${clause(measure.title)}, ${range}`,
    summary: summaryOf(among),
    unit: unitName(measure),
    points: periods.map(({ own: { period, gap, provisional, breakBefore }, spread }, place) => ({
      period,
      when: periodName(period, measure),
      row: capital(periodName(period, measure)),
      spoken: spokenAt(among, place),
      tick: tick(period),
      lowest: spread?.lowest ?? null,
      lowerQuartile: spread?.middleHalf?.low ?? null,
      upperQuartile: spread?.middleHalf?.high ?? null,
      highest: spread?.highest ?? null,
      gap: gap === null ? null : gapName(gap),
      provisional,
      breakBefore: breakBefore !== null,
    })),
    lines: [
      { kind: "own", name: own, values: ours },
      ...(middle.some((value) => value !== null)
        ? ([{ kind: "middle", name: "Middle of similar councils", values: middle }] as const)
        : []),
      ...beside.map(({ kind, name, values }) => ({
        kind: kind === "england" ? ("england" as const) : ("region" as const),
        name,
        values,
      })),
    ],
    bandName: `Lowest to highest ${COUNCIL}`,
    halfName: `The middle half of ${COUNCIL}s`,
    axis: scale.zero,
    notes: [
      scale.statedZero,
      ...(missing.length === 0 ? [] : [`Ours has no figure ${list(missing)}.`]),
      ...broken,
    ],
    source: clause(measure.source.title),
  };
  return { picture, table: tableOf(among, picture), csv: csvOf(among) };
}

/** A column of the table or the file: its name, and what stands in it in each period. */
interface Column<Cell> {
  readonly name: string;
  readonly cell: (at: NeighboursAt, place: number) => Cell;
}

/** The five figures, as both the table and the file have them. */
const FIVE = {
  lowest: ({ spread }: NeighboursAt) => spread?.lowest ?? null,
  lowerQuartile: ({ spread }: NeighboursAt) => spread?.middleHalf?.low ?? null,
  median: ({ spread }: NeighboursAt) => spread?.median ?? null,
  upperQuartile: ({ spread }: NeighboursAt) => spread?.middleHalf?.high ?? null,
  highest: ({ spread }: NeighboursAt) => spread?.highest ?? null,
} as const;

/** How far the periods reach, and what is known at the latest. */
function summaryOf({ analysis: { measure }, found: { periods } }: Among): string {
  const withAny = periods.filter(({ spread }) => spread !== null).length;
  const missing = periods.filter(({ own: { value } }) => value === null).length;
  return [
    `${capital(periodCount(periods.length, measure.frequency))}, ${withAny} of them with figures of ${COUNCIL}s.`,
    missing === 0 ? "" : `Ours has no figure in ${missing}.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** `Year to March 2018: ours 55.9%; similar councils from 3.1% to 44.0%, the middle 21.5%; England 27.0%.` */
function spokenAt({ analysis: { measure }, found }: Among, place: number): string {
  const at = found.periods[place];
  if (at === undefined) return "";
  const { own, spread } = at;
  const text = (value: number) => figureText(measure, value);
  const ours =
    own.value === null
      ? `ours has no figure, ${gapName(own.gap ?? "not-received")}`
      : `ours ${figurePhrase(measure, own.value)}${qualities(own)}`;
  const half = spread?.middleHalf ?? null;
  const theirs =
    spread === null
      ? `no ${COUNCIL} has a figure`
      : `${COUNCIL}s from ${text(spread.lowest)} to ${text(spread.highest)}${half === null ? "" : `, half of them from ${text(half.low)} to ${text(half.high)}`}, the middle ${text(spread.median)}`;
  const beside = found.beside.flatMap(({ name, values }) => {
    const value = values[place] ?? null;
    return value === null ? [] : [`${name} ${text(value)}`];
  });
  const broken = own.breakBefore === null ? "" : ` ${notToCompare(own.breakBefore)}`;
  return `${capital(periodName(own.period, measure))}: ${[ours, theirs, ...beside].join("; ")}.${broken}`;
}

/** Nobody gave one: a dash would say that none is asked for. */
const NO_FIGURE = "No figure";

function tableOf({ analysis: { measure }, found, own }: Among, picture: BandPicture): Table {
  const { periods, names, beside } = found;
  const text = (value: number | null) => (value === null ? NO_FIGURE : figureText(measure, value));
  const ours = ({ own: { value, gap, provisional } }: NeighboursAt) =>
    gap === null ? text(value) + (provisional ? " (provisional)" : "") : capital(gapName(gap));
  const columns: readonly Column<string>[] = [
    { name: own, cell: ours },
    { name: "Lowest", cell: (at) => text(FIVE.lowest(at)) },
    { name: "Lower quarter", cell: (at) => text(FIVE.lowerQuartile(at)) },
    { name: "Middle", cell: (at) => text(FIVE.median(at)) },
    { name: "Upper quarter", cell: (at) => text(FIVE.upperQuartile(at)) },
    { name: "Highest", cell: (at) => text(FIVE.highest(at)) },
    ...beside.map(({ name, values }) => ({
      name,
      cell: (_: NeighboursAt, place: number) => text(values[place] ?? null),
    })),
    { name: "Councils with a figure", cell: (at) => `${withFigure(at)} of ${names.length}` },
  ];
  return {
    caption: `${picture.subtitle}: ours and ${COUNCIL}s (${picture.unit})`,
    columns: [
      { name: "Period", numeric: false },
      ...columns.map(({ name }) => ({ name, numeric: true })),
    ],
    rows: periods.map((at, place) =>
      [capital(periodName(at.own.period, measure))].concat(
        columns.map(({ cell }) => cell(at, place)),
      ),
    ),
  };
}

/** With the figure of each neighbour, which the table has no room for. */
function csvOf({ analysis, found, own, frame }: Among): Download {
  const { measure } = analysis;
  const { periods, names, beside } = found;
  const number = (value: number | null) => csvNumber(value, measure.decimals);
  const columns: readonly Column<CsvCell>[] = [
    { name: "period", cell: (at) => at.own.period },
    { name: "when", cell: (at) => periodName(at.own.period, measure) },
    { name: own, cell: (at) => number(at.own.value) },
    { name: "why_no_value", cell: ({ own: { gap } }) => (gap === null ? "" : gapName(gap)) },
    { name: "lowest", cell: (at) => number(FIVE.lowest(at)) },
    { name: "lower_quartile", cell: (at) => number(FIVE.lowerQuartile(at)) },
    { name: "median", cell: (at) => number(FIVE.median(at)) },
    { name: "upper_quartile", cell: (at) => number(FIVE.upperQuartile(at)) },
    { name: "highest", cell: (at) => number(FIVE.highest(at)) },
    { name: "councils_with_a_figure", cell: (at) => csvNumber(withFigure(at), 0) },
    ...beside.map(({ name, values }) => ({
      name,
      cell: (_: NeighboursAt, place: number) => number(values[place] ?? null),
    })),
    ...names.map((name, i) => ({
      name,
      cell: ({ neighbours }: NeighboursAt) => {
        const neighbour = neighbours[i];
        if (neighbour === undefined) return "";
        return neighbour.absence === null
          ? number(neighbour.point?.value ?? null)
          : absenceText(measure, neighbour);
      },
    })),
  ];
  return csvText(analysis, frame, {
    name: "neighbours",
    title: `Ours and ${COUNCIL}s, ${unitName(measure)}. List: ${listTitle(found.list)}`,
    rows: () => [
      columns.map(({ name }) => name),
      ...periods.map((at, place) => columns.map(({ cell }) => cell(at, place))),
    ],
  });
}
