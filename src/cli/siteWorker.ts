import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AppFiles } from "#app/worker/answerTo.ts";
import { kindOf } from "./files.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** What lies beside the pages and is the same for every council. */
const BESIDE = ["layers.css", "manifest.webmanifest"];
const LENGTH_OF_VERSION = 12;

/**
 * Writes `sw.js`, the worker that keeps the app on a device. It is the same for as long as the app is:
 * other figures or settings make no new version of it.
 *
 * @param out the folder of the site, with its pages
 * @param built the files of this build, by their paths in that folder
 */
export async function writeWorker(out: string, built: readonly string[]): Promise<void> {
  const shell = await kindOf(join(out, "shell.html"));
  const beside = await Promise.all(
    BESIDE.map(async (name) => ((await kindOf(join(out, name))) === "file" ? [name] : [])),
  );
  const files = [...built.filter((name) => name.startsWith("assets/")).sort(), ...beside.flat()];
  const page = shell === "file" ? "shell.html" : "index.html";
  const texts = await Promise.all(beside.flat().map((name) => readFile(join(out, name))));
  const unnamed = await workerCode({ version: "", page, files });
  const hash = createHash("sha256").update(unnamed);
  for (const text of texts) hash.update(text);
  const version = hash.digest("hex").slice(0, LENGTH_OF_VERSION);
  await writeFile(join(out, "sw.js"), await workerCode({ version, page, files }));
}

async function workerCode(files: AppFiles): Promise<string> {
  // Loaded here, since no other command needs it.
  const { build } = await import("vite");
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    define: { APP_FILES: JSON.stringify(files) },
    build: {
      write: false,
      copyPublicDir: false,
      target: "es2022",
      rolldownOptions: {
        input: join(ROOT, "src/app/worker/app.worker.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [file] = "output" in built ? built.output : [];
  if (file?.type !== "chunk") throw new Error("The worker was not built as one script.");
  return file.code;
}
