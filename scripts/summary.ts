import { existsSync, readFileSync } from "node:fs";
import { testSummary } from "./testSummary.ts";

/** Prints the last test run as `N passed, N failed`; its exit code is the argument. */
const run = {
  unit: results("test-results/unit.json"),
  journeys: results("test-results/e2e.json"),
  succeeded: process.argv[2] === "0",
};
console.log(testSummary(run));

function results(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
