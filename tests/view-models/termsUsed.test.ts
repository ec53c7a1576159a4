import { describe, expect, it } from "vitest";
import { GLOSSARY } from "#view-models/glossary.ts";
import { termsUsed, textsOf } from "#view-models/termsUsed.ts";

const names = (text: string) => termsUsed([text]).map(({ term }) => term);

describe("termsUsed", () => {
  it.each<[string, string, string[]]>([
    ["a term in many", "There were 12 referrals.", ["Referral"]],
    ["an acronym", "Contacts to the MASH", ["Contact", "multi-agency safeguarding hub"]],
    ["no acronym within a word", "MASHED", []],
    ["no acronym in small letters", "a cp of it", []],
    ["no term within a word", "preferral", []],
    ["nothing", "", []],
  ])("finds %s", (_, text, terms) => {
    expect(names(text)).toEqual(terms);
  });

  it("finds every term of the glossary by itself", () => {
    for (const { term } of GLOSSARY) expect(names(term)).toContain(term);
  });
});

it("every text of a model is found, at any depth", () => {
  expect(textsOf({ a: "one", b: [{ c: "two" }, null, 3], d: { e: { f: "three" } } })).toEqual([
    "one",
    "two",
    "three",
  ]);
});
