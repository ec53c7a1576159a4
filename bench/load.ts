import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Authorities, AUTHORITIES_PATH, authorityPath } from "#contract/authorities.ts";
import { freshBrowser } from "./measure/browser.ts";
import { loadedHost, stoodUp } from "./measure/load.ts";
import { scaleText } from "./measure/scaleText.ts";
import { sentBytes, visitOf } from "./measure/visits.ts";

/**
 * How much a visit asks of a host, and how much the static server stands: writes docs/scale.md.
 * `npm run load -- --site <folder written by pcd build --site --authority>`
 */
const { values } = parseArgs({
  options: {
    site: { type: "string", default: "dist" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "50" },
  },
});
const { site } = values;
const list = join(site, "api/v1", AUTHORITIES_PATH);
if (!existsSync(list))
  throw new Error(`${site} is no site of several authorities: docs/data.md says how to build one.`);
const { authorities } = Authorities.parse(JSON.parse(readFileSync(list, "utf8")));
const page = readFileSync(join(site, "index.html"), "utf8");
const [, own] = /<meta name="authority" content="([^"]+)"/.exec(page) ?? [];
const one = authorities.find(({ id }) => id === own);
const other = authorities.find(({ id }) => id !== own);
if (one === undefined || other === undefined)
  throw new Error(`${list} has to list the authority of index.html, and another.`);

/** In milliseconds: by then a visit has kept on the device what it keeps. */
const SETTLED = 20_000;
const TOMORROW = 24 * 60 * 60 * 1000;

const host = await loadedHost(site);
try {
  const visits = await visitsOf();
  const load = { connections: Number(values.connections), seconds: Number(values.seconds) };
  const figures = `${host.origin}/api/v1/${authorityPath(one.id)}dashboard.json`;
  const { headers } = await fetch(figures);
  const script = /\/assets\/first-[\w-]+\.js/.exec(await (await fetch(host.origin)).text());
  const asked: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ["the first screen, `index.html`", `${host.origin}/`, {}],
    ["figures, `dashboard.json`", figures, {}],
    ["the same, unchanged", figures, { "if-none-match": headers.get("etag") ?? "" }],
    ["a script, brotli", `${host.origin}${script?.[0] ?? "/"}`, { "accept-encoding": "br" }],
  ];
  const stood = new Map();
  for (const [name, address, sent] of asked) stood.set(name, await stoodUp(address, sent, load));
  const [{ model = "a machine" } = {}] = cpus();
  const text = scaleText({
    visits,
    stood,
    connections: load.connections,
    machine: `${cpus().length} cores (${model.trim()})`,
    day: new Date().toISOString().slice(0, 10),
  });
  writeFileSync("docs/scale.md", text);
  process.stdout.write(text);
} finally {
  host.stop();
}

/** Each kind of visit, as the host sees it. */
async function visitsOf() {
  const browser = await freshBrowser();
  try {
    const context = await browser.newContext();
    const counted = async (path: string, later: number) => {
      const page = await context.newPage();
      await page.addInitScript((ahead) => {
        const now = Date.now;
        Date.now = () => now() + ahead;
      }, later);
      host.answered();
      await page.goto(`${host.origin}${path}`);
      await page.waitForTimeout(SETTLED);
      await page.close();
      return visitOf(host.answered(), (asked) => sentBytes(site, asked));
    };
    return new Map([
      ["the first", await counted("/", 0)],
      ["a later one, the day after", await counted("/", TOMORROW)],
      [`another authority (${other?.name})`, await counted(`/authorities/${other?.id}/`, TOMORROW)],
    ]);
  } finally {
    await browser.close();
  }
}
