import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import writeSpreadsheet from "write-excel-file/node";
import { COUNCIL, rowsOf, scaleSheets, writeSheets } from "./scaleSheets.ts";
import type { Scale } from "./scaleSheets.ts";

/**
 * How long `pcd build` takes of many rows, and how much memory at its peak: `npx tsx bench/scale.ts`.
 * With `--write <folder>` the sheets are only written, to be tried by hand; `--measures`, `--periods`
 * and `--members` make them of another size.
 */

/** About a million rows. */
const REGION: Scale = { measures: 100, periods: 120, members: 83 };

/** What a process says of itself when it ends: the most memory that it had, in kilobytes, and its time on the processor. */
const SAY_USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('used '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime)+'\\n')})";

const { values } = parseArgs({
  options: {
    write: { type: "string" },
    measures: { type: "string" },
    periods: { type: "string" },
    members: { type: "string" },
  },
});

if (values.write !== undefined) {
  const scale = {
    measures: Number(values.measures ?? COUNCIL.measures),
    periods: Number(values.periods ?? COUNCIL.periods),
    members: Number(values.members ?? COUNCIL.members),
  };
  await writeSheets(values.write, scale);
  say(`${rowsOf(scale).toLocaleString("en-GB")} rows written to ${values.write}`);
} else {
  const here = await mkdtemp(join(tmpdir(), "scale-"));
  try {
    await measured("CSV", join(here, "council"), COUNCIL);
    const workbook = join(here, "council.xlsx");
    await writeWorkbook(join(here, "council"), workbook);
    await measured("XLSX", workbook, COUNCIL);
    await measured("CSV", join(here, "region"), REGION);
  } finally {
    await rm(here, { recursive: true, force: true });
  }
}

/** Builds what is there, or what is made of this scale, and says how long it took. */
async function measured(kind: "CSV" | "XLSX", path: string, scale: Scale): Promise<void> {
  if (kind === "CSV") await writeSheets(path, scale);
  const { size } = await stat(kind === "CSV" ? join(path, "observations.csv") : path);
  const started = performance.now();
  const { peak, processor } = await build(path, `${path}-api`);
  const seconds = (performance.now() - started) / 1000;
  say(
    `${kind}, ${rowsOf(scale).toLocaleString("en-GB")} rows (${Math.round(size / 1e6)} MB): ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of the processor), ${Math.round(peak / 1024)} MB at its peak`,
  );
}

/** @returns the most memory that the build had, in kilobytes, and how many seconds it took of the processor. */
async function build(
  path: string,
  out: string,
): Promise<{ readonly peak: number; readonly processor: number }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--import", SAY_USAGE, "src/cli/pcd.ts", "build", path, "--out", out],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`pcd build ${path} failed:\n${said}`);
  const [, peak, microseconds] = /used (\d+) (\d+)/.exec(said) ?? [];
  return { peak: Number(peak), processor: Number(microseconds) / 1e6 };
}

async function writeWorkbook(folder: string, path: string): Promise<void> {
  const sheets = [...scaleSheets(COUNCIL).keys()].map(async (sheet) => ({
    sheet,
    data: (await rowsAt(join(folder, `${sheet}.csv`))).map((cells) =>
      cells.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null)),
    ),
  }));
  await writeSpreadsheet(await Promise.all(sheets)).toFile(path);
}

function rowsAt(path: string): Promise<readonly (readonly string[])[]> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path), {
      skipEmptyLines: true,
      complete: ({ data }) => resolve(data),
      error: reject,
    });
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
