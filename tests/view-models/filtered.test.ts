import { describe, expect, it } from "vitest";
import { filteredText, hasEveryWord } from "#view-models/filtered.ts";

describe("what filters leave of a list", () => {
  it.each<[number, number, string]>([
    [12, 12, "12 measures"],
    [1, 1, "1 measure"],
    [3, 1200, "Showing 3 of 1,200 measures"],
    [0, 12, "None of 12 measures matches"],
    [0, 0, "0 measures"],
  ])("%d of %d", (shown, total, text) => {
    expect(filteredText(shown, total, "measure")).toBe(text);
  });

  it.each<[string, boolean]>([
    ["", true],
    ["  Police ", true],
    ["closed POLICE", true],
    ["police open", false],
  ])("has every word of “%s”: %s", (asked, has) => {
    expect(hasEveryWord("police contacts closed", asked)).toBe(has);
  });
});
