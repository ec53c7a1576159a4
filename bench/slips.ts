import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { buildApi } from "../src/publishing/buildApi.ts";
import { writeCsv } from "../src/publishing/csv.ts";
import type { Problem } from "../src/publishing/problem.ts";
import type { SheetText } from "../src/publishing/sheetRows.ts";
import { SHEETS } from "../src/publishing/sheets.ts";
import type { SheetName } from "../src/publishing/sheets.ts";

/**
 * How many slips of an analyst the checks find: `npx tsx bench/slips.ts`, or `npx tsx bench/slips.ts
 * 200` for as many of each. A slip is put into one row of Marchshire, which is sound without it.
 */

type Row = Readonly<Record<string, string>>;

interface Slip {
  readonly name: string;
  readonly isPossible: (row: Row) => boolean;
  /** The row with the slip in it; `null` where it is lost. */
  readonly slipped: (row: Row) => Row | null;
}

const FOLDER = "mocks/datasets/marchshire";

/** The sheets of the dataset, by name. */
const SOUND: ReadonlyMap<SheetName, SheetText> = new Map(
  SHEETS.flatMap(({ name }) => {
    const file = readdirSync(FOLDER).find((file) => basename(file, ".csv") === name);
    return file === undefined
      ? []
      : [[name, { file, text: readFileSync(join(FOLDER, file), "utf8") }] as const];
  }),
);
const ROWS = rowsOf("observations");
const UNITS = new Map(rowsOf("measures").map((row) => [row["id"], row["unit"]]));
const COLUMNS = Object.keys(ROWS[0] ?? {});

const isHeadline = (row: Row) => row["dimension"] === "" && row["published"] === "";
const isMember = (row: Row) => row["dimension"] !== "" && UNITS.get(row["measure"]) === "count";
const valueOf = (row: Row) => Number(row["value"] === "" ? Number.NaN : row["value"]);
const withValue = (row: Row, value: number): Row => ({
  ...row,
  value: String(Number(value.toFixed(4))),
});

const SLIPS: readonly Slip[] = [
  {
    name: "a headline figure ten times over",
    isPossible: (row) => isHeadline(row) && valueOf(row) > 0,
    slipped: (row) => withValue(row, valueOf(row) * 10),
  },
  {
    name: "a headline figure in hundredths",
    isPossible: (row) => isHeadline(row) && valueOf(row) >= 5,
    slipped: (row) => withValue(row, valueOf(row) / 100),
  },
  {
    name: "the first digit of a figure with its counts beside it",
    isPossible: (row) => isHeadline(row) && valueOf(row) > 0 && row["denominator"] !== "",
    slipped: (row) => ({
      ...row,
      value: (row["value"] ?? "").replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
    }),
  },
  {
    name: "a month lost between two others",
    isPossible: (row) => isHeadline(row) && !isAtAnEnd(row),
    slipped: () => null,
  },
  {
    name: "a member of a count one too many",
    isPossible: (row) => isMember(row) && valueOf(row) > 0,
    slipped: (row) => withValue(row, valueOf(row) + 1),
  },
];

/** The kinds that say of a figure that it is wrong: small numbers have their own. */
const CODES: ReadonlySet<string> = new Set([
  "value-not-its-ratio",
  "figure-and-unit",
  "members-do-not-add",
  "count-not-whole",
  "unit-slipped",
  "jump",
  "period-missing",
]);

/** What is said of the sound sheets is no answer to a slip. */
const ALREADY = new Set(problemsOf(ROWS).map(keyOf));

function main(tries: number): void {
  for (const { name, isPossible, slipped } of SLIPS) {
    const possible = ROWS.flatMap((row, i) => (isPossible(row) ? [i] : []));
    const found = Array.from({ length: tries }, (_, n) => {
      const at = possible[Math.floor(((n + 0.5) / tries) * possible.length)] ?? 0;
      const row = ROWS[at];
      const slip = row === undefined ? null : slipped(row);
      return problemsOf(ROWS.toSpliced(at, 1, ...(slip === null ? [] : [slip]))).filter(
        (problem) => !ALREADY.has(keyOf(problem)),
      );
    });
    const some = found.filter((problems) => problems.length > 0).length;
    const errors = found.filter((problems) =>
      problems.some(({ severity }) => severity === "error"),
    );
    process.stdout.write(`${name}: ${some} of ${tries} found, ${errors.length} refused\n`);
  }
}

function problemsOf(rows: readonly Row[]): readonly Problem[] {
  const text = writeCsv(COLUMNS, rows);
  const { problems } = buildApi(
    new Map([...SOUND, ["observations", { file: "observations.csv", text }]]),
    { smallNumbers: "allow" },
  );
  return problems.filter(({ code = "" }) => CODES.has(code));
}

function keyOf({ code, value, why }: Problem): string {
  return JSON.stringify([code, value, why]);
}

function isAtAnEnd(row: Row): boolean {
  const periods = ROWS.filter(
    (other) => other["measure"] === row["measure"] && other["dimension"] === "",
  ).map((other) => other["period"] ?? "");
  const ordered = periods.toSorted();
  return row["period"] === ordered[0] || row["period"] === ordered.at(-1);
}

function rowsOf(sheet: SheetName): readonly Row[] {
  const { data } = Papa.parse<Record<string, string>>(SOUND.get(sheet)?.text ?? "", {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

main(Number(process.argv[2] ?? 60));
