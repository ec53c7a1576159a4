import { type Browser, chromium, type Page } from "@playwright/test";
import { browserPath } from "../tests/e2e/browserPath.ts";
import { buildSite } from "../scripts/buildSite.ts";
import { serveFolder } from "../scripts/serveFolder.ts";

/** A built site with a dataset's figures, the made-up council's unless it is said, and a browser: for as long as `work` takes. */
export async function withSite(
  out: string,
  work: (browser: Browser, host: string) => Promise<void>,
  dataset = "marchshire",
): Promise<void> {
  await buildSite({ dataset, out, base: "/", routing: "path" });
  const { server, port } = await serveFolder(out, { host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({
    executablePath: await browserPath(process.env),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await work(browser, `http://127.0.0.1:${port}`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens a session of so many slides, every measure on its agenda and some of them again. */
export async function openDeck(page: Page, host: string, slides: number): Promise<void> {
  const dashboard: unknown = await (await fetch(`${host}/api/v1/dashboard.json`)).json();
  const ids = idsOf(dashboard);
  const date = "2019-01-24";
  // Beside the items: the title, what was promised, what was agreed, and the end.
  const agenda = Array.from({ length: slides - 4 }, (_, place) => {
    const measure = ids[place % ids.length] ?? "";
    return { title: measure, measure };
  });
  const session = { date, title: "Session", agenda, questions: [], commitments: [], actions: [] };
  await page.route("**/sessions.json", (route) => route.fulfill({ json: { sessions: [session] } }));
  await page.route("**/action-plan.json", (route) =>
    route.fulfill({ json: { title: "Plan", priorities: [] } }),
  );
  await page.goto(`${host}/present?session=${date}`);
  await page.getByText(`1 of ${slides}`, { exact: true }).waitFor();
}

function idsOf(dashboard: unknown): readonly string[] {
  if (typeof dashboard !== "object" || dashboard === null || !("measures" in dashboard)) return [];
  const { measures } = dashboard;
  return Array.isArray(measures)
    ? measures.flatMap(({ id }) => (typeof id === "string" ? id : []))
    : [];
}
