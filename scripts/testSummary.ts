import * as z from "zod/mini";

/** What vitest's JSON reporter says that counts here. A file that could not be loaded has no tests. */
const UnitResults = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** What Playwright's JSON reporter says that counts here. Errors are those outside any test. */
const JourneyResults = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

/** The JSON results of both runners, `null` where one left none. */
export interface TestRun {
  readonly unit: unknown;
  readonly journeys: unknown;
  /** Whether the whole run, with types and lint, ended well. */
  readonly succeeded: boolean;
}

/**
 * A run as `N passed, N failed`. A runner that left no results counts as one failure, as do a file
 * that could not be loaded, and a run that ended badly without a failing test.
 */
export function testSummary({ unit, journeys, succeeded }: TestRun): string {
  const counts = [unitCount(unit), journeyCount(journeys)];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return `${passed} passed, ${failed === 0 && !succeeded ? 1 : failed} failed`;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const NO_RESULTS: Count = { passed: 0, failed: 1 };

function unitCount(json: unknown): Count {
  if (json === null) return NO_RESULTS;
  const { numPassedTests, numFailedTests, testResults } = UnitResults.parse(json);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function journeyCount(json: unknown): Count {
  if (json === null) return NO_RESULTS;
  const { stats, errors } = JourneyResults.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
