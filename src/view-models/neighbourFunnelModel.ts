import type { Measure } from "#contract/measure.ts";
import type { Period } from "#contract/period.ts";
import type { FunnelArea, NeighbourFunnel } from "#domain/neighbourFunnel.ts";
import type { Among } from "./among.ts";
import { axis } from "./axis.ts";
import { csvCount, csvNumber, csvText } from "./csvText.ts";
import type { Table } from "./models.ts";
import type { FunnelModel, NeighboursModel } from "./spreadModels.ts";
import { countsPhrase, counting, figureText, unitName } from "./words/figures.ts";
import { shortNumeral } from "./words/numbers.ts";
import { inPeriod, periodName } from "./words/periods.ts";
import { capital, clause, counted } from "./words/text.ts";

/** Whether a difference from similar councils is more than their sizes and chance would make it. */
export function neighbourFunnelModel(
  { analysis, own, frame }: Among,
  funnel: NeighbourFunnel,
): NonNullable<NeighboursModel["funnel"]> {
  const { measure } = analysis;
  const whole = measure.unit === "rate" ? 10_000 : 100;
  const when = inPeriod(funnel.period, measure);
  const scaled = (share: number) => share * whole;
  const areas = [{ ...funnel.own, name: own, own: true }].concat(
    funnel.neighbours.map((area) => ({ ...area, own: false })),
  );
  const dots = areas.map((area) => ({
    name: area.name,
    own: area.own,
    size: area.of,
    value: area.value,
    text: `${area.name}: ${figureText(measure, area.value)} (${countsPhrase(area.count, area.of, measure) ?? shortNumeral(area.of, 1)}), ${placeText(area)}`,
  }));
  const sizeName =
    capital(counting(measure.denominator).split(",", 1)[0] ?? "") || "Counted out of";
  const smallest = Math.min(...dots.map(({ size }) => size));
  const seen = funnel.limits.filter(({ of }) => of >= smallest);
  const drawn = [
    ...dots.map(({ value }) => value),
    ...seen.flatMap(({ inner, wide }) => [scaled(inner.high), scaled(wide.high)]),
  ];
  const title = titleOf(funnel);
  const picture: FunnelModel = {
    title,
    subtitle: `${clause(measure.title)} ${when}, by size`,
    summary: summaryOf(funnel, areas),
    sizeName,
    unit: unitName(measure),
    dots,
    centre: scaled(funnel.centre),
    limits: funnel.limits.map(({ of, inner, outer, wide }) => ({
      size: of,
      inner: [scaled(inner.low), scaled(inner.high)],
      outer: [scaled(outer.low), scaled(outer.high)],
      wide: [scaled(wide.low), scaled(wide.high)],
    })),
    hasWide: funnel.overDispersed,
    names: {
      centre: `All together, ${figureText(measure, scaled(funnel.centre))}`,
      inner: "95% limits",
      outer: "99.8% limits",
      wide: "Limits that allow for how they differ",
    },
    axis: axis(drawn, measure.unit === "percent" ? 100 : null).zero,
    sizes: [0, Math.max(...dots.map(({ size }) => size))],
    source: clause(measure.source.title),
  };
  return {
    picture,
    reading: readingOf(measure, funnel, whole),
    table: tableOf(measure, areas, funnel.period, sizeName),
    csv: csvText(analysis, frame, {
      name: `funnel-${funnel.period}`,
      title: `${capital(when)}, by size: ${picture.names.centre}`,
      rows: () => [
        ["council", "value", "numerator", "denominator", "beyond_limit", "beyond_wide_limits"],
        ...areas.map((area) => [
          area.name,
          csvNumber(area.value, measure.decimals),
          csvCount(area.count),
          csvCount(area.of),
          area.beyond === null ? "" : `${area.beyond.side} ${area.beyond.level}%`,
          area.beyondWide ? "yes" : "",
        ]),
      ],
    }),
  };
}

/** `11 councils by size, from the smallest. 8 lie within the limits, and 3 outside; ours is above the 95% limits.` */
function summaryOf({ own }: NeighbourFunnel, areas: readonly FunnelArea[]): string {
  const outside = areas.filter(({ beyond }) => beyond !== null).length;
  const lie = (count: number) =>
    count === 0 ? "None lies" : `${count} ${count === 1 ? "lies" : "lie"}`;
  return `${counted(areas.length, "council")} by size, from the smallest. ${lie(areas.length - outside)} within the limits and ${outside === 0 ? "none" : outside} outside; ours is ${placeText(own)}.`;
}

function titleOf({ own: { beyond, beyondWide }, overDispersed }: NeighbourFunnel): string {
  if (beyond === null) return "Chance alone could put a council of our size where ours is";
  if (overDispersed && !beyondWide)
    return "Ours is further out than chance makes it, and no further than these councils differ";
  return overDispersed
    ? `Ours lies ${beyond.side} what chance, and the way these councils differ, would make it`
    : `Ours lies ${beyond.side} what chance alone would make it`;
}

function placeText({ beyond }: FunnelArea): string {
  return beyond === null ? "within the limits" : `${beyond.side} the ${beyond.level}% limits`;
}

/** How rare it would be on one side: half of what lies outside the limits. */
const BY_CHANCE = { "95": "fewer than 1 in 40", "99.8": "fewer than 1 in 1,000" } as const;

function readingOf(measure: Measure, funnel: NeighbourFunnel, whole: number): readonly string[] {
  const { own, neighbours, overDispersed, phi, parts, centre } = funnel;
  const outside = neighbours.filter(({ beyond }) => beyond?.level === "99.8").length;
  const dispersion = `(a spread of ${shortNumeral(phi, 1)}, where 1 is chance alone)`;
  const wide = `Wider limits allow for that: ours lies ${own.beyondWide ? "outside" : "within"} them.`;
  return [
    "Small councils swing more by chance alone, so the limits are wider for them.",
    own.beyond === null
      ? "Ours lies within the limits for its size."
      : `Ours lies ${own.beyond.side} its ${own.beyond.level}% limits. By chance alone, ${BY_CHANCE[own.beyond.level]} councils of its size would lie so far ${own.beyond.side} the middle.`,
    ...(overDispersed
      ? [
          outside === 0
            ? `These councils differ from each other more than chance would make them ${dispersion}.`
            : `These councils differ by more than chance ${dispersion}: ${outside} of the ${neighbours.length} others ${outside === 1 ? "lies" : "lie"} outside the 99.8% limits too. To be outside says little by itself.`,
          wide,
        ]
      : ["These councils differ from each other no more than chance would make them."]),
    `The middle line is their share taken together, ${figureText(measure, centre * whole)}, without ours.`,
    ...(parts
      ? ["Parts of a post are taken as they are; the limits are those of whole workers."]
      : []),
  ];
}

function tableOf(
  measure: Measure,
  areas: readonly FunnelArea[],
  period: Period,
  sizeName: string,
): Table {
  const numeric = (name: string) => ({ name, numeric: true });
  return {
    caption: `${clause(measure.title)} by size, ${periodName(period, measure)}: ${counted(areas.length, "council")}`,
    columns: [
      { name: "Council", numeric: false },
      numeric(`Figure (${unitName(measure)})`),
      numeric("Count"),
      numeric(sizeName),
      { name: "Beside chance", numeric: false },
    ],
    rows: areas.map((area) => [
      area.name,
      figureText(measure, area.value),
      shortNumeral(area.count, 1),
      shortNumeral(area.of, 1),
      capital(placeText(area)),
    ]),
  };
}
