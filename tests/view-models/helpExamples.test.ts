import { describe, expect, it } from "vitest";
import { helpExamples } from "#view-models/helpExamples.ts";
import { readingAge } from "./readingAge.ts";

const examples = helpExamples().map(({ make }) => make());
const signsOf = (id: string) =>
  examples.find((one) => one.id === id)?.signs.map(({ kind }) => kind) ?? [];

describe("the examples of the help", () => {
  it.each([
    ["ordinary", "common-cause"],
    ["shift", "concern-high"],
    ["trend", "concern-high"],
    ["point", "concern-high"],
    ["missing", "common-cause"],
    ["suppressed", "common-cause"],
    ["out-of-reach", "fail"],
  ])("show what they say: %s is %s", (id, kind) => {
    expect(signsOf(id)).toContain(kind);
  });

  it.each([
    ["shift", /^Caseload in this example stayed above average/],
    ["trend", /rose month after month/],
    ["point", /rose above the usual range/],
    ["ordinary", /no real change/],
  ])("have a title that says what happened: %s", (id, title) => {
    expect(examples.find((one) => one.id === id)?.trend.title).toMatch(title);
  });

  it("have a gap where a month did not come, and where it was hidden", () => {
    const gaps = (id: string) =>
      examples
        .find((one) => one.id === id)
        ?.trend.points.flatMap(({ gap }) => (gap === null ? [] : [gap])) ?? [];
    expect(gaps("missing")).toEqual(["not received"]);
    expect(gaps("suppressed")).toEqual(["suppressed", "suppressed", "suppressed"]);
  });

  it("say in chart and source that their figures are made up", () => {
    for (const { trend } of examples) {
      expect(trend.title).toMatch(/ in this example /);
      expect(trend.source).toMatch(/^Made-up figures/);
    }
  });

  it("can be read at fourteen", () => {
    const sentences = examples.flatMap(({ look, ask }) => `${look} ${ask}`.split(/(?<=[.?])\s/));
    expect(readingAge(sentences)).toBeLessThanOrEqual(14);
  });
});
