import { listedText, SEARCH } from "#view-models/searchWords.ts";
import { expect, it } from "vitest";

it("says how many of a kind are listed where not all are", () => {
  expect(listedText(5, 12)).toBe(": 5 of 12");
  expect(listedText(5, 5)).toBe("");
});

it("closes the bars that stand round a key", () => {
  for (const words of [SEARCH.keys, SEARCH.letters]) expect(words.split("|").length % 2).toBe(1);
});
