import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a build reads. */
const SOURCES = [
  "docs/methods.md",
  "index.html",
  "mocks",
  "package.json",
  "public",
  "scripts",
  "src",
  "tsconfig.json",
  "vite.config.ts",
];

/**
 * Builds the site twice, in two folders, the second as if in another year and another time zone, and
 * compares every byte. Both are given the day of the last commit, which a copy has no history to ask for.
 */
const home = mkdtempSync(join(tmpdir(), "reproducible-"));
try {
  const seconds = process.env["SOURCE_DATE_EPOCH"] ?? lastCommit();
  const first = built("one", { TZ: "Pacific/Auckland", SOURCE_DATE_EPOCH: seconds });
  const second = built("another/deeper", { TZ: "America/Los_Angeles", SOURCE_DATE_EPOCH: seconds });
  const differ = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  if (differ.length > 0) throw new Error(`Two builds differ in ${differ.join(", ")}.`);
  console.log(`Two builds are the same, byte for byte: ${first.size} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The checksum of every file that a copy of the sources in a folder of its own is built to. */
function built(folder: string, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const place = join(home, folder);
  for (const source of SOURCES) cpSync(source, join(place, source), { recursive: true });
  symlinkSync(resolve("node_modules"), join(place, "node_modules"));
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: place,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The site could not be built in ${place}.\n${stderr}`);
  const out = join(place, "dist");
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return [
        path.slice(out.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ];
    }),
  );
}

function lastCommit(): string {
  return spawnSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8" }).stdout.trim() || "0";
}
