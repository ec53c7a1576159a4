import { expect, it } from "vitest";
import { storyDay } from "#domain/storyDay.ts";

it("stands still where the figures are made up, and nowhere else", () => {
  expect(storyDay({ nature: "illustrative", published: "2019-01-16" })).toBe("2019-01-16");
  expect(storyDay({ nature: "official", published: "2019-01-16" })).toBeNull();
});
