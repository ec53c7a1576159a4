import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { browserPath } from "../e2e/browserPath.ts";

const home = mkdtempSync(join(tmpdir(), "browser-"));
const folder = mkdtempSync(join(home, "path-"));
afterAll(() => rmSync(home, { recursive: true }));

function program(name: string, within: string = folder): string {
  const path = join(within, name);
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o755);
  return path;
}

describe("the browser of the journeys", () => {
  const onPath = program("chromium");

  it("is the one that is named, before one on the path", async () => {
    const named = program("my-browser");
    expect(await browserPath({ CHROMIUM: named, PATH: folder })).toBe(named);
  });

  it("is the one on the path", async () => {
    expect(await browserPath({ PATH: `/nowhere:${folder}` })).toBe(onPath);
  });

  it("is the smaller one, where there are two", async () => {
    const both = mkdtempSync(join(home, "both-"));
    program("chromium", both);
    const shell = program("chromium-headless-shell", both);
    expect(await browserPath({ PATH: both })).toBe(shell);
  });

  it("is not looked for elsewhere when the one that is named is not there", async () => {
    await expect(browserPath({ CHROMIUM: "/nowhere", PATH: folder })).rejects.toThrow(
      "CHROMIUM names /nowhere, which is not a program.",
    );
  });
});
