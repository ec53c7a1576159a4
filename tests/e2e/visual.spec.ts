import { readFile, writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import { type Block, blocksOf, layoutChanges, type Tolerance } from "./layout.ts";
import { type Rendering, renderingOf } from "./rendering.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

/**
 * Whether the key screens look as they did. Where letters are drawn as they were for the pictures in
 * `visual/`, pictures are compared; elsewhere the layout alone, with more room for other letters.
 * `npm run visual` writes both anew.
 */
const KEPT = "tests/e2e/visual";

const SCREENS = [
  ["overview", "/"],
  ["measure", "/measures/caseload-average"],
  ["front-door", "/mash"],
  ["plan", "/plan"],
  ["session", "/sessions/2019-01-24"],
  ["slide", "/present?session=2019-01-24&slide=supervision-on-time"],
  ["print", "/print?session=2019-01-24"],
  ["privacy", "/privacy"],
  ["help", "/help"],
] as const;

const SIZES = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Which of them are kept as pictures; they are large, so not all. */
const PICTURES: readonly (readonly [number, "light" | "dark", RegExp])[] = [
  [390, "dark", /^(overview|measure|front-door|plan|session|slide)$/],
  [1024, "light", /./],
];

const SAME_LETTERS: Tolerance = { pixels: 2, rise: 2, share: 0.02 };
/** A heading may take a line or two more. */
const OTHER_LETTERS: Tolerance = { pixels: 48, rise: 80, share: 0.35 };

type Layouts = Readonly<Record<string, readonly Block[]>>;

for (const [name, path] of SCREENS) {
  test(`${name} looks as it did`, async ({ page, browser }, info) => {
    await page.clock.setFixedTime("2019-01-21T09:00:00Z");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${MARCHSHIRE}${path}`);
    await settled(page);

    const rendering = await renderingOf(page, browser);
    if (anew(info)) await keep("rendering.json", JSON.stringify(rendering, null, 2));
    const kept = await read<Rendering>("rendering.json");
    const same = kept.browser === rendering.browser && kept.letters === rendering.letters;
    info.annotations.push({
      type: same ? "pictures" : "layout alone",
      description: same
        ? "Letters are drawn as in the pictures that are kept."
        : `Letters are drawn otherwise here (${rendering.browser}, ${rendering.letters}) than in the pictures (${kept.browser}, ${kept.letters}).`,
    });

    const layouts: Record<string, readonly Block[]> = {};
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await settled(page);
      layouts[size.width] = await blocksOf(page);
      for (const [width, colorScheme, which] of PICTURES) {
        if (!same || width !== size.width || !which.test(name)) continue;
        await page.emulateMedia({ colorScheme });
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
          animations: "disabled",
          caret: "hide",
          scale: "css",
          maxDiffPixelRatio: 0.005,
        });
        await page.emulateMedia({ colorScheme: null });
      }
    }
    if (anew(info)) await keep(`${name}.json`, linesOf(layouts));
    const before = await read<Layouts>(`${name}.json`);
    for (const { width } of SIZES) {
      expect(
        layoutChanges(
          before[width] ?? [],
          layouts[width] ?? [],
          same ? SAME_LETTERS : OTHER_LETTERS,
        ),
        `at ${width} pixels; npm run visual, where it is meant`,
      ).toEqual([]);
    }
  });
}

/** Whether what is kept is to be written anew. */
function anew({ config }: TestInfo): boolean {
  return config.updateSnapshots === "all" || config.updateSnapshots === "changed";
}

/** All that the page fetches has come and is drawn, also what is off the screen. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(async () => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync("tr { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [drawn];
    await document.fonts.ready;
    // Charts take a new width in the frame after it.
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

function keep(file: string, text: string): Promise<void> {
  return writeFile(`${KEPT}/${file}`, `${text}\n`);
}

async function read<T>(file: string): Promise<T> {
  const kept: T = JSON.parse(await readFile(`${KEPT}/${file}`, "utf8"));
  return kept;
}

/** A block a line, so that a change is read as one. */
function linesOf(layouts: Layouts): string {
  const widths = Object.entries(layouts).map(
    ([width, blocks]) =>
      `  "${width}": [\n${blocks.map((block) => `    ${JSON.stringify(block)}`).join(",\n")}\n  ]`,
  );
  return `{\n${widths.join(",\n")}\n}`;
}
