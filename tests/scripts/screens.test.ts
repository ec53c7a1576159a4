import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FAULTS } from "../e2e/faults/faults.ts";
import { SCREENS_EACH, screenTried } from "../e2e/faults/partTried.ts";
import { SCREENS } from "../e2e/screens.ts";

/** The routes of the app, and the page of a session, which stands outside them. */
function routes(): readonly string[] {
  const app = readFileSync("src/app/Dashboard.tsx", "utf8");
  const paths = [...app.matchAll(/<Route path="([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  return [...paths, "/present"];
}

it.each(routes())("a screen of the list is of the route %s", (route) => {
  const pattern = new RegExp(`^${route.replaceAll(/:\w+/g, "[^/]+")}$`);
  const paths = SCREENS.map(({ path }) => path.split("?")[0] ?? "");
  expect(paths.filter((path) => pattern.test(path))).not.toEqual([]);
});

function screensIn(rounds: number, row: number): readonly number[] {
  return Array.from({ length: rounds }, (_, round) => screenTried(row, round, SCREENS.length));
}

it("as many rounds as there are screens try each fault on each", () => {
  for (const [row, { name }] of FAULTS.entries())
    expect(new Set(screensIn(SCREENS.length, row)).size, name).toBe(SCREENS.length);
});

it("a part tries each screen under one fault or more, and each fault on one screen", () => {
  const tried = FAULTS.map((_, row) => screensIn(SCREENS_EACH, row));
  for (const screens of tried) expect(new Set(screens).size).toBe(SCREENS_EACH);
  for (const [at, { name }] of SCREENS.entries())
    expect(tried.flat().filter((one) => one === at).length, name).toBeGreaterThanOrEqual(1);
});
