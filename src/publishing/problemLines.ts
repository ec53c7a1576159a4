import { grouped } from "./grouped.ts";
import { problemLine } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** So many problems of one kind are said in full; of the others, how many there are and where. */
const MOST_OF_A_KIND = 3;

/**
 * Problems as lines to be read by a person: errors first, those of one kind together, and after the
 * first few of a kind only how many more there are.
 */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const kinds = [...grouped(problems, kindOf).values()];
  const ofSeverity = (severity: Problem["severity"]) =>
    kinds.filter(([first]) => first?.severity === severity);
  return [...ofSeverity("error"), ...ofSeverity("warning")].flatMap((kind) =>
    [
      ...kind.slice(0, MOST_OF_A_KIND).map(problemLine),
      ...moreLine(kind.slice(MOST_OF_A_KIND)),
    ].map((line) => (kind[0]?.severity === "warning" ? `Warning: ${line}` : line)),
  );
}

/** What problems of one kind share: where they stand and why, whatever the figures and names in it. */
function kindOf({
  severity,
  code = "",
  file,
  sheet = "",
  column = "",
  path = "",
  why,
}: Problem): string {
  return JSON.stringify([severity, code, file, sheet, column, plain(path), plain(why)]);
}

function plain(text: string): string {
  return text.replaceAll(/“[^“”]*”|\d+(?:\.\d+)*/g, "#");
}

function moreLine(others: readonly Problem[]): readonly string[] {
  const [first] = others;
  if (first === undefined) return [];
  const { file, sheet } = first;
  const place = sheet === undefined ? file : `${file}, sheet “${sheet}”`;
  const rows = others.flatMap(({ row }) => row ?? []);
  return [`And ${others.length} more like this in ${place}${rowsText(rows)}.`];
}

function rowsText(rows: readonly number[]): string {
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  if (rows.length === 0) return "";
  return first === last ? `, row ${first}` : `, rows ${first} to ${last}`;
}
