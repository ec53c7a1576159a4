import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { periodsFrom, shifted } from "#domain/period.ts";
import { writeCsv } from "#publishing/csv.ts";
import { columnNames } from "#publishing/sheetRows.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { random } from "../scripts/marchshire/random.ts";

/** How large a made-up dataset is: so many monthly measures, each with so many teams under it. */
export interface Scale {
  readonly measures: number;
  readonly periods: number;
  readonly members: number;
}

/** Forty measures of ten years with eleven teams each: about 60,000 rows. */
export const COUNCIL: Scale = { measures: 40, periods: 120, members: 11 };

/** The parts of the service over which the measures are spread, one after the other. */
const AREAS = ["Caseload", "Recruitment", "MASH referrals", "Timeliness"];

const LAST = "2025-12";

/** How many rows of observations a scale has: for each measure and month the whole and its teams. */
export function rowsOf({ measures, periods, members }: Scale): number {
  return measures * periods * (1 + members);
}

/** Writes the sheets of a scale to a folder, as CSV files. */
export async function writeSheets(folder: string, scale: Scale): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, pieces] of scaleSheets(scale))
    await writeFile(join(folder, `${name}.csv`), pieces);
}

/** The sheets of a made-up council of any size, as pieces of CSV: the same scale is the same figures. */
export function scaleSheets(scale: Scale): ReadonlyMap<SheetName, Iterable<string>> {
  const ids = Array.from({ length: scale.measures }, (_, i) => `measure-${i + 1}`);
  const csv = (name: SheetName, rows: Parameters<typeof writeCsv>[1]) =>
    [name, [writeCsv(columnNames(name), rows)]] as const;
  return new Map<SheetName, Iterable<string>>([
    csv("organisation", [
      { field: "name", value: "Scale County Council" },
      { field: "title", value: "Made-up figures by the thousand" },
      { field: "nature", value: "illustrative" },
      { field: "audience", value: "public" },
      { field: "published", value: "2026-01-31" },
    ]),
    csv(
      "areas",
      AREAS.map((title, i) => ({ id: `area-${i + 1}`, title })),
    ),
    csv(
      "measures",
      ids.map((id, i) => ({
        id,
        title: `Measure ${i + 1}`,
        area: `area-${(i % AREAS.length) + 1}`,
        unit: isPercentage(i) ? "percent" : "count",
        polarity: i % 2 === 0 ? "lower" : "higher",
        frequency: "month",
        counting: "flow",
        decimals: isPercentage(i) ? 1 : 0,
        definition: "Made up.",
        source: "Made up",
        usual_delay: 14,
      })),
    ),
    csv(
      "targets",
      ids.map((measure, i) => ({
        measure,
        from: shifted(LAST, "month", 1 - scale.periods),
        value: isPercentage(i) ? 60 : 1000,
        shape: "step",
        label: "Target",
        set_by: "Made-up plan",
      })),
    ),
    ["observations", observations(ids, scale)],
  ]);
}

/** Every other measure is a percentage with its counts. */
function isPercentage(index: number): boolean {
  return index % 2 === 1;
}

/** A piece for each measure: its teams, and the whole that they add up to. */
function* observations(ids: readonly string[], { periods, members }: Scale): Generator<string> {
  const columns = columnNames("observations");
  const months = periodsFrom(shifted(LAST, "month", 1 - periods), LAST, "month");
  yield `${columns.join(",")}\n`;
  for (const [i, measure] of ids.entries()) {
    const { normal } = random(measure, 0);
    const rows = months.flatMap((period) => {
      const teams = Array.from({ length: members }, (_, team) => {
        const denominator = Math.max(60, Math.round(normal(120, 12)));
        const numerator = Math.round(denominator * Math.min(0.9, Math.max(0.3, normal(0.6, 0.06))));
        return { member: `Team ${team + 1}`, numerator, denominator };
      });
      const whole = {
        numerator: teams.reduce((sum, team) => sum + team.numerator, 0) || 600,
        denominator: teams.reduce((sum, team) => sum + team.denominator, 0) || 1000,
      };
      const named = teams.map((team) => Object.assign(team, { dimension: "Team" }));
      return [whole, ...named].map((row) => figures(isPercentage(i), measure, period, row));
    });
    yield writeCsv(columns, rows).slice(`${columns.join(",")}\n`.length);
  }
}

/** A row of a count is its numerator alone. */
function figures(
  percentage: boolean,
  measure: string,
  period: string,
  row: { readonly numerator: number; readonly denominator: number },
) {
  const { numerator, denominator, ...member } = row;
  return percentage
    ? { measure, period, value: Math.round((1000 * numerator) / denominator) / 10, ...row }
    : { measure, period, value: numerator, ...member };
}
