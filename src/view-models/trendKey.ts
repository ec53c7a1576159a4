/** What each mark of a trend means. */
export const TREND_KEY = {
  target: "Target",
  range: "Average and usual range",
  average: "Average",
  good: "Real change for the better",
  bad: "Real change for the worse",
  info: "Real change",
  projection: "If nothing changes",
  promised: "Promised: the arrow points to where it should be",
} as const;

/** `Target: at most 17` at the end of its line. @param level as the axis counts */
export function targetName(side: "upper" | "lower", level: string): string {
  return `${TREND_KEY.target}: ${side === "upper" ? "at most" : "at least"} ${level}`;
}

/** A target by its own name: `Target: the plan’s first year`. */
export function targetCalled(label: string): string {
  return `${TREND_KEY.target}: ${label}`;
}

/** What became of the promises of a mark: `Promise: not kept`. @param outcome `Not kept` */
export function promiseMark(outcome: string): string {
  return `Promise: ${outcome.toLowerCase()}`;
}

/** A promise by its letter: `Promise A: at most 17 by December 2018`. */
export function promiseCalled(letter: string, short: string): string {
  return `Promise ${letter}: ${short}`;
}

/** What was promised by the period that is read. @param what `at most 17: not kept` */
export function promisedHere(what: string): string {
  return `Promised, ${what}`;
}
