import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { FAULTS } from "../tests/e2e/faults/faults.ts";
import { SCREENS } from "../tests/e2e/screens.ts";
import {
  matrixLines,
  notHeld,
  reliabilityPage,
  type Tried,
  triedAgain,
  triedIn,
} from "./faultReport.ts";

/**
 * Tries every screen under every fault, prints the matrix, and writes `docs/reliability.md`.
 * `--minutes 5`: as many as can be tried in that time, each fault as often as any other. `--again`: what did
 * not hold up in the run before, or was not tried in it, beside what did.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string" },
    workers: { type: "string", default: "2" },
    again: { type: "boolean", default: false },
  },
});
const [part] = positionals;
const MINUTE = 60_000;
const most = values.minutes === undefined ? 0 : Number(values.minutes) * MINUTE;
const RESULTS = "test-results/faults.json";
/** What was tried in the last whole run, with what was tried again since. */
const KEPT = "test-results/faults-tried.json";
const PAGE = "docs/reliability.md";
const screens = SCREENS.map(({ name }) => name);

const before: readonly Tried[] =
  values.again && existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : [];
const open = values.again ? notHeld(before, FAULTS, screens) : null;
rmSync(RESULTS, { force: true });
const { status } = spawnSync(
  "npx",
  [
    "playwright",
    "test",
    "tests/e2e/faults.spec.ts",
    "--reporter=line,json",
    `--grep=${open === null ? (part ?? ": ") : `(${open.map(literally).join("|")})$`}`,
    `--global-timeout=${most}`,
    `--workers=${values.workers}`,
  ],
  {
    stdio: "inherit",
    env: { ...process.env, FAULTS: "whole", PLAYWRIGHT_JSON_OUTPUT_NAME: RESULTS },
  },
);

const tried = triedAgain(before, resultsNow());
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
const report = { faults: FAULTS, screens, tried, version, day };

for (const line of matrixLines(report)) console.log(line);
for (const { fault, screen, amiss } of tried)
  if (amiss !== null) console.log(`${fault}: ${screen}: ${amiss}`);
if (part === undefined) {
  writeFileSync(KEPT, JSON.stringify(tried));
  writeFileSync(PAGE, reliabilityPage(report));
  console.log(`Written to ${PAGE}.`);
}
process.exitCode = status ?? 1;

function resultsNow() {
  return triedIn(JSON.parse(readFileSync(RESULTS, "utf8")), FAULTS, screens);
}

function literally(name: string): string {
  return name.replaceAll(/[()/.*+?^$|[\]\\{}]/g, String.raw`\$&`);
}
