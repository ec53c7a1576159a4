import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Dashboard } from "#contract/dashboard.ts";
import { expect, test } from "./test.ts";

const FOLDER = "mocks/datasets/marchshire";
const sheets = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => table(name, readFileSync(join(FOLDER, name))));

function table(name: string, buffer: Buffer) {
  return { name, mimeType: "text/csv", buffer };
}

test("an analyst's files are the whole dashboard at once, and nothing is sent", async ({
  page,
}) => {
  await page.goto("/data");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    // The app's own parts may come when a page is opened; nothing goes out, and no figures come.
    const isPart = request.method() === "GET" && /^\/(assets\/|icon\.svg$)/.test(pathname);
    if (!isPart && !request.url().startsWith("blob:"))
      asked.push(`${request.method()} ${request.url()}`);
  });

  await page.getByLabel("Choose the files, or drop them here").setInputFiles(sheets);
  await expect(page.getByText(/^The whole dashboard now shows/)).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Marchshire County Council");
  await expect(page.getByRole("region", { name: "Where these figures come from" })).toContainText(
    "opened on this device and sent nowhere",
  );

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the API files" }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await saving).path())));
  const dashboard = Dashboard.parse(
    JSON.parse(strFromU8(files["dashboard.json"] ?? new Uint8Array())),
  );
  expect(dashboard.organisation.name).toBe("Marchshire County Council");
  expect(Object.keys(files).filter((path) => path.startsWith("measures/"))).toHaveLength(
    dashboard.measures.length,
  );

  await page.getByRole("link", { name: "See the overview" }).click();
  await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  await page.getByRole("link", { name: "Average caseload", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Average caseload");
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("banner")).toContainText("Herefordshire");
});

test("files with an error change nothing, and every error says what to do", async ({ page }) => {
  await page.goto("/data");
  await page
    .getByLabel("Choose the files, or drop them here")
    .setInputFiles([
      ...sheets.filter(({ name }) => name !== "targets.csv"),
      table(
        "targets.csv",
        Buffer.from("measure,from,value,shape,label,set_by\nno-such-measure,2018-04,16,step,A,B\n"),
      ),
    ]);
  await expect(page.getByText(/cannot be shown: there (is an error|are errors)/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "targets.csv" }).first()).toContainText(
    "no-such-measure",
  );
  await expect(page.getByRole("banner")).toContainText("Herefordshire");
});
