import { expect, it } from "vitest";
import { dayIn, viewHref } from "#components/viewHref.ts";

it.each([
  ["keeps the day as at which figures are read", "/data", "asAt=2018-10", "/data?asAt=2018-10"],
  ["leaves a page's own choices behind", "/data", "q=case&axis=near", "/data"],
  [
    "adds it to what a path asks for",
    "/print?session=1",
    "asAt=2018-10",
    "/print?session=1&asAt=2018-10",
  ],
  ["leaves the day that a path asks for", "/?asAt=2019-01", "asAt=2018-10", "/?asAt=2019-01"],
  ["writes it as an address has it", "/data", "asAt=%26a%23b", "/data?asAt=%26a%23b"],
  ["leads to a place on a page", "/help#target", "asAt=2018-10", "/help?asAt=2018-10#target"],
])("%s", (_, path, search, expected) => {
  expect(viewHref(path, dayIn(search))).toBe(expected);
});
