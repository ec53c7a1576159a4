import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** Modules that dress themselves from a stylesheet, with the name under which it is known in them. */
const DRESSED = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .flatMap((name) => {
    const path = join("src", name);
    const text = readFileSync(path, "utf8");
    const sheets = [...text.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g)];
    return sheets.map(([, known = "", sheet = ""]) => ({
      path,
      names: [...text.matchAll(new RegExp(`\\b${known}\\["([\\w-]+)"\\]`, "g"))].map(
        ([, name = ""]) => name,
      ),
      css: readFileSync(join(dirname(path), sheet), "utf8"),
    }));
  });

describe("what a component is dressed in", () => {
  it("is looked for in many", () => {
    expect(DRESSED.length).toBeGreaterThan(50);
  });

  it("stands in its stylesheet", () => {
    const missing = DRESSED.flatMap(({ path, names, css }) =>
      names
        .filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
