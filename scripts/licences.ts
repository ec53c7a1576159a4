import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod/mini";

/** Where the licences are listed. */
export const LICENCES = "docs/licences.md";

/** Licences under which a package may be part of what is built. */
const IN_THE_SITE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT AND ISC AND BSD-3-Clause",
  "Unlicense",
  "(MIT OR GPL-3.0-or-later)",
  "(MIT AND Zlib)",
]);

/** Licences under which one may be used to build and test it, besides. */
const AT_WORK: ReadonlySet<string> = new Set([
  "(MIT OR CC0-1.0)",
  "CC0-1.0",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
  "CC-BY-4.0",
]);

/** Packages that say nothing in their own file, and what their text says. */
const SAID_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["parse-cache-control", "BSD-3-Clause"],
]);

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
    }),
  ),
});

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it only builds and tests, and is no part of the site or the command line. */
  readonly atWork: boolean;
}

/** Every package of the lock file with its licence, by name. */
export function licensed(lockFile: string): readonly Licensed[] {
  const { packages } = Lock.parse(JSON.parse(lockFile));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version = "", license, dev = false }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const licence = license ?? SAID_ELSEWHERE.get(name) ?? "not said";
      return { name, version, licence, atWork: dev };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Those whose licence is not on the list of what they are used for. */
export function notAllowed(packages: readonly Licensed[]): readonly Licensed[] {
  return packages.filter(
    ({ licence, atWork }) => !IN_THE_SITE.has(licence) && !(atWork && AT_WORK.has(licence)),
  );
}

/** The page that lists them: each package of the site, and how many of each licence are used at work. */
export function licencesPage(packages: readonly Licensed[]): string {
  const site = packages.filter(({ atWork }) => !atWork);
  const tools = packages.filter(({ atWork }) => atWork);
  const kinds = [...new Set(tools.map(({ licence }) => licence))].sort();
  const lines = [
    "# Licences of what this is made of",
    "",
    "Written by `npm run licences` from `package-lock.json`; a test holds each licence against the list of those",
    "that are allowed, in [scripts/licences.ts](../scripts/licences.ts). The bill of materials is",
    "[sbom.cdx.json](sbom.cdx.json) (CycloneDX, `npm run sbom`).",
    "",
    "## In the site and the command line",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...site.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    "",
    "## To build and test it",
    "",
    "| licence | packages |",
    "|---|---|",
    ...kinds.map(
      (kind) => `| ${kind} | ${tools.filter(({ licence }) => licence === kind).length} |`,
    ),
    "",
  ];
  return lines.join("\n");
}

/** Writes the page afresh where it is run as a command. */
if (process.argv[1]?.endsWith("licences.ts")) {
  writeFileSync(LICENCES, licencesPage(licensed(readFileSync("package-lock.json", "utf8"))));
  console.log(`The licences are in ${LICENCES}.`);
}
