import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { check } from "#cli/check.ts";
import { dfe } from "#cli/dfe.ts";
import { CommandError } from "#cli/files.ts";
import { digitEdited } from "./digitEdited.ts";

const PUBLISHED = join(import.meta.dirname, "..", "publishing", "dfe", "published");
const FILES = ["csww_indicators.csv", "c1_referrals.csv", "statistical_neighbours_2025.csv"];
const SLOW = 120_000;
const ONE = "E06000019";

let built = "";
let folder = "";
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "all-built-"));
  const paths = FILES.map((file) => join(PUBLISHED, file));
  const silent = { out: () => {}, err: () => {} };
  await dfe([...paths, "--all", "--out", built], silent);
  return () => rm(built, { recursive: true, force: true });
}, SLOW);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "all-checked-"));
  await cp(built, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const code = await check([folder, ...args], {
    out: (line) => out.push(line),
    err: () => {},
  });
  return { code, out };
}

it(
  "finds nothing wrong with all that was built, and says how many authorities that are",
  async () => {
    const { code, out } = await run();

    expect(out.at(-1)).toMatch(/: (nothing is wrong|\d+ warnings?) \(\d+ authorities\)$/);
    expect(code).toBe(0);
  },
  SLOW,
);

it(
  "names the file of the authority in which a digit was edited",
  async () => {
    const file = join(folder, ONE, "dashboard.json");
    await writeFile(file, digitEdited(await readFile(file, "utf8"), "dashboard.json", 500, 1));
    const { code, out } = await run();

    expect(out.join("\n")).toMatch(/^E06000019\/dashboard\.json.*checksum|^E06000019\/dashboard/m);
    expect(code).toBe(1);
  },
  SLOW,
);

it(
  "says which authority on the list has no figures, and which folder is on no list",
  async () => {
    await cp(join(folder, ONE), join(folder, "E06000099"), { recursive: true });
    await rm(join(folder, ONE), { recursive: true });
    const { code, out } = await run("--json");
    const { problems } = JSON.parse(out.join("\n"));

    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: "error",
        file: "authorities.json",
        value: ONE,
        why: "has no dashboard.json in its folder",
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        value: "E06000099",
        why: "has a folder and is not on the list, so that nobody finds it",
      }),
    );
    expect(code).toBe(1);
  },
  SLOW,
);

it(
  "says where the list and the figures are of other days",
  async () => {
    const file = join(folder, "authorities.json");
    const list = JSON.parse(await readFile(file, "utf8"));
    for (const authority of list.authorities)
      if (authority.id === ONE) authority.published = "2020-01-01";
    await writeFile(file, JSON.stringify(list));
    const { code, out } = await run();

    expect(out.join("\n")).toMatch(
      /authorities\.json: “E06000019” is published on \S+ and not on 2020-01-01, as the list says/,
    );
    expect(code).toBe(1);
  },
  SLOW,
);

it("refuses a list that is none, and to compare all with one publication", async () => {
  await expect(run("--previous", built)).rejects.toThrow(/--previous is for one authority/);
  await writeFile(join(folder, "authorities.json"), "{");
  await expect(run()).rejects.toThrow(CommandError);
});
