import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  GUIDE_MINUTES,
  type Least,
  legible,
  LETTER_MINUTES,
  LINE_MINUTES,
  pixelsFor,
} from "../../bench/measure/legible.ts";
import { unheard } from "./heard.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";
import { openWholeDeck, slideCount, slideHeading } from "./wholeDeck.ts";

const SESSION = `${MARCHSHIRE}/present?session=2019-01-24`;

/** The session of each dataset that has most on its agenda; with none to come it is the last. */
const DECKS = [
  ["herefordshire", "/present?session=2018-10-01"],
  ["herefordshire, the last session", "/present"],
  ["marchshire", SESSION],
] as const;

/** Both datasets, at the sizes of what rooms have: an old projector and a large screen. */
const HOSTS = [
  ["herefordshire", () => test.info().project.use.baseURL ?? ""],
  ["marchshire", () => MARCHSHIRE],
] as const;
const ROOM_SCREENS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(slideHeading(page)).toBeVisible();
  await expect(unheard(page)).toHaveCount(0);
}

/** The texts of the chart on the screen that lie over one another. */
async function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('section[data-shown="true"] figure svg text')];
    const boxes = texts.map((text) => ({
      words: text.textContent ?? "",
      box: text.getBoundingClientRect(),
    }));
    // A line's box is higher than its letters: by a fifth, above and below.
    const within = (box: DOMRect) => box.height / 5;
    return boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right - 1 &&
            box.left < one.box.right - 1 &&
            one.box.top + within(one.box) < box.bottom - within(box) &&
            box.top + within(box) < one.box.bottom - within(one.box),
        )
        .map(({ words }) => `${one.words} over ${words}`),
    );
  });
}

/** Two metres wide on the wall, and read from eight. */
const SCREEN_METRES = 2;
const FROM_METRES = 8;
/** AAA for words, AA for what is drawn. */
const CONTRAST = 7;
const LINE_CONTRAST = 3;

for (const [name, host] of HOSTS) {
  for (const viewport of ROOM_SCREENS) {
    test(`${name}, ${viewport.width} by ${viewport.height}: every slide is read from 8 metres, and nothing on it is cut off or lies over another`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await openWholeDeck(page, host());
      const slides = await slideCount(page);
      expect(slides).toBeGreaterThan(30);
      for (let slide = 1; slide <= slides; slide++) {
        await expect(page.getByText(`${slide} of ${slides}`, { exact: true })).toBeVisible();
        const title = await slideHeading(page).textContent();
        await expectLegible(page, viewport.width, `on “${title}”`);
        expect(await overlapping(page), `on “${title}”`).toEqual([]);
        expect(await cutOff(page), `pixels cut off below “${title}”`).toBeLessThanOrEqual(0);
        if (slide % 8 === 0) {
          await page.emulateMedia({ colorScheme: "dark" });
          await page.keyboard.press("t");
          await expectLegible(page, viewport.width, `in the table of “${title}”`);
          await page.keyboard.press("t");
          await expectLegible(page, viewport.width, `on “${title}”, dark`);
          await page.emulateMedia({ colorScheme: "light" });
        }
        await page.keyboard.press("ArrowRight");
      }
    });
  }
}

async function expectLegible(page: Page, pixels: number, where: string): Promise<void> {
  const { letters, line, guide, contrast, lineContrast } = await legible(page);
  const least = (minutes: number) =>
    pixelsFor(FROM_METRES, minutes, { metres: SCREEN_METRES, pixels });
  const said = (one: Least | null) => `${one?.what ?? ""} ${where}`;
  const enough = (one: Least | null, floor: number) =>
    expect(one?.value ?? floor, said(one)).toBeGreaterThanOrEqual(floor);
  expect(letters, where).not.toBeNull();
  enough(letters, least(LETTER_MINUTES));
  enough(line, least(LINE_MINUTES));
  enough(guide, least(GUIDE_MINUTES));
  enough(contrast, CONTRAST);
  enough(lineContrast, LINE_CONTRAST);
}

/** How much of the slide on the screen lies below its edge, in pixels. */
async function cutOff(page: Page): Promise<number> {
  return page
    .locator('section[data-shown="true"]')
    .evaluate((element) => element.scrollHeight - element.clientHeight);
}

test("on a telephone the question is on the screen without scrolling", async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await opened(page, `${SESSION}&slide=caseload-average`);
    await expect(
      page.locator('section[data-shown="true"]').getByText(/^What became of the promise/),
    ).toBeInViewport({ ratio: 1 });
  }
});

for (const [name, address] of DECKS) {
  test(`${name}: axe finds nothing, light and dark`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1024, height: 768 });
    await opened(page, address);
    const slides = await slideCount(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.keyboard.press("Home");
      for (let slide = 0; slide < Math.min(slides, 8); slide++) {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        await page.keyboard.press("ArrowRight");
      }
    }
  });
}

