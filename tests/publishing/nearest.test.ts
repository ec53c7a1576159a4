import { describe, expect, it } from "vitest";
import { didYouMean, nearest, plainly } from "#publishing/nearest.ts";

describe("nearest", () => {
  it.each<[string, readonly string[], string | null]>([
    ["Source Link", ["source", "source_link"], "source_link"],
    // One letter from `source`, two from `sources`, which stands first.
    ["sourse", ["sources", "source"], "source"],
    // Four letters must be put in, of seven.
    ["age", ["average"], null],
    ["unit", [], null],
  ])("takes %s among %j for %j", (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });
});

describe("didYouMean", () => {
  it("asks where a word is close, and says nothing where none is", () => {
    expect(didYouMean("averag", ["average"])).toBe("Did you mean “average”? ");
    expect(didYouMean("age", ["average"])).toBe("");
  });
});

describe("plainly", () => {
  it.each(["Source Link", "source_link", "SOURCE - LINK"])("takes %s for one word", (word) => {
    expect(plainly(word)).toBe("source-link");
  });
});
