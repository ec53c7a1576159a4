import { describe, expect, it } from "vitest";
import { GLOSSARY } from "#view-models/glossary.ts";
import { termsUsed, textsOf } from "#view-models/termsUsed.ts";
import * as fc from "../generated/seeded.ts";

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

/** The same rule, as an expression for each word. */
function byExpression(said: string): readonly string[] {
  const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const uses = (word: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(s|es)?(?![\\p{L}\\d])`, flags).test(said);
  return GLOSSARY.filter(
    ({ term, short }) => uses(term, "iu") || (short !== null && uses(short, "u")),
  ).map(({ term }) => term);
}

it("finds what an expression for each word finds, in any text", () => {
  const words = GLOSSARY.flatMap(({ term, short }) => [term, short ?? term]);
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...words).map((word) => word.toUpperCase()),
    fc.constantFrom("s", "es", "ses", " ", "-", ".", "1", "é", "\n", "a"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      expect(names(text)).toEqual(byExpression(text));
    }),
    { numRuns: 1000 },
  );
});

it("every text of a model is found, at any depth", () => {
  expect(textsOf({ a: "one", b: [{ c: "two" }, null, 3], d: { e: { f: "three" } } })).toEqual([
    "one",
    "two",
    "three",
  ]);
});
