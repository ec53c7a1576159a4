import { describe, expect, it } from "vitest";
import { readingAge, syllablesOf, wordsOf } from "./readingAge.ts";

describe("syllablesOf", () => {
  it.each<[string, number]>([
    ["the", 1],
    ["stage", 1],
    ["cases", 2],
    ["times", 1],
    ["figure", 2],
    ["figures", 2],
    ["table", 2],
    ["people", 2],
    ["children", 2],
    ["council", 2],
    ["area", 3],
    ["worker", 2],
    ["workers", 2],
    ["referrals", 3],
    ["average", 3],
    ["caseload", 2],
    ["target", 2],
    ["needed", 2],
    ["judged", 1],
    ["changed", 1],
    ["promised", 2],
    ["missed", 1],
    ["provisional", 4],
    ["action", 2],
    ["explanation", 4],
    ["assessment", 3],
    ["year", 1],
    ["science", 2],
    ["create", 2],
    ["equivalent", 4],
    ["social", 2],
    ["agency", 3],
    ["re-referrals", 4],
    ["England’s", 2],
    ["MASH", 1],
    ["3,414", 1],
    ["55.9%", 1],
    ["month", 1],
    ["reading", 2],
    ["being", 2],
    ["doing", 2],
  ])("counts %s as %d", (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});

describe("readingAge", () => {
  it("takes what stands between spaces for a word", () => {
    expect(wordsOf("In March 2018, 55.9% (1,909) – no more.")).toEqual([
      "In",
      "March",
      "2018",
      "55.9%",
      "1,909",
      "no",
      "more",
    ]);
  });

  // 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45, and 5 years on.
  it("is the Flesch–Kincaid grade and five years", () => {
    expect(readingAge(["The cat sat on the mat."])).toBeCloseTo(3.55, 10);
  });
});
