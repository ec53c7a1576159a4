import * as z from "zod/mini";
import type { CriterionCount } from "#view-models/accessibility/criterionResults.ts";

/** What a test writes down where a criterion held, and where it did not: see `tests/e2e/a11y/holds.ts`. */
export const HELD = "held";
export const FAILED = "failed";

const Test = z.object({
  annotations: z.array(z.object({ type: z.string(), description: z.optional(z.string()) })),
});
const Suite = z.object({
  specs: z.array(z.object({ tests: z.array(Test) })),
  get suites() {
    return z.optional(z.array(Suite));
  },
});
const Report = z.object({ suites: z.array(Suite) });

/** How often each criterion held and did not, by Playwright's JSON report, in the order of the standard. */
export function countsOf(report: unknown): readonly CriterionCount[] {
  const notes = Report.parse(report).suites.flatMap(notesOf);
  const criteria = [...new Set(notes.map(({ type }) => type))].filter((type) =>
    /^\d+\.\d+\.\d+$/.test(type),
  );
  return criteria
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((criterion) => ({
      criterion,
      held: count(notes, criterion, HELD),
      failed: count(notes, criterion, FAILED),
    }));
}

interface Note {
  readonly type: string;
  readonly description?: string | undefined;
}

function notesOf({ specs, suites = [] }: z.infer<typeof Suite>): readonly Note[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  return [...own, ...suites.flatMap(notesOf)];
}

function count(notes: readonly Note[], criterion: string, verdict: string): number {
  return notes.filter(({ type, description }) => type === criterion && description === verdict)
    .length;
}
