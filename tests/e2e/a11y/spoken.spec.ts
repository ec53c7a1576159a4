import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { SCREENS } from "../screens.ts";
import { expect, MARCHSHIRE, test } from "../test.ts";
import { holds } from "./holds.ts";
import { spokenText } from "./spoken.ts";
import { shown } from "./states.ts";

const FOLDER = "tests/e2e/spoken";
/** `SPOKEN=write npx playwright test tests/e2e/a11y/spoken.spec.ts` writes down what is spoken now. */
const WRITES = process.env["SPOKEN"] === "write";
/** In milliseconds: what the acronyms of a page stand for is said a moment after the page is there. */
const REST = 2000;
/** A day on which all that was published is long past, so that nothing is spoken of another day tomorrow. */
const TODAY = new Date("2026-11-25T10:00:00");

for (const screen of SCREENS)
  test(`${screen.name}: a screen reader says what it said before`, async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    // What is below the window is laid out when it comes near.
    await page.setViewportSize({ width: 1024, height: 12_000 });
    await shown(page, MARCHSHIRE, screen);
    const file = `${FOLDER}/${screen.name.replaceAll(/[^a-z]+/g, "-")}.txt`;
    if (WRITES) {
      await page.waitForTimeout(REST);
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, await spoken(page));
    }
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    await expect
      .poll(() => spoken(page), `${file}: “SPOKEN=write npm run e2e -- spoken” writes it anew`)
      .toBe(before);
    holds(["1.1.1", "1.3.1", "1.3.2"], "what is spoken without a name", unnamed(before));
  });

async function spoken(page: Page): Promise<string> {
  await expect.poll(async () => (await spokenText(page)) === (await spokenText(page))).toBe(true);
  return `${steady(await spokenText(page))}\n`;
}

/** Without the edition, what the device happens to keep by now, and what the last run of these tests found. */
function steady(said: string): string {
  return said
    .replaceAll(/Version .*/g, "Version …")
    .replaceAll(/(Nothing is kept|Less than 1 kB|About [\d.,]+ [kM]B)\./g, "… kB.")
    .replaceAll(/^ *\[button, Erase: .*\n/gm, "")
    .replaceAll(/found \d+ met, .*tested\./g, "found …")
    .replaceAll(/^( *\d\.\d+\.\d+ .* \| A{1,2} \|).*$/gm, "$1 …");
}

/** Controls, graphics and tables of which nothing is said but what they are. */
function unnamed(said: string): readonly string[] {
  return said
    .split("\n")
    .filter((line) => /\[[a-z ]+, *(,|\])|WITHOUT A NAME/.test(line))
    .map((line) => line.trim());
}

test("every page has a name of its own, and one head", () => {
  const pages = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, "utf8"));
  const nameless = pages.filter((said) => !/^title: \S/.test(said));
  holds(["2.4.2"], "pages without a name", nameless);

  const heads = pages.flatMap(
    (said) => /^ {2}navigation, Main\n(?: {4,}.*\n)+/m.exec(said)?.[0] ?? [],
  );
  expect(heads.length).toBeGreaterThan(15);
  holds(["3.2.3", "3.2.6"], "heads that differ", [...new Set(heads)].slice(1));
});
