import type { Unit } from "#contract/measure.ts";
import type { Problem } from "../problem.ts";
import { decimalsOf, everySeries, figureProblem, shown } from "./figureSeries.ts";
import type { Figure, FigureSeries, MeasureFigures } from "./figureSeries.ts";

/** How many a value is of its numerator over its denominator, in the units that are one over the other. */
const SCALES: Readonly<Partial<Record<Unit, number>>> = {
  percent: 100,
  rate: 10_000,
  cases: 1,
  days: 1,
};

/** How far each written number may lie from the exact one. */
interface Slack {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A value with both the counts behind it. */
interface Counts {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A figure of which all three are known. */
type Ratio = Figure & Counts;

/**
 * Values that are not their numerator over their denominator. Each of the three may be rounded to as
 * many decimals as its series is written with, and a count with none is exact. What not even
 * rounding to whole numbers explains is an error; what it does explain is a warning. So is every
 * difference of a number of days, which may be a median, and of a rolling figure, whose counts may
 * be those of its last month.
 */
export function wrongRatios(figures: MeasureFigures): readonly Problem[] {
  const { unit, counting } = figures.measure;
  const scale = SCALES[unit];
  const mayDiffer = unit === "days" || counting === "smoothed";
  return scale === undefined
    ? []
    : everySeries(figures).flatMap((series) => {
        const ratios = series.filter(isRatio);
        const decimals = decimalsIn(ratios);
        return ratios.flatMap((ratio) => wrongRatio(ratio, scale, decimals, mayDiffer));
      });
}

/** Whether the counts behind a figure say what it should be. */
export function isRatio(figure: Figure): figure is Ratio {
  return figure.value !== null && figure.numerator !== null && figure.denominator !== null;
}

/** The most decimals that each of the three is written with: a spreadsheet drops zeros at the end. */
function decimalsIn(series: FigureSeries): Slack {
  const most = (of: "value" | "numerator" | "denominator") =>
    series.reduce((most, figure) => Math.max(most, decimalsOf(figure[of] ?? 0)), 0);
  return {
    value: most("value"),
    numerator: most("numerator"),
    denominator: most("denominator"),
  };
}

function wrongRatio(
  ratio: Ratio,
  scale: number,
  decimals: Slack,
  mayDiffer: boolean,
): readonly Problem[] {
  const { value, numerator, denominator, spot } = ratio;
  if (denominator === 0)
    return [
      figureProblem(
        spot("value"),
        "is a value over a denominator of 0",
        "Write z: a share of nothing is not applicable, and it is not zero",
        "error",
      ),
    ];
  const valueSlack = halfOf(Math.min(decimals.value, Math.max(decimalsOf(value), 1)));
  const written = {
    value: valueSlack,
    numerator: decimals.numerator === 0 ? 0 : halfOf(decimals.numerator),
    denominator: decimals.denominator === 0 ? 0 : halfOf(decimals.denominator),
  };
  if (agrees(ratio, scale, written)) return [];
  const whole = { value: valueSlack, numerator: 0.5, denominator: 0.5 };
  const exact = (scale * numerator) / denominator;
  return [
    figureProblem(
      spot("value"),
      `is not ${shown(numerator, 3)} ÷ ${shown(denominator, 3)}${scale === 1 ? "" : ` × ${scale}`}, which is ${shown(exact, 2)}`,
      remedyOf(ratio, scale, whole),
      mayDiffer || agrees(ratio, scale, whole) ? "warning" : "error",
    ),
  ];
}

/** What was probably done, where one thing alone explains the value. */
function remedyOf(ratio: Ratio, scale: number, slack: Slack): string {
  const { value, numerator, denominator } = ratio;
  // Over next to nothing any value could be right.
  const explains = (counts: Counts) =>
    counts.denominator > slack.denominator && agrees(counts, scale, slack);
  if (scale === 100 && explains({ value: value * scale, numerator, denominator }))
    return `Write ${shown((scale * numerator) / denominator, 1)}: a percentage is 0 to 100, and not a share of one`;
  if (explains({ value, numerator: denominator, denominator: numerator }))
    return "Put numerator and denominator the other way round: that makes it right";
  return "Correct the value, the numerator or the denominator";
}

/** Half a unit of the last decimal. */
function halfOf(decimals: number): number {
  return 0.5 / 10 ** decimals;
}

/** Sums of binary fractions differ in the last digits. */
const BINARY = 1e-9;

function agrees({ value, numerator, denominator }: Counts, scale: number, slack: Slack): boolean {
  const [least, most] = [denominator - slack.denominator, denominator + slack.denominator];
  if (least <= 0) return true;
  const [low, high] = [numerator - slack.numerator, numerator + slack.numerator];
  const lowest = (scale * low) / most;
  const highest = (scale * high) / least;
  const reach = slack.value + BINARY * Math.max(1, Math.abs(value));
  return value >= lowest - reach && value <= highest + reach;
}
