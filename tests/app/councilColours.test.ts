import { contrast, GROUNDS, LEAST_CONTRAST, leastContrast } from "#api/contrast.ts";
import { readConfig } from "#api/readConfig.ts";
import { councilColours } from "#app/councilColours.ts";
import * as fc from "../generated/seeded.ts";
import { expect, it } from "vitest";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

it("leaves the usual colours where none are set", () => {
  const properties = [...councilColours({ head: null, link: null }).values()];
  expect(properties.every((value) => value === null)).toBe(true);
});

it("keeps a link of the council's hue in dark, and as full: a deep green is no grey", () => {
  // #00401a has the hue 144° and is full; as light as 7 to 1 asks, its red stays the least part by far.
  const dark = councilColours({ head: null, link: "#00401a" }).get("--council-link-dark") ?? "";
  const [red = 0, green = 0] = [1, 3].map((at) => Number.parseInt(dark.slice(at, at + 2), 16));
  expect(red).toBe(0);
  expect(green).toBeGreaterThan(150);
});

it("can be read in light and in dark, whichever colours are accepted", () => {
  fc.assert(
    fc.property(colour, colour, (head, link) => {
      const { colours } = readConfig({ colours: { head, link } });
      const property = (name: string) => councilColours(colours).get(`--council-${name}`) ?? "";
      expect(contrast(property("head-text"), property("head"))).toBeGreaterThan(LEAST_CONTRAST);
      if (colours.link === null) return;
      for (const name of ["link", "link-hover"])
        expect(leastContrast(property(name), GROUNDS.light)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      for (const name of ["link-dark", "link-hover-dark"]) {
        expect(leastContrast(property(name), GROUNDS.dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        // What stands on a button in dark.
        expect(contrast(property(name), "#0b0c0c")).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }
    }),
  );
});
