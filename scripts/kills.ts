import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserPath } from "../tests/e2e/browserPath.ts";
import { serveFolder } from "./serveFolder.ts";

/**
 * Kills the browser in the middle of writing, again and again, and counts what of the record was lost
 * that was said to be kept: `npm run kills -- 50`, with a site with sessions built in `dist` or in the
 * folder that is named second. Each time a reader types a question into the form, the browser is killed
 * without a word at some moment of it, and the next one is asked what it holds.
 */
const TIMES = Number(process.argv[2] ?? 50);
const FOLDER = process.argv[3] ?? "dist";

/** In milliseconds: a kill comes within so long of the first keystroke. */
const LONGEST = 1500;

const profile = await mkdtemp(join(tmpdir(), "kills-"));
const { server, port } = await serveFolder(FOLDER, { host: "127.0.0.1", port: 0 });
const address = `http://127.0.0.1:${port}/measures/caseload-average`;
const program = await browserPath(process.env);

/** What the page said was kept, by the name of the item: the longest wording of each. */
const promised = new Map<string, string>();
let written = 0;
let lost = 0;

for (let time = 1; time <= TIMES; time++) {
  const { page, kill } = await opened();
  await page.goto(address);
  lost += await missingFrom(page);
  const words = `Kill ${time}: who holds the cases of the workers who left since the summer, and how many?`;
  // A page that stands before the app has come hears no key yet.
  await page.locator("button:not([inert])").getByText("Write down").first().waitFor();
  await page.locator("body").press("n");
  await page.keyboard.press("q");
  await page.getByLabel("What is asked?").waitFor();
  const at = (LONGEST * time) / TIMES;
  const typing = page.keyboard.type(words, { delay: 5 }).catch(() => {});
  const kept = await keptUntil(page, at);
  await kill();
  await typing;
  for (const [id, text] of kept) promised.set(id, text);
  written += kept.size;
}
const { page, kill } = await opened();
await page.goto(address);
lost += await missingFrom(page);
const standing = await entriesIn(page);
await kill();
server.close();
await rm(profile, { recursive: true, force: true });

process.stdout.write(
  `${TIMES} kills in the middle of writing, ${promised.size} questions said to be kept, ` +
    `${standing.size} entries there at the end, ${lost} lost or shorter than was said.\n`,
);
process.exitCode = lost === 0 && written > 0 ? 0 : 1;

/** How many things that were said to be kept are not there, or say less than they did. */
async function missingFrom(page: Page): Promise<number> {
  const there = await entriesIn(page);
  const missing = [...promised].filter(([id, text]) => !(there.get(id) ?? "").startsWith(text));
  for (const [id, text] of missing) process.stdout.write(`Lost: ${id}, “${text}”\n`);
  return missing.length;
}

/** The last that the device itself held before the kill, asked again and again until then. */
async function keptUntil(page: Page, milliseconds: number): Promise<ReadonlyMap<string, string>> {
  const end = performance.now() + milliseconds;
  let kept = await entriesIn(page);
  while (performance.now() < end) kept = await entriesIn(page);
  return kept;
}

/** What stands on the device: as another page would find it, since only whole transactions are seen. */
async function entriesIn(page: Page): Promise<ReadonlyMap<string, string>> {
  // As text, since what the compiler adds to functions is not there in the page.
  const found: readonly (readonly [string, string])[] = await page.evaluate(`(async () => {
    const once = (target, event) =>
      new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "record-of-sessions")) return [];
    const opening = indexedDB.open("record-of-sessions");
    await once(opening, "success");
    const db = opening.result;
    if (!db.objectStoreNames.contains("entries")) { db.close(); return []; }
    const asking = db.transaction("entries").objectStore("entries").getAll();
    await once(asking, "success");
    db.close();
    return asking.result.map(({ id, item }) => [id, item.text ?? ""]);
  })()`);
  return new Map(found);
}

/** A browser on the one profile, in a group of processes of its own, and how to end all of them at once. */
async function opened(): Promise<{ readonly page: Page; readonly kill: () => Promise<void> }> {
  const browser = spawn(
    program,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = "";
    browser.stderr.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    browser.on("exit", () => reject(new Error(`The browser ended at once: ${said}`)));
  });
  const connected: Browser = await chromium.connectOverCDP(endpoint);
  const context = connected.contexts()[0] ?? (await connected.newContext());
  const gone = new Promise((resolve) => browser.once("exit", resolve));
  return {
    page: await context.newPage(),
    kill: async () => {
      if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
      await gone;
    },
  };
}
