import { isMeasured, type Measured } from "./statistics.ts";

/** What the dashboard promises of itself, and what was measured. */
export interface Goal {
  readonly what: string;
  /** The most, or the least, that is promised, in the unit. */
  readonly limit: number;
  readonly is: "at most" | "under" | "at least";
  readonly unit: string;
  readonly value: Measured;
}

/** It may not be more than the limit. */
export function most(what: string, limit: number, unit: string, value: Measured): Goal {
  return { what, limit, is: "at most", unit, value };
}

/** It has to stay below the limit. */
export function under(what: string, limit: number, unit: string, value: Measured): Goal {
  return { what, limit, is: "under", unit, value };
}

/** It has to reach the limit. */
export function least(what: string, limit: number, unit: string, value: Measured): Goal {
  return { what, limit, is: "at least", unit, value };
}

/** Whether the promise is kept; `null` where nothing was measured. */
export function isMet({ is, limit, value }: Goal): boolean | null {
  if (!isMeasured(value)) return null;
  if (is === "at least") return value >= limit;
  return is === "at most" ? value <= limit : value < limit;
}

/** The rows of the table of promises: `all charts`, `at most 1.5 ×`, `1.42 ×`, `met`. */
export function goalRows(goals: readonly Goal[]): readonly (readonly string[])[] {
  return goals.map((goal) => [
    goal.what,
    `${goal.is} ${withUnit(goal.limit, goal.unit)}`,
    isMeasured(goal.value) ? withUnit(rounded(goal.value), goal.unit) : "not measured",
    VERDICTS[`${isMet(goal)}`],
  ]);
}

const VERDICTS = { true: "met", false: "**not met**", null: "–" } as const;

function withUnit(value: number, unit: string): string {
  return unit === "" ? String(value) : `${value.toLocaleString("en-GB")} ${unit}`;
}

/** To three figures: what is told of a ratio, and not less than a whole millisecond of a time. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
