import { mkdtemp, readdir, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { stdout } from "node:process";
import type { Page } from "@playwright/test";
import * as z from "zod/mini";
import { COUNCIL, rowsOf, writeSheets } from "./scaleSheets.ts";
import { withSite } from "./slides.ts";

/**
 * How long the page is held at once while it reads, shows, saves and leaves about 60,000 rows of an
 * analyst's own: `npx tsx bench/preview.ts`. Told are the longest tasks on the page's thread from the
 * browser's own trace, each with the time that it took and, in brackets, the time that it had of the
 * processor: on a machine that has other work to do, a task of 2 ms may wait for 200.
 */

const ROUNDS = 5;

/** What is read of a browser's trace: times in microseconds, of the clock and of the processor. */
const TraceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.object({ name: z.optional(z.unknown()) })),
});
type TraceEvent = z.infer<typeof TraceEvent>;
const Trace = z.object({ traceEvents: z.array(TraceEvent) });

/** Milliseconds in which a page that has nothing more to do comes to rest. */
const SETTLED = 1000;

/** What is done with the files, in order, each ended by what then stands on the page. */
const STEPS: readonly (readonly [
  string,
  (page: Page, files: readonly string[]) => Promise<void>,
])[] = [
  [
    "read",
    async (page, files) => {
      await page.getByLabel("Choose the files, or drop them here").setInputFiles([...files]);
      await page.getByText(/^The whole dashboard now shows/).waitFor();
      await page.getByRole("heading", { name: "How fresh the figures are" }).waitFor();
    },
  ],
  [
    "save",
    async (page) => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save the API files" }).click();
      await saving;
    },
  ],
  [
    "overview",
    async (page) => {
      await page.getByRole("link", { name: "See the overview" }).click();
      await page.getByRole("heading", { name: "Scorecard" }).waitFor();
    },
  ],
  [
    "leave",
    async (page) => {
      await page.getByRole("button", { name: "Leave" }).click();
      await page.getByRole("banner").getByText("Marchshire County Council").waitFor();
    },
  ],
];

const folder = await mkdtemp(join(tmpdir(), "preview-"));
try {
  await writeSheets(folder, COUNCIL);
  say(`${rowsOf(COUNCIL).toLocaleString("en-GB")} rows; the longest tasks of the page, in ms:`);
  const files = (await readdir(folder)).map((name) => join(folder, name));
  await withSite(".cache/bench-preview", async (browser, host) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const page = await browser.newPage();
      await page.goto(`${host}/data`);
      await page.getByRole("heading", { name: "How fresh the figures are" }).waitFor();
      for (const [name, step] of STEPS) {
        await page.waitForTimeout(SETTLED);
        await browser.startTracing(page, { categories: ["toplevel"] });
        await step(page, files);
        await page.waitForTimeout(SETTLED);
        const tasks = longestTasks(await browser.stopTracing());
        say(`${round}  ${name.padEnd(9)} ${tasks.padEnd(30)} load ${loadavg()[0]?.toFixed(1)}`);
      }
      await page.close();
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The three longest tasks of the threads that draw pages: `38 (5), 34 (12), 34 (9)`. */
function longestTasks(trace: Buffer): string {
  const { traceEvents } = Trace.parse(JSON.parse(trace.toString()));
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const drawing = new Set(
    traceEvents.filter(({ args }) => args?.name === "CrRendererMain").map(thread),
  );
  return traceEvents
    .filter((event) => event.name.endsWith("RunTask") && drawing.has(thread(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ took: dur / 1000, processor: tdur / 1000 }))
    .toSorted((a, b) => b.took - a.took)
    .slice(0, 3)
    .map(({ took, processor }) => `${Math.round(took)} (${Math.round(processor)})`)
    .join(", ");
}

function say(line: string): void {
  stdout.write(`${line}\n`);
}
