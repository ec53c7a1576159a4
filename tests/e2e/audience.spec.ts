import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { RESTRICTED, RESTRICTED_SHEETS } from "../publishing/disclosure/restrictedSheets.ts";
import { expect, test } from "./test.ts";

const WORDS = RESTRICTED.filter((value) => !/^\d/.test(value));
const CODE =
  /<script type="module">[\s\S]*?<\/script>|<style[^>]*>[\s\S]*?<\/style>|icon" href="[^"]*"/g;

let here = "";
test.beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), "audience-"));
});
test.afterEach(() => rm(here, { recursive: true, force: true }));

async function pcd(...args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ["--import", "tsx", "src/cli/pcd.ts", ...args]);
}

/** Every file below a folder, with its name: what a host would send, and what it would list. */
async function everyByte(folder: string, isMeant = (_path: string) => true): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .filter(isMeant);
  const texts = paths.map((path) => readFile(join(folder, path), "utf8"));
  return [...paths, ...(await Promise.all(texts))].join("\n");
}

/** The code of the app, which is the same for everyone. */
function isCode(path: string): boolean {
  return path.startsWith("site/assets/");
}

test("what is published for everyone has nothing of what is for members, to the last byte", async ({
  page,
  context,
  expectComplaint,
}) => {
  test.slow(); // the site and the page of the pack are built
  expectComplaint(/^asked another origin: file:\S+\/meeting\.html[^/]*$/);
  const sheets = join(here, "sheets");
  await mkdir(sheets);
  for (const [name, text] of Object.entries(RESTRICTED_SHEETS))
    await writeFile(join(sheets, `${name}.csv`), text ?? "");
  const published = join(here, "public");
  const site = join(published, "site");
  const api = join(site, "api/v1");
  const meeting = join(published, "meeting.html");
  const suppress = ["--small-numbers", "suppress"];
  await pcd("build", sheets, "--site", site, "--audience", "public", ...suppress);
  await pcd("pack", api, "--out", meeting);

  // Beside each part of the code lie its copies, compressed.
  const whole = await everyByte(published, (path) => !/\.(br|gz)$/.test(path));
  expect(WORDS.filter((value) => whole.includes(value))).toEqual([]);
  // Numbers of four figures stand by chance in the code, which is the same for everyone.
  const figures = (await everyByte(published, (path) => !isCode(path))).replaceAll(CODE, "");
  expect(RESTRICTED.filter((value) => figures.includes(value))).toEqual([]);
  expect(figures).toContain("Average caseload");
  const first = (await readFile(join(site, "index.html"), "utf8")).replaceAll(CODE, "");
  expect(first, "the first screen is written").toMatch(/<h1[^>]*>[\s\S]*Average caseload/);

  // And it is the very search that finds them where they are.
  await pcd("build", sheets, "--out", join(here, "members"), "--audience", "members");
  const all = await everyByte(join(here, "members"));
  expect(RESTRICTED.filter((value) => !all.includes(value))).toEqual([]);

  await context.setOffline(true);
  await page.goto(pathToFileURL(meeting).href);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByText("members only")).toHaveCount(0);
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("restricted");
  await expect(page.getByText(/restrictedmeasure/i)).toHaveCount(0);
});
