import * as z from "zod/mini";
import type { Period } from "#contract/period.ts";
import { figureIn } from "#publishing/dfe/figure.ts";
import type { Figure } from "#publishing/dfe/figure.ts";

/** One published or documented figure, as the research behind the dataset noted it. */
const Fact = z.object({
  measure: z.string(),
  area: z.string(),
  period: z.string(),
  value: z.union([z.number(), z.string(), z.null()]),
  symbol: z.optional(z.string()),
  source: z.string(),
  neighbour_list: z.optional(z.string()),
  neighbours_with_data: z.optional(z.number()),
});
export type Fact = z.infer<typeof Fact>;

export function factsIn(json: string): readonly Fact[] {
  return z.array(Fact).parse(JSON.parse(json));
}

/** One fact of a measure for an area, with its period as the API writes it. */
export interface FactFigure {
  readonly period: Period;
  readonly figure: Figure;
  readonly authorities: number | undefined;
}

/** The series of a measure for an area, oldest first. */
export function series(
  facts: readonly Fact[],
  measure: string,
  area: string,
): readonly FactFigure[] {
  return facts
    .filter((fact) => fact.measure === measure && fact.area === area)
    .map((fact) => ({
      period: periodIn(fact.period),
      figure: figureOf(fact),
      authorities: fact.neighbours_with_data,
    }))
    .toSorted((a, b) => a.period.localeCompare(b.period));
}

/** The one fact of a measure for an area. */
export function fact(facts: readonly Fact[], measure: string, area: string): Fact {
  const [only, ...others] = facts.filter((one) => one.measure === measure && one.area === area);
  if (only === undefined || others.length > 0)
    throw new Error(`${others.length + Number(only !== undefined)} facts “${measure}” for ${area}`);
  return only;
}

const MONTHS: ReadonlyMap<string, string> = new Map([
  ["March", "03"],
  ["September", "09"],
]);

/** The year ending in the month that a text like “year ending 31 March 2018” names. */
function periodIn(text: string): Period {
  const [, name = "", year = ""] = /(March|September) (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.get(name);
  if (month === undefined) throw new Error(`“${text}” names no year end`);
  return `${year}-${month}`;
}

/** The interactive tool writes a dash where a figure is not available. */
const DASH = "-";

function figureOf({ measure, area, period, value, symbol }: Fact): Figure {
  if (typeof value === "number") return { value };
  const figure = figureIn(symbol === DASH ? "x" : (symbol ?? ""));
  if (figure === null || figure.value !== null)
    throw new Error(`${measure}, ${area}, ${period}: neither a number nor a symbol`);
  return figure;
}
