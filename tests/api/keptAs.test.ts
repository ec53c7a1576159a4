import { keptAs } from "#api/keptAs.ts";
import { describe, expect, it } from "vitest";

function pack(dashboard: unknown) {
  const files = new Map([["dashboard.json", dashboard]]);
  return { kind: "pack", name: "this copy", files } as const;
}

describe("what a dashboard keeps in the browser", () => {
  it.each([
    ["at the root of a host", "/", null, "record"],
    ["in a folder of a host", "/performance/", null, "record /performance/"],
    ["in a pack", "/C:/", pack({ organisation: { name: "Leeds" } }), "record Leeds"],
    ["in a pack that says nothing of itself", "/C:/", pack({}), "record this copy"],
  ])("has a name of its own %s", (_, pathname, own, name) => {
    expect(keptAs("record", { pathname }, own)).toBe(name);
  });
});
