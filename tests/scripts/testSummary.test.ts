import { describe, expect, it } from "vitest";
import { testSummary } from "../../scripts/testSummary.ts";

const passes = { status: "passed", assertionResults: [{}] };
const unit = { numPassedTests: 40, numFailedTests: 0, testResults: [passes] };
const journeys = { stats: { expected: 8, unexpected: 0, flaky: 0 }, errors: [] };
const unloaded = { status: "failed", assertionResults: [] };

describe("the closing line of a run", () => {
  it.each([
    ["both runners", { unit, journeys, succeeded: true }, "48 passed, 0 failed"],
    [
      "failing tests in both",
      {
        unit: { ...unit, numFailedTests: 2 },
        journeys: { ...journeys, stats: { expected: 7, unexpected: 1, flaky: 0 } },
        succeeded: false,
      },
      "47 passed, 3 failed",
    ],
    [
      "a journey that passed only when tried again",
      {
        unit,
        journeys: { ...journeys, stats: { expected: 7, unexpected: 0, flaky: 1 } },
        succeeded: true,
      },
      "47 passed, 1 failed",
    ],
    [
      "a test file that could not be loaded",
      { unit: { ...unit, testResults: [passes, unloaded] }, journeys, succeeded: false },
      "48 passed, 1 failed",
    ],
    [
      "a host that did not start",
      {
        unit,
        journeys: { ...journeys, stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] },
        succeeded: false,
      },
      "40 passed, 1 failed",
    ],
    [
      "a runner that was not reached",
      { unit, journeys: null, succeeded: false },
      "40 passed, 1 failed",
    ],
    ["types that are wrong", { unit, journeys, succeeded: false }, "48 passed, 1 failed"],
  ])("counts %s", (_, run, line) => {
    expect(testSummary(run)).toBe(line);
  });
});
