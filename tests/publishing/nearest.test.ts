import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { didYouMean, nearest, plainly } from "#publishing/nearest.ts";
import { SHEETS } from "#publishing/sheets.ts";

const SHEET_NAMES = SHEETS.map(({ name }) => name);

describe("nearest", () => {
  it.each<[string, readonly string[], string | null]>([
    ["Source Link", ["source", "source_link"], "source_link"],
    // One letter from `source`, two from `sources`, which stands first.
    ["sourse", ["sources", "source"], "source"],
    // Two letters next to each other are exchanged, which is one slip: and so is the one that is left out.
    ["taret", ["tarte", "target"], "tarte"],
    ["ehlp", ["help"], "help"],
    // Four letters must be put in, of seven.
    ["age", ["average"], null],
    // Three slips, of seven letters: two are the most.
    ["arees", ["targets"], null],
    ["tragts", ["targets"], "targets"],
    // Of three letters one may be wrong, and of two none.
    ["fte", ["fta"], "fta"],
    ["no", ["on"], null],
    // However long it is, three at most.
    ["statistical-neighbours", ["statistical-neighbuor"], "statistical-neighbuor"],
    ["statistical-neighbours", ["statistical-nearness"], null],
    ["", ["unit"], null],
    ["unit", [], null],
  ])("takes %s among %j for %j", (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });

  const word = fc.stringMatching(/^[a-z]{1,20}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 8 });

  it("offers a word that is there as it stands, whatever stands before it", () => {
    fc.assert(
      fc.property(words, fc.nat(), (words, place) => {
        const chosen = words[place % words.length] ?? "";
        expect(nearest(chosen.toUpperCase(), words)).toBe(chosen);
      }),
    );
  });

  it("offers the name of a sheet for every single slip of the hand in it", () => {
    const slip = fc.record({
      name: fc.constantFrom(...SHEET_NAMES),
      place: fc.nat(),
      kind: fc.constantFrom("left out", "written twice", "wrong", "exchanged"),
    });
    fc.assert(
      fc.property(slip, ({ name, place, kind }) => {
        const at = place % (name.length - 1);
        const [before, letter, next, after] = [
          name.slice(0, at),
          name[at] ?? "",
          name[at + 1] ?? "",
          name.slice(at + 2),
        ];
        const written = {
          "left out": `${before}${next}${after}`,
          "written twice": `${before}${letter}${letter}${next}${after}`,
          wrong: `${before}0${next}${after}`,
          exchanged: `${before}${next}${letter}${after}`,
        }[kind];
        expect(nearest(written, SHEET_NAMES)).toBe(name);
      }),
    );
  });

  it("offers nothing that differs by more letters in number than may be wrong, or shares too few", () => {
    fc.assert(
      fc.property(word, words, (word, words) => {
        const meant = nearest(word, words);
        if (meant === null) return;
        const most = Math.min(3, Math.max(word.length, meant.length) / 3);
        expect(Math.abs(word.length - meant.length)).toBeLessThanOrEqual(most);
        // Each slip takes away one letter of the word at most; one that is exchanged stays.
        const shared = [...word].filter((letter) => meant.includes(letter));
        expect(word.length - shared.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("offers no other word where one more is there, unless that is as near", () => {
    fc.assert(
      fc.property(word, words, word, (word, words, more) => {
        const [alone, among] = [nearest(word, words), nearest(word, [...words, more])];
        expect([alone, more]).toContain(among);
      }),
    );
  });
});

describe("didYouMean", () => {
  it("asks where a word is near, and says nothing where none is", () => {
    expect(didYouMean("averag", ["average"])).toBe("Did you mean “average”? ");
    expect(didYouMean("age", ["average"])).toBe("");
  });

  it("adds the ending of a file, which makes no two names more alike", () => {
    expect(didYouMean("comentary", ["commentary"], ".csv")).toBe("Did you mean “commentary.csv”? ");
    expect(didYouMean("arees", ["targets"], ".csv")).toBe("");
  });
});

describe("plainly", () => {
  it.each(["Source Link", "source_link", "SOURCE - LINK"])("takes %s for one word", (word) => {
    expect(plainly(word)).toBe("source-link");
  });
});
