import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { neighbourFunnel } from "#domain/neighbourFunnel.ts";
import {
  neighbourSpread,
  type NeighbourSpread,
  type Place,
  withFigure,
} from "#domain/neighbourSpread.ts";
import { type Among, COUNCIL, listTitle } from "./among.ts";
import type { Frame } from "./banners.ts";
import type { Sentence } from "./models.ts";
import { neighbourBand } from "./neighbourBand.ts";
import { missingCouncils, neighbourDots, rankedCouncils } from "./neighbourDots.ts";
import { neighbourFunnelModel } from "./neighbourFunnelModel.ts";
import type { NeighboursModel } from "./spreadModels.ts";
import { differencePhrase, figureText, printedDifference } from "./words/figures.ts";
import { inPeriod } from "./words/periods.ts";
import { capital, list, sentence } from "./words/text.ts";

/**
 * A measure beside its single neighbours: how far they differ, and where ours lies. Without single
 * neighbours it says so of a mean that there is; `null` where there is nothing to say.
 */
export function neighboursModel(
  analysis: MeasureAnalysis,
  detail: MeasureDetail | null,
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
): NeighboursModel | null {
  const { measure, series, asAt } = analysis;
  if (detail === null) return null;
  const found = neighbourSpread(measure, detail, series, asAt);
  if (found === null) return series.points.length === 0 ? null : meanAlone(detail);

  const own = frame.organisation.shortName ?? frame.organisation.name;
  const among = { analysis, found, own, frame };
  const { common } = found;
  const funnel = common === null ? null : neighbourFunnel(measure, common);
  return {
    title: "Beside similar councils",
    reading: readingOf(among),
    band: neighbourBand(among),
    dots: common === null ? null : neighbourDots(among, common),
    missing: common === null ? [] : missingCouncils(measure, common),
    funnel: funnel === null ? null : neighbourFunnelModel(among, funnel),
    noFunnel:
      funnel === null && common !== null && (measure.unit === "percent" || measure.unit === "rate")
        ? "Whether a difference is larger than chance would make it cannot be said: the counts behind the figures of these councils are not all published."
        : null,
    ranked: common === null ? null : rankedCouncils(among, common),
    list: listOf(found),
  };
}

/** Only a mean is published: it is named, and what it cannot say. */
function meanAlone({ comparators }: MeasureDetail): NeighboursModel | null {
  const mean = comparators.find(({ kind }) => kind === "neighbours");
  if (mean === undefined) return null;
  return {
    title: "Beside similar councils",
    reading: [
      {
        text: "Only the average of similar councils is given here, and not the figure of each: how far they differ cannot be shown.",
        periods: [],
      },
    ],
    band: null,
    dots: null,
    missing: [],
    funnel: null,
    noFunnel: null,
    ranked: null,
    list: listOf({
      list: mean.list ?? null,
      names: mean.list?.authorities ?? [],
      note: mean.note ?? null,
    }),
  };
}

function listOf({
  list: named,
  names,
  note,
}: Pick<NeighbourSpread, "list" | "names" | "note">): NeighboursModel["list"] {
  return {
    title: listTitle(named),
    names: names.length === 0 ? "The councils on it are not named." : `${list(names)}.`,
    note: note === null ? null : sentence(note),
  };
}

const PLACES: Readonly<Record<Place, string>> = {
  "above-all": "higher than",
  "above-middle-half": "above the middle half of",
  "within-middle-half": "within the middle half of",
  "below-middle-half": "below the middle half of",
  "below-all": "lower than",
  "within-range": "within the range of",
  "same-as-all": "the same as",
};

const POLARITIES: Readonly<Record<Measure["polarity"], string>> = {
  lower: "For this measure lower is better.",
  higher: "For this measure higher is better.",
  range: "This measure is best within a range.",
  none: "This measure has no good direction: neither high nor low is better by itself.",
};

/** Where ours lies, in which period, and what that does not say. */
function readingOf({ analysis: { measure }, found }: Among): readonly Sentence[] {
  const { common, most } = found;
  if (common === null) {
    const any = found.periods.some(({ spread }) => spread !== null);
    return [
      {
        text: any
          ? "There is no period in which both we and a similar council have a figure."
          : "No similar council has a figure for this measure: there is nothing to compare.",
        periods: [],
      },
    ];
  }
  const { own, spread, place } = common;
  if (own.value === null || spread === null || place === null) return [];
  const had = withFigure(common);
  const of = found.names.length;
  const { lowest, highest, median } = spread;
  const text = (value: number) => figureText(measure, value);
  const difference = printedDifference(measure, median, own.value);
  const beside =
    difference === 0
      ? "Ours is the same as that middle."
      : `Ours is ${differencePhrase(measure, difference)} ${difference > 0 ? "above" : "below"} that middle.`;
  const which =
    had === 1
      ? `the one ${COUNCIL} that has a figure`
      : `all ${had} ${COUNCIL}s that have a figure`;
  const whom = PLACES[place].endsWith("of") && had > 1 ? which.replace("all ", "the ") : which;
  const texts = [
    `${capital(inPeriod(own.period, measure))}, ours stood at ${text(own.value)}${own.provisional ? " (provisional)" : ""}: ${PLACES[place]} ${whom}.`,
    had === 1
      ? `It stood at ${text(median)}.`
      : `They ran from ${text(lowest)} to ${text(highest)}, with ${text(median)} in the middle. ${beside}`,
    POLARITIES[measure.polarity],
    most
      ? "This is the latest period in which ours and most of theirs are known."
      : `Only ${had} of the ${of} councils on the list had a figure, so this says little.`,
    "The councils are on the list because their areas are alike. Why their figures differ is not known from this.",
  ];
  return texts.map((text) => ({ text, periods: [own.period] }));
}
