import type { ImprovementDirection } from "./icons.ts";
import type { SpcSettings } from "./judgedChart.ts";

/** One series of a file to analyse; its points in the order of time. */
export interface FiledSeries extends SpcSettings {
  readonly id: string;
  readonly points: readonly FiledPoint[];
}

export interface FiledPoint {
  readonly period: string;
  readonly value: number | null;
}

/** Nothing of the file was analysed: it says every problem, with its place and remedy. */
export class SeriesFileError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SeriesFileError";
    this.problems = problems;
  }
}

const DIRECTIONS = ["increase", "decrease", "neutral"] as const satisfies ImprovementDirection[];

/** A month, a quarter, a day or a year. Each kind sorts as text in the order of time. */
const PERIODS: readonly RegExp[] = [
  /^\d{4}-(0[1-9]|1[0-2])$/,
  /^\d{4}-Q[1-4]$/,
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  /^\d{4}$/,
];

/** Adds a problem: what stands where, and what to do. */
type Report = (place: string, value: unknown, remedy: string) => void;

/**
 * Checks what was read from a file of series, and puts points in the order of their periods.
 * Settings that may be left out: `target`, `rebaseAfter`, `fixAfterNPoints` (none) and
 * `screenOutliers` (true).
 *
 * @throws {SeriesFileError} with every problem.
 */
export function seriesOfFile(file: unknown): readonly FiledSeries[] {
  const problems: string[] = [];
  const report: Report = (place, value, remedy) =>
    problems.push(`${place} is ${shown(value)}. ${remedy}.`);

  const list = isRecord(file) ? file["series"] : undefined;
  if (!Array.isArray(list)) {
    throw new SeriesFileError([
      'The file holds no list "series". Write {"series": [{"id": …, "improvementDirection": …, "points": […]}]}.',
    ]);
  }
  const series = list.flatMap((entry: unknown, i) => filedSeries(entry, i, report));
  for (const id of repeated(series.map(({ id }) => id))) {
    problems.push(`Series "${id}" is there twice. Give each series an id of its own.`);
  }
  if (problems.length > 0) throw new SeriesFileError(problems);
  return series;
}

function filedSeries(given: unknown, i: number, report: Report): readonly FiledSeries[] {
  const number = `Series number ${i + 1}`;
  if (!isRecord(given)) {
    report(number, given, "Write an object with id, improvementDirection and points");
    return [];
  }
  const id = given["id"];
  const named = typeof id === "string" && id !== "";
  const name = named ? `Series "${id}"` : number;
  if (!named) report(`${name}: id`, id, "Write a text that names the series");

  const list = given["points"];
  if (!Array.isArray(list)) report(`${name}: points`, list, "Write a list of {period, value}");
  const points = Array.isArray(list)
    ? inOrder(
        list.map((point: unknown, at) => filedPoint(point, `${name}, point ${at}`, report)),
        name,
        report,
      )
    : [];

  const target = given["target"] ?? null;
  if (!isFiniteOrNull(target))
    report(`${name}: target`, target, "Write a number, or null for none");

  const screened = given["screenOutliers"] ?? true;
  if (typeof screened !== "boolean")
    report(`${name}: screenOutliers`, screened, "Write true or false");

  return [
    {
      id: named ? id : number,
      improvementDirection: directionOf(given["improvementDirection"], name, report),
      target: isFiniteOrNull(target) ? target : null,
      rebaseAfter: breaksOf(given["rebaseAfter"] ?? [], points.length, name, report),
      fixAfterNPoints: baselineOf(given["fixAfterNPoints"] ?? null, name, report),
      screenOutliers: screened === true,
      points,
    },
  ];
}

function filedPoint(point: unknown, place: string, report: Report): FiledPoint {
  const given = isRecord(point) ? point : {};
  const { period, value } = { period: given["period"], value: given["value"] };
  if (!isRecord(point)) report(place, point, "Write {period, value}");
  else {
    if (typeof period !== "string" || kindOf(period) === -1)
      report(`${place}: period`, period, "Write a month as 2018-04 or a quarter as 2018-Q1");
    if (!isFiniteOrNull(value))
      report(`${place}: value`, value, "Write a number without quotes, or null where none came");
  }
  return {
    period: typeof period === "string" ? period : "",
    value: isFiniteOrNull(value) ? value : null,
  };
}

/** In the order of time. Two points of one period can't be told apart, so they are refused. */
function inOrder(points: readonly FiledPoint[], name: string, report: Report): FiledPoint[] {
  const periods = points.map(({ period }) => period).filter((period) => kindOf(period) !== -1);
  for (const period of repeated(periods)) {
    report(`${name}: period`, period, "It is there twice: keep one point of each period");
  }
  const other = periods.find((period) => kindOf(period) !== kindOf(periods[0] ?? ""));
  if (other !== undefined)
    report(`${name}: period`, other, `Write it in the same way as "${periods[0]}"`);
  return points.toSorted((a, b) => Number(a.period > b.period) - Number(a.period < b.period));
}

function directionOf(given: unknown, name: string, report: Report): ImprovementDirection {
  const direction = DIRECTIONS.find((known) => known === given);
  if (direction === undefined)
    report(`${name}: improvementDirection`, given, `Write "increase", "decrease" or "neutral"`);
  return direction ?? "neutral";
}

function breaksOf(given: unknown, rows: number, name: string, report: Report): readonly number[] {
  const remedy = `Write a list of point numbers from 0 to ${Math.max(0, rows - 1)}, each the last of its phase`;
  if (!Array.isArray(given)) {
    report(`${name}: rebaseAfter`, given, remedy);
    return [];
  }
  return given.flatMap((last: unknown, i): readonly number[] => {
    if (typeof last === "number" && Number.isInteger(last) && last >= 0 && last < rows)
      return [last];
    report(`${name}: rebaseAfter, entry ${i}`, last, remedy);
    return [];
  });
}

function baselineOf(given: unknown, name: string, report: Report): number | null {
  if (given === null) return null;
  if (typeof given === "number" && Number.isInteger(given) && given > 0) return given;
  report(`${name}: fixAfterNPoints`, given, "Write a whole number of 1 or more, or null for none");
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFiniteOrNull(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}

function kindOf(period: string): number {
  return PERIODS.findIndex((form) => form.test(period));
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

/** As much of a value as fits on a line. */
const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
