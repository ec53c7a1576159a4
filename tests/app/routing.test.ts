import { describe, expect, it } from "vitest";
import { routingOf } from "#app/routing.ts";

describe("the page says how its views are addressed", () => {
  it.each([
    ["hash", '<meta name="routing" content="hash">', "hash"],
    ["path where it says nothing", "", "path"],
    ["path where it says what is not known", '<meta name="routing" content="cloud">', "path"],
  ])("%s", (_, head, routing) => {
    expect(routingOf(new DOMParser().parseFromString(head, "text/html"))).toBe(routing);
  });
});
