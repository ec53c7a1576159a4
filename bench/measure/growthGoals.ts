import type { GrownAt } from "../growthRows.ts";
import { type Goal, most } from "./goals.ts";
import { median, times } from "./statistics.ts";

/** What is promised of a dashboard that has become sixteen times as large. */
export function growthGoals(grown: readonly GrownAt[]): readonly Goal[] {
  const first = (measures: number) =>
    median(
      (
        grown.find(({ scale }) => scale.measures === measures && scale.periods === 120)?.runs ?? []
      ).map(({ visible }) => visible),
    );
  return [most("384 measures: first charts ÷ those of 24", 1.5, "×", times(first(384), first(24)))];
}
