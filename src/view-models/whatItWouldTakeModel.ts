import type { Measure, Unit } from "#contract/measure.ts";
import type { WhatItWouldTake } from "#domain/findings.ts";
import type { Sentence, WhatItWouldTakeModel } from "./models.ts";
import { counting, figurePhrase, levelPhrase, levelText } from "./words/figures.ts";
import { MINUS, numeral, shortNumeral } from "./words/numbers.ts";
import { inPeriod, periodCount } from "./words/periods.ts";
import { capital } from "./words/text.ts";

const AIMS: Readonly<Record<WhatItWouldTake["aimIs"], string>> = {
  target: "the target",
  england: "England’s figure",
  neighbours: "the average of similar councils",
  chosen: "the level you chose",
};

/** By how much a level is larger than the ratio it is of. */
const SCALES: Readonly<Partial<Record<Unit, number>>> = { percent: 100, rate: 10_000 };

/** The most hours that a check of one referral may be set to take. */
const MOST_HOURS = 20;

/** What would bring a ratio to its aim, with the sum shown. It is arithmetic, not a forecast. */
export function whatItWouldTakeModel(
  takes: WhatItWouldTake,
  measure: Measure,
): WhatItWouldTakeModel {
  const { aim, aimIs, period, numerator, denominator, workload } = takes;
  const above = counting(measure.numerator) || "counted";
  const below = counting(measure.denominator) || "in all";
  const isShare = measure.unit === "percent";
  const periods = [period];

  const level = isShare ? levelText(measure, aim) : levelPhrase(measure, aim);
  const now = `${capital(inPeriod(period, measure))} there were ${amount(numerator)} ${above}`;
  const lines: readonly Sentence[] = [
    { text: `${now}${isShare ? ", of" : " and"} ${amount(denominator)} ${below}.`, periods },
    ...moreBelow(),
    { text: `${fewerAbove()}.`, periods },
    ...recruitment(),
    ...work(),
  ];
  return {
    title: `What it would take to reach ${AIMS[aimIs]}: ${level}`,
    lines,
    arithmetic: sums(),
    assumptions: [
      {
        name: "aim",
        label: "Level to reach",
        value: aim,
        min: 0,
        max: isShare ? 100 : Math.ceil(Math.max(aim, numerator / Math.max(denominator, 1)) * 2),
        unit: isShare ? "%" : figurePhrase(measure, 2).replace(/^\S+\s?/, ""),
      },
      ...(workload === null
        ? []
        : [
            {
              name: "hours",
              label: "Hours to check one referral",
              value: workload.hoursEach,
              min: 0,
              max: MOST_HOURS,
              unit: "hours",
            },
          ]),
    ],
    caution: "This is a sum, not a forecast: all else would have to stay as it is.",
  };

  function moreBelow(): readonly Sentence[] {
    const { denominatorNeeded, denominatorChange } = takes;
    if (isShare || denominatorNeeded === null || denominatorChange === null) return [];
    return [
      {
        text: `For ${level} it takes ${changed(denominatorChange)} ${below} (${amount(denominatorNeeded)} in all).`,
        periods,
      },
    ];
  }

  function fewerAbove(): string {
    const { numeratorNeeded, numeratorChange } = takes;
    const start = isShare ? `For ${level}` : "Or";
    return `${start} it takes ${changed(numeratorChange)} ${above} (${amount(numeratorNeeded)} in all)`;
  }

  /** Of a share, staff are no denominator. */
  function recruitment(): readonly Sentence[] {
    const net = takes.atNetRecruitment;
    if (net === null || isShare) return [];
    const { perPeriod, periods: count } = net;
    const pace = `At the recent net recruitment of ${shortNumeral(perPeriod, 1)} each ${measure.frequency}`;
    return [
      {
        text:
          count === null
            ? `${pace}, they would never be found.`
            : `${pace}, that takes about ${periodCount(Math.ceil(count), measure.frequency)}.`,
        periods,
      },
    ];
  }

  function work(): readonly Sentence[] {
    if (workload === null) return [];
    const { hoursEach, hours, fte } = workload;
    return [
      {
        text: `At ${shortNumeral(hoursEach, 1)} hours each, that is ${numeral(hours, 0)} hours of work, or ${amount(fte)} full-time workers.`,
        periods,
      },
    ];
  }

  function sums(): readonly string[] {
    const { denominatorNeeded, denominatorChange, numeratorNeeded, numeratorChange } = takes;
    const level = levelText(measure, aim);
    const exact = (denominator * aim) / (SCALES[measure.unit] ?? 1);
    const rounded =
      amount(exact) === amount(numeratorNeeded) ? "" : `, so ${amount(numeratorNeeded)}`;
    const [times, over] = measure.unit === "rate" ? [" × 10,000", " ÷ 10,000"] : ["", ""];
    return [
      ...(isShare || denominatorNeeded === null || denominatorChange === null
        ? []
        : [
            `${amount(numerator)}${times} ÷ ${level} = ${amount(denominatorNeeded)}`,
            difference(denominatorNeeded, denominator, denominatorChange),
          ]),
      `${amount(denominator)} × ${level}${over} = ${amount(exact)}${rounded}`,
      difference(numeratorNeeded, numerator, numeratorChange),
    ];
  }
}

function difference(needed: number, now: number, change: number): string {
  return `${amount(needed)} ${MINUS} ${amount(now)} = ${amount(change)}`;
}

/** A count, or full-time posts at one decimal. */
function amount(value: number): string {
  return shortNumeral(value, 1);
}

function changed(difference: number): string {
  if (amount(Math.abs(difference)) === "0") return "no more";
  return `${amount(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"}`;
}
