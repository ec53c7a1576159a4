import { expect, it } from "vitest";
import type { Authorities } from "#contract/authorities.ts";
import { authorityBase, authorityIn } from "#view-models/authorityPath.ts";
import { measureOf, placeInAnother, unknownText } from "#view-models/authoritySwitch.ts";

it.each([
  ["/authorities/E06000019/measures/caseload", "E06000019"],
  ["/authorities/E06000019", "E06000019"],
  ["/authorities/E06000061-E06000062/", "E06000061-E06000062"],
  ["/authorities/herefordshire/", null],
  ["/authorities/E06000019x/", null],
  ["/measures/authorities", null],
  ["/", null],
])("the path %s names the authority %s", (path, code) => {
  expect(authorityIn(path)).toBe(code);
  if (code !== null) expect(authorityIn(authorityBase(code))).toBe(code);
});

it.each([
  ["/measures/caseload", "/measures/caseload", null],
  ["/mash", "/mash", null],
  ["/sessions", "/sessions", null],
  ["/sessions/follow-up", "/sessions/follow-up", null],
  ["/sessions/2019-01-24", "/", "this session"],
  ["/sessions/import", "/", "this session"],
])("from %s a reader comes to %s", (from, to, lost) => {
  expect(placeInAnother(from)).toEqual({ path: to, lost });
});

it("knows the page of a measure from others", () => {
  expect(measureOf("/measures/caseload")).toBe("caseload");
  expect(measureOf("/measures/caseload/x")).toBeNull();
  expect(measureOf("/plan")).toBeNull();
});

it("tells an authority that is not listed from one that could not be built", () => {
  const list: Authorities = {
    version: 1,
    published: "2026-02-27",
    authorities: [
      {
        id: "E06000019",
        name: "Herefordshire",
        type: "unitary",
        path: "E06000019/",
        published: "2026-02-27",
      },
    ],
    leftOut: [{ id: "E06000051", name: "Shropshire", why: "comparators.csv, row 3" }],
  };
  expect(unknownText("E06000019", list)).toBeNull();
  expect(unknownText("E06000051", list)).toContain("no figures of Shropshire");
  expect(unknownText("E99999999", list)).toContain("no authority with the code E99999999");
});
