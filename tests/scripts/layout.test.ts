import { describe, expect, it } from "vitest";
import { type Block, layoutChanges } from "../e2e/layout.ts";

const TOLERANCE = { pixels: 2, rise: 2, share: 0.1 };

const HEADING: Block = { what: "h1 Plan", x: 30, width: 900, height: 40 };
const TABLE: Block = { what: "table Actions", x: 30, width: 900, height: 600 };

describe("layoutChanges", () => {
  it.each<[string, readonly Block[], readonly string[]]>([
    ["says nothing where nothing has changed", [HEADING, TABLE], []],
    [
      "allows what other letters do",
      [
        { ...HEADING, x: 32 },
        { ...TABLE, height: 650 },
      ],
      [],
    ],
    ["names what is gone", [HEADING], ["gone: table Actions"]],
    [
      "names what came",
      [HEADING, TABLE, { ...TABLE, what: "figure Trend" }],
      ["new: figure Trend"],
    ],
    [
      "says when parts changed places",
      [TABLE, HEADING],
      ["The same parts stand in another order."],
    ],
    [
      "says what moved, by its place before and now",
      [{ ...HEADING, x: 40 }, TABLE],
      ["h1 Plan: x was 30 and is 40"],
    ],
    [
      "says what grew",
      [HEADING, { ...TABLE, height: 700 }],
      ["table Actions: height was 600 and is 700"],
    ],
  ])("%s", (_, now, said) => {
    expect(layoutChanges([HEADING, TABLE], now, TOLERANCE)).toEqual(said);
  });
});
