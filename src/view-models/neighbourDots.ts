import type { Measure } from "#contract/measure.ts";
import type { NeighboursAt } from "#domain/neighbourSpread.ts";
import { withFigure } from "#domain/neighbourSpread.ts";
import { absenceText, type Among, COUNCIL } from "./among.ts";
import { axis } from "./axis.ts";
import { csvCount, csvNumber, csvText } from "./csvText.ts";
import { countsOf } from "./figure.ts";
import type { Table } from "./models.ts";
import type { DotRowModel, NeighboursModel, Pictured } from "./spreadModels.ts";
import { differencePhrase, figureText, unitName } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, counted } from "./words/text.ts";
import { NOTHING } from "./words/nothing.ts";

/** Each council as a dot, by its figure: ours, theirs, and where the middle half lies. */
export function neighbourDots(among: Among, at: NeighboursAt): Pictured<DotRowModel> | null {
  const { analysis, found, own, frame } = among;
  const { measure } = analysis;
  const { spread } = at;
  if (spread === null || at.own.value === null) return null;

  const when = inPeriod(at.own.period, measure);
  const had = withFigure(at);
  const of = found.names.length;
  const dots = [
    { name: own, point: at.own, own: true },
    ...at.neighbours.map(({ name, point }) => ({ name, point, own: false })),
  ].flatMap(({ name, point, own }) => {
    const value = point?.value ?? null;
    if (point === null || value === null) return [];
    const counts = countsOf(measure, point);
    const text = `${name}: ${figureText(measure, value)}${counts === null ? "" : ` (${counts})`}`;
    return [{ name, text, own, value }];
  });
  const place = found.periods.indexOf(at);
  const beside = found.beside.flatMap(({ kind, name, values }) => {
    const value = values[place] ?? null;
    return value === null || (kind !== "region" && kind !== "england")
      ? []
      : [{ kind, value, text: `${name} ${figureText(measure, value)}` }];
  });
  const drawn = [...dots, ...beside].map(({ value }) => value);
  const picture: DotRowModel = {
    title: `${capital(when)}: ours and ${had === of ? "all" : `${had} of the`} ${counted(of, COUNCIL)}`,
    subtitle: `${clause(measure.title)}, one dot a council`,
    summary: summaryOf(measure, dots, spread.median),
    unit: unitName(measure),
    dots,
    middle: { value: spread.median, text: `Middle ${figureText(measure, spread.median)}` },
    middleHalf: spread.middleHalf,
    beside,
    axis: axis(drawn, measure.unit === "percent" ? 100 : null).zero,
    source: clause(measure.source.title),
  };
  return {
    picture,
    table: tableOf(among, at),
    csv: csvText(analysis, frame, {
      name: `councils-${at.own.period}`,
      title: `${capital(when)}, ${unitName(measure)}`,
      rows: () => [
        ["council", "value", "numerator", "denominator", "why_no_value"],
        ...areasOf(among, at).map(({ name, point, why }) => [
          name,
          csvNumber(point?.value ?? null, measure.decimals),
          csvCount(point?.numerator ?? null),
          csvCount(point?.denominator ?? null),
          why,
        ]),
      ],
    }),
  };
}

/** `11 councils, from Devon with 10.1% to Kent with 30.0%; ours has 20.0%, and the middle is 12.4%.` */
function summaryOf(measure: Measure, dots: DotRowModel["dots"], middle: number): string {
  const inOrder = dots.toSorted((a, b) => a.value - b.value);
  const said = (dot: DotRowModel["dots"][number] | undefined) =>
    dot === undefined ? "" : `${dot.name} with ${figureText(measure, dot.value)}`;
  const ours = dots.find(({ own }) => own);
  return `${counted(dots.length, "council")}, from ${said(inOrder[0])} to ${said(inOrder.at(-1))}; ours has ${ours === undefined ? "no figure" : figureText(measure, ours.value)}, and the middle is ${figureText(measure, middle)}.`;
}

/** Ours first, then theirs in the order of the list. */
function areasOf({ analysis: { measure }, own }: Among, at: NeighboursAt) {
  return [
    { name: own, point: at.own, why: at.own.gap === null ? "" : gapName(at.own.gap) },
    ...at.neighbours.map((neighbour) => ({
      name: neighbour.name,
      point: neighbour.point,
      why: absenceText(measure, neighbour),
    })),
  ];
}

function tableOf(among: Among, at: NeighboursAt): Table {
  const { measure } = among.analysis;
  const rows = areasOf(among, at).map(({ name, point, why }) => [
    name,
    point === null || point.value === null ? capital(why) : figureText(measure, point.value),
    (point === null ? null : countsOf(measure, point)) ?? NOTHING,
  ]);
  const counts = rows.some(([, , counts]) => counts !== NOTHING);
  return {
    caption: `${clause(measure.title)}, ${periodName(at.own.period, measure)}: ours, and theirs in the order of the list`,
    columns: [
      { name: "Council", numeric: false },
      numeric(`Figure (${unitName(measure)})`),
      ...(counts ? [{ name: "Counts", numeric: false }] : []),
    ],
    rows: counts ? rows : rows.map((row) => row.slice(0, 2)),
  };
}

/** Who has no figure in a period, and why. */
export function missingCouncils(measure: Measure, { neighbours }: NeighboursAt): readonly string[] {
  return neighbours
    .filter(({ absence }) => absence !== null)
    .map((neighbour) => `${neighbour.name}: ${absenceText(measure, neighbour)}`);
}

/** The councils by figure, for who asks: the best first where one way is good. Ties share a place. */
export function rankedCouncils(among: Among, at: NeighboursAt): NeighboursModel["ranked"] {
  const { measure } = among.analysis;
  const lowestFirst = measure.polarity === "lower";
  const sign = lowestFirst ? 1 : -1;
  const known = areasOf(among, at)
    .flatMap(({ name, point }) => {
      const value = point?.value ?? null;
      return value === null ? [] : [{ name, value, printed: figureText(measure, value) }];
    })
    .toSorted((a, b) => sign * (a.value - b.value));
  const half = at.spread?.middleHalf ?? null;
  const near =
    half === null
      ? `With ${counted(known.length, "figure")}, places in a list say next to nothing.`
      : `Half of these councils lie within ${differencePhrase(measure, half.high - half.low)} of each other, so that a small difference moves a council several places.`;
  return {
    caveat: `${near} A place in this list is not a judgement: it does not say whether a difference is more than chance, nor why there is one.`,
    table: {
      caption: `${clause(measure.title)}, ${periodName(at.own.period, measure)}, ${lowestFirst ? "lowest" : "highest"} first`,
      columns: [
        { name: "Place", numeric: false },
        { name: "Council", numeric: false },
        numeric(`Figure (${unitName(measure)})`),
      ],
      rows: known.map(({ name, printed }) => {
        const first = known.findIndex((other) => other.printed === printed);
        const shared = known.filter((other) => other.printed === printed).length > 1;
        return [`${first + 1}${shared ? "=" : ""}`, name, printed];
      }),
    },
  };
}

function numeric(name: string): Table["columns"][number] {
  return { name, numeric: true };
}
