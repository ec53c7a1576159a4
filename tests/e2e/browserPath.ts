import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
const REMEDY =
  "No Chromium was found. Install one (apt-get install chromium), or name it: CHROMIUM=/path/to/chromium npm test";

/**
 * A Chromium of this machine: the one that the environment variable `CHROMIUM` names, else one on
 * the path, else the one that an npm package brings (Linux on x64 only).
 */
export async function browserPath(environment: NodeJS.ProcessEnv): Promise<string> {
  const { CHROMIUM, PATH = "" } = environment;
  if (CHROMIUM !== undefined && CHROMIUM !== "") {
    if (isProgram(CHROMIUM)) return CHROMIUM;
    throw new Error(`CHROMIUM names ${CHROMIUM}, which is not a program.`);
  }
  const places = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return places.find(isProgram) ?? packaged(environment);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package reads the variable when it is loaded: with it, it brings its own libraries and fonts. */
async function packaged(environment: NodeJS.ProcessEnv): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(REMEDY);
  try {
    environment["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } catch (cause) {
    throw new Error(REMEDY, { cause });
  }
}
