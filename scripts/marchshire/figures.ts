import type { Day, Period } from "#contract/period.ts";
import { MONTHS } from "./months.ts";

/** One row of the sheet of observations. `c` in the place of a figure: suppressed. */
export interface Figure {
  readonly measure: string;
  readonly period: Period;
  readonly value: number | "c";
  readonly numerator?: number | "c";
  readonly denominator?: number | "c";
  readonly flag?: "p" | "r";
  readonly dimension?: string;
  readonly member?: string;
  readonly published?: Day;
}

/** A numerator and its denominator. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Where a figure belongs: a measure, or one member of one dimension of it. */
export interface Place {
  readonly measure: string;
  readonly dimension?: string;
  readonly member?: string;
}

/** Half away from zero, as a spreadsheet rounds: 0.25 to one decimal is 0.3. */
export function rounded(value: number, decimals: number): number {
  const shift = 10 ** decimals;
  const up = Math.floor(Math.abs(value) * shift + 0.5 + 1e-9) / shift;
  return up === 0 ? 0 : Math.sign(value) * up;
}

/** A series of counts, from the first month on. */
export function counted(place: Place, values: readonly number[]): readonly Figure[] {
  return MONTHS.map((period, t) => ({ ...place, period, value: values[t] ?? 0 }));
}

/** A series of ratios in per cent, to one decimal. */
export function percentages(place: Place, ratios: readonly Ratio[]): readonly Figure[] {
  return divided(place, ratios, 100);
}

/** A series of ratios as they are, or times 100, to one decimal. */
export function divided(place: Place, ratios: readonly Ratio[], times = 1): readonly Figure[] {
  return ratios.map((ratio, t) => ({
    ...place,
    period: MONTHS[t] ?? "",
    value: quotient(ratio, times),
    ...ratio,
  }));
}

export function quotient({ numerator, denominator }: Ratio, times: number): number {
  return rounded((times * numerator) / denominator, 1);
}

/** What was drawn, with the planted months put in their place. */
export function planted<T>(drawn: readonly T[], plants: ReadonlyMap<number, T>): readonly T[] {
  return drawn.map((value, t) => plants.get(t) ?? value);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
