import type { FrontDoorCost } from "#domain/frontDoorCost.ts";
import { periodsInYear } from "#domain/period.ts";
import type { FrontDoorCostModel } from "./frontDoorModels.ts";
import { countedNoun, countedStageOf, countedWords } from "./frontDoorWords.ts";
import type { Sentence } from "./models.ts";
import { levelText, figureText } from "./words/figures.ts";
import { MINUS, numeral, shortNumeral } from "./words/numbers.ts";
import { inPeriod } from "./words/periods.ts";
import { capital } from "./words/text.ts";

const AIMS: Readonly<Record<NonNullable<FrontDoorCost["aim"]>["aimIs"], string>> = {
  target: "the target, ",
  england: "England’s figure, ",
  neighbours: "the average of similar councils, ",
  chosen: "",
};

const MOST_HOURS = 100;
/** Hours in a year: nobody works more. */
const MOST_HOURS_A_YEAR = 8784;

/** What no further action costs in work, on assumptions that stand beside it, with the sum. */
export function frontDoorCostModel(
  cost: FrontDoorCost,
  others: readonly FrontDoorCost[],
): FrontDoorCostModel {
  const { outcome, all, freed, aim, hoursEach, hoursPerFteYear, hoursPerFte } = cost;
  const { line } = outcome;
  const { measure } = line;
  const stage = countedStageOf(outcome.stage);
  const what = countedNoun(stage);
  const periods = [all.period];
  const when = inPeriod(all.period, measure);
  const share = line.point?.value ?? null;
  const each = hoursText(hoursEach);
  const none = all.numerator === 0;

  return {
    lines: [
      {
        text: `${capital(when)}, ${countedWords(all.numerator, stage)} of ${numeral(all.denominator, 0)} ${all.numerator === 1 ? "was" : "were"} closed with no further action.`,
        periods,
      },
      ...(none
        ? [{ text: "There was no such check, so there is no work to count.", periods }]
        : workLines()),
    ],
    arithmetic: none ? [] : sums(),
    assumptions: [
      {
        name: "hours",
        label: `Hours to check one ${what.slice(0, -1)}`,
        value: hoursEach,
        min: 0,
        max: MOST_HOURS,
        unit: "hours",
      },
      {
        name: "worker",
        label: "Hours that a full-time worker works in a year",
        value: hoursPerFteYear,
        min: 1,
        max: MOST_HOURS_A_YEAR,
        unit: "hours",
      },
      {
        name: "aim",
        label: "Share with no further action to reach",
        value: aim?.aim ?? null,
        min: 0,
        max: 100,
        unit: "%",
      },
    ],
    caution:
      "An assumption, not a measurement: how long a check takes is not in these figures. 1,665 hours a year are 37 in each of 45 weeks.",
    choices:
      others.length < 2
        ? []
        : others.map((other) => ({
            value: other.outcome.stage,
            text: capital(countedNoun(countedStageOf(other.outcome.stage))),
            chosen: other.outcome.stage === outcome.stage,
          })),
  };

  function workLines(): readonly Sentence[] {
    const { hours = 0, fte = 0 } = all.workload ?? {};
    return [
      {
        text: `If each took ${each} to check, that is ${hoursText(hours)}: as much as ${workers(fte)} can do in that ${measure.frequency}.`,
        periods,
      },
      freedLine(),
    ];
  }

  function sums(): readonly string[] {
    const { hours: worked = 0, fte = 0 } = all.workload ?? {};
    const parts = periodsInYear(measure.frequency);
    return [
      `${numeral(all.numerator, 0)} × ${each} = ${hoursText(worked)}`,
      ...(parts === 1
        ? []
        : [
            `${numeral(hoursPerFteYear, 0)} hours a year ÷ ${parts} = ${shortNumeral(hoursPerFte, 2)} hours a ${measure.frequency}`,
          ]),
      `${hours(worked)} ÷ ${shortNumeral(hoursPerFte, 2)} = ${workers(fte)}`,
      ...freedSums(),
    ];
  }

  function freedLine(): Sentence {
    if (aim === null)
      return { text: "Choose a share to reach, to see what would be freed.", periods };
    const level = `${AIMS[aim.aimIs]}${levelText(measure, aim.aim)}`;
    if (freed === null || share === null)
      return {
        text: `The share is already at or below ${level}: nothing would be freed.`,
        periods,
      };
    const fewer = -freed.numeratorChange;
    return {
      text: `If the share fell from ${figureText(measure, share)} to ${level}, ${numeral(fewer, 0)} fewer ${fewer === 1 ? what.slice(0, -1) : what} would be closed so. That would free ${hoursText(freed.workload?.hours ?? 0)}, or ${workers(freed.workload?.fte ?? 0)}.`,
      periods,
    };
  }

  function freedSums(): readonly string[] {
    if (freed === null) return [];
    const exact = (freed.denominator * freed.aim) / 100;
    const rounded =
      shortNumeral(exact, 1) === numeral(freed.numeratorNeeded, 0)
        ? ""
        : `, so ${numeral(freed.numeratorNeeded, 0)}`;
    const fewer = -freed.numeratorChange;
    const freedHours = freed.workload?.hours ?? 0;
    return [
      `${numeral(freed.denominator, 0)} × ${levelText(measure, freed.aim)} = ${shortNumeral(exact, 1)}${rounded}`,
      `${numeral(freed.numerator, 0)} ${MINUS} ${numeral(freed.numeratorNeeded, 0)} = ${numeral(fewer, 0)} fewer`,
      `${numeral(fewer, 0)} × ${each} = ${hoursText(freedHours)}`,
      `${hours(freedHours)} ÷ ${shortNumeral(hoursPerFte, 2)} = ${workers(freed.workload?.fte ?? 0)}`,
    ];
  }
}

function hours(count: number): string {
  return shortNumeral(count, 2);
}

function hoursText(count: number): string {
  return `${hours(count)} ${hours(count) === "1" ? "hour" : "hours"}`;
}

function workers(count: number): string {
  const text = shortNumeral(count, 1);
  return `${text} full-time ${text === "1" ? "worker" : "workers"}`;
}
