import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { countsOf } from "./accessibilityCounts.ts";

const REPORT = "test-results/accessibility.json";
const RESULTS = "src/view-models/accessibility/results.json";

/** Runs all tests of accessibility in Chromium, of which a usual run tries a part, and writes what they found for the accessibility statement. */
const { status } = spawnSync(
  "npx",
  ["playwright", "test", "tests/e2e/a11y", "--reporter=list,json"],
  {
    stdio: "inherit",
    env: { ...process.env, A11Y: "whole", PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
  },
);
const counts = countsOf(JSON.parse(readFileSync(REPORT, "utf8")));
const date = new Date().toISOString().slice(0, 10);
writeFileSync(RESULTS, `${JSON.stringify({ date, counts }, null, 2)}\n`);
spawnSync("npx", ["oxfmt", RESULTS], { stdio: "inherit" });
console.log(`${counts.length} criteria were tried: ${RESULTS} says how each ended.`);
process.exitCode = status ?? 1;
