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
  ...["checks", "disclosure", "vintages", "dfe"].map((name) => ({
    name,
    files: [`src/publishing/${name}/*.ts`],
    tests: ["tests/publishing"],
  })),
  { name: "publishing", files: ["src/publishing/*.ts"], tests: ["tests/publishing"] },
];

const IN_DOMAIN = ["record", "spc", "domain-a-e", "domain-f-o", "domain-p-z"];

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

function table(): string {
  return [
    "| folder | mutants | found | not found | by no test | left out | score | measured |",
    "|---|--:|--:|--:|--:|--:|--:|---|",
    ...FOLDERS.map(({ name, files }) => rowOf(`\`${files.join(", ")}\``, [name])),
    rowOf("all of `src/domain`", IN_DOMAIN),
  ].join("\n");
}

/** The score is the share found of all that were tried or that no test reaches. */
function rowOf(called: string, names: readonly string[]): string {
  const reports = names.map((name) => `.cache/mutation/${name}.json`);
  if (!reports.every(existsSync)) {
    const before = page.split("\n").find((line) => line.startsWith(`| ${called} |`));
    return before ?? `| ${called} | | | | | | not measured | |`;
  }
  const statuses = reports.flatMap((report) =>
    Object.values(Report.parse(JSON.parse(readFileSync(report, "utf8"))).files).flatMap((file) =>
      file.mutants.map(({ status }) => status),
    ),
  );
  const many = (...wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  const found = many("Killed", "Timeout");
  const missed = many("Survived");
  const unreached = many("NoCoverage");
  const score = ((100 * found) / (found + missed + unreached)).toFixed(1);
  const [day = ""] = reports.map((report) => statSync(report).mtime.toISOString()).toSorted();
  return `| ${called} | ${statuses.length} | ${found} | ${missed} | ${unreached} | ${many("Ignored")} | ${score}% | ${day.slice(0, 10)} |`;
}
