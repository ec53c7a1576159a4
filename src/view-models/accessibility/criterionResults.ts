import type { Day } from "#contract/period.ts";
import { counted } from "../words/text.ts";
import type { Criterion } from "./criteria.ts";

/** How often a criterion was tried, and how often it did not hold. */
export interface CriterionCount {
  readonly criterion: string;
  readonly held: number;
  readonly failed: number;
}

/** What a run of the tests found; `npm run accessibility` writes it. */
export interface AccessibilityRun {
  readonly date: Day;
  readonly counts: readonly CriterionCount[];
}

export type CriterionVerdict = "met" | "partly met" | "not met" | "not tested";

/** One criterion as the accessibility statement lists it. */
export interface CriterionResult {
  readonly criterion: string;
  readonly name: string;
  readonly level: "A" | "AA";
  readonly checked: string;
  readonly result: CriterionVerdict;
  readonly detail: string;
  readonly date: Day;
}

/** Each criterion with what the last run found. What no test tried is "not tested", whatever we think of it. */
export function criterionResults(
  criteria: readonly Criterion[],
  { date, counts }: AccessibilityRun,
): readonly CriterionResult[] {
  return criteria.map((criterion) => {
    const { held, failed } = counts.find((one) => one.criterion === criterion.criterion) ?? NEVER;
    return {
      criterion: criterion.criterion,
      name: criterion.name,
      level: criterion.level,
      checked: criterion.checked,
      result: verdict(criterion, held, failed),
      detail: detail(criterion, held, failed),
      date,
    };
  });
}

const NEVER = { held: 0, failed: 0 };

function verdict({ shortfall }: Criterion, held: number, failed: number): CriterionVerdict {
  if (shortfall !== undefined) return "partly met";
  if (held + failed === 0) return "not tested";
  if (failed === 0) return "met";
  return held === 0 ? "not met" : "partly met";
}

function detail({ shortfall, open }: Criterion, held: number, failed: number): string {
  const tried = held + failed;
  const times = tried === 0 ? [] : [`Tried ${counted(tried, "time")}; ${failedText(failed)}.`];
  return [...times, shortfall ?? [], open ?? []].flat().join(" ");
}

function failedText(failed: number): string {
  return failed === 0 ? "it held each time" : `${failed} did not hold`;
}
