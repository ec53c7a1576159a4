import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { LASTING, securityHeaders } from "../../scripts/hosting/headers.ts";
import { type NginxHost, nginxPath, startNginx } from "./nginxHost.ts";
import { expect, test } from "./test.ts";

const nginx = nginxPath(process.env);
const NONE =
  "There is no nginx on this machine, so that the shipped configuration was not tried. Install it: apt-get install nginx-light";

if (nginx === null) console.log(NONE);

const VIEWS = [
  "",
  "measures/caseload-average",
  "mash",
  "plan?problems=1",
  "plan/slow",
  "since",
  "sessions",
  "sessions/2019-01-24",
  "sessions/follow-up",
  "sessions/import",
  "print",
  "present?session=2019-01-24",
  "present?slide=promised",
  "present?view=speaker",
  "questions",
  "data",
  "help",
  "nowhere",
] as const;

for (const [name, folder, ways] of [
  ["at the root of a host", "/", []],
  ["in a sub-folder", "/performance/", ["--base", "/performance/"]],
  ["in any folder, with its views behind the hash", "/any/", ["--routing", "hash"]],
] as const) {
  test.describe(`nginx, ${name}`, () => {
    // They share one site, which takes its time to build.
    test.describe.configure({ mode: "serial" });
    test.skip(nginx === null, NONE);

    let home = "";
    let host: NginxHost | null = null;
    const at = (path: string) => `${host?.origin}${folder}${path}`;
    const view = (path: string) => at(folder === "/any/" ? `#/${path}` : path);

    async function oneOfItsScripts(): Promise<string> {
      const names = await readdir(join(home, "www", folder, "assets"));
      return names.find((name) => name.endsWith(".js")) ?? "";
    }

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      home = await mkdtemp(join(tmpdir(), "nginx-"));
      const root = join(home, "www");
      const out = join(root, folder);
      const command = ["--import", "tsx", "scripts/build.ts", "--dataset", "marchshire"];
      await promisify(execFile)(process.execPath, [...command, "--out", out, ...ways]);
      const scratch = join(home, "nginx");
      if (nginx !== null) host = await startNginx({ nginx, scratch, root, folder });
    });

    test.afterAll(async () => {
      await host?.stop();
      await rm(home, { recursive: true, force: true });
    });

    test("every answer has every header", async ({ request }) => {
      const script = await oneOfItsScripts();
      for (const path of [
        "",
        "config.json",
        "api/v1/dashboard.json",
        `assets/${script}`,
        "no.png",
      ]) {
        const answer = await request.get(at(path));
        expect(answer.status(), path).toBe(path === "no.png" ? 404 : 200);
        for (const [header, value] of Object.entries(securityHeaders()))
          expect(answer.headers()[header.toLowerCase()], `${header} of ${path}`).toBe(value);
      }
    });

    test("what is hashed is kept for ever and comes compressed; all else is asked for", async ({
      request,
    }) => {
      const script = await oneOfItsScripts();
      const kept = await request.get(at(`assets/${script}`));
      expect(kept.headers()).toMatchObject({
        "cache-control": LASTING,
        "content-encoding": "gzip",
      });
      for (const path of ["", "config.json", "api/v1/dashboard.json"]) {
        const answer = await request.get(at(path));
        expect(answer.headers()["cache-control"], path).toBe("no-cache");
        const { etag = "" } = answer.headers();
        const again = await request.get(at(path), { headers: { "if-none-match": etag } });
        expect(again.status(), path).toBe(304);
      }
      const figures = await request.get(at("api/v1/dashboard.json"));
      expect(figures.headers()["content-encoding"]).toBe("gzip");
    });

    test("a file that is not there is not the app", async ({ request }) => {
      for (const path of ["api/v1/measures/none.json", "api/v1/none", "assets/old-1a2b.js"])
        expect((await request.get(at(path))).status(), path).toBe(404);
    });

    test("the written first screen answers its bare address, and no other", async ({ request }) => {
      const written = async (path: string) =>
        (await (await request.get(at(path))).text()).includes("Scorecard");
      expect(await written("")).toBe(folder !== "/any/");
      for (const path of ["?asAt=2018-10", "?area=workforce", "plan", "measures/caseload-average"])
        expect(await written(path), path).toBe(false);
    });

    test("a view that was written answers its own address, also that of a session", async ({
      request,
    }) => {
      const written = async (path: string) =>
        /"view":"([^"]*)"/.exec(await (await request.get(at(path))).text())?.[1] ?? null;
      const own = ["plan", "present?session=2019-01-24", "print?session=2018-10-18"];
      const others = ["plan?session=2019-01-24", "present?slide=end", "print?session=2018-10-19"];
      for (const path of own) expect(await written(path)).toBe(folder === "/any/" ? null : path);
      for (const path of [...others, "present?session=2019-01-24&slide=end"])
        expect(await written(path), path).toBeNull();
    });

    test("every screen keeps to the policy", async ({ page, expectComplaint }) => {
      test.slow(); // it opens each of them twice
      // This host is not one of those that the other journeys use.
      expectComplaint(new RegExp(`^asked another origin: ${host?.origin}/`));
      for (const path of VIEWS) {
        await page.goto(view(path));
        await page.reload();
        await expect(page.getByRole("heading", { level: 1 }).first(), path).toBeVisible();
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      }
      await page.goto(view(""));
      await page.getByRole("link", { name: "Average caseload" }).first().click();
      await expect(page).toHaveURL(view("measures/caseload-average"));
      await page.getByRole("slider").first().focus();
      await expect(page.locator(".recharts-surface")).toBeVisible();
    });
  });
}
