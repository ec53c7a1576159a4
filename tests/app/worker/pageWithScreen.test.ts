import { describe, expect, it } from "vitest";
import type { Ahead } from "#app/ahead/aheadOfFigures.ts";
import { givenPage } from "#app/givenPage.ts";
import { pageWithScreen, screenBeside } from "#app/worker/pageWithScreen.ts";

const AHEAD: Ahead = {
  api: "./api/v1/",
  base: "/./api/v1/",
  overview: "overview.json",
  dashboard: "dashboard.json",
  shape: "0c5e7b1d9a42",
  title: null,
  logo: null,
};

const GIVEN = { about: null, screen: null, ahead: AHEAD, several: false };

function pageOf(given: object): string {
  return [
    "<head><title>Performance challenge dashboard</title>",
    '<link rel="modulepreload" crossorigin href="/assets/first-1a2b.js" /></head>',
    '<body><div id="root"><div>Opening</div></div>\n<noscript></noscript>',
    '<script type="module" crossorigin src="/assets/begin-3c4d.js" data-app="/assets/index-5e6f.js"></script>',
    '<link rel="modulepreload" crossorigin href="/assets/index-5e6f.js" />',
    `<script type="application/json" data-given>${JSON.stringify(given)}</script></body>`,
  ].join("");
}

const HOSTILE = "Marchshire </script><script>alert(1)</script> $& County";
const FILE = {
  shape: AHEAD.shape,
  about: { organisation: HOSTILE, title: "Challenge", titleMark: " (made up)" },
  screen: { overview: { areas: [] }, published: "2018-10-12" },
};
const draw = async () => '<h1>$& drawn, data-app="x"</h1>';

const read = (page: string) => new DOMParser().parseFromString(page, "text/html");

describe("a page that is kept with the first screen of figures that lie elsewhere", () => {
  it("says where that screen lies", () => {
    expect(screenBeside(pageOf(GIVEN))?.pathname).toBe("/api/v1/overview.json");
  });

  it("has it in the block that the app reads, whatever its texts hold", async () => {
    const page = await pageWithScreen(pageOf(GIVEN), FILE, draw);
    const given = givenPage(read(page));
    expect(given).toEqual({
      about: { ...FILE.about, title: "Challenge", logo: null },
      screen: FILE.screen,
      several: false,
    });
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  it("shows it, under its name, and asks for its code after that", async () => {
    const page = read(await pageWithScreen(pageOf(GIVEN), FILE, draw));
    expect(page.querySelector("#root")?.innerHTML).toBe('<h1>$&amp; drawn, data-app="x"</h1>');
    expect(page.title).toBe(`Challenge – ${HOSTILE} (made up)`);
    expect(page.querySelectorAll("link")).toHaveLength(0);
    const code = "/assets/first-1a2b.js /assets/index-5e6f.js";
    const begin = page.querySelector<HTMLScriptElement>("script[src]");
    expect({ ...begin?.dataset }).toEqual({ app: "/assets/index-5e6f.js", code });
  });

  it("draws what the page says of itself", async () => {
    const page = await pageWithScreen(pageOf(GIVEN), FILE, async (given) => JSON.stringify(given));
    const drawn: unknown = JSON.parse(read(page).querySelector("#root")?.textContent ?? "");
    expect(drawn).toMatchObject({ screen: FILE.screen, several: false });
  });

  it("is left as it is where other code made the screen, or there is none", async () => {
    const page = pageOf(GIVEN);
    expect(await pageWithScreen(page, { ...FILE, shape: "another" }, draw)).toBe(page);
    expect(await pageWithScreen(page, null, draw)).toBe(page);
  });

  it("is left as it is where it was written with its figures, or says nothing", async () => {
    for (const page of [pageOf({ ...GIVEN, ahead: undefined }), "<body></body>"]) {
      expect(screenBeside(page)).toBeNull();
      expect(await pageWithScreen(page, FILE, draw)).toBe(page);
    }
  });
});
