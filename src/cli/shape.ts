import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathsIn } from "./files.ts";

const SRC = join(import.meta.dirname, "..");
/** Where the code lies that works out the first screen. */
const MAKING = ["contract", "domain", "view-models", "pages/overview"];
const BESIDE = ["app/about.ts", "app/publishedScreen.ts", "pages/figuresOf.ts", "pages/given.ts"];
const LENGTH = 12;

/**
 * The name of the code that works out the first screen: any change of it makes another. What one made is
 * drawn by the same alone, so that nothing is drawn that its reader would not have worked out.
 */
export async function shapeOfScreen(): Promise<string> {
  const folders = await Promise.all(
    MAKING.map(async (folder) =>
      (await pathsIn(join(SRC, folder))).map((path) => `${folder}/${path}`),
    ),
  );
  const hash = createHash("sha256");
  for (const path of [...folders.flat(), ...BESIDE].filter((name) => /\.tsx?$/.test(name))) {
    const code = await readFile(join(SRC, path), "utf8");
    hash.update(path).update(code.replaceAll("\r\n", "\n"));
  }
  return hash.digest("hex").slice(0, LENGTH);
}
