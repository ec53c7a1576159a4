import { expect, it } from "vitest";
import { viewHref } from "#components/viewHref.ts";

it.each([
  ["keeps the day as at which figures are read", "/data", "asAt=2018-10", "/data?asAt=2018-10"],
  ["leaves a page's own choices behind", "/data", "q=case&axis=near", "/data"],
  ["leads to a place on a page", "/help#target", "asAt=2018-10", "/help?asAt=2018-10#target"],
])("%s", (_, path, search, expected) => {
  expect(viewHref(path, search)).toBe(expected);
});
