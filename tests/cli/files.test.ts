import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFolder, writeFolder } from "#cli/files.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pcd-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const API = new Map([
  ["dashboard.json", "{}\n"],
  ["measures/caseload.json", "[]\n"],
]);

describe("writeFolder", () => {
  it("makes the folder and those above it", async () => {
    await writeFolder(join(folder, "a/b"), API);
    expect(await readFolder(join(folder, "a/b"), [".json"])).toEqual(API);
  });

  it("replaces API files whole, so that no file of a measure taken out is left behind", async () => {
    const out = join(folder, "v1");
    await writeFolder(out, new Map([["measures/gone.json", "{}"]]));
    await writeFile(join(out, ".DS_Store"), "");
    await writeFolder(out, API);
    expect(await readFolder(out, [".json"])).toEqual(API);
    expect(await readdir(folder)).toEqual(["v1"]);
  });

  it("touches nothing where a folder holds other files, and names them", async () => {
    const out = join(folder, "site");
    await mkdir(join(out, "css"), { recursive: true });
    await writeFile(join(out, "css/main.css"), "a {}");
    await writeFile(join(out, "dashboard.json"), "old");
    await expect(writeFolder(out, API)).rejects.toThrow(
      `${out} holds files that this command did not write (css/main.css). Nothing was written: name another folder, or move them.`,
    );
    expect(await readFolder(out, [".json"])).toEqual(new Map([["dashboard.json", "old"]]));
    expect(await readdir(folder)).toEqual(["site"]);
  });

  it("leaves a file that bears the name of the folder alone", async () => {
    await writeFile(join(folder, "v1"), "mine");
    await expect(writeFolder(join(folder, "v1"), API)).rejects.toThrow("is a file");
  });

  it("leaves what stood there, and nothing beside it, when writing fails half way", async () => {
    const out = join(folder, "v1");
    await writeFolder(out, API);
    const impossible = new Map([...API, ["dashboard.json/below-a-file.json", ""]]);
    await expect(writeFolder(out, impossible)).rejects.toThrow("What stood there is as it was.");
    expect(await readFolder(out, [".json"])).toEqual(API);
    expect(await readdir(folder)).toEqual(["v1"]);
  });

  it("writes to where a link points, and keeps the link", async () => {
    await mkdir(join(folder, "real"));
    await symlink(join(folder, "real"), join(folder, "v1"));
    await writeFolder(join(folder, "v1"), API);
    expect(await readFolder(join(folder, "real"), [".json"])).toEqual(API);
  });
});
