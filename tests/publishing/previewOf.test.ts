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

/** What is not a whole dataset is in `chosenFiles.test.ts`. */
describe("the files of a dataset that are chosen in the browser", () => {
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
});
