import { chromium } from "@playwright/test";
import { RecordEntry } from "#contract/record.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { browserPath } from "../tests/e2e/browserPath.ts";
import { serveFolder } from "../scripts/serveFolder.ts";

/**
 * How long it takes until a record of 200 things is there: read from the device's store in a real
 * Chromium, then checked and put together. `npx tsx bench/record.ts`, with a site built in `dist`.
 */

const THINGS = 200;
const RUNS = 21;

const entries = Array.from({ length: THINGS }, (_, i): RecordEntry => {
  const at = new Date(Date.UTC(2019, 0, 24, 18, 0, i)).toISOString();
  const text = `Question number ${i}, as long as a question usually is in the room?`;
  return {
    id: `entry-${i}`,
    session: `2019-0${(i % 9) + 1}-24`,
    item: { kind: "question", id: `question-${i}`, measure: "caseload-average", text },
    made: at,
    at,
  };
});

const { server, port } = await serveFolder("dist", { host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({
  executablePath: await browserPath(process.env),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${port}/icon.svg`);
// As text, since what the compiler adds to functions is not there in the page.
const read: readonly number[] = await page.evaluate(`(async () => {
  const entries = ${JSON.stringify(entries)};
  const once = (target, event) =>
    new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
  const times = [];
  for (let run = 0; run <= ${RUNS}; run++) {
    const start = performance.now();
    const opening = indexedDB.open("bench", 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("entries"));
    await once(opening, "success");
    const db = opening.result;
    const doing = db.transaction("entries", run === 0 ? "readwrite" : "readonly");
    const store = doing.objectStore("entries");
    if (run === 0) for (const entry of entries) store.put(entry, entry.id);
    else await once(store.getAll(), "success");
    if (run === 0) await once(doing, "complete");
    else times.push(performance.now() - start);
    db.close();
  }
  return times;
})()`);
await browser.close();
server.close();

const put = Array.from({ length: RUNS }, () => {
  const start = performance.now();
  sessionsOf(recordedItems(entries.map((entry) => RecordEntry.parse(entry))));
  return performance.now() - start;
});

say(`A record of ${THINGS} things, ${RUNS} times, in milliseconds (best, median, worst):`);
say(`  opened and read in Chromium   ${spread(read)}`);
say(`  checked and put together      ${spread(put)}`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return [at(0), at(0.5), at(1)].map((text) => text.padStart(7)).join("");
}
