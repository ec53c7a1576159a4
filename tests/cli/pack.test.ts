import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packedConfig } from "#cli/packedConfig.ts";
import { run } from "#cli/run.ts";

// That the page works is tested where it is opened: tests/e2e/pack.spec.ts.
let here = "";
beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), "pack-"));
});
afterEach(() => rm(here, { recursive: true, force: true }));

async function pack(...args: readonly string[]) {
  const err: string[] = [];
  const code = await run(["pack", ...args], { out: () => {}, err: (line) => err.push(line) });
  return { code, said: err.join("\n") };
}

describe("pcd pack", () => {
  it.each([
    ["no file to write to", ["api"], "Name the file to write to: --out meeting.html."],
    ["a file that is no page", ["api", "--out", "meeting.pdf"], "Name the file to write to"],
    ["no folder", ["--out", "meeting.html"], "Name a folder."],
  ])("refuses %s", async (_, args, said) => {
    const answer = await pack(...args);
    expect(answer.code).toBe(1);
    expect(answer.said).toContain(said);
  });

  it("never replaces what it did not write", async () => {
    const out = join(here, "index.html");
    await writeFile(out, "<!doctype html>mine");
    const { code, said } = await pack(here, "--out", out);
    expect([code, said]).toEqual([1, expect.stringContaining("was not written by this command")]);
    expect(await readFile(out, "utf8")).toBe("<!doctype html>mine");
  });

  it("says that sheets are to be built first", async () => {
    await writeFile(join(here, "measures.csv"), "id,title\n");
    const { code, said } = await pack(here, "--out", join(here, "meeting.html"));
    expect([code, said]).toEqual([1, expect.stringContaining("Build API files of them first")]);
  });

  it("writes nothing where the figures break the contract", async () => {
    const api = join(here, "api");
    await mkdir(api);
    await writeFile(join(api, "dashboard.json"), "{}");
    const out = join(here, "meeting.html");
    const { code, said } = await pack(api, "--out", out);
    expect([code, said]).toEqual([1, expect.stringContaining("nothing was written")]);
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });
});

describe("the settings of a pack", () => {
  it("hold the logo itself", async () => {
    const file = join(here, "config.json");
    await writeFile(join(here, "logo.svg"), "<svg/>");
    await writeFile(file, JSON.stringify({ title: "Ours", logo: "logo.svg" }));
    expect(JSON.parse(await packedConfig(file))).toEqual({
      title: "Ours",
      logo: "data:image/svg+xml;base64,PHN2Zy8+",
    });
  });

  it.each([
    ["are no JSON", "{", "is not JSON"],
    ["are no object", "[]", "holds no settings"],
    ["have a logo that is no picture", '{"logo":"logo.html"}', "logo is “logo.html”"],
    ["have a logo that is not there", '{"logo":"logo.svg"}', "ENOENT"],
  ])("are refused where they %s", async (_, text, said) => {
    const file = join(here, "config.json");
    await writeFile(file, text);
    await expect(packedConfig(file)).rejects.toThrow(said);
  });
});
