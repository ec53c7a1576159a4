import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
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

  await expect(page.getByText(/kept as revisions by the command line only/)).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the files to publish" }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await saving).path())));
  const dashboard = Dashboard.parse(
    JSON.parse(strFromU8(files["dashboard.json"] ?? new Uint8Array())),
  );
  expect(dashboard.organisation.name).toBe("Marchshire County Council");
  expect(Object.keys(files).filter((path) => path.startsWith("measures/"))).toHaveLength(
    dashboard.measures.length,
  );

  // Once, the browser has no room to put them into one file.
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      URL.createObjectURL = createObjectURL;
      throw new DOMException("There is no room.", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Save the files to publish" }).click();
  await expect(page.getByText(/\.zip could not be made\. Check the connection/)).toBeVisible();

  await page.getByRole("link", { name: "See the overview" }).click();
  await expect(page.getByRole("heading", { name: "Scorecard" })).toBeVisible();
  await page.getByRole("link", { name: "Average caseload", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Average caseload");
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Leave these figures" }).click();
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

/** A workbook whose one sheet is followed by so many blanks: what unpacks to far more than it is. */
function bomb(blanks: number): Uint8Array {
  const sheet = "xl/worksheets/sheet1.xml";
  return zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="observations" r:id="r1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    [sheet]: strToU8(`<worksheet><sheetData/>${" ".repeat(blanks)}</worksheet>`),
  });
}

/** A table of 50 MB that repeats itself: each of its two million rows but the first few is an error. */
const LARGE = `measure,period,value\n${"caseload-average,2018-04,18\n".repeat(1_850_000)}`;

test.describe("a file that cannot be read ends in a message, and the page is as it was:", () => {
  test.describe.configure({ timeout: 120_000 });
  const cases: readonly (readonly [string, string, () => Uint8Array | string, RegExp])[] = [
    ["an empty workbook", "book.xlsx", () => "", /book\.xlsx: The file is empty\. Copy it again/],
    [
      "an empty table",
      "measures.csv",
      () => "",
      /measures\.csv: The file is empty\. Write the names/,
    ],
    [
      "a workbook with a password",
      "book.xlsx",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      /book\.xlsx: It is in the old format of Excel, or locked with a password\. .*without a password\.$/,
    ],
    [
      "a table that is a picture",
      "observations.csv",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      /observations\.csv: It is no CSV file, whatever its name says/,
    ],
    [
      "an archive that unpacks without end",
      "book.xlsx",
      () => bomb(400_000_000),
      /book\.xlsx: It unpacks to more than 200 MB/,
    ],
    [
      "50 MB with an error in every row",
      "observations.csv",
      () => LARGE,
      /more like this in observations\.csv/,
    ],
    [
      "more than is read",
      "observations.csv",
      () => LARGE + LARGE,
      /104 MB\. More than 100 MB is not read here/,
    ],
  ];
  for (const [what, name, content, message] of cases)
    test(what, async ({ page }, testInfo) => {
      // Too large for a message to the browser: it is chosen from the disk, as an analyst does.
      const path = testInfo.outputPath(name);
      writeFileSync(path, content());
      await page.goto("/data");
      await page.getByLabel("Choose the files, or drop them here").setInputFiles(path);

      const section = page.getByRole("region", { name: "Look at your own figures" });
      await expect(section.getByText(message).first()).toBeVisible({ timeout: 60_000 });
      await expect(section.getByText("Reading the files…")).toHaveCount(0);
      await expect(page.getByRole("banner")).toContainText("Herefordshire");
      await expect(page.getByRole("button", { name: "Leave the preview" })).toHaveCount(0);

      // And the next file is taken.
      await page.getByLabel("Choose the files, or drop them here").setInputFiles(sheets);
      await expect(page.getByRole("banner")).toContainText("Marchshire County Council");
    });
});
