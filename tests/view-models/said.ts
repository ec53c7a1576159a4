import type { DashboardAnalysis, MeasureAnalysis } from "#domain/findings.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import { printedDifference } from "#view-models/words/figures.ts";

/** Every string within a model, wherever it stands. */
export function strings(model: unknown): readonly string[] {
  if (typeof model === "string") return [model];
  if (Array.isArray(model)) return model.flatMap(strings);
  if (typeof model === "object" && model !== null) return Object.values(model).flatMap(strings);
  return [];
}

/** Every number within data, those within its words and dates included. */
function numbers(data: unknown): readonly number[] {
  if (typeof data === "number") return [data];
  if (typeof data === "string")
    return [...data.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([text]) =>
      Number(text.replaceAll(",", "")),
    );
  if (Array.isArray(data)) return data.flatMap(numbers);
  if (typeof data === "object" && data !== null) return Object.values(data).flatMap(numbers);
  return [];
}

/** Numbers of the method, which are no figures of the measure: 7 in a row, 13 needed. */
const OF_THE_METHOD = [PRODUCT.runLength, PRODUCT.fewestPoints];

/** The day of a date: with its month and year it is the end of a period, or a day of the data. */
const DAY_OF_DATE = /\b\d{1,2} (?=[A-Z][a-z]+ \d{4})/g;

/** `about 3 months in 10`. */
const FREQUENCY = /(\d+) (?:month|quarter|year)s? in (100?)/g;

/**
 * The numbers of a sentence that cannot be traced to the data: not in it as they are rounded, no
 * difference of two figures as they are printed, no natural frequency of a share in it, and not the
 * smallest step that is printed ("less than 0.1").
 */
export function untraced(sentence: string, data: MeasureAnalysis | DashboardAnalysis): string[] {
  const known = [...numbers(data), ...OF_THE_METHOD, ...printedDifferences(data)];
  const shares = known.filter((value) => value >= 0 && value <= 1);
  const bare = sentence
    .replace(DAY_OF_DATE, "")
    .replace(/(\d{4})\/\d{2}/g, "$1")
    .replace(/less than (1|0\.0*1)\b/g, "")
    .replace(FREQUENCY, (text, count: string, of: string) =>
      shares.some((share) => Math.abs(share * Number(of) - Number(count)) <= 1) ? "" : text,
    );
  return [...bare.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)]
    .map(([text]) => text)
    .filter((text) => {
      const said = Number(text.replaceAll(",", ""));
      const half = 0.5 * 10 ** -(text.split(".")[1]?.length ?? 0);
      return !known.some((value) => Math.abs(Math.abs(value) - said) <= half + 1e-9);
    });
}

function printedDifferences(data: MeasureAnalysis | DashboardAnalysis): readonly number[] {
  if ("measures" in data) return data.measures.flatMap(printedDifferences);
  const { measure, yearChange } = data;
  const from = yearChange?.from.value ?? null;
  const to = yearChange?.to.value ?? null;
  return from === null || to === null ? [] : [printedDifference(measure, from, to)];
}