test("the speaker's window fits every width, and axe finds nothing", async ({ page }) => {
  test.slow();
  await page.goto(`${SESSION}&view=speaker&slide=supervision-on-time`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  for (const width of [320, 390, 1024, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(beyond, `pixels beyond ${width}`).toBeLessThanOrEqual(0);
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test("keys do what the help says", async ({ page }) => {
  await opened(page, SESSION);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and more" });
  await expect(help.getByText("The next slide.")).toBeVisible();
  await expect(help.getByText(/screen is (not )?kept awake|cannot keep the screen/)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(page.getByText(/^1 of /)).toBeVisible();

  await page.keyboard.press("g");
  const slides = page.getByRole("dialog", { name: "All slides" });
  await expect(slides.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(slides).toBeHidden();
  await expect(slideHeading(page)).toHaveText(/^What was promised/);

  await page.keyboard.press("d");
  await expect(page.locator('[data-mode="presenter"]')).toHaveCSS("color-scheme", "dark");
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test("what is written down by N stands among what was agreed, and arrows stay in the field", async ({
  page,
}) => {
  await opened(page, `${SESSION}&slide=supervision-on-time`);
  await page.keyboard.press("n");
  const form = page.getByRole("dialog");
  await expect(form).toBeVisible();
  const width = page.viewportSize()?.width ?? 0;
  await expectLegible(page, width, "in the form");
  await page.keyboard.press("t");
  await page.keyboard.type("Bring the rota to the next session");
  await page.keyboard.press("ArrowLeft");
  await expect(slideHeading(page)).toHaveText(/^Supervision on time/);
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();

  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(slideHeading(page)).toHaveText("What was agreed: 1 action");
  await expect(page.getByText("Bring the rota to the next session.")).toBeVisible();
});

test("a swipe turns the slide", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true });
  const page = await context.newPage();
  await opened(page, SESSION);
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([from, to]) => {
        const at = { pointerType: "touch", isPrimary: true, bubbles: true, clientY: 300 };
        const slide = document.querySelector('section[data-shown="true"]');
        slide?.dispatchEvent(new PointerEvent("pointerdown", { ...at, clientX: from ?? 0 }));
        slide?.dispatchEvent(new PointerEvent("pointerup", { ...at, clientX: to ?? 0 }));
      },
      [from, to],
    );
  await swipe(600, 300);
  await expect(page.getByText(/^2 of /)).toBeVisible();
  await swipe(300, 600);
  await expect(page.getByText(/^1 of /)).toBeVisible();
  await context.close();
});

test("two windows go in step, either leads, and one goes on when the other is closed", async ({
  page,
}) => {
  await opened(page, SESSION);
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opening;
  await expect(speaker.getByRole("heading", { level: 1 })).toHaveText(/^Speaker’s window/);
  await expect(speaker.getByText(/In step with the other window/)).toBeVisible();

  await page.keyboard.press("PageDown");
  await expect(speaker.getByRole("region", { name: "On the screen" })).toContainText(
    "What was promised",
  );
  await speaker.bringToFront();
  await speaker.keyboard.press("End");
  await expect(slideHeading(page)).toHaveText("End of the session");
  await speaker.keyboard.press("b");
  await expect(page.getByRole("button", { name: /screen is blank/ })).toBeVisible();

  await speaker.close();
  await page.keyboard.press("Home");
  await expect(page.getByText(/^1 of /)).toBeVisible();
});

test("another session in another tab is left where it is", async ({ page, context }) => {
  await opened(page, SESSION);
  const other = await context.newPage();
  await opened(other, `${MARCHSHIRE}/present?session=2018-10-18`);
  await other.keyboard.press("End");
  await expect(slideHeading(other)).toHaveText("End of the session");
  await expect(page.getByText(/^1 of /)).toBeVisible();
});

test("a session that is open goes on without a network", async ({
  page,
  context,
  expectComplaint,
}) => {
  // The browser itself asks for the icon again at each change of the address.
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  // The app and its figures are put by a little later: without those, nothing else is to be asked for.
  const afterwards = [/startWorker/, /keepPages/, /freshFigures/].map((part) =>
    page.waitForResponse(part),
  );
  await opened(page, SESSION);
  await Promise.all(afterwards);
  await page.waitForLoadState("networkidle");
  const slides = await slideCount(page);
  const missed: string[] = [];
  page.on("requestfailed", (request) => missed.push(new URL(request.url()).pathname));
  await context.setOffline(true);
  for (let slide = 1; slide < slides; slide++) await page.keyboard.press("ArrowRight");
  await expect(slideHeading(page)).toHaveText("End of the session");
  expect(missed).toEqual([]);
});
