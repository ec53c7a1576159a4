import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FAULTS } from "../e2e/faults/faults.ts";
import { screensTried } from "../e2e/faults/partTried.ts";
import { SCREENS } from "../e2e/screens.ts";

/** The routes of the app, and the page of a session, which stands outside them. */
function routes(): readonly string[] {
  const app = readFileSync("src/app/App.tsx", "utf8");
  const paths = [...app.matchAll(/<Route path="([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  return [...paths, "/present"];
}

it.each(routes())("a screen of the list is of the route %s", (route) => {
  const pattern = new RegExp(`^${route.replaceAll(/:\w+/g, "[^/]+")}$`);
  const paths = SCREENS.map(({ path }) => path.split("?")[0] ?? "");
  expect(paths.filter((path) => pattern.test(path))).not.toEqual([]);
});

it("a part tries each screen under two faults or more, and each fault on two screens", () => {
  const tried = FAULTS.map((_, row) => screensTried(row, SCREENS.length));
  for (const screens of tried) expect(new Set(screens).size).toBe(2);
  for (const [at, { name }] of SCREENS.entries())
    expect(tried.flat().filter((one) => one === at).length, name).toBeGreaterThanOrEqual(2);
});
