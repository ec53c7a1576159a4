import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dfe } from "#cli/dfe.ts";
import { CommandError, readFolder } from "#cli/files.ts";
import { Authorities } from "#contract/authorities.ts";
import { readApi } from "#publishing/readApi.ts";

const PUBLISHED = join(import.meta.dirname, "..", "publishing", "dfe", "published");
const WORKFORCE = join(PUBLISHED, "csww_indicators.csv");
const REFERRALS = join(PUBLISHED, "c1_referrals.csv");
const NEIGHBOURS = join(PUBLISHED, "statistical_neighbours_2025.csv");
const FILES = [WORKFORCE, REFERRALS, NEIGHBOURS];
const SLOW = 120_000;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dfe-all-"));
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

async function listIn(target: string): Promise<Authorities> {
  return Authorities.parse(JSON.parse(await readFile(join(target, "authorities.json"), "utf8")));
}

it(
  "writes each authority as it is written alone, with a list that says whose figures are joint",
  async () => {
    const target = join(folder, "all");
    const { code, out } = await run(...FILES, "--all", "--out", target);
    expect(code).toBe(0);

    const { authorities, leftOut } = await listIn(target);
    expect(leftOut).toBeUndefined();
    expect(out.at(-1)).toBe(`${authorities.length} authorities written to ${target}`);
    expect((await readdir(target)).toSorted()).toEqual(
      [...authorities.map(({ id }) => id), "authorities.json"].toSorted(),
    );
    expect(authorities.find(({ name }) => name === "North Northamptonshire")).toEqual({
      id: "E06000061",
      name: "North Northamptonshire",
      region: "East Midlands",
      type: "unitary",
      path: "E06000061/",
      published: "2026-02-27",
      joint: [
        {
          source: expect.stringContaining("workforce"),
          with: "North Northamptonshire / West Northamptonshire",
        },
      ],
    });
    expect(authorities.map(({ id, type }) => [id, type])).toContainEqual([
      "E06000061-E06000062",
      "joint",
    ]);

    const alone = join(folder, "alone");
    await run(...FILES, "--authority", "E06000019", "--out", alone);
    const own = await readFolder(join(target, "E06000019"), [".json"]);
    expect(own).toEqual(await readFolder(alone, [".json"]));
    expect([...own.keys()]).toContain("manifest.json");
  },
  SLOW,
);

it(
  "leaves out the one of which nothing can be built, says why, and writes the others",
  async () => {
    const target = join(folder, "all");
    const { files } = await brokenReferrals();
    const { code, out, err } = await run(...files, "--all", "--out", target);

    expect(code).toBe(1);
    const { authorities, leftOut = [] } = await listIn(target);
    // Those of whom it is a neighbour have the wrong figure beside theirs.
    expect(leftOut.map(({ name }) => name)).toEqual([
      "Dorset",
      "Herefordshire",
      "Shropshire",
      "Suffolk",
      "Westmorland and Furness",
    ]);
    expect(leftOut[1]).toEqual({
      id: "E06000019",
      name: "Herefordshire",
      why: expect.stringMatching(/^observations\.csv, row \d+, .*“250” is not a percentage/),
    });
    expect(err).toEqual(leftOut.map(({ id, name, why }) => `${name} (${id}) is left out: ${why}`));
    expect(out.at(-1)).toBe(`${authorities.length} authorities written to ${target}, 5 left out`);
    expect(authorities.length).toBeGreaterThan(0);
    for (const { path } of authorities) {
      const { files: read, problems } = readApi(await readFolder(join(target, path), [".json"]));
      expect(read).not.toBeNull();
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  },
  SLOW,
);

it("writes those of one region", async () => {
  const target = join(folder, "all");
  await run(...FILES, "--all", "--out", target, "--region", "West Midlands");
  const { authorities } = await listIn(target);
  expect(authorities.map(({ name }) => name)).toEqual(["Herefordshire", "Shropshire"]);
});

it(
  "keeps what was published before as revisions, unless it begins afresh",
  async () => {
    const target = join(folder, "all");
    const region = ["--region", "West Midlands"];
    const detail = join(target, "E06000019", "measures", "referrals.json");
    await run(...FILES, "--all", "--out", target, ...region, "--published", "2025-11-01");
    const text = await readFile(REFERRALS, "utf8");
    const revised = join(folder, "c1_revised.csv");
    await writeFile(
      revised,
      text.replace(/^(2025,.*Herefordshire[^\n]*?Re-referrals,)(\d+)/m, "$11807"),
    );
    const files = [WORKFORCE, revised, NEIGHBOURS];

    await run(...files, "--all", "--out", target, ...region, "--published", "2025-12-01");
    expect(JSON.parse(await readFile(detail, "utf8"))).toMatchObject({
      revisions: [{ period: "2025-03" }],
    });
    await run(...files, "--all", "--out", target, ...region, "--afresh");
    expect(JSON.parse(await readFile(detail, "utf8"))).toMatchObject({ revisions: [] });
  },
  SLOW,
);

it("touches no folder that holds anything else", async () => {
  await mkdir(join(folder, "api"));
  await writeFile(join(folder, "api", "dashboard.json"), "{}");
  await expect(
    run(...FILES, "--all", "--out", join(folder, "api"), "--region", "West Midlands"),
  ).rejects.toThrow("holds files that this command did not write (dashboard.json)");
});

it.each([
  [["--all", "--authority", "884", "--out", "x"], "--all and --authority exclude one another."],
  [["--all", "--sheets", "--out", "x"], "--all and --sheets exclude one another."],
  [["--authority", "884", "--region", "London", "--out", "x"], "--region goes with --all."],
  [["--all"], "Missing: --out <folder>."],
  [["--all", "--out", "x", "--region", "West Midland"], "Did you mean “West Midlands”?"],
] as const)("refuses %j", async (options, message) => {
  const refused = run(...FILES, ...options);
  await expect(refused).rejects.toThrow(CommandError);
  await expect(refused).rejects.toThrow(message);
});

/** The published files, in which Herefordshire's share of re-referrals cannot be. */
async function brokenReferrals() {
  const file = join(folder, "c1_broken.csv");
  const rows = (await readFile(REFERRALS, "utf8")).split("\n");
  const [header = ""] = rows;
  const column = header.split(",").indexOf("rereferral_percent");
  const broken = rows.map((row) => {
    if (!row.startsWith("2025,") || !row.includes("Herefordshire")) return row;
    // The name is quoted and has a comma in it, which is one cell more.
    const cells = row.split(",");
    cells[column + 1] = "250";
    return cells.join(",");
  });
  await writeFile(file, broken.join("\n"));
  return { files: [WORKFORCE, file, NEIGHBOURS] };
}
