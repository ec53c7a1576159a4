import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apiText } from "#publishing/apiText.ts";
import { type ChosenFile, previewOf } from "#publishing/previewOf.ts";
import { world } from "#mocks/world.ts";
import { describe, expect, it } from "vitest";

const FOLDER = "mocks/datasets/herefordshire";

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, bytes: new Uint8Array(bytes).buffer };
}
const text = (name: string, words: string) => chosen(name, new TextEncoder().encode(words));

const herefordshire = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => chosen(name, readFileSync(join(FOLDER, name))));

describe("files that are chosen in the browser", () => {
  it("make the same API files as on the command line", async () => {
    const { texts } = await previewOf(herefordshire);
    expect(texts).toEqual(apiText(await world("herefordshire")));
  });

  it("make none where there is an error, and every problem has its place", async () => {
    const broken = herefordshire.map((file) =>
      file.name === "targets.csv"
        ? text(file.name, "measure,from\nno-such-measure,2018-04\n")
        : file,
    );
    const { texts, problems } = await previewOf(broken);
    expect(texts).toBeNull();
    expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    expect(problems.every(({ file, why, remedy }) => file && why && remedy)).toBe(true);
  });

  it.each<[string, readonly ChosenFile[], RegExp]>([
    ["a picture", [text("logo.png", "x")], /neither a CSV file nor a workbook/],
    ["nothing that can be read", [text("book.xlsx", "not a workbook")], /book\.xlsx/],
    [
      "a workbook and a table",
      [text("a.xlsx", ""), text("measures.csv", "")],
      /together with the workbook a\.xlsx/,
    ],
  ])("are not taken where they are %s, and it is said why", async (_, files, why) => {
    const { texts, problems } = await previewOf(files);
    expect(texts).toBeNull();
    expect(problems).toHaveLength(1);
    expect(`${problems[0]?.file} ${problems[0]?.why}`).toMatch(why);
  });
});
