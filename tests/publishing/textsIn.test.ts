import { expect, it } from "vitest";
import { textsIn } from "#publishing/textsIn.ts";

it("shows every text with the way to it, and nothing that is none", () => {
  const shown: unknown[] = [];
  const json = { a: "one", b: [null, "two", { c: "three", d: 4 }], e: true, f: "" };
  textsIn(json, (text, path) => shown.push([text, [...path]]));
  expect(shown).toEqual([
    ["one", ["a"]],
    ["two", ["b", 1]],
    ["three", ["b", 2, "c"]],
    ["", ["f"]],
  ]);
});
