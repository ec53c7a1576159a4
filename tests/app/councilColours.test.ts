import { contrast, GROUNDS, LEAST_CONTRAST, leastContrast } from "#api/contrast.ts";
import { readConfig } from "#api/readConfig.ts";
import { councilColours } from "#app/councilColours.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

it("leaves the usual colours where none are set", () => {
  const properties = [...councilColours({ head: null, link: null }).values()];
  expect(properties.every((value) => value === null)).toBe(true);
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
