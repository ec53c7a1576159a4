import { contrast, GROUNDS, LEAST_CONTRAST, leastContrast, mixed } from "#api/contrast.ts";
import { readConfig } from "#api/readConfig.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const NOTHING = {
  api: null,
  title: null,
  contact: null,
  logo: null,
  colours: { head: null, link: null },
  session: { title: null, minutesPerItem: null },
  offline: true,
  refused: [],
};

describe("the settings", () => {
  it("may all be left out, and may be more than is known here", () => {
    expect(readConfig({})).toEqual(NOTHING);
    expect(readConfig({ $schema: "x", later: [1] })).toEqual(NOTHING);
  });

  it("are read as they stand", () => {
    const config = readConfig({
      api: "figures/v1/",
      contact: "access@marchshire.example",
      title: "How we challenge",
      logo: "brand/logo.svg",
      colours: { head: "#5B2C6F", link: "#5B2C6F" },
      session: { title: "Performance challenge", minutesPerItem: 12 },
      offline: false,
    });
    expect(config).toEqual({
      api: "figures/v1/",
      contact: "access@marchshire.example",
      title: "How we challenge",
      logo: new URL("/brand/logo.svg", document.baseURI).href,
      colours: { head: "#5B2C6F", link: "#5B2C6F" },
      session: { title: "Performance challenge", minutesPerItem: 12 },
      offline: false,
      refused: [],
    });
  });

  it.each<[string, object, string]>([
    ["a colour too pale to read", { colours: { link: "#ffdd00" } }, "colours.link"],
    ["a colour by its name", { colours: { head: "navy" } }, "colours.head"],
    ["colours that are no group", { colours: "#12436d" }, "colours"],
    ["a logo elsewhere", { logo: "https://a.example/logo.svg" }, "logo"],
    ["a logo elsewhere, by no scheme", { logo: "//a.example/logo.svg" }, "logo"],
    ["a logo above the app", { logo: "../logo.svg" }, "logo"],
    ["a logo that is code", { logo: "data:text/html;base64,AA==" }, "logo"],
    ["no title", { title: "" }, "title"],
    ["a title that is no text", { title: 7 }, "title"],
    ["half a minute", { session: { minutesPerItem: 0.5 } }, "session.minutesPerItem"],
    ["a word for yes", { offline: "yes" }, "offline"],
    ["no minutes", { session: { minutesPerItem: 0 } }, "session.minutesPerItem"],
  ])("are refused one by one: %s", (_, json, path) => {
    const { refused, ...rest } = readConfig({ api: "figures/", ...json });
    expect(refused.map((problem) => problem.path)).toEqual([path]);
    expect({ ...rest, refused: [] }).toEqual({ ...NOTHING, api: "figures/" });
  });

  it("cost the figures only where they say where those lie", () => {
    expect(() => readConfig({ api: 1 })).toThrow("config.json does not keep the contract at api");
    expect(() => readConfig([])).toThrow("config.json");
  });
});

describe("the contrast of two colours", () => {
  // The worked figures are those of WCAG's own formula: black on white 21, #767676 on white 4.54.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#12436d", "#ffffff", 10.24],
  ])("%s on %s is %f", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it("is that with the nearest of several grounds", () => {
    expect(leastContrast("#767676", GROUNDS.light)).toBeLessThan(LEAST_CONTRAST);
  });

  it("changes as another colour is mixed in", () => {
    expect(mixed("#12436d", "#ffffff", 0)).toBe("#12436d");
    expect(mixed("#12436d", "#ffffff", 1)).toBe("#ffffff");
    expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  });

  it("is measured on the grounds that the styles have", () => {
    const styles = readFileSync("src/app/styles.css", "utf8");
    const grounds = (name: string) =>
      [...styles.matchAll(new RegExp(`--${name}-ground: (#[0-9a-f]{6});`, "g"))].map(
        ([, colour]) => colour,
      );
    expect([grounds("page")[0], grounds("panel")[0]]).toEqual(GROUNDS.light);
    expect([grounds("page")[1], grounds("panel")[1]]).toEqual(GROUNDS.dark);
  });
});
