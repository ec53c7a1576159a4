import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { buildSite } from "../scripts/buildSite.ts";
import { freshBrowser } from "./measure/browser.ts";
import { ownCandidates, peersIn } from "./measure/candidates.ts";
import { compare } from "./measure/compare.ts";
import { comparisonGoals, comparisonLines } from "./measure/comparison.ts";
import { growthGoals } from "./measure/growthGoals.ts";
import { goalRows, least } from "./measure/goals.ts";
import { serve } from "./measure/host.ts";
import { judged, JUDGED } from "./measure/lighthouse.ts";
import { type Found, keptParts, measuredPart } from "./measure/part.ts";
import { PROFILES } from "./measure/profiles.ts";
import { reportText } from "./measure/reportText.ts";
import { DATASETS, routesOf } from "./measure/routes.ts";
import { sizeGoals, sizeLines, sizesOf } from "./measure/sizes.ts";
import { ownPages } from "./measure/sites.ts";
import { isMeasured } from "./measure/statistics.ts";
import { table, whole } from "./measure/tables.ts";
import { GROWTH_COLUMNS, growthRows } from "./growthRows.ts";
import { measuredGrowth } from "./measuredGrowth.ts";

/**
 * Measures the dashboard beside others and writes docs/performance.md: `npm run bench`. With the
 * environment variable `PEERS` naming a folder of built pages of others, they take part.
 * `--rounds 3` for fewer loads of each; `--parts comparison,lighthouse` measures some parts again, and
 * takes the others as they were measured last; `--parts none` only writes the report. `--profiles
 * "slow4g4x;no network"` compares on some profiles only.
 */

const PARTS: Readonly<Record<string, readonly [title: string, measure: () => Promise<Found>]>> = {
  comparison: ["First screen, filter and hover, beside others", comparison],
  size: ["Size, by screen", sizes],
  lighthouse: ["Lighthouse, mobile profile", lighthouseScores],
  growth: ["Growth: more measures, more years", growth],
  slides: ["Slides", () => printed("bench/present.ts")],
  analysis: ["The analysis", () => printed("bench/analysis.ts", "bench/spc.ts")],
};

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    parts: { type: "string", default: Object.keys(PARTS).join(",") },
    profiles: { type: "string", default: PROFILES.map(({ name }) => name).join(";") },
    out: { type: "string", default: "docs/performance.md" },
  },
});
const rounds = Number(values.rounds);

for (const name of values.parts.split(",")) {
  const part = PARTS[name];
  if (part !== undefined) await measuredPart(name, ...part);
}
const parts = await keptParts(Object.keys(PARTS));
for (const { lines } of parts) say(lines.join("\n"));
say(
  table(["what", "promised", "measured", ""], goalRows(parts.flatMap(({ goals }) => goals))).join(
    "\n",
  ),
);
await writeFile(values.out, reportText(await circumstances(), parts));

async function comparison(): Promise<Found> {
  const { PEERS } = process.env;
  const peers = PEERS === undefined ? [] : peersIn(PEERS);
  const candidates = [...ownCandidates(await ownPages(".cache/bench/pages")), ...peers];
  const wanted = values.profiles.split(";");
  const profiles = PROFILES.filter(({ name }) => wanted.includes(name));
  const compared = await compare(candidates, profiles, rounds, say);
  const left =
    peers.length === 0
      ? ["The builds of others were not there (`PEERS` names their folder): they are left out.", ""]
      : [];
  const times = `Medians of ${rounds}; times in milliseconds, kB as sent (brotli).`;
  return {
    lines: [times, "", ...left, ...comparisonLines(compared)],
    goals: [...comparisonGoals(compared)],
  };
}

async function sizes(): Promise<Found> {
  const out = ".cache/bench/herefordshire";
  await buildSite({ dataset: "herefordshire", out, base: "/", routing: "path" });
  const host = await serve(out, { policed: true });
  const found = await sizesOf(host.url, routesOf(DATASETS.herefordshire));
  await host.close();
  return {
    lines: [
      "kB as sent (brotli) on a first visit to each screen, with Herefordshire's figures, until it is there; and",
      "what it then fetches ahead of being asked.",
      "",
      ...sizeLines(found),
    ],
    goals: [...sizeGoals(out)],
  };
}

async function lighthouseScores(): Promise<Found> {
  const rows: string[][] = [];
  const performance: number[] = [];
  const others: number[] = [];
  for (const [dataset, session] of Object.entries(DATASETS)) {
    const out = `.cache/bench/lighthouse-${dataset}`;
    await buildSite({ dataset, out, base: "/", routing: "path" });
    const host = await serve(out, { policed: true });
    for (const [name, path] of routesOf(session)) {
      const { scores, speed, shortcomings } = await judged(
        `${host.url}${path}`,
        Math.min(rounds, 3),
      );
      const points = JUDGED.map((each) => scores[each]);
      say(`${dataset} ${path}: ${points.map(whole).join(" ")}`);
      performance.push(...points.slice(0, 1).filter(isMeasured));
      others.push(...points.slice(1).filter(isMeasured));
      const short = points.every((each) => each === 100) ? "" : shortcomings.join("; ");
      rows.push([`${dataset}, ${name}`, ...points.map(whole), whole(speed), short]);
    }
    await host.close();
  }
  return {
    lines: [
      `Medians of ${Math.min(rounds, 3)} loads of each screen; how fast the machine was meanwhile (Lighthouse's`,
      "`benchmarkIndex`, more is faster); what cost points in the last of them.",
      "",
      ...table(
        ["screen", "performance", "accessibility", "best practices", "machine", "what cost points"],
        rows,
      ),
    ],
    goals: [
      least("Lighthouse performance, the least of all screens", 98, "", Math.min(...performance)),
      least("Lighthouse accessibility and best practices, the least", 100, "", Math.min(...others)),
    ],
  };
}

async function growth(): Promise<Found> {
  const sizes = [
    { measures: 24, periods: 120, members: 3 },
    { measures: 96, periods: 120, members: 3 },
    { measures: 384, periods: 120, members: 3 },
    { measures: 24, periods: 1200, members: 3 },
  ];
  const grown = await measuredGrowth(sizes, Math.min(rounds, 3));
  return {
    lines: [
      `Medians of ${Math.min(rounds, 3)}, processor four times slower.`,
      "",
      ...table(GROWTH_COLUMNS, growthRows(grown)),
    ],
    goals: [...growthGoals(grown)],
  };
}

/** What other benches print of themselves. */
async function printed(...files: readonly string[]): Promise<Found> {
  const blocks = files.map((file) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", file], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
    return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``;
  });
  return { lines: blocks, goals: [] };
}

async function circumstances() {
  const browser = await freshBrowser();
  const chromium = browser.version();
  await browser.close();
  const { version }: { readonly version: string } = JSON.parse(
    await readFile("package.json", "utf8"),
  );
  return {
    day: new Date().toISOString().slice(0, 10),
    processors: `${cpus().length} processors of a shared server`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    chromium,
    node: process.versions.node,
    app: version,
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
