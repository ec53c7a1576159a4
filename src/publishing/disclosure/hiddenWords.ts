import { grouped } from "../grouped.ts";
import type { Problem } from "../problem.ts";
import { placeOf } from "../sheetRows.ts";
import type { Cover } from "./protect.ts";
import type { SmallNumberRule } from "./smallNumberRule.ts";
import type { Amount, Cell, Place } from "./sums.ts";

const IDENTIFIES = "and could identify a child";
/** How a figure is hidden where its row has symbols. */
export const HIDE_ALL = "Write c in its value, numerator and denominator";
const OR_SUPPRESS = "or have it hidden (--small-numbers suppress)";
const DONE = "Nothing is left to do: it is nowhere in the files";

/** A number that is small, or that leaves a small one. */
export function smallProblem(
  { column, value, of, told }: Pick<Amount, "column" | "value" | "of" | "told">,
  row: Place,
  { smallNumbers, threshold }: SmallNumberRule,
  how = HIDE_ALL,
): Problem {
  const under = `under ${threshold} ${IDENTIFIES}`;
  if (smallNumbers === "suppress")
    return hiddenLine(
      row,
      `The figure of “${figureName(row)}” was hidden: it tells of a number ${under}`,
    );
  const written = column === undefined ? undefined : row.texts[column];
  const why =
    told === "rest"
      ? `leaves ${value}${ofAll(of)}, which is ${under}`
      : written === String(value)
        ? `is ${under}`
        : `comes to ${value}${ofAll(of)}, which is ${under}`;
  return {
    ...at(row),
    severity: "error",
    ...(column === undefined ? {} : { column }),
    ...(written === undefined ? {} : { value: written }),
    why,
    remedy: `${how}, ${OR_SUPPRESS}`,
  };
}

/** Another version of a figure of which one is small. */
export function versionProblem(row: Place, small: Place, rule: SmallNumberRule): Problem {
  const which = `the same figure as row ${small.row}, published on another day`;
  return rule.smallNumbers === "suppress"
    ? hiddenLine(row, `The figure of “${figureName(row)}” was hidden: it is ${which}`)
    : {
        ...at(row),
        severity: "error",
        column: "value",
        ...written(row),
        why: `is ${which}, and would say what is hidden there`,
        remedy: `${HIDE_ALL}, ${OR_SUPPRESS}`,
      };
}

/** A figure from which, with others, a hidden one could be worked out. */
export function coverProblem(
  row: Place,
  covers: Cell,
  rule: SmallNumberRule,
  how = HIDE_ALL,
): Problem {
  const other = covers.rows.at(-1);
  const which = `${covers.leftOut ? "for members only" : "hidden"}${other === undefined ? "" : ` (row ${other.row})`}`;
  if (rule.smallNumbers === "suppress")
    return hiddenLine(
      row,
      `The figure of “${figureName(row)}” was hidden: with the others of its total it would give away one that is ${which}`,
    );
  const why = `gives away, by subtraction, a figure that is ${which}`;
  const { value = "" } = row.texts;
  return {
    ...at(row),
    severity: "error",
    ...(value === "" ? { why: `The row ${why}` } : { column: "value", value, why }),
    remedy: covers.leftOut
      ? "Mark it as for members too, or have it hidden (--small-numbers suppress)"
      : `${how} too, ${OR_SUPPRESS}`,
  };
}

/** Another figure for the same thing as one that is hidden. */
export function besideProblem(row: Place, rule: SmallNumberRule, how: string): Problem {
  const why = "stands beside a figure that is hidden, and says about how large it is";
  return rule.smallNumbers === "suppress"
    ? hiddenLine(row, `A figure of “${figureName(row)}” was left out: it ${why}`)
    : { ...at(row), severity: "error", ...written(row), why, remedy: `${how}, ${OR_SUPPRESS}` };
}

/** Where small numbers are allowed, one line for the measure says how many there are and where the first is. */
export function allowedWarnings(
  small: ReadonlyMap<Cell, Amount>,
  covers: readonly Cover[],
  threshold: number,
): readonly Problem[] {
  const line = (cells: readonly Cell[], why: (measure: string) => string, remedy: string) =>
    [...grouped(cells, measureOf)].flatMap(([measure, ofMeasure]): readonly Problem[] => {
      const row = ofMeasure[0]?.rows.at(-1);
      return row === undefined
        ? []
        : [{ ...at(row), severity: "warning", why: `${why(measure)}: ${rows(ofMeasure)}`, remedy }];
    });
  return [
    ...line(
      [...small.keys()],
      (measure) =>
        `“${measure}” has numbers of children under ${threshold} that could identify a child`,
      "Keep the files behind a password, build them for the public (--audience public), or have the numbers hidden (--small-numbers suppress)",
    ),
    ...line(
      covers.filter(({ covers }) => !small.has(covers)).map(({ covers }) => covers),
      (measure) => `Figures of “${measure}” that are hidden can be worked out by subtraction`,
      "Hide another figure of the same total, or have it hidden (--small-numbers suppress)",
    ),
  ];
}

const MOST_NAMED = 3;

/** `4 figures, the first in rows 12, 15 and 19` */
function rows(cells: readonly Cell[]): string {
  const numbers = [...new Set(cells.flatMap(({ rows }) => rows.at(-1)?.row ?? []))];
  const named = numbers.slice(0, MOST_NAMED).join(", ");
  return numbers.length > MOST_NAMED
    ? `${numbers.length} figures, the first in rows ${named}`
    : `row${numbers.length === 1 ? "" : "s"} ${named}`;
}

function measureOf({ rows }: Cell): string {
  return rows[0]?.texts["measure"] ?? "";
}

function hiddenLine(row: Place, why: string): Problem {
  return { ...at(row), severity: "warning", why, remedy: DONE };
}

function at(place: Place): Pick<Problem, "code" | "file" | "sheet" | "row"> {
  return { code: "small-number", ...placeOf(place), row: place.row };
}

function written({ texts }: Place): Pick<Problem, "value"> {
  const { value = "" } = texts;
  return value === "" ? {} : { value };
}

function ofAll(of: number | null): string {
  return of === null ? "" : ` of ${of}`;
}

/** `referrals, 2018-04, Police` */
function figureName({ texts }: Place): string {
  return ["measure", "period", "member", "group", "name"]
    .map((column) => texts[column] ?? "")
    .filter((text) => text !== "")
    .join(", ");
}
