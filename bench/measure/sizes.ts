import type { Page } from "@playwright/test";
import { sizesOf as siteSizes } from "../../scripts/siteSizes.ts";
import { freshBrowser } from "./browser.ts";
import { type Goal, most } from "./goals.ts";
import type { Routes } from "./routes.ts";
import { short, table, whole } from "./tables.ts";

/** One file that a page fetched, with its bytes as they were sent. */
interface Fetched {
  readonly address: string;
  readonly kind: "page" | "script" | "style" | "figures" | "other";
  readonly bytes: number;
}

/** What a screen fetched on a first visit until it was there, and what it then fetched ahead. */
export interface SizeOf {
  readonly name: string;
  readonly path: string;
  readonly fetched: readonly Fetched[];
  readonly ahead: readonly Fetched[];
}

/** Opens every screen as on a first visit. */
export async function sizesOf(host: string, routes: Routes): Promise<readonly SizeOf[]> {
  const found: SizeOf[] = [];
  for (const [name, path] of routes) {
    const browser = await freshBrowser();
    const page = await browser.newPage();
    await page.goto(`${host}${path}`, { waitUntil: "load" });
    await page.locator("h1, [role=heading]").first().waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    if (path.startsWith("/measures/")) await page.locator('[role="slider"] svg').first().waitFor();
    const fetched = await filesOf(page);
    await page.waitForLoadState("networkidle");
    const known = new Set(fetched.map(({ address }) => address));
    const ahead = (await filesOf(page)).filter(({ address }) => !known.has(address));
    found.push({ name, path, fetched, ahead });
    await browser.close();
  }
  return found;
}

async function filesOf(page: Page): Promise<readonly Fetched[]> {
  const files = await page.evaluate(() =>
    [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ].flatMap((entry) =>
      entry instanceof PerformanceResourceTiming
        ? [{ address: entry.name, type: entry.entryType, bytes: entry.encodedBodySize }]
        : [],
    ),
  );
  return files.map(({ address, type, bytes }) => ({
    address,
    bytes,
    kind: type === "navigation" ? "page" : kindOf(new URL(address).pathname),
  }));
}

function kindOf(path: string): Fetched["kind"] {
  if (path.endsWith(".js")) return "script";
  if (path.endsWith(".css")) return "style";
  return path.endsWith(".json") ? "figures" : "other";
}

/** Kilobytes of the files of one kind, or of all. */
function kilobytes(files: readonly Fetched[], kind?: Fetched["kind"]): number {
  const wanted = kind === undefined ? files : files.filter((file) => file.kind === kind);
  return wanted.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** A row for each screen: kB of each kind, how many files, and what is fetched ahead. */
export function sizeLines(sizes: readonly SizeOf[]): readonly string[] {
  return table(
    ["screen", "page", "script", "style", "figures", "in all, kB", "files", "fetched ahead, kB"],
    sizes.map(({ name, fetched, ahead }) =>
      [name].concat(
        (["page", "script", "style", "figures"] as const).map((kind) =>
          short(kilobytes(fetched, kind)),
        ),
        short(kilobytes(fetched)),
        whole(fetched.length),
        short(kilobytes(ahead)),
      ),
    ),
  );
}

/**
 * The script of a measure's page and its chart, beside what the overview fetches, at first and afterwards: by
 * what each file asks for, since what comes at last in a browser depends on its line. Recharts is none of it:
 * it comes when a reader turns to the chart.
 *
 * @param site the folder of the built site
 */
export function sizeGoals(site: string): readonly Goal[] {
  const bytes = siteSizes(site).get("MeasurePage");
  return [
    most(
      "Script of a measure's page and its chart, beside the overview's",
      120,
      "kB",
      bytes === undefined ? null : bytes / 1000,
    ),
  ];
}
