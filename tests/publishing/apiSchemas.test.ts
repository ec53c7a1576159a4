import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AUTHORITIES_PATH } from "#contract/authorities.ts";
import { RESOURCES } from "#contract/resources.ts";
import { apiSchemas, EXAMPLES } from "#publishing/apiSchemas.ts";

const PUBLISHED = join(import.meta.dirname, "..", "..", "docs", "api");

describe("the description of the API", () => {
  it("is the one that docs/api publishes: npm run schemas", async () => {
    const published = (await readdir(PUBLISHED)).filter((name) => name.endsWith(".json"));
    expect([...apiSchemas().keys()].toSorted()).toEqual(published.toSorted());
    for (const [name, text] of apiSchemas())
      expect(await readFile(join(PUBLISHED, name), "utf8")).toBe(text);
  });

  it.each([...apiSchemas()])("refers in %s to nothing that is not in it", (_, text) => {
    const json: unknown = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref": ?"#\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(references.length).toBeGreaterThan(0);
    for (const path of references)
      expect(
        path
          .split("/")
          .reduce<unknown>(
            (part, key) =>
              typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined,
            json,
          ),
        path,
      ).toBeTypeOf("object");
  });

  it("gives examples that keep to the contract", () => {
    for (const resource of ["dashboard", "measure", "actionPlan", "sessions"] as const)
      expect(RESOURCES[resource].schema.safeParse(EXAMPLES[resource]).error).toBeUndefined();
  });

  it("describes every resource", () => {
    const paths = Object.keys(JSON.parse(apiSchemas().get("openapi.json") ?? "").paths);
    const own = Object.values(RESOURCES).map(({ path }) => path);
    expect(paths).toEqual([...own, AUTHORITIES_PATH].map((path) => `/${path}`));
  });
});
