import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as z from "zod/mini";

/**
 * A mutation run: `npm run mutation` for every folder, `npm run mutation -- record spc` for some. It writes
 * the scores into docs/mutation.md; a folder that was not measured on this machine keeps the line it has there.
 */
interface Folder {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const FOLDERS: readonly Folder[] = [
  { name: "record", files: ["src/domain/record/*.ts"], tests: ["tests/domain/record"] },
  { name: "spc", files: ["src/domain/spc/*.ts"], tests: ["tests/domain/spc"] },
  // In parts, since a run that is ended early leaves nothing behind.
  ...["a-e", "f-o", "p-z"].map((letters) => ({
    name: `domain-${letters}`,
    files: [`src/domain/[${letters}]*.ts`],
    tests: ["tests/domain"],
  })),
  { name: "checks", files: ["src/publishing/checks/*.ts"], tests: ["tests/publishing"] },
  // All tests that build files go through it, and none but its own looks at what it does.
  ...["a-h", "m-z"].map((letters) => ({
    name: `disclosure-${letters}`,
    files: [`src/publishing/disclosure/[${letters}]*.ts`],
    tests: ["tests/publishing/disclosure"],
  })),
  ...["vintages", "dfe"].map((name) => ({
    name,
    files: [`src/publishing/${name}/*.ts`],
    tests: ["tests/publishing"],
  })),
  ...["a-c", "d-o", "p-r", "s-zW"].map((letters) => ({
    name: `publishing-${letters}`,
    files: [`src/publishing/[${letters}]*.ts`],
    tests: ["tests/publishing"],
  })),
];

/** What is added up, by the parts that make it up. */
const TOTALS: readonly (readonly [called: string, parts: readonly string[]])[] = [
  ["all of `src/domain`", ["record", "spc", "domain-a-e", "domain-f-o", "domain-p-z"]],
  [
    "all of `src/publishing`",
    [
      "checks",
      "disclosure-a-h",
      "disclosure-m-z",
      "vintages",
      "dfe",
      "publishing-a-c",
      "publishing-d-o",
      "publishing-p-r",
      "publishing-s-zW",
    ],
  ],
];

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const PAGE = "docs/mutation.md";
const START = "<!-- written by npm run mutation: begin -->";
const END = "<!-- end -->";

const wanted = process.argv.slice(2);
for (const { name, files, tests } of FOLDERS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "node_modules/@stryker-mutator/core/bin/stryker.js", "run"],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        MUTATION_NAME: name,
        MUTATION_FILES: files.join(","),
        MUTATION_TESTS: tests.join(","),
      },
    },
  );
  if (status !== 0) process.exitCode = 1;
}
const page = readFileSync(PAGE, "utf8");
const [before = "", rest = ""] = page.split(START);
const after = rest.split(END)[1] ?? "";
writeFileSync(PAGE, `${before}${START}\n\n${table()}\n\n${END}${after}`);

/** How the mutants of a folder ended, and the day on which that was counted. */
interface Counted {
  readonly mutants: number;
  readonly found: number;
  readonly missed: number;
  readonly unreached: number;
  readonly leftOut: number;
  readonly day: string;
}

function table(): string {
  const counted = FOLDERS.map((folder) => [folder, countedOf(folder)] as const);
  return [
    "| folder | mutants | found | not found | by no test | left out | score | measured |",
    "|---|--:|--:|--:|--:|--:|--:|---|",
    ...counted.map(([{ files }, found]) => rowOf(calledOf(files), found)),
    ...TOTALS.map(([called, parts]) => {
      const of = counted.flatMap(([{ name }, found]) =>
        parts.includes(name) && found !== null ? [found] : [],
      );
      return rowOf(called, of.length === parts.length ? of.reduce(together) : null);
    }),
  ].join("\n");
}

function calledOf(files: readonly string[]): string {
  return `\`${files.join(", ")}\``;
}

/** From its report; where this machine has none, as the page has it; `null` where it was never measured. */
function countedOf({ name, files }: Folder): Counted | null {
  const report = `.cache/mutation/${name}.json`;
  return existsSync(report) ? countedIn(report) : countedBefore(calledOf(files));
}

function countedIn(report: string): Counted {
  const { files } = Report.parse(JSON.parse(readFileSync(report, "utf8")));
  const statuses = Object.values(files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const many = (...wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  return {
    mutants: statuses.length,
    found: many("Killed", "Timeout"),
    missed: many("Survived"),
    unreached: many("NoCoverage"),
    leftOut: many("Ignored"),
    day: statSync(report).mtime.toISOString().slice(0, "2018-10-18".length),
  };
}

function countedBefore(called: string): Counted | null {
  const line = page.split("\n").find((line) => line.startsWith(`| ${called} |`));
  const [mutants, found, missed, unreached, leftOut] =
    line?.split("|").slice(2, 7).map(Number) ?? [];
  const day = line?.split("|").at(-2)?.trim() ?? "";
  if (!mutants || found === undefined || missed === undefined) return null;
  return { mutants, found, missed, unreached: unreached ?? 0, leftOut: leftOut ?? 0, day };
}

function together(one: Counted, other: Counted): Counted {
  return {
    mutants: one.mutants + other.mutants,
    found: one.found + other.found,
    missed: one.missed + other.missed,
    unreached: one.unreached + other.unreached,
    leftOut: one.leftOut + other.leftOut,
    day: one.day < other.day ? one.day : other.day,
  };
}

/** The score is the share found of all that were tried or that no test reaches. */
function rowOf(called: string, counted: Counted | null): string {
  if (counted === null) return `| ${called} | | | | | | not measured | |`;
  const { mutants, found, missed, unreached, leftOut, day } = counted;
  const score = ((100 * found) / (found + missed + unreached)).toFixed(1);
  return `| ${called} | ${mutants} | ${found} | ${missed} | ${unreached} | ${leftOut} | ${score}% | ${day} |`;
}
