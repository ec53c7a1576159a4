import * as fc from "../generated/seeded.ts";
import { expect, it } from "vitest";
import { jsonText } from "#publishing/apiText.ts";

it("says every value as it is, on one line where it fits and over several where it does not", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonText(value);
      const flat = JSON.stringify(value);
      // JSON has no zero below zero.
      expect(JSON.parse(text)).toEqual(JSON.parse(flat));
      const single = flat.length <= 100 || typeof value !== "object" || value === null;
      const empty = flat === "[]" || flat === "{}";
      expect(text.trimEnd().includes("\n")).toBe(!single && !empty);
    }),
  );
});

it("keeps an observation on its line", () => {
  const observations = [2018, 2019, 2020, 2021].map((year) => ({
    period: `${year}-09`,
    value: 18.1,
  }));
  expect(jsonText({ id: "average", observations })).toBe(`{
 "id": "average",
 "observations": [
  {"period":"2018-09","value":18.1},
  {"period":"2019-09","value":18.1},
  {"period":"2020-09","value":18.1},
  {"period":"2021-09","value":18.1}
 ]
}
`);
});

it("breaks a line of 101 letters, and none of 100, wherever it stands", () => {
  const list = (length: number) => ["x".repeat(length - '[""]'.length)];
  expect(jsonText(list(100)).split("\n")).toHaveLength(2);
  expect(jsonText(list(101)).split("\n")).toHaveLength(4);
  // Within a list it begins one letter further on.
  expect(jsonText([list(99), list(99)]).split("\n")).toHaveLength(5);
  expect(jsonText([list(100), list(99)]).split("\n")).toHaveLength(7);
});
