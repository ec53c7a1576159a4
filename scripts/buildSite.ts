import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type Plugin, build } from "vite";
import type { Routing } from "#app/hashRouting.ts";
import { writeWorker } from "#cli/siteWorker.ts";

export const DEFAULT_DATASET = "herefordshire";

export interface Site {
  /** A folder of `mocks/datasets`: whose figures the site shows. */
  readonly dataset: string;
  /** The folder of the host in which the site will lie: `/`, or `/performance/`; `./` is any. */
  readonly base: string;
  /** Views in the path need a host that answers every address with the app; behind the hash, none. */
  readonly routing: Routing;
  /** Where the site is written. What stood there is lost. */
  readonly out: string;
}

/** Writes the whole site: the app, and the API's files of one dataset. */
export async function buildSite({ dataset, base, routing, out }: Site): Promise<void> {
  const datasets = readdirSync("mocks/datasets");
  if (!datasets.includes(dataset)) {
    throw new Error(`There is no dataset “${dataset}”. There are: ${datasets.join(", ")}.`);
  }

  const app = await build({
    base,
    logLevel: "warn",
    plugins: routing === "hash" ? [hashRouting] : [],
    build: { outDir: out, emptyOutDir: true },
  });
  const built = "output" in app ? app.output.map(({ fileName }) => fileName) : [];
  publish(join("mocks/datasets", dataset), join(out, "api/v1"));
  compress(join(out, "assets"));
  await writeWorker(out, built);
}

/** Lets `index.html` say that its views stand behind the hash. */
const hashRouting: Plugin = {
  name: "hash-routing",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { name: "routing", content: "hash" }, injectTo: "head" },
  ],
};

/** As the analyst would: by the command line. */
function publish(folder: string, out: string): void {
  const command = ["--import", "tsx", "src/cli/pcd.ts", "build", folder, "--out", out];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The figures could not be built.\n${stdout}${stderr}`);
}

/**
 * Beside each file of the app its compressed copies, which hosts prefer. Never beside figures or
 * settings: whoever replaces one of those would leave the old copy standing.
 */
function compress(assets: string): void {
  for (const name of readdirSync(assets)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const file = join(assets, name);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes));
  }
}
