import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATASETS, routesOf } from "../../bench/measure/routes.ts";

describe("routesOf", () => {
  it("has an address of every screen that the app knows", async () => {
    const app = (await readdir("src/app")).filter((name) => name.endsWith(".tsx"));
    const sources = await Promise.all(app.map((name) => readFile(join("src/app", name), "utf8")));
    const patterns = sources.flatMap((source) =>
      [...source.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path),
    );
    expect(patterns).toContain("/measures/:id");

    const paths = routesOf("2018-10-18").map(([, path]) => path);
    const unseen = patterns.filter((pattern) => !paths.some((path) => fits(pattern, path)));
    expect(unseen, "screens that no bench opens").toEqual([]);
  });

  it.each(Object.entries(DATASETS))("names a session that %s held", async (dataset, session) => {
    const sheet = await readFile(join("mocks/datasets", dataset, "sessions.csv"), "utf8");
    expect(sheet).toContain(`\n${session},`);
  });
});

function fits(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
}
