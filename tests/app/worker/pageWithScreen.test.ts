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
  return `<body><div id="root">Opening</div><script type="application/json" data-given>${JSON.stringify(given)}</script></body>`;
}

const FILE = {
  shape: AHEAD.shape,
  about: { organisation: "Marchshire </script><script>alert(1)</script> $& County" },
  screen: { overview: { areas: [] }, published: "2018-10-12" },
};

function givenOf(page: string) {
  return givenPage(new DOMParser().parseFromString(page, "text/html"));
}

describe("a page that is kept with the first screen of figures that lie elsewhere", () => {
  it("says where that screen lies", () => {
    expect(screenBeside(pageOf(GIVEN))?.pathname).toBe("/api/v1/overview.json");
  });

  it("has it in the block that the app reads, whatever its texts hold", () => {
    const page = pageWithScreen(pageOf(GIVEN), FILE);
    const given = givenOf(page);
    expect(given?.ahead?.kept?.screen).toEqual(FILE.screen);
    expect(given?.ahead?.kept?.about?.organisation).toBe(FILE.about.organisation);
    expect(given?.screen).toBeNull();
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it("is left as it is where other code made the screen, or there is none", () => {
    const page = pageOf(GIVEN);
    expect(pageWithScreen(page, { ...FILE, shape: "another" })).toBe(page);
    expect(pageWithScreen(page, null)).toBe(page);
  });

  it("is left as it is where it was written with its figures, or says nothing", () => {
    for (const page of [pageOf({ ...GIVEN, ahead: undefined }), "<body></body>"]) {
      expect(screenBeside(page)).toBeNull();
      expect(pageWithScreen(page, FILE)).toBe(page);
    }
  });
});
