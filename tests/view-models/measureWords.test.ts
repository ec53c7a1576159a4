import {
  besideOurs,
  commentaryBy,
  earlierText,
  noFigureText,
  unknownMeasureText,
} from "#view-models/measureWords.ts";
import { expect, it } from "vitest";

it("says who wrote a commentary, on which period and when", () => {
  const commentary = {
    author: "Assistant Director",
    when: "September 2018",
    published: "12 October 2018",
  };
  expect(commentaryBy(commentary)).toBe(
    "Assistant Director, on September 2018, published 12 October 2018",
  );
});

it("puts our figure behind that of another", () => {
  expect(besideOurs({ text: "16.1 in 2018", own: "18.1" })).toBe("16.1 in 2018. Ours: 18.1");
});

it("names every council without a figure, and why", () => {
  expect(noFigureText(["Dorset: not available", "Devon: suppressed"])).toBe(
    "No figure: Dorset: not available; Devon: suppressed.",
  );
});

it("names a measure that is not there as the address does, and says what to make of it", () => {
  expect(unknownMeasureText("case-load")).toBe(
    "No measure is called “case-load”. It may have been renamed, or the link may be old.",
  );
});

it.each<[number, string]>([
  [1, "Earlier wording"],
  [2, "Earlier wordings"],
])("says that there are %d earlier", (count, said) => {
  expect(earlierText(count)).toBe(said);
});
