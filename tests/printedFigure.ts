import type { Measure } from "#contract/measure.ts";
import type { Flag, Observation } from "#contract/observation.ts";

/** What is said where there is no value. */
const GAPS: Readonly<Partial<Record<Flag, string>>> = {
  c: "Suppressed",
  x: "Not available",
  z: "Not applicable",
  low: "Rounds to zero",
  k: "Rounds to zero",
  u: "Unreliable",
};

/**
 * How a figure has to be printed, worked out by the digits and by no code of the product: halves away
 * from zero, a comma at each thousand, the sign that is a minus, no sign before a zero.
 *
 * @param observation `undefined` where a period between two others has none
 */
export function printedFigure(
  { unit, decimals }: Pick<Measure, "unit" | "decimals">,
  observation: Pick<Observation, "value" | "flag"> | undefined,
): string {
  if (observation === undefined) return "Not received";
  const { value, flag } = observation;
  if (value === null) return GAPS[flag ?? "x"] ?? "No word for it";
  const digits = rounded(Math.abs(value), decimals);
  const whole = digits.slice(0, digits.length - decimals);
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const point = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  const sign = value < 0 && /[1-9]/.test(digits) ? "\u2212" : "";
  return sign + commas + point + (unit === "percent" ? "%" : "");
}

/** The digits of a number without its point: 17.45 to one decimal is `175`. */
function rounded(value: number, decimals: number): string {
  const [whole = "0", fraction = ""] = String(value).split(".");
  if (/e/.test(String(value))) throw new Error(`${value} is not written out.`);
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const up = Number(fraction[decimals] ?? "0") >= 5;
  return String(up ? kept + 1n : kept).padStart(decimals + 1, "0");
}
