import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dfe } from "#cli/dfe.ts";
import { CommandError, kindOf } from "#cli/files.ts";

const PUBLISHED = join(import.meta.dirname, "..", "publishing", "dfe", "published");
const WORKFORCE = join(PUBLISHED, "csww_indicators.csv");
const REFERRALS = join(PUBLISHED, "c1_referrals.csv");
const NEIGHBOURS = join(PUBLISHED, "statistical_neighbours_2025.csv");
const ALL = [WORKFORCE, REFERRALS, NEIGHBOURS];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dfe-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await dfe(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

it("writes the API's files of one authority", async () => {
  const target = join(folder, "api");
  const { code, out, err } = await run(...ALL, "--authority", "herefordshire", "--out", target);

  // Of the tables only some years are kept for the tests: the others are missed.
  expect({ code, last: err.at(-1) }).toEqual({
    code: 0,
    last: "Warning: And 16 more like this in observations.csv, rows 9 to 46.",
  });
  expect(err.every((line) => line.startsWith("Warning: "))).toBe(true);
  expect(out).toEqual([
    `Children’s services performance: Herefordshire: 19 measures, 24 files written to ${target}`,
  ]);
  expect(await readdir(target)).toEqual([
    "action-plan.json",
    "dashboard.json",
    "manifest.json",
    "measures",
    "overview.json",
    "sessions.json",
  ]);
  expect(await readdir(join(target, "measures"))).toContain("caseload-average.json");
  expect(await readFile(join(target, "dashboard.json"), "utf8")).toContain('"nature": "official"');
});

it("writes the analyst's sheets instead, with the day that is said", async () => {
  const target = join(folder, "sheets");
  const { code } = await run(
    ...ALL,
    "--authority",
    "884",
    "--out",
    target,
    "--sheets",
    "--published",
    "2026-03-05",
  );

  expect(code).toBe(0);
  expect(await readdir(target)).toEqual([
    "areas.csv",
    "comparators.csv",
    "measures.csv",
    "observations.csv",
    "organisation.csv",
    "targets.csv",
  ]);
  expect(await readFile(join(target, "organisation.csv"), "utf8")).toContain(
    "published,2026-03-05",
  );
});

it("lists the authorities with the years the files have of them", async () => {
  const { code, out } = await run(...ALL, "--list");
  expect(code).toBe(0);
  expect(out).toContain(
    "Herefordshire (884, E06000019): workforce 2018, 2025; referrals 2017 to 2018, 2024 to 2025",
  );
  expect(out).toContain(
    "North Northamptonshire / West Northamptonshire (940 / 941, E06000061 / E06000062): workforce 2025",
  );
});

describe("where something is wrong, nothing is written:", () => {
  it("another authority's files are there already", async () => {
    const target = join(folder, "api");
    await run(...ALL, "--authority", "Herefordshire", "--out", target);
    const other = [...ALL, "--authority", "North Northamptonshire", "--out", target];
    const { code, err } = await run(...other);
    expect(code).toBe(1);
    expect(err.at(-2)).toContain(
      "“Herefordshire” is whose figures are there already, and these are of North Northamptonshire.",
    );
    expect((await run(...other, "--afresh")).code).toBe(0);
  });

  it("all of it is said at once", async () => {
    const target = join(folder, "api");
    const broken = join(folder, "broken.csv");
    const text = await readFile(REFERRALS, "utf8");
    await writeFile(broken, text.replace("3414,727", "3;414,"));
    const missing = join(folder, "missing.csv");
    const { code, out, err } = await run(
      WORKFORCE,
      broken,
      missing,
      folder,
      "--authority",
      "Herfordshire",
      "--out",
      target,
    );

    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toHaveLength(6);
    expect(err[0]).toContain("missing.csv: There is no such file.");
    expect(err[1]).toContain(`${folder}: This is a folder.`);
    expect(err[2]).toMatch(/broken\.csv, row \d+, column “referral_count”: “3;414” is neither/);
    expect(err[3]).toMatch(/broken\.csv, row \d+, column “rereferral_count”: The cell is empty/);
    expect(err[4]).toContain(
      "“Herfordshire” is no authority in these files. Did you mean “Herefordshire”?",
    );
    expect(err[5]).toBe("Nothing was written.");
    expect(await kindOf(target)).toBeNull();
  });

  it("an existing folder with other files in it is left alone", async () => {
    await writeFile(join(folder, "notes.txt"), "mine");
    await expect(run(...ALL, "--authority", "884", "--out", folder)).rejects.toThrow(CommandError);
    expect(await readdir(folder)).toEqual(["notes.txt"]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["no file", ["--authority", "884", "--out", "x"], /Missing: the department’s CSV files\./],
    ["no authority and no folder", [WORKFORCE], /Missing: --authority .*, --out <folder>\./],
    ["an unknown option", [WORKFORCE, "--all"], /--all/],
    [
      "a day that does not exist",
      [WORKFORCE, "--authority", "884", "--out", "x", "--published", "2026-02-30"],
      /“2026-02-30” is not a day/,
    ],
  ])("%s", async (_, args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
