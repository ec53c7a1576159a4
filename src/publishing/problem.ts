import { plainText } from "#contract/plainText.ts";

/**
 * One thing that is wrong with what was handed in: where it stands, what stands there, why that is
 * wrong and what to do. `code` is what a machine knows its kind by. `sheet` is that of a workbook;
 * `row` counts as a spreadsheet does: its first row is 1. An error stops the publication; a warning
 * does not. In a JSON file `path` says where: `measures[3].unit`.
 */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly code?: string;
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly path?: string;
  readonly value?: string;
  readonly why: string;
  readonly remedy: string;
}

/** Whether a problem stops the publication. */
export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Problems under the code of their kind; one that has a code already keeps it. */
export function coded(code: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ code, ...problem }));
}

/** A problem as one line: `observations.csv, row 12, column "value": "5x9" is not a number. Write …`. */
export function problemLine({
  file,
  sheet,
  row,
  column,
  path,
  value,
  why,
  remedy,
}: Problem): string {
  const place = [
    file,
    ...(sheet === undefined ? [] : [`sheet “${sheet}”`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column “${column}”`]),
    ...(path === undefined ? [] : [path]),
  ].join(", ");
  const what = value === undefined ? why : `“${shortened(value)}” ${why}`;
  return `${place}: ${what}. ${remedy}.`;
}

/** As much of a value as fits on a line, without what would steer the terminal that it is shown in. */
const LONGEST_SHOWN = 60;

function shortened(value: string): string {
  const plain = plainText(value);
  return plain.length <= LONGEST_SHOWN ? plain : `${plain.slice(0, LONGEST_SHOWN)}…`;
}
